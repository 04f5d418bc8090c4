import { InvalidOptionError } from './errors.js';
import { firstBatch } from './first-batch.js';
import type { FrameLimits } from './frames/limits.js';
import { CredentialsRequiredError } from './http/errors.js';
import { type AddressSigner, hasSession } from './http/signed-request.js';
import { connectionDefaults, type RetainedOptions } from './options.js';
import type { LiveClock } from './platform/clock.js';
import { isWorker } from './platform/worker.js';
import { RouteConfig } from './routes.js';
import type { SocketSettings } from './settings.js';
import { eulerBudget } from './signing/budget.js';
import { PushAddressMissingError } from './signing/errors.js';
import { checkPushAddress } from './signing/push-address.js';
import { signerOf } from './signing/route-signer.js';
import { signWithin } from './signing/sign-within.js';
import type { SigningOptions } from './signing/signed-websocket.js';
import type { SignedSocket, Signer, SignRequest } from './signing/signer.js';
import { ConnectTimeoutError, SocketFailedError, WebSocketRejectedError } from './sources/errors.js';
import { pollingSource } from './sources/polling.js';
import type { FrameSource, StreamPosition } from './sources/source.js';
import { standardWebSocketSource, type WebSocketConstructor } from './sources/standard-websocket.js';
import { upgradedWebSocketSource } from './sources/upgraded-websocket.js';
import { type WebcastWebSocketClient, type WebSocketSourceOptions, webSocketSource } from './sources/websocket.js';
import type { SourceBudgets } from './supervision/budgets.js';
import type { TikTokWebClient } from './web-client.js';

/** What turns a room into frames. */
export interface RoomSourceRequest {
  readonly webClient: TikTokWebClient;
  readonly uniqueId: string;
  readonly options: RetainedOptions;
  readonly socket: SocketSettings;
  readonly limits: FrameLimits;
  readonly addressSigner: AddressSigner | undefined;
  /** Where to go on after an interruption, for a signer; a source gets it when it is opened. @defaultValue the present */
  readonly position?: StreamPosition | undefined;
  /** What the signature is taken from. @defaultValue nothing: it was spent before */
  readonly budgets?: SourceBudgets | undefined;
  /** Told until when a signature is waited for, as it looks, in milliseconds since 1970. */
  readonly onWait?: ((nextAt: number) => void) | undefined;
  readonly signal: AbortSignal;
  /** The time of the pauses of polling. @defaultValue that of this machine */
  readonly clock?: LiveClock | undefined;
  /** Opens the socket in place of the `ws` package. */
  readonly webSocket?: WebSocketConstructor | undefined;
  /** Called with the open socket. */
  readonly onOpen: (client: WebcastWebSocketClient) => void;
  /** Told what the connection gets over. */
  readonly onError: (info: string, error: Error) => void;
}

/** A room with its frames. */
export interface RoomSource {
  readonly roomId: string;
  readonly source: FrameSource;
}

/**
 * From a room to its frames: one signature, one address, one socket. Where no socket is to be had, the room is read by
 * HTTP requests, if the session or a key allows it; with `transport: 'polling'` nothing else is tried.
 * @param roomId `0` lets the sign provider find the room of the username
 * @returns the source, and the room that was really signed
 * @throws any error of the signer; UnknownPushHostError when its address leads elsewhere than to TikTok; InvalidOptionError
 *   or CredentialsRequiredError when a room that is to be polled cannot be.
 */
export async function roomSource(request: RoomSourceRequest, roomId: string): Promise<RoomSource> {
  const { webClient, uniqueId, options, signal, position } = request;
  if (options.transport === 'polling') return { roomId, source: pollingAlone(request, roomId) };
  let signed: SignedSocket;
  try {
    signed = await sign(request, { roomId, uniqueId, userAgent: webClient.userAgent, signal, ...position });
  } catch (error) {
    const polling = error instanceof PushAddressMissingError ? pollingFor(request, roomId) : undefined;
    if (polling === undefined) throw error;
    request.onError('no push address, so the room is read by HTTP requests', error as Error);
    return { roomId, source: polling };
  }
  checkPushAddress(signed.url, webClient.endpoints.push);
  const address = {
    url: signed.url,
    headers: {
      'User-Agent': signed.userAgent,
      Cookie: webClient.cookieJar.header(signed.url, signed.cookies),
      ...request.socket.headers,
    },
    initial: options.processInitialData ? firstBatch(signed, request.limits) : undefined,
  };
  if (request.webSocket !== undefined) {
    const { connectTimeoutMs: timeoutMs } = request.socket;
    const source = standardWebSocketSource({ ...address, timeoutMs, implementation: request.webSocket });
    return { roomId: signed.roomId, source };
  }
  const socket = await ownSocket(request, address);
  const polling = pollingFor(request, signed.roomId);
  const source = polling === undefined ? socket : withFallback(socket, polling, request.onError);
  return { roomId: signed.roomId, source };
}

