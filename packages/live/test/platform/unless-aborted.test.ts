import { expect, test } from 'vitest';
import { unlessAborted } from '../../src/platform/unless-aborted.js';

test('what comes in time is given on, and nothing stays at the signal', async () => {
  const { signal } = new AbortController();
  let listeners = 0;
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...given: Parameters<typeof add>) => {
    listeners += 1;
    add(...given);
  };
  signal.removeEventListener = (...given: Parameters<typeof remove>) => {
    listeners -= 1;
    remove(...given);
  };
  expect(await unlessAborted(Promise.resolve(1), signal)).toBe(1);
  expect(await unlessAborted(2, undefined)).toBe(2);
  const failure = new Error('no');
  await expect(unlessAborted(Promise.reject(failure), signal)).rejects.toBe(failure);
  expect(listeners).toBe(0);
});

test('what comes after the signal goes to whoever lets go of it, and what fails then to nobody', async () => {
  const abort = new AbortController();
  const reason = new Error('enough');
  const late: number[] = [];
  let come: (value: number) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const slow = unlessAborted(new Promise<number>(resolve => (come = resolve)), abort.signal, value => late.push(value));
  const failing = unlessAborted(new Promise((_, reject) => (fail = reject)), abort.signal);
  abort.abort(reason);
  await expect(slow).rejects.toBe(reason);
  await expect(failing).rejects.toBe(reason);
  come(3);
  fail(new Error('late'));
  await new Promise(resolve => setImmediate(resolve));
  expect(late).toEqual([3]);
  await expect(unlessAborted(4, abort.signal, value => late.push(value))).rejects.toBe(reason);
  await new Promise(resolve => setImmediate(resolve));
  expect(late).toEqual([3, 4]);
});
