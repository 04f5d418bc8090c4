import type { WebcastHttpClient } from '../http/client.js';
import { type Fields, isFields, numberOf, textOf } from '../http/fields.js';
import type { AnswerOrigin } from './answers.js';
import { InvalidResponseError } from './errors.js';
import type { CoinPacket, PriceList } from './price-list.wire.js';
import { readWebcastAnswer } from './webcast-answers.js';

/** What {@link fetchPriceList} needs. */
export interface PriceListRequest {
  readonly webClient: WebcastHttpClient;
  readonly signal?: AbortSignal | undefined;
}

/** The second one is the older name, which some servers still have alone. */
const paths = ['/webcast/wallet_api/fs/diamond/', '/webcast/diamond/'] as const;

/**
 * Fetches what coins cost, in US cents and in the currency of the country of the caller's address. Needs no signature.
 * @throws BlockedError, RateLimitedError or InvalidResponseError when something else comes back.
 * @throws NetworkError when no answer came.
 */
export async function fetchPriceList({ webClient, signal }: PriceListRequest): Promise<PriceList> {
  const origin: AnswerOrigin = { routeId: 'fetchPriceList', what: 'The price list' };
  const { routeId } = origin;
  const ask = (path: string) => webClient.request({ host: 'webcast', path, routeId, signal });
  let response = await ask(paths[0]);
  if (response.status === 404) response = await ask(paths[1]);
  const { data, extra } = readWebcastAnswer(response, origin);
  if (!Array.isArray(data) || !data.every(isFields)) {
    const details = { routeId, status: response.status, statusCode: 0 };
    throw new InvalidResponseError(`${origin.what} came without a list.`, details);
  }
  const { default_currency, currency_list } = isFields(extra) ? extra : {};
  const currencies = Array.isArray(currency_list) ? currency_list.filter(name => typeof name === 'string') : [];
  return { packets: data.map(toPacket), defaultCurrency: textOf(default_currency), currencies };
}

/** Puts in place what readers take for granted. */
function toPacket(packet: Fields): CoinPacket {
  return {
    ...packet,
    id: numberOf(packet.id) ?? 0,
    diamond_count: numberOf(packet.diamond_count) ?? 0,
    price: numberOf(packet.price) ?? 0,
    exchange_price: numberOf(packet.exchange_price) ?? 0,
  };
}
