import { startSimulator } from '@livetap/simulator';
import { SignConfig, TikTokLiveConnection, WebcastEvent } from 'tiktok-live-connector';
import { expect, test } from 'vitest';

/**
 * A client of other authors, as published (2.4.0, MIT), against our simulator: what it reads must be what was sent. Its
 * payloads have the field names of a newer generation of the schema (`content` for `comment`, `displayId` for `uniqueId`).
 */
test('tiktok-live-connector 2.4.0 reads chat, gift, member, like and roomUser as they were sent', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  // It uses https for 127.0.0.1 and localhost and http for every other host; this other name of the same machine is one.
  const host = `0.0.0.0:${new URL(simulator.url).port}`;
  SignConfig.basePath = simulator.url;
  const connection = new TikTokLiveConnection('ann', {
    webConfigOverrides: { TIKTOK_HOST_WEB: host, TIKTOK_HOST_WEBCAST: host },
  });
  const seen: Record<string, unknown[]> = { chat: [], gift: [], member: [], like: [], roomUser: [] };
  // Four steps of one streak, and one of everything else. It awaits each frame's inflate, so frames may overtake.
  const expected = 8;
  const done = new Promise<void>(resolve => {
    let count = 0;
    const note = (event: string, value: unknown) => {
      seen[event]?.push(value);
      count += 1;
      if (count === expected) resolve();
    };
    connection.on(WebcastEvent.CHAT, data => note('chat', [data.user?.displayId, data.content]));
    connection.on(WebcastEvent.GIFT, data =>
      note('gift', [data.user?.displayId, data.giftId, data.gift?.name, data.repeatCount, data.repeatEnd]),
    );
    connection.on(WebcastEvent.MEMBER, data => note('member', data.user?.displayId));
    connection.on(WebcastEvent.LIKE, data => note('like', [data.user?.displayId, data.count]));
    connection.on(WebcastEvent.ROOM_USER, data => note('roomUser', data.total));
  });

  const state = await connection.connect();
  expect(state.roomId).toBe(room.roomId);
  await room.waitForSocket();
  room.say('good evening', 'bob');
  room.giftStreak('Firefly', 3, 'cid');
  room.join('dora');
  room.like(15, 'eve');
  room.viewers(4321);
  await done;
  await connection.disconnect();

  const gifts = room.sentOf('WebcastGiftMessage');
  seen.gift?.sort();
  expect(seen).toEqual({
    chat: [['bob', 'good evening']],
    gift: gifts.map(gift => ['cid', String(gift.giftId), 'Firefly', gift.repeatCount, gift.repeatEnd ?? 0]),
    member: ['dora'],
    like: [['eve', 15]],
    roomUser: ['4321'],
  });
  expect(gifts.map(gift => gift.repeatCount)).toEqual([1, 2, 3, 3]);
  expect(room.acks.length).toBeGreaterThan(0);
  expect(room.violations).toEqual([]);
});
