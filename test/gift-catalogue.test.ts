import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GiftCatalog, type GiftEvent, TikTokLive, type TikTokLiveOptions, textFile } from '@livetap/live';
import { type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { createTestRoom } from '@livetap/simulator/testing';
import { describe, expect, onTestFinished, test } from 'vitest';

/*
 * Gift messages that leave out what the gift is, as the service sends them now and then: what events have all the same.
 */
const songbird = { giftId: 90010, giftName: 'Songbird', diamondCount: 30 };

async function service(): Promise<Simulator> {
  const simulator = await startSimulator({ closeAfterEndMs: 20 });
  onTestFinished(() => simulator.close());
  return simulator;
}

async function reading(simulator: Simulator, room: Room, options: Partial<TikTokLiveOptions> = {}) {
  const warnings: string[] = [];
  const logger = { warn: (line: string) => warnings.push(line) };
  const live = new TikTokLive({ uniqueId: room.uniqueId, endpoints: simulator.endpoints, logger, ...options });
  onTestFinished(() => live.disconnect());
  await live.connect();
  return { live, warnings };
}

/** Sends a streak of which the messages say nothing but the id of the gift; gives what it comes to. */
async function giftWithoutDetails(room: Room, live: TikTokLive, giftId = songbird.giftId): Promise<GiftEvent> {
  const final = live.first(1, 'gift');
  const user = { userId: '7000000000000000001', uniqueId: 'ann', nickname: 'Ann' };
  const groupId = String(room.sent.length + 1_763_640_000_000);
  for (const [repeatCount, repeatEnd] of [
    [2, 0],
    [5, 0],
    [5, 1],
  ] as const) {
    room.send({ method: 'WebcastGiftMessage', message: { giftId, user, groupId, repeatCount, repeatEnd } });
  }
  const [event] = await final;
  if (event === undefined) throw new Error('no gift');
  return event;
}

const listRequests = ({ requests }: Simulator) => requests.filter(({ path }) => path === '/webcast/gift/list/');

describe('a gift without details', () => {
  test('has name, price and picture; the list is fetched once for all rooms, and sums count it', async () => {
    const simulator = await service();
    const rooms = ['mara', 'nils'].map(uniqueId => simulator.addRoom({ uniqueId, scenario: false }));
    const lives: TikTokLive[] = [];
    for (const room of rooms) {
      const { live, warnings } = await reading(simulator, room);
      lives.push(live);
      let progress = 0;
      live.on('giftProgress', ({ diamondsDelta }) => {
        progress += diamondsDelta;
      });
      const gift = await giftWithoutDetails(room, live);
      expect(gift).toMatchObject({
        ...{ giftId: '90010', giftName: 'Songbird', diamondCount: 30, repeatCount: 5, diamonds: 150, combo: true },
        ...{ closedBy: 'end', image: expect.stringContaining('gift_90010_songbird') },
      });
      expect(progress).toBe(150);
      expect(live.state?.totals).toMatchObject({ gifts: 5, diamonds: 150 });
      expect(live.state?.leaderboards.diamonds).toMatchObject([{ user: { uniqueId: 'ann' }, value: 150 }]);
      expect(warnings).toEqual([]);
    }
    expect(listRequests(simulator)).toHaveLength(1);
    expect(lives[1]?.gifts.catalog).toBe(lives[0]?.gifts.catalog);
  });

  test('nothing is fetched while messages say everything; they are learned from', async () => {
    const simulator = await service();
    const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
    const { live } = await reading(simulator, room, { gifts: {} });
    const seen = live.first(1, 'gift');
    room.giftStreak('Songbird', 3);
    await seen;
    expect(live.gifts.search('songbird')).toMatchObject([{ id: 90010, diamondCount: 30, source: 'message' }]);
    expect(await giftWithoutDetails(room, live)).toMatchObject({ giftName: 'Songbird', diamonds: 150 });
    expect(listRequests(simulator)).toEqual([]);
  });

  test('is an event all the same where the list is not to be had; that is told once', async () => {
    const simulator = await service();
    const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
    const { live, warnings } = await reading(simulator, room);
    const errors: Error[] = [];
    live.on('error', error => errors.push(error));
    simulator.inject('http-5xx', { route: '/webcast/gift/list/' });
    for (const repeat of [1, 2]) {
      const gift = await giftWithoutDetails(room, live);
      expect([repeat, gift.giftId, gift.giftName, gift.diamonds]).toEqual([repeat, '90010', '', 0]);
    }
    expect(listRequests(simulator).length).toBeGreaterThan(0);
    expect(warnings).toHaveLength(1);
    expect(errors).toEqual([]);
    const asked = listRequests(simulator).length;
    // What a message says is known from then on, list or no list.
    const seen = live.first(1, 'gift');
    room.giftStreak('Songbird', 1);
    await seen;
    expect(await giftWithoutDetails(room, live)).toMatchObject({ giftName: 'Songbird', diamonds: 150 });
    expect(listRequests(simulator)).toHaveLength(asked);
  });

  test('is left as it is with gifts: false', async () => {
    const simulator = await service();
    const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
    const { live } = await reading(simulator, room, { gifts: false });
    expect(await giftWithoutDetails(room, live)).toMatchObject({ giftName: '', diamonds: 0 });
    expect(listRequests(simulator)).toEqual([]);
    // To search it is up to the program.
    expect(await live.gifts.load()).toBe('fetched');
    expect(live.gifts.search('songbird')).toHaveLength(1);
  });

  test('is completed in a replay from a catalogue that is given, and nobody is asked', async () => {
    await using room = createTestRoom();
    const catalog = new GiftCatalog({ onWarning: () => {} });
    await catalog.load(async () => [{ id: 90010, name: 'Songbird', diamond_count: 30, type: 1 }]);
    const fetch = async () => Promise.reject(new Error('nobody is to be asked'));
    const warnings: string[] = [];
    const live = new TikTokLive({
      ...{ uniqueId: 'x', source: room.source, fetch, gifts: catalog, clock: room.clock },
      logger: { warn: line => warnings.push(line) },
    });
    const gifts: GiftEvent[] = [];
    live.on('gift', gift => gifts.push(gift));
    // Even where the room is known: a replay goes on without a network.
    await live.connect(room.roomId);
    const groupId = '1763640000123';
    room.send('WebcastGiftMessage', { giftId: 90010, groupId, repeatCount: 2, repeatEnd: 1 });
    room.send('WebcastGiftMessage', { giftId: 90011, groupId, repeatCount: 2, repeatEnd: 1 });
    await live.disconnect();
    expect(gifts).toMatchObject([
      { giftName: 'Songbird', diamonds: 60 },
      { giftName: '', diamonds: 0 },
    ]);
    expect(warnings).toEqual([]);
  });
});

describe('a catalogue that is kept', () => {
  test('has names in its language, its date, and what was learned; the next program fetches nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'livetap-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const path = join(folder, 'gifts.json');
    const simulator = await service();
    const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
    const before = Date.now();
    const gifts = { file: textFile(path), language: 'de' };
    const { live } = await reading(simulator, room, { gifts });
    expect((await giftWithoutDetails(room, live, 90011)).diamonds).toBe(495);
    expect(listRequests(simulator).map(({ query }) => query.get('webcast_language'))).toEqual(['de']);
    const unknown = live.first(1, 'gift');
    const giftDetails = { giftName: 'Brand New', diamondCount: 7, giftType: 2 };
    room.send({ method: 'WebcastGiftMessage', message: { giftId: 91_000, repeatCount: 1, giftDetails } });
    await unknown;
    await live.disconnect();
    const saved = JSON.parse(await readFile(path, 'utf8'));
    expect(saved.fetchedAt.de).toBeGreaterThanOrEqual(before);
    expect(saved.gifts).toHaveLength(21);

    const again = await reading(simulator, room, { gifts });
    expect(await giftWithoutDetails(room, again.live, 90011)).toMatchObject({
      giftName: 'Picknickkorb',
      diamonds: 495,
    });
    expect(again.live.gifts.search('brand new')).toMatchObject([{ id: 91_000, diamondCount: 7 }]);
    expect(listRequests(simulator)).toHaveLength(1);
    expect([live.gifts.catalog.language, again.warnings]).toEqual(['de', []]);
  });

  test('that is damaged costs a warning and nothing else', async () => {
    const simulator = await service();
    const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
    const file = { read: async () => '{"livetap":', write: async () => Promise.reject(new Error('full')) };
    const { live, warnings } = await reading(simulator, room, { gifts: { file } });
    expect((await giftWithoutDetails(room, live)).diamonds).toBe(150);
    await live.disconnect();
    expect(warnings.map(line => line.replace(/.*catalogue /, ''))).toEqual([
      'is no valid JSON.',
      'cannot be written.',
      'cannot be written.',
    ]);
  });

  test('is loaded for who wants to choose a gift, connected or not; options that cannot be are refused', async () => {
    const simulator = await service();
    const room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
    const live = new TikTokLive({ uniqueId: room.uniqueId, endpoints: simulator.endpoints, gifts: {} });
    expect(live.gifts.search('')).toEqual([]);
    expect([await live.gifts.load(), await live.gifts.load('de')]).toEqual(['fetched', 'fetched']);
    const [kite] = live.gifts.search('drachen');
    expect([kite?.names.de, kite?.names.en, kite?.diamondCount]).toEqual(['Drachen', 'Kite', 100]);
    expect(() => new TikTokLive({ uniqueId: 'mara', gifts: { language: '../x' } })).toThrow(/language/);
  });
});
