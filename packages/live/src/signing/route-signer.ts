import { isLiveError } from '../errors.js';
import type { EulerStreamApiClient } from '../euler/client.js';
import { SignAPIError } from '../euler/errors.js';
import { pausesMs } from '../euler/failures.js';
import type { ProtoMessageFetchResult } from '../gen/envelope.js';
import type { WebcastHttpClient } from '../http/client.js';
import { idOf } from '../http/fields.js';
import { InvalidResponseError } from '../lookup/errors.js';
import { Writer } from '../wire/write.js';
import type { ProviderBudget } from './budget.js';
import { PushAddressMissingError } from './errors.js';
import { buildPushAddress, pushParams } from './push-address.js';
import {
  type FetchSignedWebSocketParams,
  signedWebSocketRoute as routeId,
  type SignedWebSocket,
  type SignedWebSocketProvider,
  type SigningOptions,
  wantsSession,
} from './signed-websocket.js';
import type { SignedSocket, Signer, SignRequest } from './signer.js';

/** How a signer is made of a provider of signed sockets. */
export interface RouteSignerOptions extends SigningOptions {
  /** Its presets are what the address claims; its cookies stay with TikTok. */
  readonly webClient: WebcastHttpClient;
  /** @defaultValue that of the `webClient` */
  readonly apiClient?: EulerStreamApiClient | undefined;
  /** @defaultValue `custom` */
  readonly name?: string | undefined;
  /** Whose quota a signature spends. @defaultValue nobody's */
  readonly budget?: ProviderBudget | undefined;
  /** Parameters for the socket address, on top of the defaults. @defaultValue none */
  readonly pushParams?: Readonly<Record<string, string>> | undefined;
  /** Source of numbers from 0 to below 1. @defaultValue `Math.random` */
  readonly random?: (() => number) | undefined;
}

/**
 * Makes a signer of a provider of signed sockets, such as the built-in route, one that wraps it, or a server of one's own.
 * Its batch becomes a socket address; whatever the provider is, its push host has to be TikTok's.
 */
export function signerOf(provider: SignedWebSocketProvider, options: RouteSignerOptions): Signer {
  const { name = 'custom', budget, pushParams: _address, random: _random, ...forProvider } = options;
  return {
    name,
    budget,
    async sign(request) {
      request.signal?.throwIfAborted();
      const signed = await ask(provider, { ...forProvider, ...request });
      return toSocket(signed, request, options);
    },
  };
}

/** A provider of the user's may throw anything and give anything. */
async function ask(provider: SignedWebSocketProvider, params: FetchSignedWebSocketParams): Promise<SignedWebSocket> {
  let result: unknown;
  try {
    result = await provider(params);
  } catch (cause) {
    if (isLiveError(cause) || params.signal?.aborted === true) throw cause;
    // Not its message: nobody knows what is in there.
    throw new SignAPIError('Sign Error', 'The provider of signed sockets failed; the cause says why.', {}, { cause });
  }
  if (typeof result === 'object' && result !== null) return result as SignedWebSocket;
  throw new InvalidResponseError('The provider of signed sockets gave no batch.', { routeId });
}

async function toSocket(
  signed: SignedWebSocket,
  request: SignRequest,
  options: RouteSignerOptions,
): Promise<SignedSocket> {
  const { trace } = signed;
  const status = trace?.httpStatus;
  if (!signed.cursor) {
    const message = 'The sign provider sent a batch without a cursor.';
    throw new InvalidResponseError(message, { routeId, status, retryAfterMs: pausesMs.incomplete });
  }
  if (!signed.wsUrl) throw new PushAddressMissingError(trace);
  const roomId = idOf(signed.roomId) || idOf(request.roomId);
  if (roomId === '') {
    throw new InvalidResponseError('The sign provider did not say which room it signed.', { routeId, status });
  }
  const { webClient, random } = options;
  const { cursor, internalExt = '' } = signed;
  const own = pushParams({ presets: webClient.presets, roomId, cursor, internalExt, random });
  const address = buildPushAddress({
    pushServer: signed.wsUrl,
    routeParams: signed.wsParams ?? {},
    params: { ...own, ...options.pushParams },
    endpoint: webClient.endpoints.push,
  });
  return {
    ...address,
    roomId,
    cookies: [...sessionPairs(options), ...(signed.cookies ?? [])],
    userAgent: signed.userAgent ?? request.userAgent,
    initial: await encodeBatch(signed),
  };
}

/** A socket that was signed for a session is refused without its cookies. */
function sessionPairs(options: RouteSignerOptions): string[] {
  const { cookieJar } = options.webClient;
  return wantsSession(options) && cookieJar.session?.type === 'cookie' ? cookieJar.sessionPairs() : [];
}

/** The stages that follow read bytes, whoever gave the batch. The address is used up, and is nothing for a recording. */
async function encodeBatch(batch: ProtoMessageFetchResult): Promise<Uint8Array> {
  const { writeProtoMessageFetchResult } = await import('../gen/envelope.encode.js');
  const writer = new Writer();
  try {
    writeProtoMessageFetchResult(writer, { ...batch, wsUrl: '', wsParams: {} });
  } catch (cause) {
    throw new InvalidResponseError('The sign provider gave a batch with a field that cannot be.', { routeId, cause });
  }
  return writer.finish();
}
