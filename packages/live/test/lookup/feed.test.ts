import { describe, expect, test } from 'vitest';
import { fetchFeed } from '../../src/lookup/feed.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';
import { captchaPage, json, roomId } from './answers.js';

const room = { id_str: roomId, title: 'hi', user_count: 42, owner: { display_id: 'ann' } };
const item = { type: 1, rid: '1', data: room };
const page = (data: unknown, extra: unknown) => json({ status_code: 0, data, extra });

/** The page of a server that answers so. */
async function fetched(unsigned: Reply, signed?: Reply, request: { channelId?: string; cursor?: string } = {}) {
  const server = await startTestServer(({ query }) => (query.has('X-Bogus') ? signed : unsigned));
  const sign = async (url: string) => ({ signedUrl: `${url}&X-Bogus=1` });
  const result = fetchFeed({
    ...{ webClient: clientFor(server), ...request },
    ...(signed === undefined ? {} : { sign }),
  });
  return { server, result };
}

describe('fetchFeed', () => {
  test('gives the rooms of a page, and how to go on', async () => {
    const { server, result } = await fetched(page([item], { has_more: true, max_time: 1763640000 }));
    const { rooms, ...more } = await result;
    expect(rooms).toEqual([{ ...room, status: 0, create_time: 0, stream_url: {} }]);
    expect(more).toEqual({ cursor: '1763640000', hasMore: true });
    const { path, query } = server.seen();
    expect(path).toBe('/webcast/feed/');
    expect(['channel', 'channel_id', 'max_time', 'aid'].map(name => query.get(name))).toEqual([
      'tiktok_web',
      '86',
      '0',
      '1988',
    ]);
  });

  test('of another channel, from a cursor on', async () => {
    const { server, result } = await fetched(page([], {}), undefined, { channelId: '87', cursor: '12' });
    await result;
    expect(['channel_id', 'max_time'].map(name => server.seen().query.get(name))).toEqual(['87', '12']);
  });

  test('leaves out what is no room, and keeps ids exact', async () => {
    const other = `{"data":{"id":7429384756123456791,"owner":[],"user_count":"x"}}`;
    const body = `{"status_code":0,"data":[null,{},{"data":[]},{"data":{"id_str":"x"}},${other}],"extra":{"max_time":7429384756123456791}}`;
    const { rooms, cursor } = await (await fetched(json(body))).result;
    expect(rooms).toMatchObject([{ id_str: '7429384756123456791', owner: {}, title: '' }]);
    expect([rooms.length, cursor]).toEqual([1, '7429384756123456791']);
  });

  test.each<[string, unknown, unknown, boolean]>([
    ['it says so', [item], { has_more: true, max_time: 5 }, true],
    ['it does not say', [item], { max_time: 5 }, true],
    ['it says no', [item], { has_more: false, max_time: 5 }, false],
    ['the page is empty', [], { has_more: true, max_time: 5 }, false],
    ['there is no cursor', [item], { has_more: true }, false],
    ['there is nothing beside the rooms', [item], null, false],
  ])('there is more when %s', async (_when, data, extra, expected) => {
    expect((await (await fetched(page(data, extra))).result).hasMore).toBe(expected);
  });

  test('is signed when nothing comes without a signature', async () => {
    for (const unsigned of [page([], {}), { body: '' }, { status: 403 }]) {
      const { server, result } = await fetched(unsigned, page([item], { max_time: 5 }));
      expect((await result).rooms).toHaveLength(1);
      expect(server.requests.map(({ query }) => query.has('X-Bogus'))).toEqual([false, true]);
    }
  });

  test.each<[string, Reply, object]>([
    ['no list', page({}, {}), { code: 'INVALID_RESPONSE', statusCode: 0 }],
    ['a page', captchaPage, { code: 'BLOCKED', kind: 'captcha' }],
    ['a login', json({ status_code: 20003, data: {} }), { code: 'BLOCKED', kind: 'login' }],
    ['a limit', { status: 429 }, { code: 'RATE_LIMITED' }],
    ['cut JSON', json('{"status_code":0,"data":[{'), { code: 'INVALID_RESPONSE' }],
  ])('fails with what came: %s', async (_name, reply, expected) => {
    expect(await rejection((await fetched(reply)).result)).toMatchObject({ ...expected, routeId: 'fetchFeed' });
  });

  test('asks nobody for what is no channel or cursor', async () => {
    for (const request of [{ channelId: '' }, { channelId: '86&x=1' }, { cursor: '-1' }]) {
      const { server, result } = await fetched(page([], {}), undefined, request);
      expect(await rejection(result)).toMatchObject({ code: 'INVALID_REQUEST' });
      expect(server.requests).toEqual([]);
    }
  });
});
