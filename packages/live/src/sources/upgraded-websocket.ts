import { quote, secretsOfRequest } from '../http/secrets.js';
import { ConnectTimeoutError, SocketFailedError, WebSocketRejectedError } from './errors.js';
import { asError, type StandardWebSocket, socketLink } from './socket-link.js';
import type { FrameLink, FrameSource } from './source.js';
import { signedSocketCapabilities } from './standard-websocket.js';

/** Where and how to open the push socket in a worker. */
export interface UpgradedWebSocketOptions {
  /** Whole address with its query. Never logged: it carries the signature. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** A batch that came with the signature; delivered before the first frame. */
  readonly initial?: Uint8Array | undefined;
  /** How long opening may take, in milliseconds. */
  readonly timeoutMs: number;
}

/** What `fetch` answers in a worker when the other side agrees to a socket. */
interface UpgradedResponse extends Response {
  readonly webSocket?: (StandardWebSocket & { accept(): void }) | null;
}

/** The push socket in a Cloudflare Worker: a request for an upgrade by `fetch`, which takes headers and shows a refusal. */
export function upgradedWebSocketSource(options: UpgradedWebSocketOptions): FrameSource {
  return {
    name: 'websocket',
    capabilities: signedSocketCapabilities(options.url),
    open: signal => open(options, signal),
  };
}

async function open(options: UpgradedWebSocketOptions, signal: AbortSignal | undefined): Promise<FrameLink> {
  signal?.throwIfAborted();
  const { timeoutMs } = options;
  const url = new URL(options.url);
  const { host } = url;
  const secrets = secretsOfRequest(url, Object.entries(options.headers));
  url.protocol = url.protocol === 'ws:' ? 'http:' : 'https:';
  const given = new AbortController();
  const abort = () => given.abort(signal?.reason);
  const timer = setTimeout(
    () => given.abort(new ConnectTimeoutError(host, timeoutMs)),
    Math.min(timeoutMs || Infinity, 2 ** 31 - 1),
  );
  signal?.addEventListener('abort', abort, { once: true });
  try {
    const headers = { ...options.headers, Upgrade: 'websocket' };
    const response: UpgradedResponse = await fetch(url, { headers, redirect: 'manual', signal: given.signal });
    const { webSocket } = response;
    if (webSocket === undefined || webSocket === null) throw await refusal(response, secrets);
    // The worker answers a close of the other side only when it is told to.
    webSocket.addEventListener('close', () => webSocket.close(1000));
    const link = socketLink(webSocket, signedSocketCapabilities(options.url), secrets, options.initial);
    webSocket.accept();
    return link;
  } catch (cause) {
    given.signal.throwIfAborted();
    if (cause instanceof WebSocketRejectedError) throw cause;
    // Not its words, which may repeat the address, and that carries the signature.
    throw new SocketFailedError(host, new Error(`the request for it threw ${asError(cause).name}`));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function refusal(response: Response, secrets: readonly string[]): Promise<WebSocketRejectedError> {
  const { headers, status } = response;
  await response.body?.cancel();
  const header = (name: string) => {
    const value = headers.get(name);
    return value === null ? undefined : quote(value, secrets);
  };
  return new WebSocketRejectedError({
    httpStatus: status,
    handshakeStatus: header('handshake-status'),
    handshakeMessage: header('handshake-msg'),
    logId: header('x-tt-logid'),
  });
}
