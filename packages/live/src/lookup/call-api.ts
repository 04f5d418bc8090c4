import { SignAPIError } from '../euler/errors.js';
import { readTrace } from '../euler/failures.js';
import { WebcastHttpClient } from '../http/client.js';
import type { ExchangeOptions } from '../http/exchange.js';
import type { Fields } from '../http/fields.js';
import type { TikToolCallOptions } from '../tiktool/call.js';
import { TikToolClient, type TikToolClientOptions } from '../tiktool/client.js';
import type { TikToolResponse } from '../tiktool/reply.js';
import { UserOfflineError } from './errors.js';
import { fetchSignedUrl } from './fetch-signed-url.js';
import { resolveRoomId } from './resolve-live-page.js';
import { normalizeUniqueId } from './unique-id.js';

/** What {@link callApi} needs. */
export interface CallApiOptions
  extends Pick<TikToolClientOptions, 'apiKey' | 'serverUrl'>,
    TikToolCallOptions,
    ExchangeOptions {
  /** Path, such as `/webcast/room_video`. */
  readonly endpoint: string;
  /** The streamer, in any form that a username is written in. @defaultValue none, for what is about nobody */
  readonly uniqueId?: string | undefined;
  /** Further fields of the input: of the body, or of the query of a GET. They win. @defaultValue none */
  readonly extraBody?: Readonly<Record<string, unknown>> | undefined;
  /** Looks the streamer up, and its endpoints may stand in for TikTok's hosts. @defaultValue a new one */
  readonly webClient?: WebcastHttpClient | undefined;
}

/**
 * Calls an endpoint of TikTool and follows its instructions to the end: where it does not know the room, the live page is
 * asked; where it signs a request, that is made from here.
 * @returns the JSON object of TikTok, or of the provider where it answers by itself
 * @throws InvalidRequestError for an endpoint that is no path, InvalidUniqueIdError, and UserOfflineError when the room of
 *   somebody is needed who is not live.
 * @throws SignatureRateLimitError, PremiumFeatureError or another SignAPIError when the provider refuses, fails or is not
 *   there; what `resolveRoomId` and `fetchSignedUrl` throw.
 */
export async function callApi(options: CallApiOptions): Promise<Fields> {
  const { endpoint, uniqueId, extraBody, method = 'POST', cookies, signal } = options;
  const { apiKey, serverUrl } = options;
  const { timeoutMs, maxBodyBytes, fetch, logger } = options;
  const webClient = options.webClient ?? new WebcastHttpClient({ timeoutMs, maxBodyBytes, fetch, logger });
  const way = webClient.transport;
  const transport = {
    timeoutMs: timeoutMs ?? way.timeoutMs,
    maxBodyBytes: maxBodyBytes ?? way.maxBodyBytes,
    fetch: fetch ?? way.fetch,
    logger: logger ?? way.logger,
  };
  const client = new TikToolClient({ apiKey, serverUrl: serverUrl ?? webClient.endpoints.tiktool, ...transport });
  const name = uniqueId === undefined ? undefined : normalizeUniqueId(uniqueId);
  const ask = (room: Fields) =>
    client
      .request(endpoint, { unique_id: name, ...room, ...extraBody }, { method, cookies, signal })
      .catch(offline(name));
  let response = await ask({});
  if (response.reply.action === 'resolve_required') {
    const roomId = name === undefined ? null : await resolveRoomId(name, { webClient, signal });
    if (roomId === null) throw notLive(name);
    response = await ask({ room_id: roomId });
  }
  const { reply } = response;
  if (reply.action === undefined) return reply;
  if (reply.action !== 'fetch_signed_url') throw unknownAction(response);
  return fetchSignedUrl(reply, { ...transport, cookies, signal, endpoints: webClient.endpoints });
}

/** The provider says by a wrong request that somebody is not live. */
function offline(name: string | undefined): (error: unknown) => never {
  return error => {
    const saysSo =
      error instanceof SignAPIError && error.httpStatus === 400 && /not currently live/i.test(error.message);
    throw saysSo ? notLive(name) : error;
  };
}

function notLive(name: string | undefined): UserOfflineError {
  return new UserOfflineError(`${name === undefined ? 'The streamer' : `@${name}`} is not live.`);
}

function unknownAction(response: TikToolResponse): SignAPIError {
  const message = 'The sign provider answered with instructions that nobody can follow.';
  return new SignAPIError('Sign Error', message, readTrace(response), { retryable: false });
}
