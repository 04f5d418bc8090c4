import { InvalidOptionError } from '../errors.js';
import { isFields } from './fields.js';

/** A login by the cookies of a browser: both of them, as a browser shows them for `tiktok.com`. */
export interface CookieSessionBundle {
  readonly type: 'cookie';
  readonly value: {
    /** The cookie `sessionid`. Whoever holds it is logged in as the user. */
    readonly sessionId: string;
    /** The cookie `tt-target-idc`: the data centre of the account, such as `useast1a`. */
    readonly ttTargetIdc: string;
  };
}

/** A login by an access token that the user granted to an app of the sign provider. TikTok itself does not take it. */
export interface OAuthTokenSessionBundle {
  readonly type: 'oAuthToken';
  readonly value: string;
}

/** A login of either kind. */
export type SessionBundle = CookieSessionBundle | OAuthTokenSessionBundle;

/** The logins of one connection. Where both would do, the cookies are used. */
export interface SessionOptions {
  /** @defaultValue none */
  readonly cookie?: CookieSessionBundle | undefined;
  /** @defaultValue none */
  readonly oAuthToken?: OAuthTokenSessionBundle | undefined;
}

/** The four cookies that carry a session id, all with the same value. */
export const sessionCookieNames = ['sessionid', 'sessionid_ss', 'sid_tt', 'sid_guard'] as const;

/**
 * The logins of a connection's `session` option.
 * @throws InvalidOptionError when it holds anything but the two that {@link SessionOptions} names; no value is shown.
 */
export function bundlesOf(session: SessionOptions): SessionBundle[] {
  const entries = Object.entries(session).filter(([, bundle]) => bundle !== undefined && bundle !== null);
  return entries.map(([kind, bundle]) => {
    const checked = kind === 'cookie' || kind === 'oAuthToken' ? checkedSession(bundle) : undefined;
    if (checked?.type === kind) return checked;
    throw new InvalidOptionError('session has to be { cookie?, oAuthToken? }, each a bundle of its own type.');
  });
}

// What an HTTP header can carry without a change.
const tokenPattern = /^[\x21-\x7e]{1,4096}$/;

/**
 * Checks a login that came from outside.
 * @throws InvalidOptionError when it is of no known kind, or lacks one of its values. No value is shown.
 */
export function checkedSession(bundle: unknown): SessionBundle {
  if (isFields(bundle) && bundle.type === 'oAuthToken') {
    if (typeof bundle.value === 'string' && tokenPattern.test(bundle.value)) {
      return { type: 'oAuthToken', value: bundle.value };
    }
    throw new InvalidOptionError('session.oAuthToken needs a value: the access token, without spaces.');
  }
  if (isFields(bundle) && bundle.type === 'cookie' && isFields(bundle.value)) {
    const { sessionId, ttTargetIdc } = bundle.value;
    if (isFilled(sessionId) && isFilled(ttTargetIdc)) return { type: 'cookie', value: { sessionId, ttTargetIdc } };
    throw new InvalidOptionError('A session needs both values: sessionId and ttTargetIdc.');
  }
  throw new InvalidOptionError("A session is { type: 'cookie', value } or { type: 'oAuthToken', value }.");
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
