import { expect, test } from 'vitest';
import { errorCodes } from '../../src/error-codes.js';
import { LiveError } from '../../src/errors.js';
import { GaveUpError } from '../../src/supervision/errors.js';

test('what was given up has the diagnosis of the last failure', () => {
  const diagnosis = { who: 'provider', hint: 'Get a key.', retryable: false, retryAfterMs: 7_000 } as const;
  const cause = new LiveError('SIGN_RATE_LIMITED', 'no call is left', diagnosis);
  const error = new GaveUpError(3, cause);
  expect(error).toMatchObject({ code: 'GAVE_UP', attempts: 3, cause, ...diagnosis });
  expect(error.message).toBe('the room was given up after 3 tries in a row: no call is left');
});

test.each([
  ['no failure', undefined],
  ['one that is not of the library', new Error('a bug')],
])('with %s it has that of its code', (_name, cause) => {
  const { who, hint, retryable } = errorCodes.GAVE_UP;
  expect(new GaveUpError(0, cause)).toMatchObject({ who, hint, retryable, retryAfterMs: undefined });
});
