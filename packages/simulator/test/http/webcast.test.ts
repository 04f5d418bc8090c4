import { afterAll, beforeAll, expect, test } from 'vitest';
import { giftCatalogue } from '../../src/scenario/gifts.js';
import { type Simulator, startSimulator } from '../../src/simulator.js';

const roomId = '7429384756123456789';
let simulator: Simulator;

beforeAll(async () => {
  simulator = await startSimulator();
  simulator.addRoom({ uniqueId: 'mara', roomId, title: 'hi', scenario: false });
});
afterAll(() => simulator.close());

async function get(path: string, of = simulator, headers: Record<string, string> = {}) {
  const response = await fetch(`${of.endpoints.webcast}/webcast/${path}`, { headers });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
}

const roomInfo = (id: string) => get(`room/info/?aid=1988&room_id=${id}`);

test('room/info describes a live room, its ids as numbers with all digits', async () => {
  const { text, body } = await roomInfo(roomId);
  expect(text).toContain(`"id":${roomId},"id_str":"${roomId}"`);
  expect(body.status_code).toBe(0);
  expect(body.extra.now).toBeGreaterThan(1_700_000_000_000);
  expect(body.data).toMatchObject({ id_str: roomId, status: 2, title: 'hi', finish_time: 0, user_count: 0 });
  expect(body.data.owner).toMatchObject({ display_id: 'mara', id_str: simulator.rooms[0]?.userId });
  expect(body.data.owner.own_room.room_ids_str).toEqual([roomId]);
  expect(body.data.stats).toMatchObject({ id_str: roomId, total_user: 0 });
  expect(body.data.create_time).toBeGreaterThan(1_700_000_000);
  expect(Object.keys(body.data.stream_url.flv_pull_url)).toEqual(['FULL_HD1', 'HD1', 'SD2', 'SD1']);
  expect(body.data.stream_url.hls_pull_url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/stage\/.*_or4\/index\.m3u8\?expire=/);
});

test('room/info follows the counters and the state that messages tell', async () => {
  const room = simulator.addRoom({ uniqueId: 'otis', scenario: false });
  room.viewers(321);
  room.like(15);
  room.pause();
  const { body } = await roomInfo(room.roomId);
  expect(body.data).toMatchObject({ status: 3, user_count: 321, like_count: 15 });
  room.end();
  const { body: ended } = await roomInfo(room.roomId);
  expect(ended.data.status).toBe(4);
  expect(ended.data.finish_time).toBeGreaterThanOrEqual(ended.data.create_time);
});

test('room/info still knows the broadcast before the present one', async () => {
  const room = simulator.addRoom({ uniqueId: 'wren', scenario: false });
  const { roomId: first } = room;
  room.goOffline();
  room.goLive();
  expect((await roomInfo(first)).body.data).toMatchObject({ id_str: first, status: 4 });
  expect((await roomInfo(room.roomId)).body.data.status).toBe(2);
});

test.each(['room_id=7429384756123456780&aid=1988', 'aid=1988', 'room_id=7429384756123456789', 'room_id=0&aid=1988'])(
  'room/info?%s is refused as bad parameters, with HTTP 200',
  async query => {
    const { status, body } = await get(`room/info/?${query}`);
    expect([status, body.status_code, body.data.prompts]).toEqual([200, 10011, 'Request params error']);
  },
);

test('gift/list gives the catalogue', async () => {
  const { body } = await get(`gift/list/?aid=1988&room_id=${roomId}`);
  expect(body.status_code).toBe(0);
  const gifts = body.data.gifts.map((gift: Record<string, unknown>) => ({
    id: gift.id,
    name: gift.name,
    diamondCount: gift.diamond_count,
    type: gift.type,
  }));
  expect(gifts).toEqual(giftCatalogue);
  expect(body.data.gifts[0]).toMatchObject({
    combo: true,
    image: { url_list: [expect.stringMatching(/\.invalid\//), expect.any(String)] },
  });
});

test('gift/list has its names in the language asked for', async () => {
  const names = async (language: string) => {
    const { body } = await get(`gift/list/?aid=1988&room_id=${roomId}&webcast_language=${language}`);
    return body.data.gifts.map((gift: Record<string, unknown>) => gift.name);
  };
  expect((await names('de-DE')).slice(0, 2)).toEqual(['Papierboot', 'Warmer Tee']);
  expect(await names('fr')).toEqual(giftCatalogue.map(({ name }) => name));
});

test('room/check_alive tells which rooms are on the air', async () => {
  const { text, body } = await get(`room/check_alive/?aid=1988&room_ids=${roomId},7429384756123456780`);
  expect(text).toContain(`"room_id":${roomId},`);
  expect(body.data.map((room: Record<string, unknown>) => [room.alive, room.room_id_str])).toEqual([
    [true, roomId],
    [false, '7429384756123456780'],
  ]);
  expect((await get('room/check_alive/')).body.status_code).toBe(10011);
});

test('feed gives the rooms on the air, some at a time', async () => {
  await using many = await startSimulator();
  const names = Array.from({ length: 8 }, (_, index) => `host${index}`);
  for (const uniqueId of names) many.addRoom({ uniqueId, scenario: false });
  many.addRoom({ uniqueId: 'away', status: 'offline' });
  const feed = async (query: string) => {
    const { body } = await get(`feed/?aid=1988&channel_id=86${query}`, many);
    const hosts = body.data.map((item: { data: { owner: { display_id: string } } }) => item.data.owner.display_id);
    return { hosts, extra: body.extra };
  };
  const first = await feed('');
  expect([first.hosts, first.extra.has_more]).toEqual([names.slice(0, 6), true]);
  const second = await feed(`&max_time=${first.extra.max_time}`);
  expect([second.hosts, second.extra.has_more]).toEqual([names.slice(6), false]);
  expect((await feed(`&max_time=${second.extra.max_time}`)).hosts).toEqual([]);
  expect((await feed('&max_time=0')).hosts).toEqual(names.slice(0, 6));
});

test('feed refuses what makes no sense, and is for accounts where it is of followed hosts', async () => {
  expect((await get('feed/')).body.status_code).toBe(10011);
  expect((await get('feed/?aid=1988&max_time=-1')).body.status_code).toBe(10011);
  const followed = 'feed/?aid=1988&channel_id=42';
  expect((await get(followed)).body.status_code).toBe(20003);
  expect((await get(followed, simulator, { cookie: 'sessionid=x' })).body.status_code).toBe(0);
});

test.each(['/webcast/wallet_api/fs/diamond/', '/webcast/diamond/', '/wallet_api/fs/diamond'])(
  '%s gives what coins cost',
  async path => {
    const { data, extra, status_code } = (await get(`..${path}`)).body;
    expect(status_code).toBe(0);
    expect(extra).toMatchObject({ default_currency: 'EUR', currency_list: ['USD', 'EUR'] });
    expect(data[1]).toMatchObject({ diamond_count: 350, price: 449, exchange_price: 399 });
    expect(data[1].currency_price).toEqual([
      { currency: 'USD', price: '449', original_price: '449', keep_dot: 2, price_dot: 2, price_show_form: '$4.49' },
      { currency: 'EUR', price: '399', original_price: '399', keep_dot: 2, price_dot: 2, price_show_form: '€3.99' },
    ]);
  },
);
