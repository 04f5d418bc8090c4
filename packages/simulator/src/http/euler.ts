import { randomBytes } from 'node:crypto';
import { firstResult } from '../push/frames.js';
import { pushPath } from '../push/handshake.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { Service } from '../service.js';
import { get, json, type Reply, type Route, type SimulatorRequest } from './route.js';

/** What stands in for the sign provider. */
export const eulerRoutes: readonly Route[] = [
  get('/webcast/rooms/:roomId/connect', (request, service, { roomId = '' }) => connect(request, service, roomId)),
  // The older name of the same call.
  get('/webcast/fetch', (request, service) => connect(request, service, request.query.get('room_id') ?? '0')),
  get('/webcast/anchors/:uniqueId/room_id', anchorRoomId),
  get('/accounts/me/rate_limits', rateLimits),
  get('/webcast/rate_limits', rateLimits),
];

// The provider's own words when the service gives it nothing, as for a room that is over or does not exist.
const emptyResponse = 'Empty response payload received! (Internal Code: 200)';
const limits = {
  'ratelimit-limit': '10',
  'ratelimit-remaining': '9',
  'ratelimit-reset': '42',
};

/** Signs an address for the push socket. Room id 0 means: find the room by `unique_id`. */
function connect({ query }: SimulatorRequest, service: Service, roomId: string): Reply {
  const uniqueId = query.get('unique_id');
  if (!/^\d+$/.test(roomId)) return failure(400, 'The room id has to be a number.');
  if (roomId === '0' && uniqueId === null) return failure(400, 'Either room_id or unique_id is needed.');
  const room = roomId === '0' ? service.rooms.named(uniqueId ?? '') : service.rooms.onAir(roomId);
  if (room === undefined || !room.broadcast.onAir) return failure(500, emptyResponse);
  return signed(room, service, query.get('user_agent') ?? undefined);
}

function signed(room: SimulatedRoom, service: Service, userAgent: string | undefined): Reply {
  const { roomId, history, counts } = room;
  if (userAgent === undefined) {
    room.addViolation('The sign provider was not told the user_agent that the socket will use.');
  }
  const { token, cookie } = service.credentials.sign(roomId, userAgent);
  const position = { roomId, sequence: counts.frames, nowMs: service.clock.now() };
  const wsUrl = `${service.endpoints.push}${pushPath}`;
  return {
    status: 200,
    headers: {
      'content-type': 'application/protobuf',
      'x-set-tt-cookie': `ttwid=${cookie}; Path=/; HttpOnly`,
      'x-room-id': roomId,
      'x-request-id': randomBytes(16).toString('hex'),
      'x-agent-id': 'demo-1',
      ...limits,
    },
    body: firstResult(history, position, { wsUrl, token }),
  };
}

function anchorRoomId(
  _request: SimulatorRequest,
  service: Service,
  { uniqueId = '' }: Readonly<Record<string, string>>,
): Reply {
  const room = service.rooms.named(uniqueId);
  const attempted = { routes_attempted: ['html', 'api_live'] };
  if (room === undefined) return json({ code: 404, message: 'The user was not found.', ok: false, ...attempted }, 404);
  const found = { is_live: room.broadcast.onAir, room_id: room.roomId, source: 'api_live' };
  return json({ code: 200, ok: true, ...attempted, ...found });
}

function rateLimits(): Reply {
  const window = (max: number) => ({ max, remaining: max - 1, reset_at: null });
  return json({ code: 200, day: window(2500), hour: window(250), minute: window(10) });
}

function failure(code: number, message: string): Reply {
  return json({ code, message }, code, limits);
}
