import type { SessionOptions } from '@livetap/live';
import { UsageError } from './errors.js';
import type { Io } from './io.js';

/**
 * The login of an account, from the environment alone: whoever holds it is logged in, and arguments are seen by everybody on
 * the machine.
 * @returns undefined without one
 * @throws UsageError when one of its two parts is missing; no value is shown.
 */
export function accountSession({ env }: Pick<Io, 'env'>): SessionOptions | undefined {
  const sessionId = env.LIVETAP_SESSION_ID?.trim() ?? '';
  const ttTargetIdc = env.LIVETAP_TARGET_IDC?.trim() ?? '';
  if (sessionId === '' && ttTargetIdc === '') return undefined;
  if (sessionId === '' || ttTargetIdc === '') {
    throw new UsageError('a session needs both LIVETAP_SESSION_ID and LIVETAP_TARGET_IDC in the environment');
  }
  return { cookie: { type: 'cookie', value: { sessionId, ttTargetIdc } } };
}
