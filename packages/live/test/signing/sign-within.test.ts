import { expect, test } from 'vitest';
import { LiveError } from '../../src/errors.js';
import { signWithin } from '../../src/signing/sign-within.js';
import type { SignRequest } from '../../src/signing/signer.js';

const request: SignRequest = { roomId: '7', uniqueId: 'ann', userAgent: 'test' };
const minuteMs = 60_000;
const failureOf = (sign: () => Promise<never>, timeoutMs: number, signal?: AbortSignal) =>
  signWithin({ name: 'mine', sign }, { ...request, ...(signal && { signal }) }, timeoutMs).catch(
    (error: unknown) => error,
  );

test('a signer that never answers is given up in time, and told so', async () => {
  let told: AbortSignal | undefined;
  const sign = (asked: SignRequest) => {
    told = asked.signal;
    return new Promise<never>(() => {});
  };
  await expect(signWithin({ name: 'mine', sign }, request, 5)).rejects.toMatchObject({
    ...{ code: 'SIGN_FAILED', reason: 'Connect Error', retryable: true },
    message: 'The signer gave nothing within 5 ms.',
  });
  expect(told?.aborted).toBe(true);
});

test('what a signer throws is the cause, and not repeated', async () => {
  const cause = new Error('Request failed: https://sign.example/v1?apiKey=SECRET');
  const thrown = [
    () => Promise.reject(cause),
    () => {
      throw cause;
    },
  ];
  for (const sign of thrown) {
    const failure = await failureOf(sign, minuteMs);
    expect(failure).toMatchObject({ code: 'SIGN_FAILED', cause, retryable: true });
    expect(String(failure)).not.toContain('SECRET');
    expect(JSON.stringify(failure)).not.toContain('SECRET');
  }
});

test('an error of this library stays what it is, and so does the reason of a signal', async () => {
  const known = new LiveError('SIGN_PREMIUM', 'another plan');
  expect(await failureOf(() => Promise.reject(known), minuteMs)).toBe(known);
  const abort = new AbortController();
  const reason = new Error('enough');
  const failing = failureOf(
    () => Promise.reject(new Error('aborted')).finally(() => abort.abort(reason)),
    minuteMs,
    abort.signal,
  );
  expect(await failing).toBe(reason);
});
