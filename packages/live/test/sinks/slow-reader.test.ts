import { describe, expect, test } from 'vitest';
import { SlowReaderError } from '../../src/sinks/slow-reader.js';
import { flooded, rest, short } from './reading.js';
import type { Chat } from './test-room.js';

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
