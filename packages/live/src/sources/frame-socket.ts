import { InvalidOptionError } from '../errors.js';
import { RuntimeUnsupportedError } from '../platform/errors.js';
import type { StandardWebSocket } from './socket-link.js';
import { defaultCapabilities, type FrameSource } from './source.js';
import { openStandardSocket } from './standard-websocket.js';

/** Where frames are passed on. */
export interface FrameSocketOptions {
  /** Address, `wss://` or `ws://`. Only its host is told in errors. */
  readonly url: string | URL;
  /** Opens the socket. @defaultValue the `WebSocket` of the runtime: pages, workers, Bun, Deno and Node 22 have one */
  readonly webSocket?: (new (url: string) => StandardWebSocket) | undefined;
  /**
   * Whether what we send reaches the service, so that the room is to be entered over it and kept alive.
   * @defaultValue false: whoever passes the frames on does that
   */
  readonly isDialogue?: boolean | undefined;
  /** How long opening may take, in milliseconds. @defaultValue 20000 */
  readonly timeoutMs?: number | undefined;
}

/**
 * Frames over a WebSocket of the standard that asks for no headers: each binary message is one push frame, as TikTok sent
 * it. For pages, which cannot open TikTok's own socket, and for whatever passes frames on to them.
 * @throws InvalidOptionError for an address that is none of a socket, or a time that is none; RuntimeUnsupportedError where
 *   there is no WebSocket.
 */
export function frameSocketSource(options: FrameSocketOptions): FrameSource {
  const { isDialogue = false, timeoutMs = 20_000 } = options;
  if (!(timeoutMs > 0)) throw new InvalidOptionError('timeoutMs has to be a number of milliseconds above 0.');
  const address = String(options.url);
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !['wss:', 'ws:'].includes(url.protocol)) {
    throw new InvalidOptionError('url has to be an address of a socket, wss:// or ws://.');
  }
  const { WebSocket: own } = globalThis as { readonly WebSocket?: new (url: string) => StandardWebSocket };
  const Implementation = options.webSocket ?? own;
  if (Implementation === undefined) {
    throw new RuntimeUnsupportedError(
      'this runtime has no WebSocket of its own',
      'Give one as webSocket, for example that of the ws package.',
    );
  }
  // Not intact, whatever it is over: TLS speaks for the way from whoever passes the frames on, and not for the one before.
  const capabilities = { ...defaultCapabilities, isDialogue };
  const create = () => new Implementation(url.href);
  const request = { url: url.href, headers: {}, create, capabilities, timeoutMs };
  return { name: 'frame socket', capabilities, open: signal => openStandardSocket(request, signal) };
}
