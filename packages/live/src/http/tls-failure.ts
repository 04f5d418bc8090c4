import type { LiveErrorDetails } from '../errors.js';

/** The codes that Node.js and OpenSSL give to a handshake that failed, and to certificates that are not trusted. */
const tlsCode =
  /^(?:ERR_(?:TLS|SSL)_|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_CA$|HOSTNAME_MISMATCH$|EPROTO$)/;

/**
 * What to say of a connection whose encryption failed. The next try would meet the same certificate, so it is no use.
 * @returns undefined for any other failure
 */
export function tlsDetails(cause: unknown): LiveErrorDetails | undefined {
  const isTls = cause instanceof Error && 'code' in cause && tlsCode.test(String(cause.code));
  return isTls ? { retryable: false, hint } : undefined;
}

const hint =
  'The encrypted connection cannot be trusted: something on the way intercepts it, or this computer has a wrong time or old root certificates.';
