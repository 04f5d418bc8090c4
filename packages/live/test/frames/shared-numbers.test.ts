import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FrameOrder } from '../../src/frames/frame-order.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Frames are named by their numbers, and what follows a space tells those of one number apart. */
function ordering() {
  const delivered: string[] = [];
  const missing: number[] = [];
  const order = new FrameOrder<string>(frame => delivered.push(frame), {
    onMissing: frames => missing.push(frames),
  });
  const take = (...names: string[]) => {
    for (const name of names) order.take(Number.parseInt(name, 10), name);
  };
  return { order, delivered, missing, take };
}

describe('frames that share a number', () => {
  test('with one that waits come right after it', () => {
    const { order, delivered, missing, take } = ordering();
    take('1', '3', '3 again', '2', '4');
    expect(delivered).toEqual(['1', '2', '3', '3 again', '4']);
    take('7', '7 again', '6');
    order.stop();
    expect(delivered.slice(5)).toEqual(['6', '7', '7 again']);
    expect(missing).toEqual([1]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('are not held without end', () => {
    const { delivered, missing, take } = ordering();
    take('1', ...new Array<string>(64).fill('3'));
    expect(delivered).toEqual(['1']);
    take('3');
    expect([delivered.length, missing]).toEqual([66, [1]]);
    // Those that were delivered wait no more, so as many may wait again.
    take(...new Array<string>(64).fill('5'));
    expect(delivered).toHaveLength(66);
    take('4');
    expect([delivered.length, missing]).toEqual([131, [1]]);
  });
});
