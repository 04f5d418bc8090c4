import { randomBytes } from 'node:crypto';
import type { Caller } from '../provider-keys.js';
import { firstResult } from '../push/frames.js';
import { pushPath } from '../push/handshake.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { Service } from '../service.js';
import { failure, guarded, planFailure, sessionOf } from './euler-access.js';
import { accountRoutes } from './euler-accounts.js';
import { anchorRoutes } from './euler-anchors.js';
import { giftRoutes } from './euler-gifts.js';
import { signingRoutes } from './euler-signing.js';
import { get, type Reply, type Route, type SimulatorRequest } from './route.js';

/** What stands in for the sign provider. */
export const eulerRoutes: readonly Route[] = [
  get(
    '/webcast/rooms/:roomId/connect',
    guarded('open', (request, service, { roomId = '' }, caller) => connect(request, service, roomId, caller)),
  ),
  // The older name of the same call.
  get(
    '/webcast/fetch',
    guarded('open', (request, service, _parameters, caller) =>
      connect(request, service, request.query.get('room_id') ?? '0', caller),
    ),
  ),
  ...accountRoutes,
  ...anchorRoutes,
  ...giftRoutes,
  ...signingRoutes,
];

// The provider's own words when the service gives it nothing, as for a room that is over or does not exist.
const emptyResponse = 'Empty response payload received! (Internal Code: 200)';

/** Signs an address for the push socket. Room id 0 means: find the room by `unique_id`. */
function connect(request: SimulatorRequest, service: Service, roomId: string, { plan }: Caller): Reply {
  const { query } = request;
  const uniqueId = query.get('unique_id');
  if (!/^\d+$/.test(roomId)) return failure(400, 'The room id has to be a number.');
  if (roomId === '0' && uniqueId === null) return failure(400, 'Either room_id or unique_id is needed.');
  const platform = query.get('platform') ?? 'web';
  if (platform !== 'web' && platform !== 'mobile') return failure(400, 'platform is web or mobile.');
  const session = sessionOf(request);
  if (session !== undefined && 'status' in session) return session;
  if (session !== undefined && plan === 'free') return planFailure(403);
  const sessionId = session?.type === 'cookie' ? session.value : undefined;
  if (platform === 'mobile' && sessionId === undefined) return failure(400, 'platform mobile needs x-cookie-header.');
  const room = roomId === '0' ? service.rooms.named(uniqueId ?? '') : service.rooms.onAir(roomId);
  if (room === undefined || !room.broadcast.onAir) return failure(500, emptyResponse);
  return signed(room, service, query, sessionId);
}

function signed(room: SimulatedRoom, service: Service, query: URLSearchParams, sessionId: string | undefined): Reply {
  const { roomId, history, counts } = room;
  const userAgent = query.get('user_agent') ?? undefined;
  if (userAgent === undefined) {
    room.addViolation('The sign provider was not told the user_agent that the socket will use.');
  }
  const { token, cookie } = service.credentials.sign(roomId, userAgent, sessionId);
  const position = { roomId, sequence: counts.frames, nowMs: service.clock.now() };
  const wsUrl = `${service.endpoints.push}${pushPath}`;
  return {
    status: 200,
    headers: {
      'content-type': 'application/protobuf',
      'x-set-tt-cookie': `ttwid=${cookie}; Path=/; HttpOnly`,
      'x-room-id': roomId,
      'x-request-id': randomBytes(16).toString('hex'),
      'x-agent-id': query.get('preferred_agent_ids')?.split(',')[0] || 'demo-1',
    },
    body: firstResult(history, position, { wsUrl, token }),
  };
}
