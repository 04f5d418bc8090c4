import { once as onceOfNode } from 'node:events';
import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { ListenerError } from '../../src/sinks/emitter.js';
import { type Chat, chat, gift, like, mara, TestRoom, testCatalog, viewers } from './test-room.js';

function boom(): never {
  throw new Error('boom');
}

describe('listeners', () => {
  test('are called with the events of their type, in the order in which they were added', () => {
    const room = new TestRoom();
    const log: string[] = [];
    room
      .on('chat', ({ comment }) => log.push(`a ${comment}`))
      .on('gift', ({ diamonds }) => log.push(`gift ${diamonds}`))
      .on('chat', ({ comment }) => log.push(`b ${comment}`));
    room.emit(chat('1'), gift(5), viewers(3), chat('2'));
    expect(log).toEqual(['a 1', 'b 1', 'gift 5', 'a 2', 'b 2']);
  });

  test('of event are called with every event, after those of its type', () => {
    const room = new TestRoom();
    const log: string[] = [];
    room.on('event', ({ type }) => log.push(`all ${type}`));
    room.on('chat', () => log.push('chat'));
    room.emit(chat('1'), viewers(3));
    expect(log).toEqual(['chat', 'all chat', 'all viewers']);
  });

  test('of notices are called with their own arguments, and those of event are not', () => {
    const room = new TestRoom();
    const log: unknown[] = [];
    expect(room.tell('connected')).toBe(false);
    room.on('event', event => log.push(event));
    room.on('connected', () => log.push('connected'));
    room.once('disconnected', (code, reason) => log.push([code, reason]));
    expect(room.tell('connected')).toBe(true);
    expect(room.tell('disconnected', 1006, 'lost')).toBe(true);
    expect(room.tell('disconnected', 1006, 'lost')).toBe(false);
    expect(log).toEqual(['connected', [1006, 'lost']]);
  });

  test('with a filter are called with what it lets through', () => {
    const room = new TestRoom();
    const log: unknown[] = [];
    room.on('gift', { min: 100 }, ({ diamonds }) => log.push(diamonds));
    room.on('chat', { role: 'moderator' }, ({ comment }) => log.push(comment));
    room.on(
      'chat',
      ({ comment }) => comment.startsWith('!'),
      ({ comment }) => log.push(`command ${comment}`),
    );
    room.on('event', { history: true }, ({ type }) => log.push(`old ${type}`));
    room.emit(gift(99), gift(100), chat('hi'), chat('hi', { user: mara }), chat('!go'), like(1, { isHistory: true }));
    expect(log).toEqual([100, 'hi', 'command !go', 'old like']);
  });

  test('are counted, and removed by type or all at once', () => {
    const room = new TestRoom();
    room.on('chat', () => {}).on('chat', { role: 'follower' }, () => {});
    room.on('event', () => {}).on('connected', () => {});
    expect(room.listenerCount('chat')).toBe(2);
    room.removeAllListeners('chat');
    expect([room.listenerCount('chat'), room.listenerCount('event'), room.listenerCount('connected')]).toEqual([
      0, 1, 1,
    ]);
    room.removeAllListeners();
    expect([room.listenerCount('event'), room.listenerCount('connected')]).toEqual([0, 0]);
  });

  test('go by the names of Node too', async () => {
    const room = new TestRoom();
    const log: string[] = [];
    const listener = ({ comment }: Chat) => log.push(comment);
    room.addListener('chat', listener);
    room.say('1');
    room.removeListener('chat', listener);
    room.say('2');
    expect(log).toEqual(['1']);
    const next = onceOfNode(room as never, 'chat');
    room.say('3');
    expect(await next).toEqual([chat('3')]);
  });
});

describe('once', () => {
  test('is called with the first event that its filter lets through', () => {
    const room = new TestRoom();
    const log: unknown[] = [];
    room
      .once('chat', ({ comment }) => log.push(comment))
      .once('gift', { min: 10 }, ({ diamonds }) => log.push(diamonds));
    room.emit(gift(1), chat('1'), chat('2'), gift(20), gift(30));
    expect(log).toEqual(['1', 20]);
    expect([room.listenerCount('chat'), room.listenerCount('gift')]).toEqual([0, 0]);
  });

  test('has a method for each event', () => {
    const room = new TestRoom();
    const log: unknown[] = [];
    room.once.gift({ min: 10 }, ({ diamonds }) => log.push(diamonds)).once.event(({ type }) => log.push(type));
    room.emit(gift(1), gift(20), gift(30));
    expect(log).toEqual(['gift', 20]);
  });
});

describe('off', () => {
  test('removes the latest registration of a listener, with or without a filter', () => {
    const room = new TestRoom();
    const log: string[] = [];
    const listener = ({ comment }: Chat) => log.push(comment);
    room.on('chat', listener);
    room.on.chat({ role: 'moderator' }, listener);
    room.once('chat', () => true, listener);
    room.off('chat', listener);
    room.say('1');
    room.off('chat', listener);
    room.emit(chat('2', { user: mara }));
    room.off('chat', listener).off('chat', listener);
    room.say('3');
    expect(log).toEqual(['1', '2']);
    expect(room.wanted()).toEqual([]);
  });
});

