import { decodePushFrameType } from '../../gen/projections.js';
import { isLoopback, isTikTokHost } from '../../http/endpoints.js';
import { readMessage } from '../../wire/read.js';

/** The types of frames that the service sends on the push socket: `msg` carries messages, the others are the dialogue. */
const frameTypes: ReadonlySet<string> = new Set(['msg', 'im_enter_room_resp', 'hb', 'ack', 'close']);

/** More sockets than a page has; a hostile one could open them without end. */
const mostSockets = 1_000;

/** Which of the sockets of a page are push sockets: the page has others, for its own chat and for measuring. */
export class PushSockets {
  readonly #sockets = new Map<string, 'new' | 'push' | 'other'>();

  /** A socket was opened at this address. */
  opened(id: string, address: string): void {
    if (this.#sockets.size >= mostSockets) this.#sockets.clear();
    this.#sockets.set(id, isPushAddress(address) ? 'new' : 'other');
  }

  /** A socket has closed. */
  closed(id: string): void {
    this.#sockets.delete(id);
  }

  /** The page was left, with all its sockets. */
  left(): void {
    this.#sockets.clear();
  }

  /**
   * Whether a frame is one of a push socket, and the first of one that was opened since we came. The browser does not tell the
   * address of a socket that was open before; such a one is known by the type of its frames, which is all that is looked at.
   */
  carries(id: string, frame: Uint8Array): 'first' | 'further' | 'nothing' {
    const known = this.#sockets.get(id);
    if (known === 'other' || (known === undefined && !frameTypes.has(typeOf(frame)))) return 'nothing';
    this.#sockets.set(id, 'push');
    return known === 'new' ? 'first' : 'further';
  }
}

/** Hosts of TikTok, and this machine for the simulator; the path of the service's push endpoints. */
function isPushAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, pathname } = new URL(address);
  const isTrusted = protocol === 'wss:' ? isTikTokHost(hostname) || isLoopback(hostname) : isLoopback(hostname);
  return isTrusted && pathname.startsWith('/webcast/im/');
}

function typeOf(frame: Uint8Array): string {
  try {
    return readMessage(decodePushFrameType, frame).payloadType;
  } catch {
    // Any page may have sockets with frames of any kind; those are not ours.
    return '';
  }
}
