import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { GiftLedgerStep } from '../../src/state/gift-facts.js';
import { delivered, trueStreaks } from '../state/gift-service.js';
import { type LiveRoom, liveRoom, sentMs } from './live-room.js';
import { ann, ben } from './samples.js';

const rose = {
  giftId: 5655,
  user: ann,
  groupId: '1763640000123',
  giftDetails: { giftName: 'Rose', giftType: 1, diamondCount: 1 },
};

function sums(room: LiveRoom) {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    finals: sum(room.of('gift').map(({ repeatCount }) => repeatCount)),
    finalDiamonds: sum(room.of('gift').map(({ diamonds }) => diamonds)),
    deltas: sum(room.of('giftProgress').map(({ delta }) => delta)),
    deltaDiamonds: sum(room.of('giftProgress').map(({ diamondsDelta }) => diamondsDelta)),
  };
}

/** Sends what the ledger would read as a message of the service. */
function give(room: LiveRoom, step: GiftLedgerStep<string>): void {
  const {
    giftId,
    giftName,
    giftType,
    diamondCount,
    repeatCount,
    repeatEnd,
    groupId,
    userId,
    msgId,
    at,
    logId = '',
  } = step;
  room.say(
    'WebcastGiftMessage',
    {
      ...{ giftId, repeatCount, repeatEnd: repeatEnd ? 1 : 0, groupId, logId },
      user: { userId, nickname: `user ${userId}` },
      giftDetails: { giftName, giftType, diamondCount },
    },
    { msgId, receivedAt: at },
  );
}

describe('a gift', () => {
  test('of which only the id is said is final once, when it ends', () => {
    const room = liveRoom({ only: ['gift', 'giftProgress'] });
    const { giftDetails: _, ...bare } = rose;
    const totals = [
      [1, 0],
      [3, 0],
      [5, 0],
      [5, 1],
    ] as const;
    for (const [repeatCount, repeatEnd] of totals) room.say('WebcastGiftMessage', { ...bare, repeatCount, repeatEnd });
    expect(room.of('giftProgress').map(({ delta }) => delta)).toEqual([1, 2, 2]);
    expect(room.of('gift')).toMatchObject([{ repeatCount: 5, closedBy: 'end', giftName: '' }]);
  });

  test('that can be a streak is told as it grows, and once when it is over', () => {
    const room = liveRoom({ only: ['gift', 'giftProgress'] });
    for (const [repeatCount, repeatEnd] of [
      [1, 0],
      [3, 0],
      [3, 0],
      [4, 1],
      [4, 1],
    ] as const)
      room.say('WebcastGiftMessage', { ...rose, repeatCount, repeatEnd });
    expect(room.of('giftProgress').map(({ delta, repeatCount, repeatEnd }) => [delta, repeatCount, repeatEnd])).toEqual(
      [
        [1, 1, false],
        [2, 3, false],
        [1, 4, false],
      ],
    );
    expect(room.of('gift')).toMatchObject([
      {
        giftId: '5655',
        giftName: 'Rose',
        repeatCount: 4,
        diamondCount: 1,
        diamonds: 4,
        combo: true,
        repeatEnd: true,
        closedBy: 'end',
      },
    ]);
    expect(new Set(room.events.map(({ type, id }) => `${type} ${id}`)).size).toBe(room.events.length);
  });

  test('that is none is final at once', () => {
    const room = liveRoom({ only: ['gift'] });
    room.say('WebcastGiftMessage', {
      giftId: 6,
      user: ben,
      repeatCount: 1,
      giftDetails: { giftType: 2, diamondCount: 299 },
    });
    expect(room.events).toMatchObject([{ combo: false, repeatCount: 1, diamonds: 299, user: { nickname: 'Ben' } }]);
  });

  test('to one of several streamers names them, and is a streak of its own', () => {
    const room = liveRoom({ only: ['gift'] });
    for (const toUser of [ben, { ...ben, userId: '9' }])
      room.say('WebcastGiftMessage', { ...rose, toUser, repeatCount: 2, repeatEnd: 1 });
    expect(room.of('gift').map(({ receiver }) => receiver?.userId)).toEqual([ben.userId, '9']);
    expect(new Set(room.of('gift').map(({ giftKey }) => giftKey)).size).toBe(2);
  });

  test('without group id is told apart by when the service sent it', () => {
    const room = liveRoom({ only: ['gift'] });
    const at = (ms: number) => ({ createTime: String(sentMs + ms) });
    const gift = { ...rose, groupId: '0' };
    room.say('WebcastGiftMessage', { ...gift, common: at(0), repeatCount: 2, repeatEnd: 1, logId: 'a' });
    room.say('WebcastGiftMessage', { ...gift, common: at(900), repeatCount: 1, repeatEnd: 1, logId: 'b' });
    room.say('WebcastGiftMessage', { ...gift, common: at(0), repeatCount: 2, repeatEnd: 1, logId: 'a' });
    expect(room.of('gift').map(({ repeatCount }) => repeatCount)).toEqual([2, 1]);
  });
});

