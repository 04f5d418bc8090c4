import { cookieValue, type SimulatorRequest } from '../http/route.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { Service } from '../service.js';
import type { HandshakeRefusal } from './unanswered-handshakes.js';

/** Path of the push socket. */
export const pushPath = '/webcast/im/ws_proxy/ws_reuse_supplement/';

/** The service says no with an ordinary HTTP answer: status 200, no body, and sometimes a reason in its headers. */
export interface Refusal extends HandshakeRefusal {
  /** `Handshake-Status`; undefined when the answer does not say. */
  readonly status?: number;
  /** `Handshake-Msg`; undefined when the answer does not say. */
  readonly message?: string;
  /** Why, in our words; a client never sees this. */
  readonly reason: string;
}

/** What a socket needs to know from its handshake. */
export interface Admission {
  readonly room: SimulatedRoom;
  readonly acceptsGzip: boolean;
  /** How many comments to show again; with a signed address they came with the signature. */
  readonly historyLength: number;
  /** What `Handshake-Options` asks for, in seconds. @defaultValue 10 */
  readonly pingIntervalS?: number;
}

/** What is decided about a handshake, and how long the client waits for it: in milliseconds of the clock. */
export type Verdict = (Admission | Refusal) & { readonly delayMs?: number };

const mostHistory = 6;

/** Decides about a handshake, in the order in which the real service gives its reasons. */
export function admit(request: SimulatorRequest, service: Service): Admission | Refusal {
  const { query, headers } = request;
  const cookie = cookieValue(request, 'ttwid');
  if (!headers['user-agent']) return blocked('There is no User-Agent.');
  if (!query.getAll('aid').includes('1988'))
    return { status: 417, message: 'illegal app_id', reason: 'aid is not 1988.' };
  if (cookie === undefined) return blocked('There is no ttwid cookie.');
  const room = service.rooms.onAir(query.get('room_id') ?? '');
  if (room === undefined) return { reason: 'room_id names no room that is on the air.' };
  // The one provider signs by a parameter of its own, the other as a web page does.
  const token = query.get('imprp') ?? query.get('X-Bogus');
  const refusal =
    token !== null ? checkSigned(request, service, room, cookie, token) : checkUnsigned(request, service, cookie);
  if (refusal !== undefined) return refusal;
  const asked = Number(query.get('history_comment_count') ?? 0);
  const historyLength = query.has('imprp') || !(asked > 0) ? 0 : Math.min(mostHistory, asked);
  return { room, acceptsGzip: query.get('compress') === 'gzip', historyLength };
}

/** An address of the sign provider: fresh, for this room, with the User-Agent and the cookie that belong to it. */
function checkSigned(
  request: SimulatorRequest,
  service: Service,
  room: SimulatedRoom,
  cookie: string,
  token: string,
): Refusal | undefined {
  const { headers } = request;
  const address = service.credentials.redeem(token);
  if (address === 'unknown') return { reason: 'The signed address was used before, or never given out.' };
  if (address === 'expired') return { reason: 'The signed address is too old.' };
  if (address.roomId !== room.roomId) return { reason: 'The address was signed for another room.' };
  if (address.userAgent !== undefined && address.userAgent !== headers['user-agent']) {
    return blocked('The User-Agent is not the one the address was signed for.');
  }
  if (!service.credentials.belongsTo(address, cookie))
    return blocked('The cookie is not the one that came with the address.');
  if (address.sessionId !== cookieValue(request, 'sessionid')) {
    const reason = 'The session cookie is not the one that the address was signed for.';
    return { status: 417, message: 'illegal secret key', reason };
  }
  return undefined;
}

/** No signature at all: a fresh visitor cookie is enough, but then there is nothing to resume from. */
function checkUnsigned({ query }: SimulatorRequest, service: Service, cookie: string): Refusal | undefined {
  if (query.has('cursor') || query.has('internal_ext'))
    return { reason: 'A cursor without a signature is not accepted.' };
  return service.credentials.knowsCookie(cookie) ? undefined : blocked('The ttwid cookie was not given out here.');
}

function blocked(reason: string): Refusal {
  return { status: 415, message: 'DEVICE_BLOCKED', reason };
}
