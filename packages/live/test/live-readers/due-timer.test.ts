import { manualClock } from '@livetap/simulator';
import { expect, test } from 'vitest';
import { liveRoom, sentMs } from './live-room.js';

const rose = {
  common: { msgId: '1' },
  giftId: 5655,
  groupId: '1763640000000',
  repeatCount: 2,
  user: { userId: '7', uniqueId: 'ann' },
  giftDetails: { giftName: 'Rose', giftType: 1, diamondCount: 1 },
};

/** A clock that can be set back, and what runs by it. */
function settableClock() {
  const steady = manualClock(sentMs);
  let setBackMs = 0;
  return {
    now: () => steady.now() - setBackMs,
    after: steady.after,
    advance: steady.advance,
    setBack: (ms: number) => {
      setBackMs += ms;
    },
  };
}

test('streaks whose end was lost are finished when the clock is set back, those before it and those after it', () => {
  const clock = settableClock();
  const room = liveRoom({ only: ['gift'], now: clock.now, after: clock.after });
  room.say('WebcastGiftMessage', rose, { receivedAt: clock.now() });
  clock.advance(2_000);
  clock.setBack(7_200_000);
  clock.advance(2_000);
  const other = { ...rose, user: { userId: '8', uniqueId: 'bob' } };
  room.say('WebcastGiftMessage', other, { receivedAt: clock.now() });
  clock.advance(30_000);
  expect(room.of('gift').map(({ user, closedBy }) => [user.userId, closedBy])).toEqual([
    ['7', 'timeout'],
    ['8', 'timeout'],
  ]);
  expect(room.of('gift').map(({ repeatCount }) => repeatCount)).toEqual([2, 2]);
});

test('a streak that goes on after the clock was set back stays one', () => {
  const clock = settableClock();
  const room = liveRoom({ only: ['gift'], now: clock.now, after: clock.after });
  for (const repeatCount of [2, 3, 4, 5]) {
    room.say('WebcastGiftMessage', { ...rose, repeatCount }, { receivedAt: clock.now() });
    clock.advance(3_000);
    clock.setBack(60_000);
  }
  clock.advance(30_000);
  expect(room.of('gift')).toMatchObject([{ repeatCount: 5, closedBy: 'timeout' }]);
});

test('a streak that was saved by a clock that was ahead is finished', () => {
  const before = liveRoom({ now: () => sentMs });
  before.say('WebcastGiftMessage', rose, { receivedAt: sentMs + 86_400_000 });
  const clock = settableClock();
  const room = liveRoom({ only: ['gift'], now: clock.now, after: clock.after, saved: before.readers.save() });
  clock.advance(660_000);
  expect(room.of('gift')).toMatchObject([{ repeatCount: 2, closedBy: 'timeout' }]);
});
