import { expect, onTestFinished, test } from 'vitest';
import { DisconnectedError } from '../../src/connection-errors.js';
import { unlessAskedFor } from '../../src/live/run.js';
import { TikTokLive } from '../../src/live/tiktok-live.js';

/** What nobody handles from here on, in place of the end of the test. */
function unhandled(): unknown[] {
  const before = process.listeners('unhandledRejection');
  const found: unknown[] = [];
  const note = (reason: unknown) => void found.push(reason);
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
  onTestFinished(() => {
    process.off('unhandledRejection', note);
    for (const listener of before) process.on('unhandledRejection', listener);
  });
  return found;
}

const turns = () => new Promise(resolve => setImmediate(resolve));

test('a connect() that nobody waits for and that disconnect() ends does not end the process', async () => {
  const found = unhandled();
  const live = new TikTokLive({ uniqueId: 'ann', fetch: () => new Promise(() => {}) });
  void live.connect();
  await live.disconnect();
  await turns();
  expect(found).toEqual([]);
});

test('another failure that nobody waits for is heard of as every promise is', async () => {
  const found = unhandled();
  const failure = new Error('no way in');
  void unlessAskedFor(Promise.reject(failure));
  await turns();
  expect(found).toEqual([failure]);
});

test('whoever waits hears of both', async () => {
  await expect(unlessAskedFor(Promise.reject(new DisconnectedError()))).rejects.toThrow(DisconnectedError);
  await expect(unlessAskedFor(Promise.reject(new Error('no way in')))).rejects.toThrow('no way in');
  await expect(unlessAskedFor(Promise.resolve())).resolves.toBeUndefined();
});
