import type { Service } from '../service.js';
import type { Reply, SimulatorRequest } from './route.js';
import { answer } from './webcast-answers.js';

/** Coins and what they cost in US cents and in those of the country; invented, like everything here. */
const packets = [
  [1, 30, 39, 35],
  [2, 350, 449, 399],
  [3, 700, 899, 799],
  [4, 1400, 1799, 1599],
  [5, 7000, 8999, 7999],
] as const;

/** What coins cost. */
export function coinPrices(_request: SimulatorRequest, service: Service): Reply {
  const data = packets.map(([id, coins, usCents, cents]) => ({
    ...{ id, iap_id: `coins_${coins}`, diamond_count: coins, giving_count: 0, price: usCents, exchange_price: cents },
    ...{ discount_price: 0, describe: `${coins} Coins`, coupon_id: '' },
    currency_price: [priceIn('USD', '$', usCents), priceIn('EUR', '€', cents)],
  }));
  return answer(service, data, {
    ...{ currency_list: ['USD', 'EUR'], default_currency: 'EUR', default_packet_id: 2, recommended_packet_id: 2 },
    ...{ recently_purchased_packet_id: 0, first_charge_packet_id: 0, channel: 'demo', channel_id: 0, merchant_id: '' },
  });
}

function priceIn(currency: string, sign: string, cents: number) {
  return {
    ...{ currency, price: String(cents), original_price: String(cents), keep_dot: 2, price_dot: 2 },
    price_show_form: `${sign}${(cents / 100).toFixed(2)}`,
  };
}
