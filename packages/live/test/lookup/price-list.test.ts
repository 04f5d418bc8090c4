import { describe, expect, test } from 'vitest';
import { fetchPriceList } from '../../src/lookup/price-list.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';
import { captchaPage, json } from './answers.js';

const packet = {
  ...{ id: 2, diamond_count: 350, price: 449, exchange_price: 399, describe: '350 Coins' },
  currency_price: [{ currency: 'EUR', price: '399', price_show_form: '€3.99' }],
};
const extra = { default_currency: 'EUR', currency_list: ['USD', 'EUR', 7] };

async function fetched(answer: (path: string) => Reply) {
  const server = await startTestServer(({ path }) => answer(path));
  return { server, result: fetchPriceList({ webClient: clientFor(server) }) };
}

describe('fetchPriceList', () => {
  test('gives the packets with both prices', async () => {
    const { server, result } = await fetched(() => json({ status_code: 0, data: [packet], extra }));
    expect(await result).toEqual({ packets: [packet], defaultCurrency: 'EUR', currencies: ['USD', 'EUR'] });
    expect(server.requests.map(({ path }) => path)).toEqual(['/webcast/wallet_api/fs/diamond/']);
  });

  test('asks by the older name where the newer one is not known', async () => {
    const { server, result } = await fetched(path =>
      path === '/webcast/diamond/' ? json({ status_code: 0, data: [] }) : { status: 404 },
    );
    expect(await result).toEqual({ packets: [], defaultCurrency: '', currencies: [] });
    expect(server.requests).toHaveLength(2);
  });

  test('what readers take for granted is always there', async () => {
    const { result } = await fetched(() => json({ status_code: 0, data: [{ id: 'x' }], extra: { currency_list: 1 } }));
    const packets = [{ id: 0, diamond_count: 0, price: 0, exchange_price: 0 }];
    expect(await result).toEqual({ packets, defaultCurrency: '', currencies: [] });
  });

  test.each<[string, Reply, object]>([
    ['no list', json({ status_code: 0, data: {} }), { code: 'INVALID_RESPONSE', statusCode: 0 }],
    ['a list of something else', json({ status_code: 0, data: [1] }), { code: 'INVALID_RESPONSE' }],
    ['a page', captchaPage, { code: 'BLOCKED', kind: 'captcha' }],
    ['neither name known', { status: 404 }, { code: 'INVALID_RESPONSE', status: 404, retryable: false }],
    ['a refusal', json({ status_code: 10011, data: {} }), { code: 'INVALID_RESPONSE', statusCode: 10011 }],
  ])('fails with what came: %s', async (_name, reply, expected) => {
    const error = await rejection((await fetched(() => reply)).result);
    expect(error).toMatchObject({ ...expected, routeId: 'fetchPriceList' });
  });
});
