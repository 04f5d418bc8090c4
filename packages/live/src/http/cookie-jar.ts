import { InvalidOptionError } from '../errors.js';
import { isEncrypted } from './endpoints.js';
import { checkedSession, type SessionBundle, sessionCookieNames } from './session.js';

// What RFC 6265 calls a token, and its cookie value with the few more characters that browsers let through.
const namePattern = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const valuePattern = /^[\x21-\x3a\x3c-\x7e](?:[\x20-\x3a\x3c-\x7e]*[\x21-\x3a\x3c-\x7e])?$/;

// Whoever holds one of these is logged in as the user.
const sessionCookie = /^(?:sessionid|sid_|ssid_|uid_tt|multi_sids|cmpl_token|session_tlb_tag)/i;

// Far above what TikTok sets; a hostile host must not make every later request grow.
const maxCookies = 100;
const maxValueLength = 4096;

const dataCentre = 'tt-target-idc';

/**
 * The cookies of one connection: one flat list of names and values, as the service's own clients keep them, without
 * domains, paths and expiry. Values stay exactly as received; encoding them again breaks some. They are for TikTok's
 * hosts only; a sign provider gets them when the caller asked for that by name. Neither logging nor JSON shows a value.
 */
export class CookieJar {
  readonly #cookies = new Map<string, string>([[dataCentre, 'useast1a']]);
  #oAuthToken: string | undefined;

  /** Names of the cookies held, oldest first. */
  get names(): string[] {
    return [...this.#cookies.keys()];
  }

  /** Value of one cookie, exactly as received. */
  get(name: string): string | undefined {
    return this.#cookies.get(name);
  }

  /**
   * Adds or replaces a cookie.
   * @throws InvalidOptionError when name or value holds characters that a cookie cannot; the value is not shown.
   */
  set(name: string, value: string): void {
    checkPair(name, value);
    this.#cookies.set(name, value);
  }

  /** Forgets a cookie. */
  delete(name: string): void {
    this.#cookies.delete(name);
  }

  /**
   * Logs in: from now on every call to TikTok carries the session. A token replaces a token, cookies replace cookies.
   * @throws InvalidOptionError when a value is missing or cannot be sent; no value is shown.
   */
  async setSessionBundle(bundle: SessionBundle): Promise<void> {
    this.addSession(bundle);
  }

  /**
   * Logs in with the two cookies of a browser.
   * @throws InvalidOptionError when one of them is missing or cannot be sent; no value is shown.
   */
  setSession(sessionId: string, ttTargetIdc: string): void {
    this.addSession({ type: 'cookie', value: { sessionId, ttTargetIdc } });
  }

  /** The same as {@link setSessionBundle}, at once. */
  addSession(bundle: SessionBundle): void {
    const session = checkedSession(bundle);
    if (session.type === 'oAuthToken') {
      this.#oAuthToken = session.value;
      return;
    }
    const { sessionId, ttTargetIdc } = session.value;
    const cookies = [dataCentre, ...sessionCookieNames].map(
      name => [name, name === dataCentre ? ttTargetIdc : sessionId] as const,
    );
    // All or nothing: half a session is worse than none.
    for (const [name, value] of cookies) checkPair(name, value);
    for (const [name, value] of cookies) this.#cookies.set(name, value);
  }

  /** The login: the cookies while the jar holds both of them, else the token, else null. */
  async getSessionBundle(): Promise<SessionBundle | null> {
    return this.session ?? null;
  }

  /** The same as {@link getSessionBundle}, at once. */
  get session(): SessionBundle | undefined {
    const sessionId = this.get('sessionid');
    const ttTargetIdc = this.get(dataCentre);
    // Not by whether there are cookies: the data centre is always there.
    if (sessionId !== undefined && ttTargetIdc !== undefined) {
      return { type: 'cookie', value: { sessionId, ttTargetIdc } };
    }
    return this.#oAuthToken === undefined ? undefined : { type: 'oAuthToken', value: this.#oAuthToken };
  }

  /** The session cookies as `name=value` pairs, for a socket that was signed for the session. */
  sessionPairs(): string[] {
    return [...this.#cookies].filter(([name]) => sessionCookie.test(name)).map(([name, value]) => `${name}=${value}`);
  }

  /**
   * Merges `Set-Cookie` headers, one string each. Unusable ones are left out, as browsers do. An empty value or a
   * `Max-Age` of zero removes the cookie.
   */
  processSetCookie(headers: readonly string[]): void {
    for (const header of headers) {
      const [pair = '', ...attributes] = header.split(';');
      const [name, value] = splitPair(pair);
      if (!namePattern.test(name)) continue;
      if (value === '' || attributes.some(attribute => /^\s*max-age\s*=\s*(?:0|-\d+)\s*$/i.test(attribute))) {
        this.#cookies.delete(name);
      } else if (
        valuePattern.test(value) &&
        value.length <= maxValueLength &&
        (this.#cookies.has(name) || this.#cookies.size < maxCookies)
      ) {
        this.#cookies.set(name, value);
      }
    }
  }

  /**
   * The `Cookie` header for one request or socket. Session cookies are left out unless the target is encrypted or on
   * this machine. A socket gets them from `extra` only: one that was not signed for the session is refused with them.
   * @param target - Where the header goes: one of TikTok's hosts, or what stands in for it.
   * @param extra - `name=value` pairs for this one target, such as those a sign provider gave; they win.
   */
  header(target: string | URL, extra: readonly string[] = []): string {
    const url = new URL(target);
    const encrypted = isEncrypted(url);
    const cookies = new Map(this.#cookies);
    if (url.protocol === 'ws:' || url.protocol === 'wss:') {
      for (const name of cookies.keys()) if (sessionCookie.test(name)) cookies.delete(name);
    }
    for (const pair of extra) {
      const [name, value] = splitPair(pair);
      if (namePattern.test(name) && valuePattern.test(value)) cookies.set(name, value);
    }
    return [...cookies]
      .filter(([name]) => encrypted || !sessionCookie.test(name))
      .map(([name, value]) => `${name}=${value}`)
      .join('; ');
  }

  /** Names only, so that a logged connection gives no session away. */
  toJSON(): Record<string, string> {
    return Object.fromEntries(this.names.map(name => [name, '[redacted]']));
  }

  /** What `console.log` of Node shows: the same as JSON. */
  [Symbol.for('nodejs.util.inspect.custom')](): Record<string, string> {
    return this.toJSON();
  }
}

/**
 * Splits `Set-Cookie` headers that were joined by commas into one for each cookie. A comma inside a date or a value
 * does not split: only one with `name=` right after it does.
 */
export function splitSetCookie(joined: string): string[] {
  return joined
    .split(/,(?=\s*[!#$%&'*+\-.^_`|~0-9A-Za-z]+=)/)
    .map(header => header.trim())
    .filter(header => header !== '');
}

/** @throws InvalidOptionError without the value */
function checkPair(name: string, value: string): void {
  if (!namePattern.test(name)) throw new InvalidOptionError('A cookie name is empty or holds characters it must not.');
  if (!valuePattern.test(value) || value.length > maxValueLength) {
    throw new InvalidOptionError(`The value of cookie ${name} is empty, too long, or holds characters it must not.`);
  }
}

/** A pair at its first `=`: values may hold more of them. */
function splitPair(pair: string): [name: string, value: string] {
  const equals = pair.indexOf('=');
  return equals < 0 ? ['', ''] : [pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()];
}
