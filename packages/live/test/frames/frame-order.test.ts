import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FrameOrder } from '../../src/frames/frame-order.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function ordering() {
  const delivered: number[] = [];
  const missing: number[] = [];
  const order = new FrameOrder<number>({
    deliver: frame => delivered.push(frame),
    onMissing: frames => missing.push(frames),
  });
  const take = (...numbers: number[]) => {
    for (const number of numbers) order.take(number, number);
  };
  return { order, delivered, missing, take };
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

  test('are not held back any more when too many are missing to be true', () => {
    const { delivered, missing, take } = ordering();
    take(1, 2, 3, 4);
    for (let number = 6; number <= 40; number += 2) {
      take(number);
      vi.advanceTimersByTime(250);
    }
    expect(missing).toHaveLength(8);
    take(100, 200);
    expect(delivered.slice(-2)).toEqual([100, 200]);
    expect(delivered).toHaveLength(4 + 18 + 2);
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
