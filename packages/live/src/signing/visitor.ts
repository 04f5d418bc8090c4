import type { WebcastHttpClient } from '../http/client.js';
import { splitSetCookie } from '../http/cookie-jar.js';
import { refusalOf } from '../lookup/answers.js';
import { InvalidResponseError } from '../lookup/errors.js';

const routeId = 'fetchVisitorCookie';
const what = 'The front page';

/**
 * Lets TikTok make a new anonymous visitor: asks for the front page without a visitor cookie and without a session. The
 * new cookie goes into the jar of the client as well, so that what follows is the same visitor.
 * @param userAgent - What the visitor's socket will send.
 * @returns the `ttwid` cookie as a `name=value` pair
 * @throws BlockedError, RateLimitedError or InvalidResponseError when the page brings no cookie, NetworkError when no
 *   answer came.
 */
export async function fetchVisitorCookie(
  webClient: WebcastHttpClient,
  userAgent: string,
  signal?: AbortSignal,
): Promise<string> {
  const region = webClient.cookieJar.get('tt-target-idc') ?? 'useast1a';
  const response = await webClient.request({
    ...{ host: 'web', path: '/', signal },
    headers: { 'User-Agent': userAgent, Cookie: `tt-target-idc=${region}` },
  });
  const cookies = splitSetCookie(response.headers.get('set-cookie') ?? '');
  const pair = cookies.map(cookie => cookie.split(';', 1)[0]?.trim() ?? '').find(text => /^ttwid=./.test(text));
  if (pair !== undefined) return pair;
  throw (
    refusalOf(response, { routeId, what }) ??
    new InvalidResponseError(`${what} gave no visitor cookie.`, { routeId, status: response.status })
  );
}
