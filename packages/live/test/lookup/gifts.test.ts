import { describe, expect, test } from 'vitest';
import { WebcastHttpClient } from '../../src/http/client.js';
import { InvalidRequestError } from '../../src/http/errors.js';
import { fetchRoomGifts, giftLookup } from '../../src/lookup/gifts.js';
import { clientFor, closedOrigin, type Reply, rejection, startTestServer } from '../http/test-server.js';
import { captchaPage, json, roomId } from './answers.js';

const rose = { id: 5655, name: 'Rose', diamond_count: 1, type: 1, image: { url_list: ['https://x/rose.png'] } };
const lion = { id: 6369, name: 'Lion', diamond_count: 29999, unheard_of: [1] };
const list = json({ status_code: 0, data: { gifts: [rose, lion], pages: [] } });
const nothing = json({ status_code: 0, data: {} });

/** The gifts of a server that answers unsigned and signed requests so. */
async function fetched(unsigned: Reply, signed?: Reply, options: { language?: string } = {}) {
  const server = await startTestServer(({ query }) => (query.has('X-Bogus') ? signed : unsigned));
  const sign = async (url: string) => ({ signedUrl: `${url}&X-Bogus=1` });
  const webClient = clientFor(server);
  const result = fetchRoomGifts({ webClient, roomId, ...options, ...(signed === undefined ? {} : { sign }) });
  return { server, result };
}

describe('fetchRoomGifts', () => {
  test('gives the gifts without the envelope, further fields kept', async () => {
    const { server, result } = await fetched(list);
    const gifts = await result;
    expect(gifts).toEqual([rose, lion]);
    const { path, query, headers } = server.seen();
    expect([path, query.get('room_id'), query.get('aid')]).toEqual(['/webcast/gift/list/', roomId, '1988']);
    // With a slash at its end the service answers 403.
    expect(headers.origin).toBe('https://www.tiktok.com');
  });

  test('in a language', async () => {
    const { server, result } = await fetched(list, undefined, { language: 'de' });
    await result;
    expect([server.seen().query.get('webcast_language'), server.seen().query.get('app_language')]).toEqual([
      'de',
      'de',
    ]);
  });

  test('what readers take for granted is always there', async () => {
    const { result } = await fetched(json({ status_code: 0, data: { gifts: [{ id: 'x', name: 5 }] } }));
    expect(await result).toEqual([{ id: 0, name: '', diamond_count: 0 }]);
  });

  test.each<[string, Reply]>([
    ['an empty body', { body: '' }],
    ['no data', nothing],
    ['an empty list', json({ status_code: 0, data: { gifts: [] } })],
    ['a list of something else', json({ status_code: 0, data: { gifts: [1] } })],
    ['a refusal', { status: 403 }],
    ['a code', json({ status_code: 20003, data: {} })],
    ['a page', { body: '<html></html>' }],
  ])('is signed when the service gives none unsigned: %s', async (_name, unsigned) => {
    const { server, result } = await fetched(unsigned, list);
    expect(await result).toEqual([rose, lion]);
    expect(server.requests.map(({ query }) => query.has('X-Bogus'))).toEqual([false, true]);
    expect(server.seen().query.get('room_id')).toBe(roomId);
  });

  test('is not signed when that is not needed, or would not help', async () => {
    const { server, result } = await fetched(list, list);
    await result;
    expect(server.requests).toHaveLength(1);
    const limited = await fetched({ status: 429 }, list);
    expect(await rejection(limited.result)).toMatchObject({ code: 'RATE_LIMITED' });
    expect(limited.server.requests).toHaveLength(1);
  });

  test.each<[string, Reply, object]>([
    ['no data', nothing, { code: 'INVALID_RESPONSE', statusCode: 0, message: expect.stringContaining('signature') }],
    ['an empty body', { body: '' }, { code: 'BLOCKED', kind: 'forbidden' }],
    ['a captcha', captchaPage, { code: 'BLOCKED', kind: 'captcha' }],
    ['a code', json({ status_code: 4003110, data: {} }), { code: 'ROOM_RESTRICTED' }],
    ['cut JSON', json('{"status_code":0,"data":{"gifts":[{'), { code: 'INVALID_RESPONSE' }],
  ])('fails with what came, unsigned or signed: %s', async (_name, reply, expected) => {
    expect(await rejection((await fetched(reply)).result)).toMatchObject({ ...expected, routeId: 'fetchRoomGifts' });
    expect(await rejection((await fetched(nothing, reply)).result)).toMatchObject(expected);
  });

  test('an empty list is an answer when there is nothing more to try', async () => {
    const empty = json({ status_code: 0, data: { gifts: [] } });
    expect(await (await fetched(empty)).result).toEqual([]);
    expect(await (await fetched(empty, empty)).result).toEqual([]);
  });

  test('a room id that is none, a host that is not there, a call that is stopped', async () => {
    const server = await startTestServer(() => undefined);
    const webClient = clientFor(server);
    expect(await rejection(fetchRoomGifts({ webClient, roomId: '0' }))).toBeInstanceOf(InvalidRequestError);
    const origin = await closedOrigin();
    const lost = new WebcastHttpClient({ endpoints: { webcast: origin } });
    expect(await rejection(fetchRoomGifts({ webClient: lost, roomId }))).toMatchObject({ code: 'NETWORK_UNREACHABLE' });
    const reason = new Error('stop');
    const result = rejection(fetchRoomGifts({ webClient, roomId, signal: AbortSignal.abort(reason) }));
    expect(await result).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });
});

describe('giftLookup', () => {
  test('finds a gift by its id, as number or text, and nothing else', () => {
    const find = giftLookup([rose, lion, { ...rose, name: 'another' }]);
    expect(find(5655)).toBe(rose);
    expect(find('6369')).toBe(lion);
    expect(find(1)).toBeUndefined();
    expect(find('constructor')).toBeUndefined();
  });
});
