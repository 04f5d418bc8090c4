import { readTrace } from '../euler/failures.js';
import { idOf, textOf } from '../http/fields.js';
import { InvalidResponseError } from '../lookup/errors.js';
import { TikToolClient, type TikToolClientOptions } from '../tiktool/client.js';
import { cookiePairs, requiredData } from '../tiktool/reply.js';
import { tikToolBudget } from './budget.js';
import { type DirectAddressOptions, directParams, pushServerFor, roomOf } from './direct-address.js';
import { PushAddressMissingError, SignatureMissingTokensError } from './errors.js';
import { buildPushAddress } from './push-address.js';
import type { SignedSocket, Signer, SignRequest } from './signer.js';
import { fetchVisitorCookie } from './visitor.js';

/** How a TikTool signer is set up. */
export interface TikToolSignerOptions extends DirectAddressOptions, TikToolClientOptions {
  /** Address of the provider. @defaultValue `endpoints.tiktool` of the `webClient` */
  readonly serverUrl?: string | undefined;
  /**
   * What the provider signs: `room` has it make the whole address (`sign_websocket`), `address` sends it one that is made
   * here (`sign_url`). `pushParams`, `clusterRegion` and `random` are for `address` only.
   * @defaultValue `room`
   */
  readonly sign?: 'room' | 'address' | undefined;
  /** Who is asked; the other settings of a client then count for nothing. @defaultValue a client of its own */
  readonly client?: TikToolClient | undefined;
}

/**
 * Gets socket addresses from TikTool: one call gives address and cookies. There is no first batch. No session is sent to
 * the provider, and sockets are not logged in.
 *
 * `sign` of the signer rejects with SignatureRateLimitError, PremiumFeatureError or another SignAPIError when the provider
 * refuses, fails or is not there; PushAddressMissingError or SignatureMissingTokensError when it signed nothing;
 * InvalidResponseError when it signed another address than it was given; UnknownPushHostError when the socket is not on a
 * host of TikTok; UserOfflineError when room 0 stands for somebody who is not live.
 * @throws InvalidOptionError when a setting of the provider's client cannot be used.
 */
export function createTikToolSigner({ sign = 'room', ...options }: TikToolSignerOptions): Signer {
  const { webClient } = options;
  const {
    client = new TikToolClient({
      ...webClient.transport,
      ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)),
      serverUrl: options.serverUrl ?? webClient.endpoints.tiktool,
    }),
  } = options;
  const signed = sign === 'address' ? signAddress : signRoom;
  return {
    name: 'tiktool',
    budget: tikToolBudget(client),
    async sign(request) {
      request.signal?.throwIfAborted();
      const roomId = await roomOf(webClient, request);
      return signed(client, options, { ...request, roomId });
    },
  };
}

type Ask = (client: TikToolClient, options: DirectAddressOptions, request: SignRequest) => Promise<SignedSocket>;

/** The provider knows how to make the address of a room. */
const signRoom: Ask = async (client, { webClient }, { roomId, cursor, signal, userAgent: own }) => {
  const response = await client.api.signWebSocket({ room_id: roomId, cursor: cursor || undefined }, { signal });
  const data = requiredData(response);
  const pushServer = textOf(data.signed_url);
  if (pushServer === '') throw new PushAddressMissingError(readTrace(response));
  const address = buildPushAddress({ pushServer, params: {}, routeParams: {}, endpoint: webClient.endpoints.push });
  const userAgent = textOf(data.user_agent) || own;
  const cookies = cookiePairs(data.cookies);
  // Without a visitor no socket is let in.
  if (!cookies.some(pair => pair.startsWith('ttwid='))) {
    cookies.unshift(await fetchVisitorCookie(webClient, userAgent, signal));
  }
  return { ...address, roomId: idOf(address.params.room_id) || roomId, cookies, userAgent };
};

/** The provider signs an address that was made here; it is asked for over https, as it cannot sign others. */
const signAddress: Ask = async (client, options, request) => {
  const { webClient } = options;
  const { roomId, userAgent: own, signal } = request;
  const unsigned = buildPushAddress({
    pushServer: pushServerFor(options.clusterRegion),
    params: directParams(options, request),
    routeParams: {},
  }).url.replace(/^wss:/, 'https:');
  const visitor = await fetchVisitorCookie(webClient, own, signal);
  const response = await client.api.signUrl({ url: unsigned }, { signal });
  const data = requiredData(response);
  const signedUrl = textOf(data.signed_url);
  if (signedUrl === '') throw new PushAddressMissingError(readTrace(response));
  if (!URL.canParse(signedUrl) || !isSameAddress(new URL(signedUrl), new URL(unsigned))) {
    throw new InvalidResponseError('The sign provider signed another address than it was given.', {
      routeId: 'createTikToolSigner',
      status: response.status,
    });
  }
  if (!new URL(signedUrl).searchParams.get('X-Bogus')) {
    throw new SignatureMissingTokensError(
      'The sign provider signed the address without any token.',
      readTrace(response),
    );
  }
  const pushServer = signedUrl.replace(/^https:/, 'wss:');
  const address = buildPushAddress({ pushServer, params: {}, routeParams: {}, endpoint: webClient.endpoints.push });
  const cookies = [visitor, ...cookiePairs(data.cookies)];
  return { ...address, roomId, cookies, userAgent: textOf(data.user_agent) || own };
};

/** The same place and the same room: the cookies of this client go there. */
function isSameAddress(signed: URL, given: URL): boolean {
  const isSameRoom = signed.searchParams.get('room_id') === given.searchParams.get('room_id');
  return isSameRoom && signed.origin === given.origin && signed.pathname === given.pathname;
}
