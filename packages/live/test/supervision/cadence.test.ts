import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { TikTokLive } from '../../src/live/tiktok-live.js';
import { cadenceDefaults, cadenceMs, cadenceOptions } from '../../src/supervision/cadence.js';

const minute = 60_000;
const hour = 60 * minute;

describe('the cadence', () => {
  const everyMs = (options: Parameters<typeof cadenceOptions>[0]) =>
    [0, 30 * minute - 1, 30 * minute, 6 * hour - 1, 6 * hour, 1_000 * hour].map(offlineForMs =>
      cadenceMs(cadenceOptions(options), offlineForMs, () => 0.5),
    );

  test('is often first, and seldom after hours', () => {
    expect(cadenceOptions()).toEqual(cadenceDefaults);
    expect(everyMs(undefined)).toEqual([30_000, 30_000, minute, minute, 180_000, 180_000]);
  });

  test('is what the options say, never above the most', () => {
    expect(everyMs({ mostMs: 45_000 })).toEqual([30_000, 30_000, 45_000, 45_000, 45_000, 45_000]);
    expect(everyMs({ firstMs: 40_000, mostMs: hour })).toEqual([40_000, 40_000, 80_000, 80_000, hour, hour]);
    expect(everyMs({ firstMs: hour })).toEqual([hour, hour, hour, hour, hour, hour]);
  });

  test('is spread by a fifth', () => {
    expect([0, 1].map(random => cadenceMs(cadenceDefaults, 0, () => random))).toEqual([24_000, 36_000]);
  });
});

test.each([
  ['firstMs', { firstMs: 29_999 }],
  ['firstMs', { firstMs: Number.NaN }],
  ['firstMs', { firstMs: Number.POSITIVE_INFINITY }],
  ['mostMs', { mostMs: 29_999 }],
  ['mostMs', { mostMs: 86_400_001 }],
  ['mostMs', { firstMs: 200_000, mostMs: 199_999 }],
])('a wrong cadence.%s is refused by name: %o', (name, cadence) => {
  const construct = () => new TikTokLive({ uniqueId: 'ann', cadence });
  expect(construct).toThrow(InvalidOptionError);
  expect(construct).toThrow(`cadence.${name}`);
});
