import type { TikTokLiveConnection } from '@livetap/live';
import { describe, expect, test } from 'vitest';
import { paths, startStage } from './stage.js';

// The gift list as programs for tiktok-live-connector 2.x read it.
function nextGift(connection: TikTokLiveConnection) {
  return new Promise<{ readonly extendedGiftInfo?: unknown }>(resolve => connection.once('gift', resolve));
}

describe('the gift list', () => {
  test('has id, name and diamond_count of each gift, and is kept as availableGifts', async () => {
    const { connectionWith } = await startStage();
    const connection = connectionWith();
    expect(connection.availableGifts).toBeNull();
    const gifts = await connection.fetchAvailableGifts();
    expect(gifts.length).toBeGreaterThan(5);
    for (const { id, name, diamond_count } of gifts) {
      expect([typeof id, typeof name, typeof diamond_count]).toEqual(['number', 'string', 'number']);
    }
    expect(gifts.find(({ id }) => id === 90012)).toMatchObject({ name: 'Kite', diamond_count: 100 });
    expect(connection.availableGifts).toBe(gifts);
    expect(connection.isConnected).toBe(false);
  });

  test.each([
    [undefined, 0],
    [false, 0],
    [true, 1],
  ])('enableExtendedGiftInfo %s: %i lists are fetched, and gifts say so', async (enableExtendedGiftInfo, lists) => {
    const { connectionWith, room, asked } = await startStage();
    const connection = connectionWith({ enableExtendedGiftInfo });
    const { availableGifts } = await connection.connect();
    expect(asked(paths.gifts)).toHaveLength(lists);
    expect(availableGifts === null).toBe(lists === 0);
    const gift = nextGift(connection);
    room.gift('Kite');
    const expected = lists === 0 ? undefined : { id: 90012, name: 'Kite', diamond_count: 100 };
    const { extendedGiftInfo } = await gift;
    if (expected === undefined) expect(extendedGiftInfo).toBeUndefined();
    else expect(extendedGiftInfo).toMatchObject({ ...expected, image: expect.any(Object) });
  });

  test('that is not to be had is an error event, and no reason to miss the room', async () => {
    const { connectionWith, room } = await startStage({ giftListNeedsSignature: true });
    const connection = connectionWith({ enableExtendedGiftInfo: true });
    const infos: string[] = [];
    connection.on('error', ({ info }) => infos.push(info));
    const state = await connection.connect();
    expect(state).toMatchObject({ isConnected: true, availableGifts: null });
    expect(infos).toEqual(['the gift list could not be fetched, so gifts come without extendedGiftInfo']);
    const gift = nextGift(connection);
    room.gift('Kite');
    expect((await gift).extendedGiftInfo).toBeUndefined();
  });
});
