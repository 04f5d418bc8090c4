import { type LiveEvent, replayOf, TikTokLive, type TikTokLiveOptions } from '@livetap/live';
import { recorderOf } from '@livetap/live/recording';
import type { Init, Messages } from '@livetap/live/schema';
import { startSimulator } from '@livetap/simulator';
import { createTestRoom } from '@livetap/simulator/testing';
import { expect, test } from 'vitest';

/*
 * The same program on a room over a socket, on a recording of it, and on a room in process: only the option `source` is
 * another one.
 */

/** What a program makes of a room: everything that happens in it, until it is over. */
async function program(options: TikTokLiveOptions, onEntered: () => void = () => {}): Promise<LiveEvent[]> {
  const events: LiveEvent[] = [];
  const live = new TikTokLive(options);
  live.on('event', event => events.push(event));
  const over = new Promise<void>(resolve => {
    live.on('status', ({ state }) => {
      if (state === 'ended') resolve();
    });
  });
  await live.connect();
  onEntered();
  await over;
  await live.disconnect();
  return events;
}

const ann = { userId: '1', uniqueId: 'ann', nickname: 'Ann' };
const rose = { giftType: 1, giftName: 'Rose', diamondCount: 1 };
const streak = { user: ann, giftId: 5655, groupId: '77', giftDetails: rose };

type Sent = { [M in keyof Messages]: readonly [method: M, fields: Init<Messages[M]>] }[keyof Messages];

/** A short evening. */
const evening: readonly Sent[] = [
  ['WebcastMemberMessage', { user: ann, action: 1 }],
  ['WebcastChatMessage', { user: ann, comment: 'good evening' }],
  ['WebcastGiftMessage', { ...streak, repeatCount: 1 }],
  ['WebcastGiftMessage', { ...streak, repeatCount: 5 }],
  ['WebcastGiftMessage', { ...streak, repeatCount: 5, repeatEnd: 1 }],
  ['WebcastLikeMessage', { user: ann, likeCount: 15, totalLikeCount: 99 }],
  ['WebcastSocialMessage', { user: ann, action: '1', followCount: 10 }],
  ['WebcastRoomUserSeqMessage', { viewerCount: 1234 }],
  ['WebcastControlMessage', { action: 3 }],
];

/** What is the same in every room to which the same happens: not its ids, and not its times. */
function essence(events: readonly LiveEvent[]): unknown[] {
  const passing = new Set(['id', 'at', 'roomId', 'lagMs', 'giftKey', 'startedAt', 'endedAt']);
  return events.map(event => Object.fromEntries(Object.entries(event).filter(([name]) => !passing.has(name))));
}

test('the same program reads a live room, its recording and a room in process', async () => {
  await using simulator = await startSimulator({ closeAfterEndMs: 20 });
  const room = simulator.addRoom({ uniqueId: 'mara', scenario: false, earlierComments: 0 });
  const options = { uniqueId: 'mara', endpoints: simulator.endpoints };
  const lines: string[] = [];
  const { record } = recorderOf(line => lines.push(line));
  const live = await program({ ...options, record }, () => {
    for (const [method, message] of evening.slice(0, -1)) room.send({ method, message } as never);
    room.end();
  });
  expect(live.map(({ type }) => type)).toEqual([
    ...['member', 'join', 'chat', 'giftProgress', 'giftProgress', 'gift', 'like', 'social', 'follow', 'roomUserSeq'],
    ...['control', 'likeBurst', 'streamEnd'],
  ]);

  const { source } = await replayOf(lines, { speed: Number.POSITIVE_INFINITY });
  const played = await program({ ...options, source });
  expect(essence(played)).toEqual(essence(live));
  // Of a recording the times are the same as well, and the ids but for the room, which a source does not say.
  const marks = (events: readonly LiveEvent[]) => events.map(({ id, at }) => [id.split(':').at(-1), at]);
  expect(marks(played)).toEqual(marks(live));

  await using pretend = createTestRoom({ uniqueId: 'mara' });
  const pretended = await program({ ...options, source: pretend.source }, () => {
    for (const [method, fields] of evening) pretend.send(method as 'WebcastChatMessage', fields as never);
  });
  expect(essence(pretended)).toEqual(essence(live));
});
