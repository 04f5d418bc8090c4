import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFeed, GiftCatalog, TikTokLive, TikTokLiveConnection, textFile } from '@livetap/live';
import { type Simulator, startSimulator } from '@livetap/simulator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let simulator: Simulator;

beforeEach(async () => {
  simulator = await startSimulator();
});
afterEach(() => simulator.close());

/** Rooms in which nothing happens by itself. */
function addRooms(count: number): string[] {
  const names = Array.from({ length: count }, (_, index) => `host${index}`);
  for (const uniqueId of names) simulator.addRoom({ uniqueId, scenario: false });
  return names;
}

describe('the feed', () => {
  test('gives every room on the air once, over several pages', async () => {
    const names = addRooms(14);
    simulator.addRoom({ uniqueId: 'away', status: 'offline' });
    const seen: string[] = [];
    for await (const { uniqueId } of createFeed({ endpoints: simulator.endpoints })) seen.push(uniqueId);
    expect(seen).toEqual(names);
    expect(simulator.requests.filter(({ path }) => path === '/webcast/feed/')).toHaveLength(3);
  });

  test('gives a room that can be tracked', async () => {
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const [found] = (await createFeed({ endpoints: simulator.endpoints }).next()).rooms;
    await using connection = found?.track() ?? new TikTokLiveConnection();
    const comment = new Promise(resolve => connection.on('chat', data => resolve(data.comment)));
    await connection.connect(found?.roomId);
    room.say('hello');
    expect(await comment).toBe('hello');
  });

  test('gives a room that can be read at the application level', async () => {
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    const [found] = (await createFeed({ endpoints: simulator.endpoints }).next()).rooms;
    if (found === undefined) throw new Error('the feed is empty');
    await using live = found.trackLive({ sources: ['direct'] });
    const comments = live.first(1, 'chat');
    await live.connect(found.roomId);
    room.say('hello');
    expect(await comments).toMatchObject([{ comment: 'hello', roomId: found.roomId }]);
  });

  test('of who is followed is for accounts', async () => {
    addRooms(1);
    const { endpoints } = simulator;
    const feed = createFeed({ endpoints, channelId: '42' });
    await expect(feed.next()).rejects.toMatchObject({ code: 'BLOCKED', kind: 'login' });
    const session = { sessionId: 'verysecret', ttTargetIdc: 'useast5' };
    expect((await createFeed({ endpoints, channelId: '42', ...session }).next()).rooms).toHaveLength(1);
  });
});

describe('a user', () => {
  test('is found by name and by id, and says whether there is a room', async () => {
    const room = simulator.addRoom({ uniqueId: 'ann', nickname: 'Ann </script>', scenario: false });
    const { webClient } = new TikTokLiveConnection('ann', { endpoints: simulator.endpoints });
    const { user, stats } = await webClient.fetchUserInfo({ uniqueId: 'ann' });
    expect(user).toMatchObject({ uniqueId: 'ann', nickname: 'Ann </script>', id: room.userId, roomId: room.roomId });
    expect(stats.followerCount).toBeGreaterThan(0);
    room.goOffline();
    expect((await webClient.fetchUserInfo({ uniqueId: user.id })).user).toMatchObject({ uniqueId: 'ann', roomId: '' });
  });
});

test('a client of a room asks for profiles and prices too', async () => {
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const other = simulator.addRoom({ uniqueId: 'ben', scenario: false });
  const { client } = new TikTokLive({ uniqueId: '@ann', endpoints: simulator.endpoints });
  expect((await client.fetchUserInfo()).user).toMatchObject({ uniqueId: 'ann', id: room.userId });
  expect((await client.fetchUserInfo('ben')).user).toMatchObject({ uniqueId: 'ben', id: other.userId });
  expect(await client.fetchPriceList()).toMatchObject({ defaultCurrency: 'EUR' });
  const signal = AbortSignal.abort(new Error('not now'));
  await expect(client.fetchUserInfo('ben', { signal })).rejects.toThrow('not now');
  await expect(client.fetchPriceList({ signal })).rejects.toThrow('not now');
  await expect(new TikTokLiveConnection().fetchUserInfo()).rejects.toMatchObject({ code: 'INVALID_UNIQUE_ID' });
});

test('coins have a price in US cents and one of the country', async () => {
  const { webClient } = new TikTokLiveConnection(undefined, { endpoints: simulator.endpoints });
  const { packets, defaultCurrency } = await webClient.fetchPriceList();
  expect(defaultCurrency).toBe('EUR');
  expect(packets[1]).toMatchObject({ diamond_count: 350, price: 449, exchange_price: 399 });
});

describe('the gift catalogue', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'livetap-gifts-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('comes from a room, then from the file, in two languages, and learns from what is sent', async () => {
    const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
    await using connection = new TikTokLiveConnection('ann', { endpoints: simulator.endpoints });
    const file = textFile(join(folder, 'gifts.json'));
    const catalog = new GiftCatalog({ file });
    const fetchList = (language: string) => connection.webClient.fetchRoomGifts({ roomId: room.roomId, language });
    expect(await catalog.load(fetchList)).toBe('fetched');
    expect(await catalog.load(fetchList, 'de')).toBe('fetched');
    expect(catalog.search('gluh').map(({ id }) => catalog.nameOf(id, 'en'))).toEqual(['Firefly']);
    const learned = new Promise(resolve => connection.on('gift', message => resolve(catalog.learn(message))));
    await connection.connect();
    const gift = { id: '424242', giftName: 'Brand New', diamondCount: 7, giftType: 1 };
    room.send({ method: 'WebcastGiftMessage', message: { giftId: 424242, repeatCount: 1, giftDetails: gift } });
    expect(await learned).toMatchObject({ kind: 'new', gift: { id: 424242, diamondCount: 7 } });
    await catalog.save();
    const next = new GiftCatalog({ file });
    expect(await next.load(() => Promise.reject(new Error('not wanted')))).toBe('kept');
    expect([next.size, next.nameOf(424242), next.nameOf(90017, 'de')]).toEqual([21, 'Brand New', 'Heißluftballon']);
  });
});

test("transport: 'polling' reads a room without a socket and without the sign provider", async () => {
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const lines: string[] = [];
  await using connection = new TikTokLiveConnection('ann', {
    ...{ endpoints: simulator.endpoints, transport: 'polling', requestPollingIntervalMs: 1 },
    ...{ sessionId: 'verysecret', ttTargetIdc: 'useast5' },
    logger: { debug: line => lines.push(line), warn: line => lines.push(line) },
  });
  const comment = new Promise(resolve => connection.on('chat', data => resolve(data.comment)));
  await connection.connect();
  room.say('hello');
  expect(await comment).toBe('hello');
  await connection.disconnect();
  const paths = new Set(simulator.requests.map(({ path }) => path));
  expect([...paths].sort()).toEqual(['/@ann/live', '/webcast/im/fetch/', '/webcast/room/info/']);
  expect(lines.some(line => / \d+ ms fetchRoomInfoFromHtml$/.test(line))).toBe(true);
  expect(lines.length).toBeGreaterThanOrEqual(simulator.requests.length);
  expect(lines.join('\n')).not.toMatch(/verysecret|\?/);
  expect(room.violations).toEqual([]);
});
