import { randomBytes } from 'node:crypto';
import { pushPath } from '../push/handshake.js';
import type { Service } from '../service.js';
import { json, type Reply, type Route } from './route.js';
import { type TikToolCall, textIn, tikTool, tikToolData, tikToolFailure } from './tiktool-access.js';

/** The browser that signs: what is signed by it has to be asked for with its user agent. */
const userAgent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Signer/2.0';

/** Tells the client to ask again with the id of the room, which it has to find by itself. */
export function resolveRequired(uniqueId: string): Reply {
  const note = 'Find the room id on the live page and call again with room_id.';
  return json({ status_code: 0, action: 'resolve_required', unique_id: uniqueId, note });
}

/** Tells the client which request to make by itself. @param query without its signature */
export function fetchSigned(
  { endpoints, credentials }: Service,
  path: string,
  query: Readonly<Record<string, string>>,
  more: object = {},
): Reply {
  const parameters = new URLSearchParams({ aid: '1988', ...query, 'X-Bogus': token(12), 'X-Gnarly': token(48) });
  return json({
    ...{ status_code: 0, action: 'fetch_signed_url', signed_url: `${endpoints.webcast}${path}?${parameters}` },
    ...{ method: 'GET', headers: { 'User-Agent': userAgent, Referer: 'https://www.tiktok.com/' } },
    ...{ cookies: `ttwid=${credentials.issueCookie()}`, note: 'Ask for it from your own address.' },
    ...more,
  });
}

/** What is signed for a socket can be used for that, once. Everything else only has to look signed. */
function signUrl(call: TikToolCall): Reply {
  const address = textIn(call, 'url');
  if (!URL.canParse(address)) return tikToolFailure(400, 'url has to be a whole address.');
  const url = new URL(address);
  const isSocket = url.pathname === pushPath;
  const roomId = url.searchParams.get('room_id') ?? '';
  const bogus = isSocket ? call.service.credentials.signForVisitor(roomId, userAgent) : token(12);
  return tikToolData({ ...signed(address, bogus), cookies: `msToken=${token(32)}` });
}

function signWebSocket(call: TikToolCall): Reply {
  const room = call.service.rooms.onAir(textIn(call, 'room_id'));
  if (room === undefined) return tikToolFailure(400, 'The room is not currently live.');
  const { address, bogus, cookies } = socketOf(call.service, room.roomId);
  return tikToolData({ ...signed(address, bogus), cookies });
}

function webSocketCredentials(call: TikToolCall): Reply {
  const uniqueId = textIn(call, 'unique_id');
  const roomId = textIn(call, 'room_id');
  if (uniqueId === '') return tikToolFailure(400, 'unique_id is needed.');
  if (roomId === '') return resolveRequired(uniqueId);
  const room = call.service.rooms.onAir(roomId);
  if (room === undefined) return tikToolFailure(400, 'The user is not currently live.');
  const { address, bogus, cookies } = socketOf(call.service, roomId);
  const { signed_url: ws_url } = signed(address, bogus);
  const ws_host = new URL(ws_url).host;
  return tikToolData({ ws_url, cookies, room_id: roomId, ws_host, cluster_region: 'ALL_SG', user_agent: userAgent });
}

function socketOf({ credentials, endpoints }: Service, roomId: string) {
  const { token: bogus, cookie } = credentials.sign(roomId, userAgent, undefined);
  const query = new URLSearchParams({
    ...{ aid: '1988', app_name: 'tiktok_web', device_platform: 'web', identity: 'audience', live_id: '12' },
    ...{ version_code: '270000', compress: 'gzip', history_comment_count: '6', heartbeat_duration: '10000' },
    ...{ resp_content_type: 'protobuf', ws_direct: '1', room_id: roomId },
  });
  return { address: `${endpoints.push}${pushPath}?${query}`, bogus, cookies: `ttwid=${cookie}` };
}

/** The address as it is, with the signature behind its query. */
function signed(address: string, bogus: string) {
  const gnarly = token(48);
  const separator = address.includes('?') ? '&' : '?';
  const signed_url = `${address}${separator}X-Bogus=${bogus}&X-Gnarly=${gnarly}`;
  return { signed_url, x_bogus: bogus, x_gnarly: gnarly, user_agent: userAgent };
}

function token(bytes: number): string {
  return randomBytes(bytes).toString('base64url');
}

/** Signing. */
export const tikToolSigningRoutes: readonly Route[] = [
  ...tikTool('/webcast/sign_url', 'key', signUrl),
  ...tikTool('/webcast/sign_websocket', 'key', signWebSocket),
  ...tikTool('/webcast/ws_credentials', 'key', webSocketCredentials),
  ...tikTool('/webcast/connection_mode', 'key', () => tikToolData({ recommended_mode: 'direct' })),
];
