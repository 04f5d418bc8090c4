import { InvalidOptionError, isLiveError, type LiveError } from '../../errors.js';
import { deadline } from '../../http/deadline.js';
import { isEncrypted, resolveEndpoints } from '../../http/endpoints.js';
import { isFields } from '../../http/fields.js';
import { redact } from '../../http/secrets.js';
import { agentOf, type NodeAgent } from '../../http/transport/agents.js';
import { createTransport, type Transport, type TransportOptions } from '../../http/transport/transport.js';
import { normalizeUniqueId } from '../../lookup/unique-id.js';
import type { TikToolConnection } from '../../tiktool/connect.js';
import { ConnectTimeoutError, SocketFailedError } from '../errors.js';
import { defaultCapabilities, type FrameLink, type FrameSource } from '../source.js';
import { closeError } from './closes.js';
import { managedLink } from './link.js';
import { openTextSocket, type TextSocketConstructor } from './socket.js';

/** Whose room the managed socket is to show, and what opens it: a key, or a token in its place. */
export interface TikToolSourceOptions {
  /** The streamer: `name`, `@name` or the address of the live page. */
  readonly uniqueId: string;
  /** API key of TikTool. Not for pages: whoever opens one could read it. @defaultValue none */
  readonly apiKey?: string | undefined;
  /**
   * Asked whenever the socket is opened, in place of a key: for a token, and where the provider says so the address. For pages:
   * `() => fetchTikToolConnection({ uniqueId })`, or a server of yours.
   * @defaultValue none
   */
  readonly connect?: ((signal: AbortSignal) => Promise<TikToolConnection>) | undefined;
  /** Address of the socket, without a query; what `connect` gives wins. @defaultValue `wss://api.tik.tools` */
  readonly wsUrl?: string | undefined;
  /** How long opening may take, the first event included, in milliseconds. @defaultValue 10000 */
  readonly timeoutMs?: number | undefined;
  /** Opens the socket. @defaultValue `ws` in Node, Bun and Deno; the platform's own elsewhere */
  readonly webSocketImpl?: TextSocketConstructor | undefined;
  /**
   * Proxy for the socket, in the forms that the option of that name of `TikTokLive` has; for Node, Bun and Deno. What `connect`
   * asks goes its own way.
   * @defaultValue none
   */
  readonly proxy?: TransportOptions['proxy'];
  /** An agent of `node:http` or `node:https`, or one like them, for the socket, in place of `proxy`. @defaultValue none */
  readonly agent?: NodeAgent | undefined;
  /** Told of what is no event and was skipped. Must not throw. @defaultValue nobody is told */
  readonly onError?: ((error: LiveError) => void) | undefined;
}

const capabilities = { ...defaultCapabilities, isDialogue: false, hasHistory: false, isVerbatim: false };

/**
 * The managed socket of TikTool: the provider reads the room, and gives events as JSON and no frames. Those that are certain are
 * written as messages of the service, with the fields that the events have; every other event arrives as `unknown`. It needs no
 * look-up, no signature and no header, so it can be read in a page.
 *
 * Opening throws TikToolSocketError when the provider takes no key, token or further socket, UserOfflineError or
 * UserNotFoundError when it says so of the streamer, ConnectTimeoutError, SocketFailedError, ProxyError, InvalidOptionError when
 * key or token would travel in the open, and what `connect` throws. A socket that opens and says nothing counts as open.
 * @throws InvalidUniqueIdError, InvalidOptionError without a key or token, for an address that is none, and for a proxy or agent
 *   that cannot be used, here or with the others.
 */
export function tikToolSource(options: TikToolSourceOptions): FrameSource {
  const uniqueId = normalizeUniqueId(options.uniqueId);
  const { apiKey, connect, proxy, agent, webSocketImpl, timeoutMs = 10_000 } = options;
  if ((apiKey === undefined) === (connect === undefined)) {
    throw new InvalidOptionError('tikToolSource takes either apiKey or connect.');
  }
  const { socketAgent } = createTransport({ proxy, socketAgent: agentOf('agent', agent) });
  if (webSocketImpl !== undefined && (proxy ?? agent) !== undefined) {
    throw new InvalidOptionError('webSocketImpl would go past proxy and agent: use one of them.');
  }
  const wsUrl = options.wsUrl ?? resolveEndpoints().tiktool;
  if (connect === undefined) addressOf(wsUrl, {});
  return {
    name: 'tiktool-events',
    capabilities,
    open: signal => open({ ...options, uniqueId, wsUrl, timeoutMs, socketAgent }, signal),
  };
}

