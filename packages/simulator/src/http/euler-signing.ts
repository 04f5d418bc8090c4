import { randomBytes } from 'node:crypto';
import { hashText } from '../ids.js';
import type { Service } from '../service.js';
import { failure, guarded, type ProviderHandler, sessionOf } from './euler-access.js';
import { get, json, jsonBody, post, type Reply, type Route } from './route.js';

const browser = { name: 'Mozilla', version: '5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Signer/1.0' };
const browserFields = { browserName: browser.name, browserVersion: browser.version };

const signUrl: ProviderHandler = request => {
  const { url, userAgent, sessionId, ttTargetIdc } = jsonBody(request) ?? {};
  if ((sessionId === undefined) !== (ttTargetIdc === undefined)) {
    return failure(400, 'sessionId and ttTargetIdc have to be given together.');
  }
  const signed = sign(url);
  if (signed === undefined) return failure(400, 'url has to be a whole address.');
  return json({
    code: 200,
    response: {
      ...{ signedUrl: signed.url, tokens: signed.tokens, ...browserFields, requestHeaders: {}, cookies: [] },
      userAgent: typeof userAgent === 'string' ? userAgent : `${browser.name}/${browser.version}`,
    },
  });
};

/** The same as servers answered it that some people still run. */
const signUrlOfOld: ProviderHandler = ({ query }) => {
  const signed = sign(query.get('url'));
  if (signed === undefined) return json({ error: 'url has to be a whole address.' }, 400);
  const { msToken, 'X-Bogus': bogus } = signed.tokens;
  const tokens = { msToken, _signature: randomToken(12), 'X-Bogus': bogus };
  return json({
    signedUrl: signed.url,
    'User-Agent': `${browser.name}/${browser.version}`,
    ...tokens,
    ...browserFields,
  });
};

function sign(address: unknown) {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const tokens = { 'X-Bogus': randomToken(12), 'X-Gnarly': randomToken(48), msToken: randomToken(80) };
  const query = Object.entries(tokens).map(([name, value]) => `${name}=${value}`);
  url.search = [url.search.slice(1), ...query].filter(part => part !== '').join('&');
  return { url: url.href, tokens };
}

function randomToken(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}

const chat: ProviderHandler = (request, service, { roomId = '' }) => {
  const session = sessionOf(request);
  if (session === undefined) return failure(400, 'Give either x-oauth-token or x-cookie-header.');
  return 'status' in session ? session : say(service, roomId, jsonBody(request)?.content, session.value);
};

/** The older address: room and session are in the body. */
const chatOfOld: ProviderHandler = (request, service) => {
  const { content, roomId, sessionId, ttTargetIdc } = jsonBody(request) ?? {};
  if (typeof sessionId !== 'string' || sessionId === '' || typeof ttTargetIdc !== 'string' || ttTargetIdc === '') {
    return failure(400, 'sessionId and ttTargetIdc have to be given.');
  }
  return say(service, String(roomId), content, sessionId);
};

/** The comment comes out of the room like any other, from a viewer who is always the same for the same session. */
function say(service: Service, roomId: string, content: unknown, session: string): Reply {
  if (typeof content !== 'string' || content.trim() === '') return failure(400, 'content has to be a text.');
  const room = service.rooms.onAir(roomId);
  if (room === undefined) return failure(404, 'There is no such room.');
  room.say(content, `viewer_${hashText(session).toString(36)}`);
  const data = { data: { content }, extra: { now: service.clock.now() }, status_code: 0 };
  return json({ code: 200, data });
}

/** Signing of addresses, and comments. */
export const signingRoutes: readonly Route[] = [
  post('/tiktok/sign_url', guarded('key', signUrl, 403)),
  post('/webcast/sign_url', guarded('key', signUrl, 403)),
  get('/webcast/sign_url', guarded('open', signUrlOfOld)),
  post('/webcast/rooms/:roomId/chat', guarded('key', chat, 403)),
  post('/webcast/chat', guarded('key', chatOfOld, 403)),
];
