import { decodeProtoMessageFetchResult, type ProtoMessageFetchResult } from '../gen/envelope.js';
import type { WebcastHttpClient } from '../http/client.js';
import { splitSetCookie } from '../http/cookie-jar.js';
import { InvalidRequestError, NetworkError } from '../http/errors.js';
import { idOf } from '../http/fields.js';
import type { HttpResponse } from '../http/response.js';
import { InvalidResponseError } from '../lookup/errors.js';
import { readMessage } from '../wire/read.js';
import { SignAPIError, type SignTrace } from './errors.js';
import { failureOf, pausesMs, readTrace } from './euler-failures.js';
import { buildPushAddress, pushParams } from './push-address.js';
import type { SignedSocket, Signer, SignRequest } from './signer.js';

/** How an Euler Stream signer is set up. */
export interface EulerSignerOptions {
  /** Its `sign` endpoint is the provider, its presets are what the address claims. Its cookies stay with TikTok. */
  readonly webClient: WebcastHttpClient;
  /** @defaultValue none: anonymous, with low limits */
  readonly apiKey?: string | undefined;
  /** More headers for the provider, such as `x-jwt-key`. @defaultValue none */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Country the provider should sign from, two letters. @defaultValue the provider's choice */
  readonly country?: string | undefined;
  /** Parameters for the socket address, on top of the defaults. @defaultValue none */
  readonly pushParams?: Readonly<Record<string, string>> | undefined;
  /** Source of numbers from 0 to below 1. @defaultValue `Math.random` */
  readonly random?: (() => number) | undefined;
  /** Milliseconds since 1970. @defaultValue `Date.now` */
  readonly now?: (() => number) | undefined;
}

const routeId = 'fetchSignedWebSocketFromProvider';

/** Gets socket addresses from Euler Stream: one call gives signature, cookies and the first batch of messages. */
export function createEulerSigner(options: EulerSignerOptions): Signer {
  const secrets = [options.apiKey ?? '', ...Object.values(options.headers ?? {})].filter(text => text.length > 3);
  return {
    name: 'euler',
    async sign(request) {
      const response = await callConnect(options, request);
      const trace = readTrace(response);
      const failure = failureOf(response, { trace, secrets, now: (options.now ?? Date.now)() });
      if (failure !== undefined) throw failure;
      const batch = readBatch(response);
      rejectStub(response, batch, trace);
      const cookies = readCookies(response.headers.get('x-set-tt-cookie') ?? '');
      if (cookies.length === 0) {
        const message = 'The sign provider sent no cookies for the socket.';
        throw new SignAPIError('Empty Cookies', message, trace, { retryAfterMs: pausesMs.incomplete });
      }
      return toSocket(options, request, response, { batch, cookies, trace });
    },
  };
}

async function callConnect(
  { webClient, apiKey, headers, country }: EulerSignerOptions,
  request: SignRequest,
): Promise<HttpResponse> {
  const roomId = idOf(request.roomId) || '0';
  if (roomId === '0' && (request.roomId !== '0' || request.uniqueId === '')) {
    throw new InvalidRequestError('Signing needs a room id in decimal digits, or 0 and a username.');
  }
  const query = {
    client: 'ttlive-other',
    user_agent: request.userAgent,
    client_enter: 'true',
    platform: 'web',
    unique_id: roomId === '0' ? request.uniqueId : undefined,
    cursor: request.cursor === '' ? undefined : request.cursor,
    country,
    apiKey,
  };
  const own = { Accept: 'application/protobuf,application/json', 'User-Agent': 'livetap' };
  const key = apiKey === undefined ? {} : { 'x-api-key': apiKey };
  try {
    return await webClient.request({
      host: 'sign',
      path: `/webcast/rooms/${roomId}/connect`,
      query,
      headers: { ...own, ...key, ...headers },
      signal: request.signal,
    });
  } catch (cause) {
    if (!(cause instanceof NetworkError)) throw cause;
    const message = `The sign provider could not be asked: ${cause.message}`;
    throw new SignAPIError('Connect Error', message, {}, { cause, retryAfterMs: pausesMs.unreachable });
  }
}

function readBatch(response: HttpResponse): ProtoMessageFetchResult {
  try {
    return readMessage(decodeProtoMessageFetchResult, response.bytes);
  } catch (cause) {
    const message = 'The sign provider sent something that is no batch of messages.';
    throw new InvalidResponseError(message, { routeId, status: response.status, cause });
  }
}

/** During outages the provider answers with an address of its own that accepts no socket. */
function rejectStub(response: HttpResponse, batch: ProtoMessageFetchResult, trace: SignTrace): void {
  const host = URL.canParse(batch.wsUrl) ? new URL(batch.wsUrl).hostname : '';
  const note =
    response.bytes.length < 4096 && batch.messages.length === 0 && response.text().includes('fallback proxy');
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

interface SignReply {
  readonly batch: ProtoMessageFetchResult;
  readonly cookies: readonly string[];
  readonly trace: SignTrace;
}

function toSocket(
  { webClient, pushParams: overrides, random }: EulerSignerOptions,
  request: SignRequest,
  response: HttpResponse,
  { batch, cookies, trace }: SignReply,
): SignedSocket {
  if (batch.cursor === '') {
    const message = 'The sign provider sent a batch without a cursor.';
    throw new InvalidResponseError(message, { routeId, status: response.status, retryAfterMs: pausesMs.incomplete });
  }
  if (batch.wsUrl === '') {
    throw new SignAPIError('Sign Error', 'The sign provider sent no push address.', trace, { retryable: false });
  }
  const roomId = idOf(response.headers.get('x-room-id')) || idOf(request.roomId);
  if (roomId === '') {
    throw new InvalidResponseError('The sign provider did not say which room it signed.', {
      routeId,
      status: response.status,
    });
  }
  const own = pushParams({
    presets: webClient.presets,
    roomId,
    cursor: batch.cursor,
    internalExt: batch.internalExt,
    random,
  });
  const address = buildPushAddress({
    pushServer: batch.wsUrl,
    routeParams: batch.wsParams,
    params: { ...own, ...overrides },
    endpoint: webClient.endpoints.push,
  });
  return { ...address, roomId, cookies, userAgent: request.userAgent, initial: response.bytes };
}