interface Settled extends TikToolSourceOptions {
  readonly wsUrl: string;
  readonly timeoutMs: number;
  readonly socketAgent: Transport['socketAgent'];
}

async function open(options: Settled, signal: AbortSignal | undefined): Promise<FrameLink> {
  signal?.throwIfAborted();
  const { uniqueId, timeoutMs, connect, webSocketImpl: implementation, socketAgent } = options;
  const limit = deadline(timeoutMs, signal);
  let host = 'TikTool';
  try {
    const { url, secret } = await addressWith(options, limit.signal);
    host = url.host;
    // The encoders are a good part of the library, so only whoever reads TikTool's events loads them.
    const { batchOf } = await import('./messages.js');
    const socket = await openTextSocket({ url: url.href, implementation, socketAgent, signal: limit.signal });
    const hide = (text: string) => redact(text, [secret]);
    const hasFreshToken = connect !== undefined;
    const { link, begun, drop } = managedLink(socket, {
      ...{ capabilities, batchOf, hide, host, onError: options.onError },
      errorOf: (code, reason) => closeError({ code, reason, uniqueId, hasFreshToken }),
    });
    try {
      await begun(limit);
      return link;
    } catch (error) {
      drop();
      throw error;
    }
  } catch (cause) {
    signal?.throwIfAborted();
    if (isLiveError(cause)) throw cause;
    if (limit.expired()) throw new ConnectTimeoutError(host, timeoutMs);
    // Before there is an address, it is what `connect` threw.
    if (host === 'TikTool') throw cause;
    throw refusal(cause as Error, options) ?? new SocketFailedError(host, cause as Error);
  } finally {
    limit.end();
  }
}

/** The address with its secret, asked for anew where there is no key. */
async function addressWith(
  { uniqueId, apiKey, connect, wsUrl }: Settled,
  signal: AbortSignal,
): Promise<{ readonly url: URL; readonly secret: string }> {
  if (connect === undefined) return { url: addressOf(wsUrl, { uniqueId, apiKey }), secret: apiKey ?? '' };
  // It is somebody else's, and may not look at the signal.
  const connection: unknown = await Promise.race([connect(signal), givenUp(signal)]);
  const { token, wsUrl: given = wsUrl } = isFields(connection) ? connection : {};
  if (typeof token !== 'string' || token === '') throw new InvalidOptionError('connect has to give a token.');
  return { url: addressOf(given, { uniqueId, jwtKey: token }), secret: token };
}

function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** @throws InvalidOptionError for what is no address of a socket, and where a secret would travel in the open. */
function addressOf(address: unknown, query: Readonly<Record<string, string | undefined>>): URL {
  const text = String(address).replace(/^http/, 'ws');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare = url !== undefined && `${url.username}${url.password}${url.hash}` === '';
  if (!isBare || !/^wss?:$/.test(url.protocol)) {
    throw new InvalidOptionError('wsUrl has to be an address that starts with wss://.');
  }
  if (!isEncrypted(url)) {
    throw new InvalidOptionError(`The key is sent over wss only, or to this machine; ${url.host} is neither.`);
  }
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url;
}

/** What an HTTP answer in place of the socket means, in the words of its close codes. */
function refusal({ message }: Error, { uniqueId, connect }: Settled): LiveError | undefined {
  const status = /^Unexpected server response: (\d{3})$/.exec(message)?.[1];
  const code = status === '401' || status === '403' ? 4401 : status === '404' ? 4404 : status === '429' ? 4429 : 0;
  return closeError({ code, reason: `HTTP ${status}`, uniqueId, hasFreshToken: connect !== undefined });
}
