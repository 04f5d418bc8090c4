import { expect, test, vi } from 'vitest';
import { PlayedTime } from '../src/played-time.js';

test('as fast as possible the time stands still until the next frame', () => {
  const time = new PlayedTime(1_000, Number.POSITIVE_INFINITY);
  expect(time.now()).toBe(1_000);
  time.set(5_000);
  expect([time.now(), time.last]).toEqual([5_000, 5_000]);
  const act = vi.fn();
  time.after(0, act)();
  expect(act).not.toHaveBeenCalled();
});

test('else it goes on by itself, and does what was put off', async () => {
  const time = new PlayedTime(1_000, 1_000_000);
  await new Promise<void>(resolve => time.after(1_000_000, resolve));
  expect(time.now()).toBeGreaterThan(1_000);
  expect(time.last).toBe(1_000);
  const act = vi.fn();
  const cancel = time.after(1, act);
  cancel();
  await new Promise<void>(resolve => time.after(2_000_000, resolve));
  expect(act).not.toHaveBeenCalled();
});
