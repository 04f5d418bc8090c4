import { encode } from '@livetap/live/schema';
import type { SimulatedMessage } from '../messages/draft.js';
import { inEnvelopes, pollEveryMs, positionMarks } from '../push/frames.js';
import { pushPath } from '../push/handshake.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { Service } from '../service.js';
import type { Reply, SimulatorRequest } from './route.js';
import { badParameters, forbidden, isAdmitted } from './webcast-answers.js';

const byPolling = 2;
const mostHistory = 10;

/**
 * What was sent in a room since the cursor, as one batch. The first call, without a cursor, brings the last comments, and
 * the address of a push socket that could be used instead. Only signed requests and accounts are answered.
 */
export function fetchMessages(request: SimulatorRequest, service: Service): Reply {
  const { query, headers } = request;
  if (!isAdmitted(request)) return forbidden;
  const roomId = query.get('room_id') ?? '';
  const room = service.rooms.withId(roomId);
  if (query.get('aid') !== '1988' || room === undefined) return badParameters(service);
  const cursor = query.get('cursor') ?? '';
  const isFirst = cursor === '';
  const messages = isFirst
    ? lastComments(room, query)
    : sentSince(room, roomId, cursor, query.get('internal_ext') ?? '');
  const nowMs = service.clock.now();
  const offer = isFirst ? service.credentials.sign(roomId, headers['user-agent'], undefined) : undefined;
  const body = encode('ProtoMessageFetchResult', {
    messages: inEnvelopes(messages, isFirst),
    ...positionMarks(roomId, room.counts.frames, nowMs, room.polls.length),
    fetchInterval: pollEveryMs,
    now: String(nowMs),
    fetchType: byPolling,
    isFirst,
    ...(offer && { wsUrl: `${service.endpoints.push}${pushPath}`, wsParams: { imprp: offer.token } }),
  });
  room.addPoll({ atMs: nowMs, cursor, messages: messages.length });
  if (isFirst) room.begin();
  const cookie = offer && { 'set-cookie': `ttwid=${offer.cookie}; Path=/; HttpOnly` };
  return { status: 200, headers: { 'content-type': 'application/protobuf', ...cookie }, body };
}

function lastComments(room: SimulatedRoom, query: URLSearchParams): SimulatedMessage[] {
  const asked = Math.min(mostHistory, Number(query.get('history_len') ?? 0));
  return asked > 0 ? room.history.slice(-asked) : [];
}

/** What a client has not seen, by the position it gives: nothing for one that was never given out. */
function sentSince(room: SimulatedRoom, roomId: string, cursor: string, internalExt: string): SimulatedMessage[] {
  const place = /^\d+_(\d+)_/.exec(cursor)?.[1];
  const seen = place === undefined ? -1 : Number(BigInt(place) - BigInt(roomId));
  if (seen < 0 || seen > room.counts.frames) {
    room.addViolation('A client polled with a cursor that was not given out.');
    return [];
  }
  if (!internalExt.includes(`|seq:${seen}|`)) {
    room.addViolation('A client polled with an internal_ext that does not belong to its cursor.');
  }
  // Nothing is kept of a broadcast that is not the present one.
  return roomId === room.roomId ? room.sentAfter(seen) : [];
}
