import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import type { EventsOptions } from '../../src/sinks/reader-options.js';
import { SlowReaderError } from '../../src/sinks/slow-reader.js';
import { type Chat, chat, gift, mara, TestRoom, viewers } from './test-room.js';

/** What is left in an iterator, in short. */
async function rest(events: AsyncIterable<{ readonly type: string }>): Promise<unknown[]> {
  const read: unknown[] = [];
  for await (const event of events) read.push(short(event));
  return read;
}

function short(event: { readonly type: string } | undefined): unknown {
  if (event?.type === 'chat') return (event as Chat).comment;
  return event?.type === 'dropped' ? event : event?.type;
}

/** A room of which comments are read with these options, after the comments 1 to n at the moments 1 to n. */
function flooded(n: number, options: EventsOptions<Chat>) {
  const room = new TestRoom();
  const events = room.events('chat', options as EventsOptions<Chat> & { marks: true });
  for (let i = 1; i <= n; i += 1) room.say(`${i}`, i);
  return { room, events };
}

describe('a loop', () => {
  test('reads every event, those that come while it is busy too, until they end', async () => {
    const room = new TestRoom();
    const read: unknown[] = [];
    const loop = (async () => {
      for await (const event of room) {
        read.push(short(event));
        if (event.type === 'viewers') room.end();
        if (event.type === 'gift') room.emit(chat('2'), viewers(3));
      }
    })();
    room.emit(chat('1'), gift(1));
    await loop;
    expect(read).toEqual(['1', 'gift', '2', 'viewers']);
    expect(room.wanted()).toEqual([]);
  });

  test('reads the types that it names, once each, and what the filter lets through', async () => {
    const room = new TestRoom();
    const some = room.events('chat', 'gift', 'chat');
    const filtered = room.events('chat', 'gift', { filter: { role: 'moderator' } });
    room.emit(chat('1'), viewers(3), gift(1, { user: mara }), chat('2', { user: mara }));
    room.end();
    expect([await rest(some), await rest(filtered)]).toEqual([
      ['1', 'gift', '2'],
      ['gift', '2'],
    ]);
  });

  test('lets go when it is left', async () => {
    const room = new TestRoom();
    for (const leave of ['break', 'throw'] as const) {
      const loop = (async () => {
        for await (const event of room.events('chat')) {
          if (leave === 'break') break;
          throw new Error(`enough of ${event.type}`);
        }
      })();
      expect(room.wanted()).toEqual(['chat']);
      room.say('1');
      if (leave === 'break') await loop;
      else await expect(loop).rejects.toThrow('enough of chat');
      expect(room.wanted()).toEqual([]);
    }
  });

  test('lets go when what it reads is disposed of', async () => {
    const room = new TestRoom();
    {
      await using events = room.events('chat');
      room.say('1');
      expect([events.waiting, room.wanted()]).toEqual([1, ['chat']]);
    }
    expect(room.wanted()).toEqual([]);
  });

  test('is not ended by removeAllListeners', async () => {
    const { room, events } = flooded(1, {});
    room.removeAllListeners();
    room.say('2');
    room.end();
    expect(await rest(events)).toEqual(['1', '2']);
  });

  test('ends with the signal, without an error and without what still waited', async () => {
    const room = new TestRoom();
    const controller = new AbortController();
    const events = room.events('chat', { signal: controller.signal });
    room.say('1');
    room.say('2');
    expect(short((await events.next()).value)).toBe('1');
    controller.abort(new Error('enough'));
    expect(await rest(events)).toEqual([]);
    expect([room.wanted(), events.waiting]).toEqual([[], 0]);
    expect(await rest(room.events('chat', { signal: controller.signal }))).toEqual([]);
    expect(room.wanted()).toEqual([]);
  });

  test('that waits is ended by the signal', async () => {
    const room = new TestRoom();
    const controller = new AbortController();
    const read = rest(room.events('chat', { signal: controller.signal }));
    controller.abort();
    expect(await read).toEqual([]);
  });

  test('leaves nothing on a signal that outlives it', async () => {
    const room = new TestRoom();
    const { signal } = new AbortController();
    const events = room.events('chat', { signal });
    const windows = room.window('1s', { signal });
    const first = room.next('gift', undefined, { signal });
    expect(getEventListeners(signal, 'abort')).toHaveLength(3);
    room.emit(gift(1));
    await Promise.all([events.return(), first]);
    room.end();
    await windows.next();
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('the end of the events', () => {
  test('with an error is thrown once, after what waited', async () => {
    const { room, events } = flooded(2, {});
    room.end(new Error('the network is gone'));
    expect(short((await events.next()).value)).toBe('1');
    expect(short((await events.next()).value)).toBe('2');
    await expect(events.next()).rejects.toThrow('the network is gone');
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test('is told to who begins to read after it, and the next beginning changes that', async () => {
    const room = new TestRoom();
    room.end();
    expect(await rest(room)).toEqual([]);
    room.end(new Error('gone'));
    await expect(rest(room)).rejects.toThrow('gone');
    expect(room.wanted()).toEqual([]);
    room.begin();
    const events = room.events('chat');
    room.say('1');
    room.end();
    expect(await rest(events)).toEqual(['1']);
  });

  test('is final for what was read before it', async () => {
    const { room, events } = flooded(1, {});
    room.end();
    room.begin();
    room.say('2');
    expect(await rest(events)).toEqual(['1']);
  });

  test('leaves listeners where they are', () => {
    const room = new TestRoom();
    const log: string[] = [];
    room.on('chat', ({ comment }) => log.push(comment));
    room.end();
    room.begin();
    room.say('1');
    expect(log).toEqual(['1']);
  });
});

describe('next and return', () => {
  test('several that wait are served in order', async () => {
    const room = new TestRoom();
    const events = room.events('chat');
    const asked = [events.next(), events.next(), events.next(), events.next()];
    room.say('1');
    room.say('2');
    room.end();
    expect((await Promise.all(asked)).map(({ value }) => short(value))).toEqual(['1', '2', undefined, undefined]);
  });

  test('of several that wait the first is told of the error, the others of the end', async () => {
    const room = new TestRoom();
    const events = room.events('chat');
    const asked = [events.next(), events.next()];
    room.end(new Error('gone'));
    expect(await Promise.allSettled(asked)).toMatchObject([
      { status: 'rejected', reason: { message: 'gone' } },
      { status: 'fulfilled', value: { done: true } },
    ]);
  });

  test('return ends those that wait', async () => {
    const room = new TestRoom();
    const events = room.events('chat');
    const asked = events.next();
    expect(await events.return()).toEqual({ done: true, value: undefined });
    expect(await asked).toEqual({ done: true, value: undefined });
    expect(await events.return()).toEqual({ done: true, value: undefined });
    room.say('1');
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  test('return during an event keeps it from the loop that was left', async () => {
    const room = new TestRoom();
    const events: AsyncIterator<unknown> = room.events('chat', { filter: () => true });
    const leaving = room.events('chat', {
      filter: () => {
        void leaving.return();
        return true;
      },
    });
    room.say('1');
    expect([leaving.waiting, (await events.next()).done]).toEqual([0, false]);
    expect(await leaving.next()).toEqual({ done: true, value: undefined });
  });

  test('two loops over one room read the same events', async () => {
    const room = new TestRoom();
    const [one, other] = [room.events('chat'), room.events('chat')];
    room.say('1');
    room.end();
    expect([await rest(one), await rest(other)]).toEqual([['1'], ['1']]);
  });
});

describe('a slow reader', () => {
  test('loses the oldest, when nobody says otherwise', async () => {
    const { room, events } = flooded(5, { size: 3 });
    expect([events.waiting, events.dropped]).toEqual([3, 2]);
    room.end();
    expect(await rest(events)).toEqual(['3', '4', '5']);
    expect(events.dropped).toBe(2);
  });

  test('loses the newest', async () => {
    const { room, events } = flooded(5, { size: 3, policy: 'drop-newest' });
    expect([events.waiting, events.dropped]).toEqual([3, 2]);
    room.end();
    expect(await rest(events)).toEqual(['1', '2', '3']);
  });

  test('is ended with an error after what waited, and lets go at once', async () => {
    const { room, events } = flooded(5, { size: 3, policy: 'close' });
    expect([room.wanted(), events.waiting, events.dropped]).toEqual([[], 3, 1]);
    room.end(new Error('too late to matter'));
    const read: unknown[] = [];
    const error = await (async () => {
      for await (const event of events) read.push(short(event));
    })().catch(thrown => thrown);
    expect(read).toEqual(['1', '2', '3']);
    expect(error).toBeInstanceOf(SlowReaderError);
    expect(error).toMatchObject({ code: 'SLOW_READER', who: 'you', size: 3, dropped: 1 });
    expect(room.failures).toEqual([]);
  });

  test('has room for 1000', () => {
    const { events } = flooded(1_001, {});
    expect([events.waiting, events.dropped]).toEqual([1_000, 1]);
  });

  test.each(['drop-oldest', 'drop-newest'] as const)('is reported once until it has caught up: %s', async policy => {
    const { room, events } = flooded(4, { size: 2, policy });
    expect(room.failures).toMatchObject([{ code: 'SLOW_READER', size: 2, dropped: 1 }]);
    await events.next();
    room.say('5', 5);
    room.say('6', 6);
    expect(room.failures).toHaveLength(1);
    await events.next();
    await events.next();
    const last = events.next();
    for (const comment of ['7', '8', '9', '10']) room.say(comment);
    expect(short((await last).value)).toBe('7');
    expect(room.failures).toMatchObject([{ dropped: 1 }, { dropped: 4 }]);
  });

  test('with a place for one has the newest, or the oldest', async () => {
    const newest = flooded(3, { size: 1 });
    const oldest = flooded(3, { size: 1, policy: 'drop-newest' });
    newest.room.end();
    oldest.room.end();
    expect([await rest(newest.events), await rest(oldest.events)]).toEqual([['3'], ['1']]);
  });

  test.each(['drop-oldest', 'drop-newest'] as const)('may be left by who is told of it: %s', async policy => {
    const { room, events } = flooded(2, { size: 2, policy });
    room.onFailure = () => void events.return();
    room.say('3');
    room.say('4');
    expect([events.waiting, events.dropped, room.wanted()]).toEqual([0, 1, []]);
    expect(await rest(events)).toEqual([]);
  });

  test('costs the others nothing', async () => {
    const { room, events } = flooded(0, { size: 1 });
    const other = room.events('chat');
    for (const comment of ['1', '2', '3']) room.say(comment);
    expect([events.dropped, other.dropped, other.waiting]).toEqual([2, 0, 3]);
  });
});

describe('marks', () => {
  test('stand before the oldest that is left', async () => {
    const { room, events } = flooded(5, { size: 3, marks: true });
    expect(short((await events.next()).value)).toEqual({ type: 'dropped', at: 1, count: 2 });
    expect(short((await events.next()).value)).toBe('3');
    room.say('6', 6);
    room.say('7', 7);
    room.end();
    expect(await rest(events)).toEqual([{ type: 'dropped', at: 4, count: 1 }, '5', '6', '7']);
  });

  test('stand where the newest would have been', async () => {
    const { room, events } = flooded(4, { size: 2, policy: 'drop-newest', marks: true });
    expect(short((await events.next()).value)).toBe('1');
    room.say('5', 5);
    room.say('6', 6);
    room.end();
    expect(await rest(events)).toEqual([
      '2',
      { type: 'dropped', at: 3, count: 2 },
      '5',
      { type: 'dropped', at: 6, count: 1 },
    ]);
  });

  test('are given as soon as nothing else waits', async () => {
    const { events } = flooded(2, { size: 1, policy: 'drop-newest', marks: true });
    await events.next();
    expect(short((await events.next()).value)).toEqual({ type: 'dropped', at: 2, count: 1 });
  });

  test('count with a place for one, too', async () => {
    const { room, events } = flooded(4, { size: 1, marks: true });
    room.end();
    expect(await rest(events)).toEqual([{ type: 'dropped', at: 1, count: 3 }, '4']);
  });

  test('are not given to who does not ask', async () => {
    const { room, events } = flooded(4, { size: 2, policy: 'drop-newest' });
    const asked = [events.next(), events.next(), events.next()];
    room.say('5');
    expect((await Promise.all(asked)).map(({ value }) => short(value))).toEqual(['1', '2', '5']);
  });
});

test('however much is read and dropped, what is read and what was dropped is all there was, in order', async () => {
  for (const policy of ['drop-oldest', 'drop-newest'] as const) {
    for (let seed = 1; seed <= 50; seed += 1) {
      const { room, events } = flooded(0, { size: (seed % 5) + 1, policy, marks: true });
      const read: { readonly type: string }[] = [];
      let [random, said] = [seed, 0];
      for (let step = 0; step < 60; step += 1) {
        random = (random * 48_271) % 2_147_483_647;
        if (random % 3 !== 0) {
          said += 1;
          room.say(`${said}`, said);
        } else if (events.waiting > 0) read.push((await events.next()).value as Chat);
      }
      room.end();
      for await (const event of events) read.push(event);
      let expected = 1;
      for (const event of read) {
        expect((event as Chat).at).toBe(expected);
        expected += event.type === 'dropped' ? (event as unknown as { count: number }).count : 1;
      }
      expect(expected).toBe(said + 1);
      expect(events.dropped).toBe(said - read.filter(({ type }) => type === 'chat').length);
    }
  }
});

describe('options that cannot be used are refused, and nothing stays behind:', () => {
  test.each<[unknown]>([
    [{ size: 0 }],
    [{ size: 1.5 }],
    [{ size: Infinity }],
    [{ size: '5' }],
    [{ policy: 'drop' }],
    [{ policy: null, size: -1 }],
    [{ filter: { min: 5 } }],
  ])('%j', options => {
    const room = new TestRoom();
    expect(() => room.events('chat', options as EventsOptions<Chat>)).toThrow(InvalidOptionError);
    expect(room.wanted()).toEqual([]);
  });

  test('an event that there is not', () => {
    expect(() => new TestRoom().events('chat', 'chta' as 'chat')).toThrow('"chta"');
    expect(() => new TestRoom().events('event' as 'chat')).toThrow(InvalidOptionError);
  });
});
