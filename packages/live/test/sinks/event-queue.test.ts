import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import type { EventsOptions } from '../../src/sinks/reader-options.js';
import { flooded, rest, short } from './reading.js';
import { type Chat, chat, gift, mara, TestRoom, viewers } from './test-room.js';

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
