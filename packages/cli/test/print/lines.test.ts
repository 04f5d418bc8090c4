import type { Init } from '@livetap/live/schema';
import { decode, encode, type Messages } from '@livetap/live/schema';
import { describe, expect, test } from 'vitest';
import type { EventName, PrintedEvents } from '../../src/event-names.js';
import { lineOf } from '../../src/print/lines.js';
import { RoomView } from '../../src/room-view.js';

/** A decoded message, as events carry it. */
function decoded<N extends keyof Messages>(name: N, fields: Init<Messages[N]>): Messages[N] {
  return decode(name, encode(name, fields));
}

/** What an event says after it was taken into account. */
function said<E extends EventName>(event: E, data: PrintedEvents[E], room = new RoomView('host')) {
  room.apply(event, data);
  const line = lineOf(event, data, room);
  return line && [line.tag, line.who, line.what];
}

const user = { uniqueId: 'ann', nickname: 'Ann', userId: '1' };

describe('lineOf', () => {
  test('a streak says its steps, and its worth once at the end', () => {
    const step = (repeatCount: number, repeatEnd: number) =>
      decoded('WebcastGiftMessage', {
        ...{ user, giftId: 5655, repeatCount, repeatEnd },
        giftDetails: { giftType: 1, giftName: 'Rose', diamondCount: 1 },
      });
    expect(said('gift', step(1, 0))).toEqual(['gift…', 'ann', 'Rose ×1']);
    expect(said('gift', step(12, 0))).toEqual(['gift…', 'ann', 'Rose ×12']);
    expect(said('gift', step(12, 1))).toEqual(['gift', 'ann', 'Rose ×12 = 12 diamonds']);
  });

  test('a gift that cannot be repeated is final at once, and needs no name', () => {
    const gift = decoded('WebcastGiftMessage', { user, giftId: 77, giftDetails: { giftType: 2, diamondCount: 1000 } });
    expect(said('gift', gift)).toEqual(['gift', 'ann', 'gift 77 ×1 = 1,000 diamonds']);
  });

  test('likes show a total that never goes back', () => {
    const room = new RoomView('host');
    const like = (totalLikeCount: number) => decoded('WebcastLikeMessage', { user, likeCount: 15, totalLikeCount });
    expect(said('like', like(5_000), room)).toEqual(['like', 'ann', '+15, 5,000 in total']);
    expect(said('like', like(4_000), room)).toEqual(['like', 'ann', '+15, 5,000 in total']);
  });

  test('a viewer count is said when it changes', () => {
    const room = new RoomView('host');
    const viewers = (viewerCount: number) => decoded('WebcastRoomUserSeqMessage', { viewerCount });
    expect(said('roomUser', viewers(10), room)).toEqual(['viewers', '', '10 watching']);
    expect(said('roomUser', viewers(10), room)).toBeUndefined();
    expect(said('roomUser', viewers(9), room)).toEqual(['viewers', '', '9 watching']);
  });

  test('a battle names its hosts, also in the scores that follow', () => {
    const room = new RoomView('host');
    const armies = { 10: { hostScore: '1200' }, 20: { hostScore: '0' } };
    const begin = decoded('WebcastLinkMicBattle', {
      ...{ action: 4, armies },
      anchorInfo: { 10: { user: { displayId: 'host' } }, 20: { user: { nickName: 'Bob' } } },
    });
    expect(said('linkMicBattle', begin, room)).toEqual(['battle', '', 'begins: host 1,200, Bob 0']);
    const score = decoded('WebcastLinkMicArmies', { battleItems: { ...armies, 20: { hostScore: '300' } } });
    expect(said('linkMicArmies', score, room)).toEqual(['battle', '', 'host 1,200, Bob 300']);
    expect(said('linkMicArmies', score)).toEqual(['battle', '', '10 1,200, 20 300']);
  });

  test.each([
    ['chat', decoded('WebcastChatMessage', { user, comment: 'hello' }), ['chat', 'ann', 'hello']],
    ['chat', decoded('WebcastChatMessage', { user: { userId: '9' }, emotes: [{}] }), ['chat', '9', '[emote]']],
    ['member', decoded('WebcastMemberMessage', { user, action: 1 }), ['join', 'ann', 'joined']],
    ['member', decoded('WebcastMemberMessage', { action: 3 }), ['join', 'somebody', 'subscribed']],
    ['follow', decoded('WebcastSocialMessage', { user, followCount: 1 }), ['follow', 'ann', 'follows, 1 follower']],
    ['follow', decoded('WebcastSocialMessage', { user }), ['follow', 'ann', 'follows']],
    ['share', decoded('WebcastSocialMessage', { user }), ['share', 'ann', 'shared the stream']],
    ['emote', decoded('WebcastEmoteChatMessage', { user, emoteList: [{ emoteId: '7' }] }), ['emote', 'ann', '[7]']],
    [
      'questionNew',
      decoded('WebcastQuestionNewMessage', { details: { user, questionText: 'why?' } }),
      ['question', 'ann', 'why?'],
    ],
    [
      'subNotify',
      decoded('WebcastSubNotifyMessage', { user, subMonth: '3' }),
      ['sub', 'ann', 'subscribed for 3 months'],
    ],
    ['subNotify', decoded('WebcastSubNotifyMessage', { user, subMonth: '1' }), ['sub', 'ann', 'subscribed']],
    ['subscriptionNotify', decoded('WebcastSubscriptionNotifyMessage', { user }), ['sub', 'ann', 'subscribed']],
    [
      'envelope',
      decoded('WebcastEnvelopeMessage', { envelopeInfo: { sendUserName: 'Bob', diamondCount: 100, peopleCount: 10 } }),
      ['chest', 'Bob', '100 diamonds for 10 people'],
    ],
    ['controlMessage', decoded('WebcastControlMessage', { action: 1 }), ['stream', '', 'paused']],
    ['controlMessage', decoded('WebcastControlMessage', { action: 2 }), ['stream', '', 'goes on']],
    ['controlMessage', decoded('WebcastControlMessage', { action: 3 }), undefined],
    ['streamEnd', { action: 3 }, ['stream', '', 'ended by the host']],
    ['streamEnd', { action: 4 }, ['stream', '', 'ended by TikTok']],
    [
      'unknown',
      { method: 'WebcastNewMessage', msgId: '1', payload: new Uint8Array() },
      ['unknown', '', 'WebcastNewMessage'],
    ],
    ['disconnected', { code: 1000, reason: '' }, ['disconnected', '', '{"code":1000,"reason":""}']],
  ] as const)('%s', (event, data, expected) => {
    expect(said<EventName>(event, data as never)).toEqual(expected);
  });
});
