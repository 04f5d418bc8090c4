import { describe, expect, test } from 'vitest';
import {
  InvalidResponseCompositeError,
  InvalidResponseError,
  RateLimitedError,
  UserNotFoundError,
  UserOfflineError,
} from '../../src/lookup/errors.js';
import { LookupPauses } from '../../src/supervision/lookup-pauses.js';

const limited = (retryAfterMs?: number) =>
  new RateLimitedError('too many', { routeId: 'page', status: 429, retryAfterMs });
const broken = new InvalidResponseError('broken', { routeId: 'page', status: 503, retryAfterMs: 20_000 });
const composite = (...errors: Error[]) => new InvalidResponseCompositeError('all', 'all', errors);

function pausing() {
  let now = 1_000_000;
  const pauses = new LookupPauses(() => now);
  let asked = 0;
  const ask = (key: string, error?: Error) =>
    pauses.ask(key, async () => {
      asked += 1;
      if (error !== undefined) throw error;
      return 'answer';
    });
  const pass = (ms: number) => {
    now += ms;
  };
  return { ask, pass, asked: () => asked };
}

describe('a pause', () => {
  test.each([
    ['a limit', limited(90_000), 90_000],
    ['a limit without a time', limited(), 60_000],
    ['a broken service', broken, 20_000],
    ['any of several ways', composite(broken, limited(45_000), new Error('other')), 45_000],
    [
      'one of several, behind a user that is not found',
      new UserNotFoundError('ann', 'no', { cause: composite(broken) }),
      20_000,
    ],
  ])('that %s asks for is kept', async (_, error, forMs) => {
    const { ask, pass, asked } = pausing();
    await expect(ask('a', error)).rejects.toBe(error);
    pass(forMs - 1);
    await expect(ask('a')).rejects.toMatchObject({ code: 'RATE_LIMITED', retryAfterMs: 1 });
    expect(asked()).toBe(1);
    pass(1);
    expect(await ask('a')).toBe('answer');
  });

  test('is no longer when the clock is set back', async () => {
    const { ask, pass } = pausing();
    await expect(ask('a', limited(30_000))).rejects.toThrow();
    pass(-7_200_000);
    await expect(ask('a')).rejects.toMatchObject({ retryAfterMs: 30_000 });
    pass(30_000);
    expect(await ask('a')).toBe('answer');
  });

  test('is made for an hour at most, then it is asked once, which may be refused again', async () => {
    const { ask, pass, asked } = pausing();
    const year = limited(31_536_000_000);
    for (let hours = 1; hours <= 3; hours++) {
      await expect(ask('a', year)).rejects.toBe(year);
      await expect(ask('a')).rejects.toMatchObject({ retryAfterMs: 3_600_000 });
      pass(3_600_000 - 1);
      await expect(ask('a')).rejects.toMatchObject({ retryAfterMs: 1 });
      pass(1);
      expect(asked()).toBe(hours);
    }
    expect(await ask('a')).toBe('answer');
  });

  test('is of one host and address', async () => {
    const { ask } = pausing();
    await expect(ask('a', limited())).rejects.toThrow();
    expect(await ask('b')).toBe('answer');
  });

  test('is not cut short by a question that was on its way', async () => {
    const { ask, pass } = pausing();
    const both = [ask('a', limited(60_000)), ask('a', limited(1_000))];
    for (const { status } of await Promise.allSettled(both)) expect(status).toBe('rejected');
    pass(59_000);
    await expect(ask('a')).rejects.toMatchObject({ retryAfterMs: 1_000 });
  });

  test.each([
    ['an answer that it is over', new UserOfflineError('over')],
    ['a blocked page: the other ways still answer', new InvalidResponseError('no', { routeId: 'page', status: 403 })],
  ])('is not asked for by %s', async (_, error) => {
    const { ask } = pausing();
    await expect(ask('a', error)).rejects.toBe(error);
    expect(await ask('a')).toBe('answer');
  });
});
