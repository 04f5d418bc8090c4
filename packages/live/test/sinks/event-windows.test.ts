import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import type { Duration } from '../../src/sinks/duration.js';
import { type EventWindow, longestGap } from '../../src/sinks/event-windows.js';
import { chat, gift, mara, TestRoom, viewers } from './test-room.js';

type Short = readonly [from: number, ...what: unknown[]];

/** A window in short: its begin, its comments, and what else is not as usual. */
function short({ from, events, late, dropped }: EventWindow<{ readonly type: string; readonly at: number }>): Short {
  const what = events.map(event => ('comment' in event ? event.comment : event.type));
  return [from, ...what, ...(late > 0 ? [{ late }] : []), ...(dropped > 0 ? [{ dropped }] : [])];
}

async function rest(windows: AsyncIterable<EventWindow<never>>): Promise<Short[]> {
  const read: Short[] = [];
  for await (const window of windows) read.push(short(window));
  return read;
}

/** A room with comments at these moments, read by windows of ten milliseconds. */
function timed(...moments: readonly number[]) {
  const room = new TestRoom();
  const windows = room.window(10, 'chat') as AsyncIterable<EventWindow<never>>;
  for (const at of moments) room.say(`${at}`, at);
  return { room, windows };
}

describe('windows', () => {
  test('have the events of their time, in order, and by type', async () => {
    const room = new TestRoom();
    const windows = room.window('10ms');
    const [one, two, three, four] = [chat('a', { at: 13 }), gift(5, { at: 15 }), chat('b', { at: 19 }), viewers(3, 20)];
    room.emit(one, two, three, four);
    expect((await windows.next()).value).toEqual({
      from: 10,
      to: 20,
      events: [one, two, three],
      byType: { chat: [one, three], gift: [two] },
      late: 0,
      dropped: 0,
    });
    expect(windows.waiting).toBe(1);
  });

  test('begin at multiples of their duration, and the first moment after one is in the next', async () => {
    const { room, windows } = timed(25, 29, 30, 39, 40);
    room.end();
    expect(await rest(windows)).toEqual([
      [20, '25', '29'],
      [30, '30', '39'],
      [40, '40'],
    ]);
  });

  test('in which nothing happened are given too', async () => {
    const { room, windows } = timed(5, 42);
    room.end();
    expect(await rest(windows)).toEqual([[0, '5'], [10], [20], [30], [40, '42']]);
  });

  test('are given when time has passed their end, to who waits', async () => {
    const { room, windows } = timed(5);
    const asked = (windows as AsyncIterableIterator<EventWindow<never>>).next();
    room.say('9', 9);
    room.say('10', 10);
    expect(short((await asked).value)).toEqual([0, '5', '9']);
  });

  test('of one type see the time pass by the events of others', async () => {
    const room = new TestRoom();
    const windows = room.window(10, 'gift');
    room.emit(gift(1, { at: 5 }), chat('no gift', { at: 12 }), viewers(3, 25));
    expect(room.wanted()).toEqual(['gift']);
    expect(short((await windows.next()).value as never)).toEqual([0, 'gift']);
    expect(short((await windows.next()).value as never)).toEqual([10]);
    room.end();
    expect(await rest(windows as never)).toEqual([[20]]);
  });

  test('see the time pass where nothing happens at all, when the room says so', async () => {
    const { room, windows } = timed(5);
    room.pass(31);
    room.end();
    expect(await rest(windows)).toEqual([[0, '5'], [10], [20], [30]]);
  });

  test('have what the filter lets through', async () => {
    const room = new TestRoom();
    const windows = room.window('1s', 'chat', 'gift', { filter: { role: 'moderator' } });
    room.emit(chat('1'), chat('2', { user: mara }), gift(1));
    room.end();
    expect(await rest(windows as never)).toEqual([[0, '2']]);
  });

  test('end without any when nothing came', async () => {
    const { room, windows } = timed();
    room.end();
    expect(await rest(windows)).toEqual([]);
  });

  test('end with the error with which the events ended, after the last', async () => {
    const { room, windows } = timed(1, 11);
    room.end(new Error('gone'));
    const read: Short[] = [];
    const loop = (async () => {
      for await (const window of windows) read.push(short(window));
    })();
    await expect(loop).rejects.toThrow('gone');
    expect(read).toEqual([
      [0, '1'],
      [10, '11'],
    ]);
  });

  test('let go when they are left, and when the signal says so', async () => {
    const room = new TestRoom();
    const controller = new AbortController();
    const windows = room.window('1s', { signal: controller.signal });
    room.say('1', 1);
    controller.abort();
    expect(await rest(windows as never)).toEqual([]);
    const left = room.window('1s');
    room.say('1', 1);
    room.say('2', 1_000);
    for await (const { from } of left) {
      expect(from).toBe(0);
      break;
    }
    expect([room.wanted(), left.waiting]).toEqual([[], 0]);
  });
});

