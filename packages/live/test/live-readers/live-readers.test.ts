import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import type { LiveEventType } from '../../src/events/live/event-map.js';
import { liveRules } from '../../src/events/live/rules.js';
import { LinkMicArmiesTriggerReason } from '../../src/gen/enums.js';
import type { LiveEventReaders } from '../../src/live-readers/live-readers.js';
import { SchemaDecodeError } from '../../src/messages/errors.js';
import type { MethodName } from '../../src/messages/methods.js';
import { defaultMessageLimits } from '../../src/wire/read.js';
import { wholeOf } from '../../src/wire/stretch.js';
import { violations } from './json-schema.js';
import { liveRoom, roomId, sentMs } from './live-room.js';
import { ann, ben, samples } from './samples.js';
import { schema } from './schema-file.js';

const methods = [...Object.keys(liveRules), 'WebcastGiftMessage', 'WebcastLikeMessage'] as MethodName[];

describe('a message', () => {
  test.each(methods)('%s without any field is an event without contents', method => {
    const room = liveRoom();
    room.sayBytes(method, new Uint8Array(0));
    room.readers.close('disconnect', sentMs + 120);
    expect(room.events.length).toBeGreaterThan(0);
    for (const event of room.events) {
      expect(violations(schema, JSON.parse(JSON.stringify(event)), event.type), event.type).toEqual([]);
      expect(event).toMatchObject({ v: 1, roomId, isHistory: false, lagMs: undefined, at: sentMs + 120 });
    }
  });

  test.each(samples)('$method that is cut short is an event or a typed error', ({ method, payload }) => {
    const room = liveRoom();
    for (let length = 0; length < payload.length; length++) {
      try {
        room.sayBytes(method, payload.subarray(0, length));
      } catch (error) {
        expect(error).toBeInstanceOf(SchemaDecodeError);
      }
    }
    room.readers.close();
    for (const event of room.events)
      expect(violations(schema, JSON.parse(JSON.stringify(event)), event.type)).toEqual([]);
  });

  test('without an id gets one of its own', () => {
    const room = liveRoom();
    const arriving = { msgId: '0' };
    room.say('WebcastChatMessage', { comment: 'a' }, arriving);
    room.say('WebcastChatMessage', { comment: 'b' }, arriving);
    const ids = room.events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain('0');
  });

  test('is dated by the service where that is a time, else by its arrival', () => {
    const room = liveRoom();
    // Some notices say seconds.
    const seconds = String(sentMs / 1000);
    for (const createTime of [String(sentMs), seconds, '0', '1763640', '9223372036854775807', '-5'])
      room.say('WebcastChatMessage', { comment: 'a', common: { createTime } });
    expect(room.events.map(({ at, lagMs }) => [at, lagMs])).toEqual([
      [sentMs, 120],
      [sentMs, 120],
      ...Array.from({ length: 4 }, () => [sentMs + 120, undefined]),
    ]);
  });

  test('from before the connection says so', () => {
    const room = liveRoom();
    room.say('WebcastChatMessage', { comment: 'a' }, { isHistory: true });
    expect(room.events).toMatchObject([{ isHistory: true }]);
  });
});

describe('what nobody wants', () => {
  const reads = (readers: LiveEventReaders) =>
    [...methods, 'WebcastToastMessage'].filter(method => readers.of(method) !== undefined);

  test('is not decoded, but for control messages', () => {
    expect(reads(liveRoom({ only: [], state: false }).readers)).toEqual(['WebcastControlMessage']);
    expect(reads(liveRoom({ only: ['chat'], state: false }).readers)).toEqual([
      'WebcastChatMessage',
      'WebcastControlMessage',
    ]);
    expect(reads(liveRoom({ only: ['unknown'], state: false }).readers)).toEqual([
      'WebcastControlMessage',
      'WebcastToastMessage',
    ]);
  });

  test('is decoded for the state of the room', () => {
    expect(reads(liveRoom({ only: [] }).readers).sort()).toEqual([
      'WebcastChatMessage',
      'WebcastControlMessage',
      'WebcastGiftMessage',
      'WebcastGoalUpdateMessage',
      'WebcastLikeMessage',
      'WebcastLinkMicArmies',
      'WebcastLinkMicBattle',
      'WebcastMemberMessage',
      'WebcastRoomUserSeqMessage',
      'WebcastSocialMessage',
    ]);
  });

  test('is not emitted, also where it is decoded', () => {
    const room = liveRoom({ only: ['join', 'moreShare'] });
    for (const { method, payload } of samples) room.sayBytes(method, payload);
    expect(room.events.map(({ type }) => type)).toEqual(['join', 'moreShare']);
  });

  test('is asked for anew when the version changes', () => {
    let version = 1;
    const wanted = new Set<LiveEventType>();
    const { readers } = liveRoom({ state: false, wants: type => wanted.has(type), version: () => version });
    expect(readers.of('WebcastChatMessage')).toBeUndefined();
    wanted.add('chat');
    version = 2;
    expect(readers.version).toBe(2);
    expect(readers.of('WebcastChatMessage')).toBeDefined();
  });
});

