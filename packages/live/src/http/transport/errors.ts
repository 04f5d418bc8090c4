import { LiveError } from '../../errors.js';
import { quotedError } from '../secrets.js';

/** What is known about a proxy that failed. */
export interface ProxyErrorDetails {
  /** Scheme, host and port. Never with user or password. */
  readonly proxy?: string | undefined;
  /** The status with which an HTTP proxy answered. */
  readonly httpStatus?: number | undefined;
  /** Whether the proxy asked for credentials, or did not like those it got. */
  readonly unauthorized?: boolean;
  /** What to do, where trying again is no use. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** The first step of the usual back-off for a broken transport, in milliseconds. */
const pauseMs = 1_000;

/** A proxy could not be used. The connection was not made without it. */
export class ProxyError extends LiveError {
  /** Scheme, host and port; absent when an agent of the caller's does not say. */
  readonly proxy: string | undefined;
  /** The status with which an HTTP proxy answered. */
  readonly httpStatus: number | undefined;

  /** @param what - How it failed, as the end of the sentence "the proxy …". */
  constructor(what: string, { proxy, httpStatus, unauthorized, cause: failure, ...details }: ProxyErrorDetails = {}) {
    // An answer that is no HTTP hangs on its error, and may repeat the credentials.
    const cause = quotedError(failure, []);
    const hint = unauthorized === true ? credentialsHint : details.hint;
    super(
      'PROXY_FAILED',
      `the proxy ${proxy === undefined ? '' : `${proxy} `}${what}`,
      hint === undefined ? { cause, retryAfterMs: pauseMs } : { cause, retryable: false, hint },
    );
    this.proxy = proxy;
    this.httpStatus = httpStatus;
  }
}

const credentialsHint =
  'The proxy wants other credentials. Check user and password; in an address they are percent-encoded.';

/** An HTTP proxy that answered with something else than a connection. */
export function refusedByProxy(httpStatus: number, proxy?: string): ProxyError {
  const unauthorized = httpStatus === 407;
  const what = unauthorized ? 'did not accept the credentials (HTTP 407)' : `refused with HTTP ${httpStatus}`;
  return new ProxyError(what, { proxy, httpStatus, unauthorized });
}

/** A proxy that is not there, or broke off. */
export function unusableProxy(proxy: string | undefined, cause: unknown): ProxyError {
  const { code, message } = cause as NodeJS.ErrnoException;
  return new ProxyError(`could not be used (${code ?? message})`, { proxy, cause });
}
