import { describe, expect, test, vi } from 'vitest';
import { GiftCatalog } from '../../src/lookup/gift-catalog.js';
import type { RoomGiftInfo } from '../../src/lookup/gifts.wire.js';
import { type LiveRoom, liveRoom, sentMs } from './live-room.js';
import { ann, ben } from './samples.js';

const list: RoomGiftInfo = [
  { id: 5655, name: 'Rose', diamond_count: 1, type: 1, image: { url_list: ['https://x/rose.png'] } },
  { id: 6369, name: 'Lion', diamond_count: 29_999, type: 2 },
];
const rose = { giftId: 5655, user: ann, groupId: '1763640000123' };
const told = {
  giftName: 'Rosa',
  giftType: 1,
  diamondCount: 2,
  giftImage: { url: ['https://x/rosa.png'], mUri: 'rosa.png' },
};

/** A room whose gift list comes when the test says so. */
function suppliedRoom(options: Parameters<typeof liveRoom>[0] = {}) {
  const catalog = new GiftCatalog({ onWarning: () => {} });
  let requests = 0;
  let settle: { resolve: (gifts: RoomGiftInfo) => void; reject: (error: Error) => void } | undefined;
  const fetchList = () => {
    requests += 1;
    return new Promise<RoomGiftInfo>((resolve, reject) => {
      settle = { resolve, reject };
    });
  };
  const supply = { catalog, language: 'it', request: () => catalog.loadOnce(fetchList) };
  const room = liveRoom({ only: ['gift', 'giftProgress'], supply, ...options });
  const answered = async (act: (asked: NonNullable<typeof settle>) => void) => {
    await vi.waitFor(() => expect(settle).toBeDefined(), { interval: 1 });
    if (settle !== undefined) act(settle);
    await catalog.loadOnce(fetchList);
  };
  return {
    ...{ room, catalog, supply },
    requests: () => requests,
    gives: (gifts: RoomGiftInfo) => answered(({ resolve }) => resolve(gifts)),
    fails: () => answered(({ reject }) => reject(new Error('no list today'))),
  };
}

const give = (room: LiveRoom, message: object, receivedAt = sentMs) =>
  room.say('WebcastGiftMessage', { repeatCount: 1, ...message }, { receivedAt });

describe('a gift whose message says nothing of it', () => {
  test('waits for the list, and then has its name, price, picture and streak', async () => {
    const { room, gives, requests } = suppliedRoom();
    give(room, { ...rose, repeatCount: 2 });
    give(room, { ...rose, repeatCount: 5 });
    give(room, { giftId: 6369, user: ben });
    expect(room.events).toEqual([]);
    await gives(list);
    const whole = { giftName: 'Rose', diamondCount: 1, image: 'https://x/rose.png', combo: true };
    expect(room.events).toMatchObject([
      { type: 'giftProgress', ...whole, delta: 2, diamonds: 2 },
      { type: 'giftProgress', ...whole, delta: 3, diamonds: 5 },
      { type: 'giftProgress', giftName: 'Lion' },
      { type: 'gift', giftName: 'Lion', diamonds: 29_999, combo: false, image: undefined, closedBy: 'end' },
    ]);
    give(room, { ...rose, repeatCount: 5, repeatEnd: 1 });
    expect(room.of('gift').at(-1)).toMatchObject({ ...whole, repeatCount: 5, diamonds: 5 });
    expect(room.of('gift').at(-1)?.raw).toMatchObject({ giftId: 5655, repeatCount: 5, giftDetails: undefined });
    expect(room.of('giftProgress')[0]?.raw).toMatchObject({ giftId: 5655, repeatCount: 2 });
    expect(requests()).toBe(1);
  });

  test('counts in what is true of the room', async () => {
    const { room, gives } = suppliedRoom({ state: {} });
    give(room, { ...rose, repeatCount: 7, repeatEnd: 1 });
    give(room, { giftId: 6369, user: ben });
    await gives(list);
    expect(room.readers.state?.totals).toMatchObject({ gifts: 8, diamonds: 7 + 29_999 });
  });

  test('is told all the same where there is no list, and that is not asked for again', async () => {
    const { room, fails, requests } = suppliedRoom();
    give(room, { ...rose, repeatEnd: 1 });
    await fails();
    expect(room.of('gift')).toMatchObject([{ giftId: '5655', giftName: '', diamondCount: 0, image: undefined }]);
    give(room, { giftId: 6369, user: ben });
    expect(room.of('giftProgress')).toHaveLength(2);
    expect(requests()).toBe(1);
  });

  test('has what was learned of it from another message, in the language of that', () => {
    const { room, requests } = suppliedRoom();
    give(room, { ...rose, groupId: '1', repeatEnd: 1, giftDetails: told });
    give(room, { ...rose, groupId: '2', repeatCount: 3, repeatEnd: 1 });
    expect(room.of('gift')).toMatchObject([
      { giftName: 'Rosa', diamonds: 2, combo: true, image: 'https://x/rosa.png' },
      { giftName: 'Rosa', diamonds: 6, combo: true, image: 'https://x/rosa.png' },
    ]);
    expect(requests()).toBe(0);
  });

  test('has its name in the language of the catalogue, where that has one', async () => {
    const { room, gives } = suppliedRoom();
    give(room, { ...rose, groupId: '1', repeatEnd: 1, giftDetails: { ...told, diamondCount: 0 } });
    await gives(list);
    give(room, { ...rose, groupId: '2', repeatEnd: 1 });
    expect(room.of('gift').map(({ giftName }) => giftName)).toEqual(['Rosa', 'Rose']);
  });

  test('keeps what its message does say', async () => {
    const { room, gives } = suppliedRoom();
    give(room, { ...rose, repeatEnd: 1, giftDetails: { giftName: 'Rosa' } });
    await gives(list);
    expect(room.of('gift')).toMatchObject([{ giftName: 'Rosa', diamondCount: 1, image: 'https://x/rose.png' }]);
  });

  test('that no catalogue has is told of without it, at once', async () => {
    const { room, gives } = suppliedRoom();
    give(room, { giftId: 1, user: ben });
    await gives(list);
    give(room, { giftId: 2, user: ben });
    give(room, { giftId: 0, user: ben });
    expect(room.of('giftProgress').map(({ giftId, diamonds }) => [giftId, diamonds])).toEqual([
      ['1', 0],
      ['2', 0],
      ['0', 0],
    ]);
  });
});