describe('the end of the stream', () => {
  test('comes after its event, and after the gifts that were in flight', () => {
    const room = liveRoom();
    room.say('WebcastGiftMessage', {
      giftId: 1,
      repeatCount: 2,
      user: ann,
      groupId: '5',
      giftDetails: { giftType: 1 },
    });
    room.say('WebcastControlMessage', { action: 4 });
    expect(room.events.map(({ type }) => type)).toEqual(['giftProgress', 'control', 'gift', 'streamEnd']);
    expect(room.of('streamEnd')).toMatchObject([{ endedBy: 'moderation' }]);
    expect(room.of('gift')).toMatchObject([{ closedBy: 'disconnect', repeatCount: 2 }]);
    expect(room.ends()).toBe(1);
  });

  test('is told when nobody listens', () => {
    const room = liveRoom({ only: [], state: false });
    room.say('WebcastControlMessage', { action: 3 });
    expect(room.ends()).toBe(1);
    expect(room.events).toEqual([]);
  });

  test('is not a pause', () => {
    const room = liveRoom();
    room.say('WebcastControlMessage', { action: 1 });
    expect(room.ends()).toBe(0);
  });
});

describe('the state of the room', () => {
  test('counts no comment from before it began, and those that were missed since', () => {
    const room = liveRoom();
    const said = (at: number) => ({ user: ann, comment: 'hi', common: { createTime: String(at) } });
    const begunMs = sentMs + 60_000;
    room.say('WebcastChatMessage', said(sentMs), { receivedAt: begunMs, isHistory: true });
    expect(room.readers.state?.totals.comments).toBe(0);
    room.say('WebcastChatMessage', said(begunMs + 1_000), { receivedAt: begunMs + 9_000, isHistory: true });
    room.say('WebcastChatMessage', said(begunMs + 9_000), { receivedAt: begunMs + 9_000 });
    expect(room.readers.state?.totals.comments).toBe(2);
    expect(room.of('chat')).toHaveLength(3);
  });

  test('counts as joins what is told as joins', () => {
    const room = liveRoom();
    for (const action of [0, 1, 3, 26]) room.say('WebcastMemberMessage', { action, user: ann });
    for (const displayType of ['live_room_enter_toast', 'pm_mt_msg_viewer'])
      room.say('WebcastSocialMessage', { user: ann, common: { displayText: { displayType } } });
    expect(room.of('join')).toHaveLength(2);
    expect(room.readers.state?.totals).toMatchObject({ joins: 2, follows: 0, shares: 0 });
  });

  test('says of a battle what its events say', () => {
    const room = liveRoom();
    const battleSettings = { startTimeMs: String(sentMs), duration: 300, endTimeMs: String(sentMs + 310_000) };
    const battleItems = { 1: { hostScore: '7' }, 2: { hostScore: '3' } };
    room.say('WebcastLinkMicArmies', { battleId: '8', battleSettings, battleItems });
    expect(room.readers.state?.battle).toMatchObject({ endsAt: sentMs + 310_000, isOver: false });
    room.say('WebcastLinkMicArmies', {
      battleId: '8',
      battleItems,
      battleStatus: LinkMicArmiesTriggerReason.BATTLE_END,
    });
    expect(room.of('battleArmies').map(({ isFinal }) => isFinal)).toEqual([false, true]);
    expect(room.readers.state?.battle).toMatchObject({ isOver: true, winner: '1' });
  });

  test('is folded from the same events', () => {
    const room = liveRoom({ only: [] });
    for (const { method, payload } of samples) room.sayBytes(method, payload);
    expect(room.readers.state).toMatchObject({
      totals: { viewers: 418, likes: 3015, comments: 1, joins: 1, follows: 1, shares: 1, gifts: 3, diamonds: 3 },
      topViewers: [{ rank: 1, coins: 990 }, { rank: 2 }],
      leaderboards: { diamonds: [{ user: { nickname: 'Ann 🦊' }, value: 3 }], comments: [{ value: 1 }] },
      battle: { battleId: '900', isOver: true, winner: '41', sides: [{ sideId: '41', score: 150 }, { score: 90 }] },
      goals: [{ goalId: '88' }],
    });
    expect(room.readers.state).toBe(room.readers.state);
  });

  test('is not there where it is not wanted', () => {
    const room = liveRoom({ state: false });
    room.say('WebcastChatMessage', { comment: 'a' });
    expect(room.readers.state).toBeUndefined();
    expect(room.readers.save().state).toBeUndefined();
  });

  test('keeps the scores of a battle when there is news of it without scores', () => {
    const room = liveRoom({ only: [] });
    const hosts = { '41': { user: { userId: '41', nickName: 'Host' } }, '42': { user: { userId: '42' } } };
    room.say('WebcastLinkMicBattle', { battleId: '9', action: 4, anchorInfo: hosts });
    room.say('WebcastLinkMicArmies', {
      battleId: '9',
      battleItems: { '41': { hostScore: '7' }, '42': { hostScore: '3' } },
    });
    room.say('WebcastLinkMicBattle', { battleId: '9', action: 99, anchorInfo: hosts });
    expect(room.readers.state?.battle?.sides.map(({ score }) => score)).toEqual([7, 3]);
    room.say('WebcastLinkMicBattle', { battleId: '10', action: 1, anchorInfo: hosts });
    expect(room.readers.state?.battle?.battleId).toBe('9');
  });
});

