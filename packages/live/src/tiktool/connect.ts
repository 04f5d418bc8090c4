import { addressOf, unreachable } from '../euler/call.js';
import { SignAPIError } from '../euler/errors.js';
import { failureOf, pausesMs, readTrace } from '../euler/failures.js';
import { baseAddress, defaultEndpoints, resolveEndpoints } from '../http/endpoints.js';
import { type ExchangeOptions, exchange, exchangeSettings } from '../http/exchange.js';
import { isFields, textOf } from '../http/fields.js';

/** What opens the managed socket of a streamer: a token in place of an API key, good for a while. */
export interface TikToolConnection {
  /** The JWT, secret. */
  readonly token: string;
  /** Address of the socket, without a query. @defaultValue that of the provider */
  readonly wsUrl?: string | undefined;
}

/** What {@link fetchTikToolConnection} needs. */
export interface TikToolConnectionRequest extends ExchangeOptions {
  /** The streamer, without @. */
  readonly uniqueId: string;
  /**
   * Where to ask: the provider's site, or a server of yours that answers `{ token, wsUrl }`, with a token of
   * `TikToolClient.api.createJwt`.
   * @defaultValue `https://tik.tools/api/live/connect`
   */
  readonly url?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

const site = 'https://tik.tools';
const path = '/api/live/connect';

/**
 * Asks for a token for the managed socket of a streamer, as a page does that has no API key.
 * @throws SignAPIError or one of its subclasses when the provider refuses, fails, cannot be reached or gives no token;
 *   InvalidOptionError for an address that is none.
 */
export async function fetchTikToolConnection(request: TikToolConnectionRequest): Promise<TikToolConnection> {
  const { uniqueId, signal, url: given } = request;
  const url = addressOf(baseAddress('url', given ?? defaultUrl()), { uniqueId });
  const headers = new Headers({ Accept: 'application/json' });
  const response = await exchange(exchangeSettings(request), {
    ...{ url, routeId: 'fetchTikToolConnection', signal },
    outgoing: () => ({ method: 'GET', headers }),
  }).catch(unreachable);
  const trace = readTrace(response);
  const failure = failureOf(response, {
    trace,
    answer: 'json',
    codeField: 'status_code',
    now: Date.now(),
    secrets: [],
  });
  if (failure !== undefined) throw failure;
  // failureOf has seen that it is JSON.
  const answer: unknown = response.json();
  const token = isFields(answer) ? textOf(answer.token) : '';
  if (!isFields(answer) || token === '') {
    const retryAfterMs = pausesMs.emptyAnswer;
    throw new SignAPIError('Empty Payload', 'TikTool gave no token for its managed socket.', trace, { retryAfterMs });
  }
  return { token, wsUrl: textOf(answer.wsUrl) || undefined };
}

/** On a server that stands in for the provider, it is below the same path as everything else of it. */
function defaultUrl(): string {
  const { tiktool } = resolveEndpoints();
  return `${tiktool === defaultEndpoints.tiktool ? site : tiktool}${path}`;
}