describe('while a gift waits', () => {
  test('others do not, but for those of the same kind, which stay in order', async () => {
    const { room, gives } = suppliedRoom();
    give(room, { ...rose, repeatCount: 4 });
    give(room, { ...rose, user: ben, giftId: 6369, giftDetails: { ...told, giftType: 2 } });
    give(room, { ...rose, repeatCount: 6, giftDetails: told });
    expect(room.events).toMatchObject([{ user: { nickname: ben.nickname } }, { user: { nickname: ben.nickname } }]);
    await gives(list);
    expect(room.of('giftProgress').map(({ repeatCount }) => repeatCount)).toEqual([1, 4, 6]);
  });

  test('a list that does not come in time is not waited for', () => {
    vi.useFakeTimers({ now: sentMs });
    try {
      const { room } = suppliedRoom();
      give(room, { giftId: 6369, user: ben });
      vi.advanceTimersByTime(9_999);
      expect(room.events).toEqual([]);
      vi.advanceTimersByTime(1);
      // It does not say whether it is a streak, but was silent for as long as one that is over.
      expect(room.of('gift')).toMatchObject([{ giftId: '6369', diamonds: 0, closedBy: 'timeout' }]);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('the end of the room does not lose it', () => {
    const { room } = suppliedRoom();
    give(room, { giftId: 6369, user: ben });
    give(room, { ...rose, repeatCount: 2 });
    room.readers.close();
    // Without the list nobody knows whether it is a streak.
    expect(room.of('gift').map(({ giftId, closedBy }) => [giftId, closedBy])).toEqual([
      ['6369', 'disconnect'],
      ['5655', 'disconnect'],
    ]);
  });

  test('what is saved has it', () => {
    const { room } = suppliedRoom();
    give(room, { giftId: 6369, user: ben });
    expect(room.readers.save().gifts.open).toHaveLength(1);
    expect(room.of('giftProgress')).toHaveLength(1);
  });

  test('a flood of gifts does not fill the memory', () => {
    const { room } = suppliedRoom();
    for (let index = 0; index <= 1_000; index++) give(room, { giftId: 6369, user: ben, groupId: String(index + 1) });
    expect(room.of('giftProgress')).toHaveLength(1_001);
  });
});

test('a streak that begins after the wait is ended by the timer', async () => {
  vi.useFakeTimers({ now: sentMs, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  try {
    const { room, gives } = suppliedRoom();
    give(room, rose);
    const waited = gives(list);
    await vi.advanceTimersByTimeAsync(1);
    await waited;
    expect(room.of('gift')).toEqual([]);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(room.of('gift')).toMatchObject([{ giftName: 'Rose', diamonds: 1, closedBy: 'timeout' }]);
  } finally {
    vi.useRealTimers();
  }
});

test('a message that says everything asks nothing and makes nothing new', () => {
  const { room, catalog, requests } = suppliedRoom();
  give(room, { ...rose, repeatCount: 1, giftDetails: told });
  const known = catalog.get(5655);
  give(room, { ...rose, repeatCount: 2, giftDetails: told });
  expect(catalog.get(5655)).toBe(known);
  expect(requests()).toBe(0);
});
