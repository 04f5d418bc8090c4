import type { CookieJar } from '../http/cookie-jar.js';

/** The service looks for the session under each of these names. */
const sessionCookies = ['sessionid', 'sessionid_ss', 'sid_tt', 'sid_guard'];

/**
 * Puts the session of an account into a jar. It goes to TikTok alone, never to a sign provider.
 * @param dataCenter the `tt-target-idc` cookie of the account
 * @throws InvalidOptionError when it holds characters that a cookie cannot; it is not shown.
 */
export function useSession(jar: CookieJar, sessionId: string, dataCenter?: string | null): void {
  for (const name of sessionCookies) jar.set(name, sessionId);
  if (dataCenter) jar.set('tt-target-idc', dataCenter);
}

/** Whether a jar holds a session. */
export function hasSession(jar: CookieJar): boolean {
  return jar.get('sessionid') !== undefined;
}