describe('time that does not go straight', () => {
  test('an event that comes after its window was over is late in the open one', async () => {
    const { room, windows } = timed(5, 12, 9, 3, 15, 20);
    room.end();
    expect(await rest(windows)).toEqual([
      [0, '5'],
      [10, '12', '9', '3', '15', { late: 2 }],
      [20, '20'],
    ]);
  });

  test(`a jump over ${longestGap} windows is filled, one over more is not`, async () => {
    const far = timed(0, longestGap * 10);
    const farther = timed(0, longestGap * 10 + 10);
    far.room.end();
    farther.room.end();
    expect(await rest(far.windows)).toHaveLength(longestGap + 1);
    expect(await rest(farther.windows)).toEqual([
      [0, '0'],
      [longestGap * 10 + 10, `${longestGap * 10 + 10}`],
    ]);
  });

  test('one event with a wrong time spoils one window', async () => {
    const { room, windows } = timed(5, 1e15, 7, 11);
    room.end();
    expect(await rest(windows)).toEqual([
      [0, '5'],
      [1e15, '1000000000000000'],
      [0, '7'],
      [10, '11'],
    ]);
  });

  test('one without a time is in the open window', async () => {
    const { room, windows } = timed(Number.NaN, 5, Infinity, 11, Number.NaN);
    room.end();
    expect(await rest(windows)).toEqual([
      [0, 'NaN', '5', 'Infinity'],
      [10, '11', 'NaN'],
    ]);
  });

  test('before 1970 is time as any other', async () => {
    const { room, windows } = timed(-5, 5);
    room.end();
    expect(await rest(windows)).toEqual([
      [-10, '-5'],
      [0, '5'],
    ]);
  });
});

describe('a slow reader', () => {
  test('loses the oldest window as a whole, is told how much, and is reported', async () => {
    const room = new TestRoom();
    const windows = room.window(10, 'chat', { size: 3 });
    for (const at of [1, 2, 31, 41]) room.say(`${at}`, at);
    expect([windows.waiting, windows.dropped]).toEqual([2, 2]);
    expect(room.failures).toMatchObject([{ code: 'SLOW_READER', size: 3, dropped: 2 }]);
    room.end();
    expect(await rest(windows as never)).toEqual([[10, { dropped: 2 }], [20], [30, '31'], [40, '41']]);
  });

  test('loses the oldest events of a window that alone has more than may wait', async () => {
    const room = new TestRoom();
    const windows = room.window(10, { size: 2 });
    for (const at of [1, 2, 3, 4, 11]) room.say(`${at}`, at);
    room.end();
    expect(await rest(windows as never)).toEqual([[10, '11', { dropped: 4 }]]);
    expect(room.failures).toHaveLength(1);
  });

  test('that has caught up is reported again', async () => {
    const room = new TestRoom();
    const windows = room.window(10, { size: 1 });
    room.say('1', 1);
    room.say('2', 2);
    room.pass(10);
    expect(short((await windows.next()).value as never)).toEqual([0, '2', { dropped: 1 }]);
    const next = windows.next();
    room.say('11', 11);
    room.say('12', 12);
    room.pass(20);
    expect(short((await next).value as never)).toEqual([10, '12', { dropped: 1 }]);
    expect(room.failures).toMatchObject([{ dropped: 1 }, { dropped: 2 }]);
  });

  test('may be left by who is told of it', async () => {
    const room = new TestRoom();
    const windows = room.window(10, { size: 1 });
    room.onFailure = () => void windows.return();
    room.say('1', 1);
    room.say('2', 2);
    expect([windows.waiting, windows.dropped, room.wanted()]).toEqual([0, 1, []]);
    expect(await rest(windows as never)).toEqual([]);
  });

  test('has room for 10000', () => {
    const { room, windows } = timed(...Array.from({ length: 10_001 }, (_, at) => at));
    expect([windows, room.failures.length]).toMatchObject([{ dropped: 10 }, 1]);
  });

  test('who reads nothing for long does not fill the memory with windows in which nothing happened', async () => {
    const { room, windows } = timed(5);
    for (let at = 10; at <= 20_000; at += 10) room.pass(at);
    room.end();
    const read = await rest(windows);
    expect(read).toHaveLength(2_001);
    expect(read.map(([from]) => from)).toEqual(Array.from({ length: 2_001 }, (_, index) => index * 10));
  });
});

test('every event is in one window, and the windows follow each other', async () => {
  for (let seed = 1; seed <= 30; seed += 1) {
    const { room, windows } = timed();
    let [random, at] = [seed, 0];
    const said: string[] = [];
    for (let step = 0; step < 100; step += 1) {
      random = (random * 48_271) % 2_147_483_647;
      at += (random % 25) - 5;
      said.push(`${step}`);
      room.say(`${step}`, at);
    }
    room.end();
    const read = await rest(windows);
    const comments = read.flatMap(([, ...what]) => what.filter(item => typeof item === 'string'));
    expect(comments).toEqual(said);
    const [first = 0] = read[0] ?? [];
    expect(read.map(([from]) => from)).toEqual(read.map((_, index) => first + index * 10));
  }
});

describe('what cannot be used is refused, and nothing stays behind:', () => {
  test.each<[unknown, ...unknown[]]>([
    ['10'],
    [0],
    ['1s', 'chta'],
    ['1s', { size: 0 }],
    ['1s', 'chat', { filter: { rank: 1 } }],
  ])('window(%j, %j)', (duration, ...args) => {
    const room = new TestRoom();
    expect(() => room.window(duration as Duration, ...(args as never[]))).toThrow(InvalidOptionError);
    expect(room.wanted()).toEqual([]);
  });
});
