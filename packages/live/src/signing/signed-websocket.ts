import type { EulerStreamApiClient } from '../euler/client.js';
import { SignAPIError, type SignTrace } from '../euler/errors.js';
import { pausesMs, readTrace } from '../euler/failures.js';
import { decodeProtoMessageFetchResult, type ProtoMessageFetchResult } from '../gen/envelope.js';
import type { WebcastHttpClient } from '../http/client.js';
import { splitSetCookie } from '../http/cookie-jar.js';
import { InvalidRequestError } from '../http/errors.js';
import { idOf } from '../http/fields.js';
import { InvalidResponseError } from '../lookup/errors.js';
import { readMessage } from '../wire/read.js';
import { AuthenticatedWebSocketConnectionError } from './errors.js';
import { providerSession } from './provider-session.js';

/** What a signed socket can be asked for. */
export interface SigningOptions {
  /**
   * Sends the session to the sign provider, so that the socket is logged in. Naming this option is the consent: without
   * it nothing of the session leaves for the provider.
   * @defaultValue false
   */
  readonly authenticateWs?: boolean | undefined;
  /** Signs the socket of the app instead of that of the web page. Implies `authenticateWs`, needs cookies. @defaultValue false */
  readonly useMobile?: boolean | undefined;
  /** Agents of the provider to prefer, by id; older servers only. @defaultValue the provider's choice */
  readonly preferredAgentIds?: readonly string[] | undefined;
  /** Lets the provider find the room by the username, so that nothing has to be looked up. @defaultValue false */
  readonly connectWithUniqueId?: boolean | undefined;
  /** Country the provider should sign from, two letters. @defaultValue the provider's choice */
  readonly country?: string | undefined;
}

