import { WebcastPushConnection } from '@livetap/live/legacy';
import { type Room, startSimulator } from '@livetap/simulator';
import { SignConfig } from 'tiktok-live-connector';
import { WebcastPushConnection as TheirConnection } from 'tiktok-live-connector/legacy';
import { expect, test } from 'vitest';

type Flat = Readonly<Record<string, unknown>>;

/** What both are asked for. Not `roomUser`: the first one ends a process with that connection in it. */
const events = ['chat', 'gift', 'member', 'like', 'social', 'emote', 'liveIntro', 'barrage'] as const;

/**
 * The fields that 2.4.0 fills. It reads the flat fields of 1.x (`comment`, `giftName`, `likeCount`, pictures, labels ...)
 * under names that its own schema no longer has, so that they are undefined there.
 */
const user = [
  'userId',
  'secUid',
  'uniqueId',
  'nickname',
  'followRole',
  'followInfo',
  'userSceneTypes',
  'topGifterRank',
];
const head = ['msgId', 'createTime'];
const filled: Readonly<Record<(typeof events)[number], readonly string[]>> = {
  chat: [...user, ...head],
  gift: [...user, ...head, 'giftId', 'repeatCount', 'repeatEnd', 'groupId'],
  member: [...user, ...head],
  like: [...user, ...head],
  social: [...user, ...head],
  emote: [...user, ...head, 'emotes'],
  liveIntro: [...user, ...head, 'id'],
  barrage: [...user, ...head, 'msgType'],
};

/** 64-bit counts are text in 2.4.0 and were numbers in 1.x. */
function asText(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value ?? null, (_key, inner) => (typeof inner === 'number' ? String(inner) : inner)),
  );
}

/** The comparable fields of each event, by event and message: frames may overtake each other in 2.4.0. */
function comparable(seen: readonly (readonly [event: string, data: Flat])[]): Record<string, unknown> {
  return Object.fromEntries(
    seen.map(([event, data]) => {
      const fields = filled[event as keyof typeof filled].map(name => [name, asText(data[name])]);
      return [`${event} ${data.msgId}`, Object.fromEntries(fields)];
    }),
  );
}

function play(room: Room): void {
  room.say('good evening', 'bob');
  room.giftStreak('Firefly', 3, 'cid');
  room.join('dora');
  room.like(15, 'eve');
  room.follow('fay');
  room.share('gil');
  const person = { ...room.sentOf('WebcastChatMessage')[0]?.user, badges: [{ badgeScene: 8 }] };
  const emoteList = [{ emoteId: '7', image: { url: ['https://p.example/7.webp'] } }];
  room.send({ method: 'WebcastEmoteChatMessage', message: { user: person, emoteList } });
  room.send({ method: 'WebcastLiveIntroMessage', message: { roomId: '5', description: 'Welcome', host: person } });
  room.send({ method: 'WebcastBarrageMessage', message: { user: person, msgType: 3 } });
}

/** Four steps of the streak, two social messages, three comments, and one of each other event. */
const expected = 14;

test('the legacy door of tiktok-live-connector 2.4.0 gives the same values where it gives any', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  // It uses https for 127.0.0.1 and localhost and http for every other host; this other name of the same machine is one.
  const host = `0.0.0.0:${new URL(simulator.url).port}`;
  SignConfig.basePath = simulator.url;
  const value = { sessionId: 'verysecret', ttTargetIdc: 'useast1a' };
  const theirs = new TheirConnection('ann', {
    signApiKey: 'key',
    webConfigOverrides: { TIKTOK_HOST_WEB: host, TIKTOK_HOST_WEBCAST: host },
  });
  const ours = new WebcastPushConnection('ann', { ...value, endpoints: simulator.endpoints });

  const watch = (connection: { on(event: string, listener: (data: Flat) => void): unknown }) => {
    const seen: [string, Flat][] = [];
    const done = new Promise<void>(resolve => {
      for (const event of events) {
        connection.on(event, data => {
          seen.push([event, data]);
          if (seen.length === expected) resolve();
        });
      }
    });
    return { seen, done };
  };
  const watched = [watch(ours as never), watch(theirs)] as const;
  await theirs.connect();
  await ours.connect();
  await room.waitForSocket(2);
  play(room);
  // Only now: it shows a session to the socket as well, which refuses it.
  await theirs.webClient.cookieJar.setSessionBundle({ type: 'cookie', value });
  // Ours goes straight to TikTok, theirs through the sign provider: everybody in the room hears both.
  await ours.sendMessage('from us');
  await theirs.sendMessage('from them');
  expect(room.sentOf('WebcastChatMessage').map(({ comment }) => comment)).toEqual([
    'good evening',
    'from us',
    'from them',
  ]);
  await Promise.all(watched.map(({ done }) => done));
  await Promise.all([ours.disconnect(), theirs.disconnect()]);

  const [own, other] = watched.map(({ seen }) => comparable(seen));
  expect(Object.keys(own ?? {})).toHaveLength(expected);
  expect(own).toEqual(other);
  // In each of them something is compared: a list of fields that both leave out would prove nothing.
  for (const fields of Object.values(other ?? {}) as Flat[]) {
    expect(Object.values(fields).filter(value => value !== null && value !== '').length).toBeGreaterThan(5);
  }
});
