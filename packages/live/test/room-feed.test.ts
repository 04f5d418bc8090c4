import { describe, expect, test } from 'vitest';
import { FeedExhaustedError } from '../src/lookup/errors.js';
import type { FeedPage, FeedRequest } from '../src/lookup/feed.js';
import type { RoomInfo } from '../src/lookup/replies.wire.js';
import { createFeed, type FeedOptions, type FeedRoom } from '../src/room-feed.js';
import { rejection } from './http/test-server.js';
import { replaceRoutes } from './replaced-routes.js';

function info(id: number): RoomInfo {
  const owner = { display_id: `host${id}`, nickname: `Host ${id}` };
  return { id_str: String(id), status: 2, title: `room ${id}`, create_time: 0, owner, stream_url: {}, user_count: id };
}

function page(ids: readonly number[], hasMore = true): FeedPage {
  return { rooms: ids.map(info), cursor: `${ids.at(-1) ?? 9}`, hasMore };
}

/** A feed whose service gives these pages, an error where one stands, and nothing behind the last. */
function feedOf(pages: readonly (FeedPage | Error)[], options: FeedOptions = {}) {
  const asked: FeedRequest[] = [];
  replaceRoutes({
    fetchFeed: async request => {
      const answer = pages[asked.push(request) - 1] ?? page([], false);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { feed: createFeed(options), asked };
}

const idsOf = (rooms: readonly FeedRoom[]) => rooms.map(({ roomId }) => Number(roomId));

async function idsIn(feed: AsyncIterable<FeedRoom>, most = Infinity): Promise<number[]> {
  const ids: number[] = [];
  for await (const { roomId } of feed) if (ids.push(Number(roomId)) === most) break;
  return ids;
}

describe('next', () => {
  test('gives page after page, each room once, then the error that says so', async () => {
    const { feed, asked } = feedOf([page([1, 2, 2]), page([2, 3], false)], { channelId: '87' });
    const first = await feed.next();
    expect([idsOf(first.rooms), first.hasMore]).toEqual([[1, 2], true]);
    const second = await feed.next();
    expect([idsOf(second.rooms), second.hasMore]).toEqual([[3], false]);
    for (const _ of [1, 2]) expect(await rejection(feed.next())).toBeInstanceOf(FeedExhaustedError);
    expect(asked.map(({ channelId, cursor }) => [channelId, cursor])).toEqual([
      ['87', undefined],
      ['87', '2'],
    ]);
    expect(idsOf(feed.rooms)).toEqual([1, 2, 3]);
  });

  test.each<[string, FeedPage]>([
    ['is empty', page([])],
    ['repeats what was there, whatever it says', page([1, 2], true)],
  ])('ends at a page that %s', async (_what, second) => {
    const { feed, asked } = feedOf([page([1, 2]), second, page([3])]);
    await feed.next();
    expect(await rejection(feed.next())).toMatchObject({ code: 'FEED_EXHAUSTED', retryable: false });
    expect(await rejection(feed.next())).toMatchObject({ code: 'FEED_EXHAUSTED' });
    expect(asked).toHaveLength(2);
  });

  test('can be called again after an error, and asks for the same page', async () => {
    const failure = new Error('not now');
    const { feed, asked } = feedOf([page([1]), failure, page([2])]);
    await feed.next();
    expect(await rejection(feed.next())).toBe(failure);
    expect(idsOf((await feed.next()).rooms)).toEqual([2]);
    expect(asked.map(({ cursor }) => cursor)).toEqual([undefined, '1', '1']);
  });

  test('calls that overlap wait for each other', async () => {
    const { feed } = feedOf([page([1]), page([2]), page([3])]);
    const pages = await Promise.all([feed.next(), feed.next(), feed.next()]);
    expect(pages.map(({ rooms }) => idsOf(rooms))).toEqual([[1], [2], [3]]);
  });

  test('asks nobody when it was given up before', async () => {
    const { feed, asked } = feedOf([page([1])]);
    const reason = new Error('enough');
    expect(await rejection(feed.next(AbortSignal.abort(reason)))).toBe(reason);
    expect(asked).toEqual([]);
  });

  test('has requests signed by the provider where there is a key', async () => {
    const { feed, asked } = feedOf([page([1])]);
    await feed.next();
    const keyed = feedOf([page([1])], { signApiKey: 'key' });
    await keyed.feed.next();
    expect([asked[0]?.sign, keyed.asked[0]?.sign]).toEqual([undefined, expect.any(Function)]);
  });
});

describe('iterated', () => {
  test('it gives every room once and ends', async () => {
    const { feed } = feedOf([page([1, 2]), page([2, 3]), page([4], false)]);
    expect(await idsIn(feed)).toEqual([1, 2, 3, 4]);
    expect(await idsIn(feed)).toEqual([]);
  });

  test('again, it goes on where it stopped, with what next() fetched meanwhile', async () => {
    const { feed, asked } = feedOf([page([1, 2]), page([3]), page([4], false)]);
    expect(await idsIn(feed, 1)).toEqual([1]);
    expect(asked).toHaveLength(1);
    await feed.next();
    expect(await idsIn(feed)).toEqual([2, 3, 4]);
  });

  test('it fails with what a page fails with', async () => {
    const failure = new Error('not now');
    const { feed } = feedOf([page([1]), failure]);
    expect(await rejection(idsIn(feed))).toBe(failure);
  });
});

describe('a room', () => {
  test('says who, what and how many, and keeps the rest', async () => {
    const { feed } = feedOf([
      { rooms: [info(5), { ...info(6), owner: {}, user_count: 'x' as never }], cursor: '', hasMore: false },
    ]);
    const [room, bare] = (await feed.next()).rooms;
    expect(room).toMatchObject({
      ...{ roomId: '5', uniqueId: 'host5', nickname: 'Host 5', title: 'room 5', viewerCount: 5 },
      info: info(5),
    });
    expect(bare).toMatchObject({ uniqueId: '', nickname: '', viewerCount: 0 });
    expect(() => bare?.track()).toThrow(/username/i);
  });

  test('can be tracked, with the options of the feed and others', async () => {
    const { feed } = feedOf([page([5])], { processInitialData: false, requestTimeoutMs: 77 });
    const [room] = (await feed.next()).rooms;
    const connection = room?.track({ processInitialData: true });
    expect(connection?.uniqueId).toBe('host5');
    expect(connection?.options).toMatchObject({ processInitialData: true, requestTimeoutMs: 77 });
    expect(connection?.isConnected).toBe(false);
  });

  test('can be tracked at the application level, with the options of the feed and others', async () => {
    const { feed } = feedOf([page([5])], { reconnect: true, requestTimeoutMs: 77, processInitialData: false });
    const [room] = (await feed.next()).rooms;
    const live = room?.trackLive({ processInitialData: true });
    expect(live?.uniqueId).toBe('host5');
    expect(live?.client.options).toMatchObject({ processInitialData: true, requestTimeoutMs: 77 });
    expect(live?.connected).toBe(false);
    expect(() => room?.trackLive({ maxReconnectAttempts: -1 })).toThrow(/maxReconnectAttempts/);
  });

  test('without a name cannot be tracked at either level', async () => {
    const { feed } = feedOf([{ rooms: [{ ...info(6), owner: {} }], cursor: '', hasMore: false }]);
    const [room] = (await feed.next()).rooms;
    for (const track of [() => room?.track(), () => room?.trackLive()]) {
      expect(track).toThrow(expect.objectContaining({ code: 'INVALID_UNIQUE_ID' }));
    }
  });
});