describe('a streak whose end never comes', () => {
  test('is finished by the timer, and no timer is left', () => {
    vi.useFakeTimers({ now: sentMs });
    try {
      const room = liveRoom({ only: ['gift'] });
      room.say('WebcastGiftMessage', { ...rose, repeatCount: 2 }, { receivedAt: sentMs });
      expect(vi.getTimerCount()).toBe(1);
      vi.advanceTimersByTime(9_999);
      room.say('WebcastGiftMessage', { ...rose, repeatCount: 5 }, { receivedAt: sentMs + 9_999 });
      vi.advanceTimersByTime(9_999);
      expect(room.events).toEqual([]);
      expect(vi.getTimerCount()).toBe(1);
      vi.advanceTimersByTime(1);
      expect(room.events).toMatchObject([{ repeatCount: 5, closedBy: 'timeout' }]);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('is finished by the clock of the messages in a replay, whatever ours says', () => {
    const room = liveRoom({ only: ['gift'], now: () => 5 });
    room.say('WebcastGiftMessage', { ...rose, repeatCount: 2 }, { receivedAt: 1_000 });
    room.say('WebcastGiftMessage', { ...rose, user: ben, groupId: '8', repeatCount: 1 }, { receivedAt: 11_000 });
    expect(room.events).toMatchObject([{ repeatCount: 2, closedBy: 'timeout', user: { nickname: 'Ann 🦊' } }]);
    expect(room.readers.dueAt).toBe(21_000);
  });

  test('is finished when the room is left, and nothing is due then', () => {
    vi.useFakeTimers({ now: sentMs });
    try {
      const room = liveRoom({ only: ['gift'] });
      room.say('WebcastGiftMessage', { ...rose, repeatCount: 2 }, { receivedAt: sentMs });
      room.readers.close();
      expect(room.events).toMatchObject([{ repeatCount: 2, closedBy: 'disconnect' }]);
      expect(room.readers.dueAt).toBeUndefined();
      expect(vi.getTimerCount()).toBe(0);
      room.say('WebcastGiftMessage', { ...rose, groupId: '9', repeatCount: 2 }, { receivedAt: sentMs });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a streak that was saved in flight', () => {
  const saved = () => {
    const room = liveRoom({ now: () => sentMs });
    room.say('WebcastGiftMessage', { ...rose, repeatCount: 2 }, { receivedAt: sentMs });
    return JSON.parse(JSON.stringify(room.readers.save()));
  };

  test('is finished by the timer, though nothing more comes', () => {
    vi.useFakeTimers({ now: sentMs + 4_000 });
    try {
      const room = liveRoom({ only: ['gift'], saved: saved() });
      vi.advanceTimersByTime(5_999);
      expect(room.events).toEqual([]);
      vi.advanceTimersByTime(1);
      expect(room.events).toMatchObject([{ repeatCount: 2, closedBy: 'timeout' }]);
    } finally {
      vi.useRealTimers();
    }
  });

  test('waits for a day that is further away than a timer can hold', () => {
    vi.useFakeTimers({ now: sentMs });
    try {
      const gifts = { streakTimeoutMs: 2 ** 33 };
      const room = liveRoom({ only: ['gift'], gifts });
      room.say('WebcastGiftMessage', { ...rose, repeatCount: 2 }, { receivedAt: sentMs });
      vi.advanceTimersByTime(60_000);
      expect(room.events).toEqual([]);
      expect(vi.getTimerCount()).toBe(1);
      room.readers.stop();
      expect(vi.getTimerCount()).toBe(0);
      expect(room.readers.save().gifts.open).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('likes', () => {
  test('have a total that never goes back, and the sum of the burst they are in', () => {
    const room = liveRoom({ only: ['like'] });
    for (const [likeCount, totalLikeCount] of [
      [15, 900],
      [3, 500],
      [2, 905],
    ] as const)
      room.say('WebcastLikeMessage', { user: ann, likeCount, totalLikeCount });
    expect(room.of('like').map(({ totalLikes, totalDelta, burst }) => [totalLikes, totalDelta, burst])).toEqual([
      [900, 900, 15],
      [900, 0, 18],
      [905, 5, 20],
    ]);
  });

  test('are told once more as a burst when their user stops', () => {
    vi.useFakeTimers({ now: sentMs });
    try {
      const room = liveRoom({ only: ['likeBurst'], state: false });
      room.say('WebcastLikeMessage', { user: ann, likeCount: 4, totalLikeCount: 4 }, { receivedAt: sentMs });
      room.say('WebcastLikeMessage', { user: ann, likeCount: 5, totalLikeCount: 9 }, { receivedAt: sentMs + 1_000 });
      vi.advanceTimersByTime(6_000);
      expect(room.events).toMatchObject([
        {
          type: 'likeBurst',
          user: { nickname: 'Ann 🦊' },
          likeCount: 9,
          messages: 2,
          startedAt: sentMs,
          endedAt: sentMs + 1_000,
        },
      ]);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('are told as a burst in time, also while a streak of gifts runs', () => {
    vi.useFakeTimers({ now: sentMs });
    try {
      const room = liveRoom({ only: ['gift', 'likeBurst'], state: false });
      room.say('WebcastGiftMessage', { ...rose, repeatCount: 2 }, { receivedAt: sentMs });
      room.say('WebcastLikeMessage', { user: ann, likeCount: 4, totalLikeCount: 4 }, { receivedAt: sentMs });
      expect(vi.getTimerCount()).toBe(1);
      vi.advanceTimersByTime(5_000);
      expect(room.events.map(({ type }) => type)).toEqual(['likeBurst']);
      vi.advanceTimersByTime(5_000);
      expect(room.events.map(({ type }) => type)).toEqual(['likeBurst', 'gift']);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test('keep nothing of those who stopped, also where nobody listens to bursts', () => {
    const room = liveRoom({ only: ['like'], state: false });
    for (let second = 0; second < 60; second++) {
      const user = { userId: String(second + 1) };
      room.say(
        'WebcastLikeMessage',
        { user, likeCount: 1, totalLikeCount: second },
        { receivedAt: sentMs + second * 1_000 },
      );
    }
    expect(room.events.length).toBe(60);
    expect(room.readers.save().likes.bursts.length).toBeLessThanOrEqual(6);
  });
});

test('whatever is lost, doubled, delayed and reordered, the deltas add up to the finals, and to the diamonds of the state', () => {
  const all = trueStreaks(true).chain(streaks => fc.tuple(fc.constant(streaks), delivered(streaks, 30_000)));
  fc.assert(
    fc.property(all, ([streaks, steps]) => {
      const room = liveRoom({ now: () => 0 });
      for (const step of steps) give(room, step);
      room.readers.close('disconnect', 9e12);
      const { finals, finalDiamonds, deltas, deltaDiamonds } = sums(room);
      expect(deltas).toBe(finals);
      expect(deltaDiamonds).toBe(finalDiamonds);
      expect(finals).toBeLessThanOrEqual(streaks.reduce((total, { sent }) => total + sent, 0));
      const keys = room.of('gift').map(({ giftKey }) => giftKey);
      expect(new Set(keys).size).toBe(keys.length);
      expect(room.readers.state?.totals).toMatchObject({ gifts: finals, diamonds: finalDiamonds });
      expect(room.readers.state?.streaks).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