describe('on', () => {
  test('has a method for each event, that does the same', () => {
    const room = new TestRoom();
    const log: unknown[] = [];
    const same = room.on
      .chat(({ comment }) => log.push(comment))
      .on.gift({ min: 100 }, ({ diamonds }) => log.push(diamonds))
      .on.event(({ type }) => log.push(type));
    expect(same).toBe(room);
    room.emit(chat('1'), gift(1), gift(100));
    expect(log).toEqual(['1', 'chat', 'gift', 100, 'gift']);
    for (const type of testCatalog.types) expect(room.on[type]).toBeTypeOf('function');
  });

  test('can be taken off, as can its methods', () => {
    const room = new TestRoom();
    const log: string[] = [];
    const { on } = room;
    const { chat: onChat } = on;
    on('chat', ({ comment }) => log.push(`on ${comment}`));
    expect(onChat(({ comment }) => log.push(`chat ${comment}`))).toBe(room);
    room.say('1');
    expect(log).toEqual(['on 1', 'chat 1']);
  });

  test('is a function as any other: no name but those of the events is there', () => {
    const { on } = new TestRoom();
    expect(on).toBeInstanceOf(Function);
    expect('chta' in on).toBe(false);
    expect((on as unknown as Record<string, unknown>).then).toBe(undefined);
    expect(Object.keys(on)).toEqual([]);
    expect(on.bind).toBe(Function.prototype.bind);
  });

  test('belongs to one room', () => {
    const [one, other] = [new TestRoom(), new TestRoom()];
    one.on.chat(() => {});
    expect([one.on, one.wanted(), other.wanted()]).toEqual([one.on, ['chat'], []]);
    expect(one.on).not.toBe(other.on);
  });

  test('comes to one method that subclasses extend', () => {
    const room = new TestRoom();
    const listener = () => {};
    room.on('chat', listener).on.gift({ min: 1 }, listener);
    room.once('like', listener);
    expect(room.registrations).toEqual([
      { type: 'chat', filter: undefined, listener, isOnce: false },
      { type: 'gift', filter: { min: 1 }, listener, isOnce: false },
      { type: 'like', filter: undefined, listener, isOnce: true },
    ]);
  });

  test.each([
    ['no listener', ['chat']],
    ['a filter without a listener', ['gift', { min: 1 }]],
    ['a listener that is none', ['chat', 5]],
    ['a listener before its filter', ['gift', () => {}, { min: 1 }]],
    ['a filter with a field that there is not', ['chat', { rank: 1 }, () => {}]],
    ['what is no event', ['chta', () => {}]],
    ['what is no name', [undefined, () => {}]],
    ['what every object has', ['constructor', () => {}]],
    ['a filter of what is no event', ['chta', { history: false }, () => {}]],
    ['a filter of a notice', ['connected', { history: false }, () => {}]],
    ['no filter where one should be', ['chat', null, () => {}]],
  ])('refuses %s', (_what, args) => {
    const room = new TestRoom();
    const on = room.on as (...args: readonly unknown[]) => unknown;
    expect(() => on(...args)).toThrow(InvalidOptionError);
    expect(room.wanted()).toEqual([]);
  });
});

describe('whatever throws', () => {
  test('keeps nobody else from the event, and is reported', () => {
    const room = new TestRoom();
    const log: string[] = [];
    room.on('chat', boom);
    room.on('chat', boom, () => log.push('never'));
    room.on('chat', () => log.push('b'));
    room.on('event', boom);
    room.on('event', () => log.push('all'));
    room.say('1');
    expect(log).toEqual(['b', 'all']);
    expect(room.failures.map(error => error instanceof ListenerError && error.event)).toEqual([
      'chat',
      'chat',
      'event',
    ]);
  });

  test('in the filter of a loop costs that loop that event', async () => {
    const room = new TestRoom();
    const events = room.events('chat', { filter: ({ comment }) => (comment === '1' ? boom() : true) });
    const others = room.events();
    room.say('1');
    room.say('2');
    expect([events.waiting, others.waiting]).toEqual([1, 2]);
    expect(room.failures).toMatchObject([{ code: 'LISTENER_FAILED', event: 'chat' }]);
  });

  test('also when it is async', async () => {
    const room = new TestRoom();
    const failing = Promise.reject(new Error('boom'));
    room.on('chat', { role: 'moderator' }, () => failing);
    room.emit(chat('1', { user: mara }));
    await failing.catch(() => {});
    await Promise.resolve();
    expect(room.failures).toMatchObject([{ event: 'chat', message: 'a listener of "chat" threw: boom' }]);
  });
});

describe('what is wanted', () => {
  test('is nothing at first', () => {
    expect(new TestRoom().wanted()).toEqual([]);
  });

  test('is what has listeners, or is read, or waited for', () => {
    const room = new TestRoom();
    room.on('chat', () => {});
    room.events('gift');
    room.window('10s', 'like');
    room.first(1, 'viewers').catch(() => {});
    expect(room.wanted()).toEqual(['chat', 'gift', 'like', 'viewers']);
  });

  test.each<[string, (room: TestRoom) => void]>([
    ['a listener of event', room => room.on('event', () => {})],
    ['a loop over everything', room => room.events()],
    ['windows of everything', room => room.window('10s')],
  ])('is everything with %s', (_what, want) => {
    const room = new TestRoom();
    want(room);
    expect(room.wanted()).toEqual(testCatalog.types);
  });

  test('is nothing of what only notices say', () => {
    const room = new TestRoom();
    room.on('connected', () => {});
    expect(room.wanted()).toEqual([]);
  });

  test('changes its version with each change, and not with events', async () => {
    const room = new TestRoom();
    const versions = new Set([room.version]);
    const changed = () => versions.size < versions.add(room.version).size;
    const listener = () => {};
    room.on('chat', listener);
    expect(changed()).toBe(true);
    room.off('chat', listener);
    expect(changed()).toBe(true);
    const events = room.events('gift');
    expect(changed()).toBe(true);
    room.emit(gift(1), chat('1'));
    expect(changed()).toBe(false);
    await events.return();
    expect(changed()).toBe(true);
    expect(room.wanted()).toEqual([]);
  });
});
