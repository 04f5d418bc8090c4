import { manualClock } from '@livetap/simulator';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FrameOrder } from '../../src/frames/frame-order.js';
import type { LiveClock } from '../../src/platform/clock.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function ordering(clock?: LiveClock) {
  const delivered: number[] = [];
  const missing: number[] = [];
  /** The last frame that was delivered before those that are missing. */
  const missingAfter: number[] = [];
  let uncounted = 0;
  const order = new FrameOrder<number>(frame => delivered.push(frame), {
    onMissing: (frames, from) => {
      missing.push(frames);
      missingAfter.push(from);
    },
    onUncounted: () => {
      uncounted += 1;
    },
    clocks: {
      get saidAt() {
        return delivered.at(-1) ?? 0;
      },
    },
    clock,
  });
  const take = (...numbers: number[]) => {
    for (const number of numbers) order.take(number, number);
  };
  return { order, delivered, missing, missingAfter, take, uncounted: () => uncounted };
}

describe('frames', () => {
  test('in order go through in the turn in which they come', () => {
    const { delivered, missing, take } = ordering();
    take(1, 2, 3, 4, 5);
    expect(delivered).toEqual([1, 2, 3, 4, 5]);
    expect(vi.getTimerCount()).toBe(0);
    expect(missing).toEqual([]);
  });

  test('that overtake others are put back', () => {
    const { delivered, missing, take } = ordering();
    take(1, 2, 3, 4, 7, 6);
    expect(delivered).toEqual([1, 2, 3, 4]);
    take(5);
    expect(delivered).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(vi.getTimerCount()).toBe(0);
    expect(missing).toEqual([]);
  });

  test('that do not come are told of, and no more is held back', () => {
    const { delivered, missing, take } = ordering();
    take(1, 2, 3, 4, 6, 9);
    vi.advanceTimersByTime(250);
    expect([delivered, missing]).toEqual([[1, 2, 3, 4, 6], [1]]);
    vi.advanceTimersByTime(250);
    expect([delivered, missing]).toEqual([
      [1, 2, 3, 4, 6, 9],
      [1, 2],
    ]);
    take(10, 5);
    expect(delivered.slice(-2)).toEqual([10, 5]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('wait by the clock that is given, and by no other', () => {
    const clock = manualClock();
    const { delivered, missing, take } = ordering(clock);
    take(1, 2, 4);
    expect(vi.getTimerCount()).toBe(0);
    clock.advance(249);
    expect([delivered, missing]).toEqual([[1, 2], []]);
    clock.advance(1);
    expect([delivered, missing]).toEqual([[1, 2, 4], [1]]);
    take(6, 5);
    clock.advance(60_000);
    expect([delivered, missing]).toEqual([[1, 2, 4, 5, 6], [1]]);
  });

  test('that come twice come twice: their messages are known by their ids', () => {
    const { delivered, take } = ordering();
    take(1, 2, 3, 4, 4, 3, 5);
    expect(delivered).toEqual([1, 2, 3, 4, 4, 3, 5]);
  });

  test('without a number are taken as they come, and a stream may begin with any', () => {
    const { delivered, missing, take } = ordering();
    take(0, 0, 226, 0, 227, 225, 228);
    expect(delivered).toEqual([0, 0, 226, 0, 227, 225, 228]);
    expect(missing).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that wait are delivered at the end, what is missing is told, and no timer is left', () => {
    const { order, delivered, missing, take } = ordering();
    take(1, 2, 3, 4, 8, 6);
    order.stop();
    expect([delivered, missing]).toEqual([
      [1, 2, 3, 4, 6, 8],
      [1, 1],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that are far away begin anew, and what lies between is told', () => {
    const { delivered, missing, take } = ordering();
    take(1, 2, 500, 501, 503);
    expect(delivered).toEqual([1, 2, 500, 501]);
    expect(missing).toEqual([497]);
    take(3, 4, 6);
    expect(delivered).toEqual([1, 2, 500, 501, 503, 3, 4]);
    expect(missing).toEqual([497, 1]);
    vi.advanceTimersByTime(250);
    expect(delivered.at(-1)).toBe(6);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('are held back by the dozen, not without end', () => {
    const { delivered, missing, take } = ordering();
    take(1, 2, 3, 4);
    for (let number = 6; number < 6 + 70; number++) take(number);
    expect(delivered).toEqual([1, 2, 3, 4, ...Array.from({ length: 70 }, (_, i) => 6 + i)]);
    expect(missing).toEqual([1]);
  });
});

test('a count that begins anew loses nothing, and what waited before is delivered', () => {
  const { order, delivered, missing, take } = ordering();
  take(1, 2, 4);
  order.skip();
  order.beginAnew();
  expect([delivered, missing]).toEqual([[1, 2, 4], [1]]);
  take(2, 3, 5);
  vi.advanceTimersByTime(250);
  expect([delivered, missing]).toEqual([
    [1, 2, 4, 2, 3, 5],
    [1, 1],
  ]);
  expect(vi.getTimerCount()).toBe(0);
});

describe('frames of a link that loses many', () => {
  /** Takes numbers, one frame in 60 ms, and lets time pass until nothing waits. */
  const arrive = ({ take }: ReturnType<typeof ordering>, numbers: readonly number[]) => {
    for (const number of numbers) {
      take(number);
      vi.advanceTimersByTime(60);
    }
    vi.advanceTimersByTime(60_000);
  };
  const from = (first: number, count: number, step = 1) => Array.from({ length: count }, (_, i) => first + i * step);

  test('are all told of, once a second at most', () => {
    const room = ordering();
    const lost = new Set(from(5, 196).filter(number => (number * 7_919) % 4 === 0 || number % 13 === 0));
    const came = from(1, 201).filter(number => !lost.has(number));
    arrive(room, came);
    expect(room.delivered).toEqual(came);
    expect(room.missing.reduce((sum, frames) => sum + frames)).toBe(lost.size);
    expect(room.missing.length).toBeLessThan(8 + 200 / 16);
    // Each tells from when on: the first that is missing after it comes later.
    const untold = [...lost];
    room.missing.forEach((frames, i) => {
      expect(untold.splice(0, frames)[0]).toBeGreaterThan(room.missingAfter[i] as number);
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('wait for each other again once enough came in order', () => {
    const room = ordering();
    const { delivered, missing, take } = room;
    arrive(room, [...from(1, 4), 6, 9, 11, 14, 16, 19, 21, 24, 26, 29]);
    arrive(room, from(30, 40));
    const told = missing.reduce((sum, frames) => sum + frames);
    take(71, 70);
    expect(delivered.slice(-2)).toEqual([70, 71]);
    expect(missing.reduce((sum, frames) => sum + frames)).toBe(told);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('are gathered by the clock that is given', () => {
    const clock = manualClock();
    const { missing, take } = ordering(clock);
    for (const number of [1, 3, 6, 8, 11, 13, 16, 18, 21, 23]) {
      take(number);
      clock.advance(250);
    }
    const told = missing.length;
    take(26);
    clock.advance(999);
    expect(missing).toHaveLength(told);
    clock.advance(1);
    expect(missing.slice(told)).toEqual([3]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('are told of up to the end', () => {
    const room = ordering();
    arrive(room, [...from(1, 4), 6, 9, 11, 14, 16, 19, 21, 24, 26, 29]);
    const told = room.missing.reduce((sum, frames) => sum + frames);
    room.take(33);
    expect(vi.getTimerCount()).toBe(1);
    room.order.stop();
    expect(room.missing.reduce((sum, frames) => sum + frames)).toBe(told + 3);
    expect(room.missingAfter.at(-1)).toBe(29);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('are not lost where numbers go up by two: that is said once, and nothing is held back', () => {
    const room = ordering();
    arrive(room, from(1, 4));
    arrive(room, from(6, 10, 2));
    expect([room.missing.length, room.uncounted()]).toEqual([8, 1]);
    for (const number of from(26, 1_000, 2)) {
      room.take(number);
      expect(room.delivered.at(-1)).toBe(number);
    }
    vi.advanceTimersByTime(60_000);
    expect([room.missing.length, room.uncounted()]).toEqual([8, 1]);
    expect(room.delivered).toHaveLength(1_014);
    // One that does not fit is missing all the same.
    arrive(room, [2_030]);
    expect([room.missing.length, room.uncounted()]).toEqual([9, 1]);
  });

  test('nor where they go up by a hundred', () => {
    const room = ordering();
    arrive(room, from(1, 300, 100));
    expect([room.missing.length, room.uncounted(), room.delivered.length]).toEqual([8, 1, 300]);
  });
});

describe('a frame whose number could not be read', () => {
  test('is waited for by nobody', () => {
    const { order, delivered, missing, take } = ordering();
    take(1, 2);
    order.skip();
    take(4, 5);
    expect([delivered, missing]).toEqual([[1, 2, 4, 5], []]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that was none excuses no other', () => {
    const { order, missing, take } = ordering();
    take(1, 2);
    order.skip();
    take(3, 5);
    vi.advanceTimersByTime(250);
    expect(missing).toEqual([1]);
  });

  test('excuses none that is missing later, after a frame that waited', () => {
    const { order, missing, take } = ordering();
    take(1, 2);
    order.skip();
    order.skip();
    // One of them was not read, one was no frame of this socket, and one is missing.
    take(6);
    vi.advanceTimersByTime(250);
    expect(missing).toEqual([3]);
    take(8);
    vi.advanceTimersByTime(250);
    expect(missing).toEqual([3, 1]);
  });

  test('lets nothing overtake a frame that waits already', () => {
    const { order, delivered, missing, take } = ordering();
    take(1, 2, 3, 4, 6);
    order.skip();
    order.skip();
    take(7, 8);
    expect(delivered).toEqual([1, 2, 3, 4]);
    vi.advanceTimersByTime(250);
    expect([delivered, missing]).toEqual([[1, 2, 3, 4, 6, 7, 8], [1]]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