/** What a provider of signed sockets is told. */
export interface FetchSignedWebSocketParams extends SigningOptions {
  /** Its jar has the session, its presets are the viewer that the socket claims to be. */
  readonly webClient: WebcastHttpClient;
  /** @defaultValue that of the `webClient` */
  readonly apiClient?: EulerStreamApiClient | undefined;
  /** Decimal digits, or `0` to let the provider find the room of `uniqueId`. */
  readonly roomId: string;
  /** @defaultValue none; needed with room id 0 */
  readonly uniqueId?: string | undefined;
  /** What the socket will send. The signature is bound to it. @defaultValue that of the `webClient` */
  readonly userAgent?: string | undefined;
  /** Where to go on after an interruption, from the last batch received. @defaultValue the present */
  readonly cursor?: string | undefined;
  /** Belongs to the cursor; for a provider of one's own. @defaultValue none */
  readonly internalExt?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The first batch of a room, which names the push address, and what else came with it. All but the batch can be left out.
 */
export interface SignedWebSocket extends ProtoMessageFetchResult {
  /** The room that was really signed. @defaultValue the room that was asked for */
  readonly roomId?: string | undefined;
  /** `name=value` pairs for the handshake, on top of those of the jar and of a session that was asked for. @defaultValue none */
  readonly cookies?: readonly string[] | undefined;
  /** What the handshake has to send. @defaultValue what was asked for */
  readonly userAgent?: string | undefined;
  /** @defaultValue none */
  readonly trace?: SignTrace | undefined;
}

/** Gets the first batch of a room with a signed push address in it. A bare batch is enough. */
export type SignedWebSocketProvider = (
  params: FetchSignedWebSocketParams,
) => Promise<ProtoMessageFetchResult | SignedWebSocket>;

/** The name of the built-in provider in errors. */
export const signedWebSocketRoute = 'fetchSignedWebSocketFromProvider';

/**
 * Asks Euler Stream for a signed socket: one call gives the first batch, its push address and the cookies for it.
 * @throws InvalidRequestError without a room; AuthenticatedWebSocketConnectionError when a session is to be sent and
 *   there is none; both before anything was sent.
 * @throws SignAPIError or one of its subclasses when the provider refuses, fails or is not there.
 * @throws InvalidResponseError when its answer is no batch.
 */
export async function fetchSignedWebSocketFromProvider(params: FetchSignedWebSocketParams): Promise<SignedWebSocket> {
  const { webClient, apiClient = webClient.apiClient, signal } = params;
  const roomId = params.connectWithUniqueId === true || params.roomId === '0' ? '0' : idOf(params.roomId);
  if (roomId === '' || (roomId === '0' && !params.uniqueId)) {
    throw new InvalidRequestError('Signing needs a room id in decimal digits, or 0 and a username.');
  }
  const session = sessionFor(params, apiClient);
  const userAgent = params.userAgent ?? webClient.userAgent;
  const { data, status, headers } = await apiClient.rooms.fetchWebcastURL(
    roomId,
    'ttlive-other',
    roomId === '0' ? params.uniqueId : undefined,
    params.cursor || undefined,
    userAgent,
    true,
    params.country,
    params.useMobile === true ? 'mobile' : 'web',
    session?.type === 'oAuthToken' ? session.header : undefined,
    session?.type === 'cookie' ? session.header : undefined,
    { signal, params: { preferred_agent_ids: params.preferredAgentIds?.join(',') || undefined } },
  );
  const trace = readTrace({ status, headers });
  const batch = readBatch(data, status);
  rejectStub(batch, data, trace);
  const cookies = readCookies(headers.get('x-set-tt-cookie') ?? '');
  if (cookies.length === 0) {
    const message = 'The sign provider sent no cookies for the socket.';
    throw new SignAPIError('Empty Cookies', message, trace, { retryAfterMs: pausesMs.incomplete });
  }
  return { ...batch, roomId: idOf(headers.get('x-room-id')) || undefined, cookies, userAgent, trace };
}

/** Whether a socket is to be logged in. */
export function wantsSession({ authenticateWs, useMobile }: SigningOptions): boolean {
  return authenticateWs === true || useMobile === true;
}

function sessionFor(params: FetchSignedWebSocketParams, apiClient: EulerStreamApiClient) {
  if (!wantsSession(params)) return undefined;
  const { webClient, useMobile } = params;
  const session = providerSession(webClient, apiClient);
  if (session === undefined) {
    throw new AuthenticatedWebSocketConnectionError('authenticateWs needs a session, and there is none.');
  }
  if (useMobile === true && session.type !== 'cookie') {
    throw new AuthenticatedWebSocketConnectionError(
      'useMobile needs a session of cookies; an OAuth token does not do.',
    );
  }
  return session;
}

function readBatch(bytes: Uint8Array, status: number): ProtoMessageFetchResult {
  try {
    return readMessage(decodeProtoMessageFetchResult, bytes);
  } catch (cause) {
    const message = 'The sign provider sent something that is no batch of messages.';
    throw new InvalidResponseError(message, { routeId: signedWebSocketRoute, status, cause });
  }
}

/** During outages the provider answers with an address of its own that accepts no socket. */
function rejectStub(batch: ProtoMessageFetchResult, bytes: Uint8Array, trace: SignTrace): void {
  const host = URL.canParse(batch.wsUrl) ? new URL(batch.wsUrl).hostname : '';
  const isSmall = bytes.length < 4096 && batch.messages.length === 0;
  const note = isSmall && new TextDecoder().decode(bytes).includes('fallback proxy');
  if (!note && !host.endsWith('.eulerstream.com')) return;
  const message = 'The sign provider has an outage: it gave a stand-in address that accepts no socket.';
  throw new SignAPIError('Connect Error', message, trace, { retryAfterMs: pausesMs.outage });
}

/** Each cookie up to its first semicolon; what follows are attributes for browsers. */
function readCookies(header: string): string[] {
  return splitSetCookie(header)
    .map(cookie => cookie.split(';', 1)[0]?.trim() ?? '')
    .filter(pair => /^[^=\s]+=./.test(pair));
}