describe('what was saved', () => {
  test('is gone on with: counts, streaks in flight and the state', () => {
    const gift = { giftId: 1, user: ann, groupId: '5', giftDetails: { giftType: 1, diamondCount: 5 } };
    const first = liveRoom();
    first.say('WebcastGiftMessage', { ...gift, repeatCount: 2 });
    first.say('WebcastLikeMessage', { likeCount: 3, totalLikeCount: 50, user: ben });
    const saved = JSON.parse(JSON.stringify(first.readers.save()));
    const second = liveRoom({ saved });
    second.say('WebcastGiftMessage', { ...gift, repeatCount: 5, repeatEnd: 1 });
    second.say('WebcastLikeMessage', { likeCount: 1, totalLikeCount: 40, user: ben });
    expect(second.of('giftProgress')).toMatchObject([{ delta: 3 }]);
    expect(second.of('gift')).toMatchObject([{ repeatCount: 5, diamonds: 25, user: { nickname: 'Ann 🦊' } }]);
    expect(second.of('like')).toMatchObject([{ totalLikes: 50, totalDelta: 0, burst: 4 }]);
    expect(second.readers.state?.totals).toMatchObject({ gifts: 5, diamonds: 25, likes: 50 });
  });

  test('of a streak is made final without its message', () => {
    const first = liveRoom();
    first.say('WebcastGiftMessage', {
      giftId: 1,
      user: ann,
      repeatCount: 1,
      groupId: '5',
      giftDetails: { giftType: 1 },
    });
    const room = liveRoom({ saved: JSON.parse(JSON.stringify(first.readers.save())) });
    room.readers.close('disconnect', sentMs + 500);
    expect(room.of('gift')).toMatchObject([{ closedBy: 'disconnect' }]);
    expect(room.of('gift')[0]?.raw).toBeUndefined();
  });

  test('of another room is refused', () => {
    const saved = liveRoom({ roomId: '1' }).readers.save();
    expect(() => liveRoom({ saved })).toThrow(InvalidOptionError);
  });
});

test('a decoder keeps to the limits it is given', () => {
  const { readers } = liveRoom();
  const body = readers.of('WebcastChatMessage')?.body;
  const payload = samples.find(({ method }) => method === 'WebcastChatMessage')?.payload ?? new Uint8Array(0);
  expect(() => body?.decode(wholeOf(payload), { ...defaultMessageLimits, maxParts: 3 })).toThrow(SchemaDecodeError);
  expect(() => body?.decode(wholeOf(payload), { ...defaultMessageLimits, maxDepth: 1 })).toThrow(SchemaDecodeError);
});