function sign(request: RoomSourceRequest, toSign: SignRequest): Promise<SignedSocket> {
  const { budgets, signal, onWait, socket } = request;
  const signer = signerFor(request);
  const call = () => signWithin(signer, toSign, socket.openTimeoutMs);
  return budgets === undefined || signer.budget === undefined
    ? call()
    : budgets.call(signer.budget, signal, call, onWait);
}

/** The push socket as this runtime opens it. */
async function ownSocket(
  { socket, limits, onOpen }: RoomSourceRequest,
  address: Pick<WebSocketSourceOptions, 'url' | 'headers' | 'initial'>,
): Promise<FrameSource> {
  const { connectTimeoutMs: timeoutMs } = socket;
  // Without an agent: where this is so, none is taken.
  if (isWorker()) return upgradedWebSocketSource({ ...address, timeoutMs });
  const { maxFrameBytes } = limits;
  return webSocketSource({
    ...address,
    handshakeTimeoutMs: timeoutMs,
    maxFrameBytes,
    client: { ...socket.client, agent: await socket.socketAgent(address.url) },
    onOpen,
  });
}

function signerFor({ webClient, options, socket }: RoomSourceRequest): Signer {
  return options.signer ?? providerSigner(webClient, options, socket.params);
}

/** Who the options want to be asked for signed sockets, and for which kind. */
export interface ProviderSignerOptions extends SigningOptions, Pick<RetainedOptions, 'signedWebSocketProvider'> {}

/** A signer of the provider in the options, or of the route of the built-in one as it stands when something is to be signed. */
export function providerSigner(
  webClient: TikTokWebClient,
  options: ProviderSignerOptions,
  pushParams: Readonly<Record<string, string>>,
): Signer {
  const { signedWebSocketProvider: own, authenticateWs, useMobile, preferredAgentIds } = options;
  const { connectWithUniqueId, country } = options;
  return signerOf(own ?? (params => RouteConfig.fetchSignedWebSocketFromProvider(params)), {
    webClient,
    name: own === undefined ? 'euler' : 'custom',
    // A provider of one's own has a quota of its own, if any.
    budget: own === undefined ? eulerBudget(webClient.apiClient, webClient) : undefined,
    pushParams,
    ...{ authenticateWs, useMobile, preferredAgentIds, connectWithUniqueId, country },
  });
}

/** The other way to read a room; undefined when it is switched off or nothing is there to be let in with. */
function pollingFor(request: RoomSourceRequest, roomId: string): FrameSource | undefined {
  const { webClient, options, addressSigner: sign, onError, clock } = request;
  const { enableRequestPolling = connectionDefaults.enableRequestPolling } = options;
  if (!enableRequestPolling || roomId === '0' || !(hasSession(webClient) || sign !== undefined)) return undefined;
  return pollingSource({
    webClient,
    roomId,
    sign,
    clock,
    intervalMs: options.requestPollingIntervalMs,
    historyLength: options.processInitialData ? undefined : 0,
    fetchRoomInfo: asked => RouteConfig.fetchRoomInfo(asked),
    onError: error => onError('polling', error),
  });
}

function pollingAlone(request: RoomSourceRequest, roomId: string): FrameSource {
  if (request.options.enableRequestPolling === false) {
    throw new InvalidOptionError("transport: 'polling' and enableRequestPolling: false leave no way to read the room.");
  }
  if (roomId === '0') {
    throw new InvalidOptionError(
      "connectWithUniqueId needs the sign provider, which transport: 'polling' does not ask.",
    );
  }
  const source = pollingFor(request, roomId);
  if (source !== undefined) return source;
  throw new CredentialsRequiredError('Polling needs session.cookie, or an API key whose plan signs requests.');
}

/** The socket, or the other source where the socket does not open for a reason that does not concern the other one. */
export function withFallback(
  socket: FrameSource,
  other: FrameSource,
  onError: RoomSourceRequest['onError'],
): FrameSource {
  return {
    name: socket.name,
    capabilities: socket.capabilities,
    async open(signal, position) {
      try {
        return await socket.open(signal);
      } catch (error) {
        if (signal?.aborted === true || !isWithoutSocket(error)) throw error;
        onError('no socket, so the room is read by HTTP requests', error as Error);
        try {
          return await other.open(signal, position);
        } catch (failure) {
          signal?.throwIfAborted();
          onError('the room could not be read by HTTP requests either', failure as Error);
          throw error;
        }
      }
    },
  };
}

function isWithoutSocket(error: unknown): boolean {
  return (
    error instanceof WebSocketRejectedError ||
    error instanceof ConnectTimeoutError ||
    error instanceof SocketFailedError
  );
}
