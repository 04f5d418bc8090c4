import { LiveError } from '../errors.js';
import { SignAPIError, type SignTrace } from '../euler/errors.js';
import { pausesMs } from '../euler/failures.js';

/** The address that a provider gave leads to a host that is not TikTok's. */
export class UnknownPushHostError extends LiveError {
  /** Empty when the address could not be read at all. */
  readonly host: string;

  constructor(host: string) {
    const where = host === '' ? 'no readable address' : `the host ${host}`;
    super('PUSH_HOST_UNKNOWN', `The push address names ${where}; only wss and hosts of tiktok.com are trusted.`);
    this.host = host;
  }
}

/**
 * A socket was to be signed for a logged-in account, and there is no session that may be sent to the sign provider.
 * Nothing was sent.
 */
export class AuthenticatedWebSocketConnectionError extends SignAPIError {
  /** @param hint what to do, where it is not to give a session */
  constructor(message: string, hint?: string) {
    super('Authenticated WS', message, {}, hint === undefined ? {} : { hint }, 'CREDENTIALS_REQUIRED');
  }
}

/** The sign provider signed an address without giving the tokens that belong to it. */
export class SignatureMissingTokensError extends SignAPIError {
  constructor(message: string, trace: SignTrace = {}) {
    super('Empty Payload', message, trace, { retryAfterMs: pausesMs.incomplete });
  }
}

/** The provider signed, and named no socket. */
export class PushAddressMissingError extends SignAPIError {
  constructor(trace: SignTrace = {}) {
    const message = 'The sign provider sent no push address.';
    super('Sign Error', message, trace, { retryable: false }, 'PUSH_ADDRESS_MISSING');
  }
}
