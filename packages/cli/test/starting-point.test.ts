import { describe, expect, test } from 'vitest';
import { momentIn, startingPoint } from '../src/starting-point.js';

const clock = (hours: number, minutes: number, seconds = 0) => ({ kind: 'clock', hours, minutes, seconds }) as const;

describe('startingPoint', () => {
  test.each([
    ['12:30', clock(12, 30)],
    ['9:05:07', clock(9, 5, 7)],
    ['00:00', clock(0, 0)],
    ['90s', { kind: 'offset', ms: 90_000 }],
    ['5m', { kind: 'offset', ms: 300_000 }],
    ['1h30m', { kind: 'offset', ms: 5_400_000 }],
    ['2h1s', { kind: 'offset', ms: 7_201_000 }],
    ['0s', { kind: 'offset', ms: 0 }],
  ])('reads %s', (text, point) => {
    expect(startingPoint.parse(text)).toEqual(point);
  });

  test.each(['', '5', 'm', '-5m', '24:00', '12:60', '12:30:60', '1.5h', '5m1h', '12:3', '99999h', ' 5m'])(
    'refuses %j',
    text => {
      expect(startingPoint.parse(text)).toBeUndefined();
    },
  );
});

describe('momentIn', () => {
  // In the time zone of whoever runs it, as the replay prints times.
  const startedAt = new Date(2025, 10, 20, 20, 15, 30, 250).getTime();
  const minute = 60_000;

  test.each([
    ['after the beginning', { kind: 'offset', ms: 5 * minute } as const, 5 * minute],
    ['a later time of the same day', clock(21, 15, 30), 60 * minute - 250],
    ['the second in which it began', clock(20, 15, 30), 0],
    ['a time after midnight', clock(0, 15, 30), 240 * minute - 250],
    ['a time of the next day, where the day has passed it', clock(20, 15, 29), 24 * 60 * minute - 1_250],
  ])('is %s', (_what, point, ms) => {
    expect(momentIn(startedAt, point)).toBe(ms);
  });
});
