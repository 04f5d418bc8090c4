import { expect, test } from 'vitest';
import { backOffDefaults, longestAskedPauseMs, pauseMs } from '../../src/supervision/back-off.js';

test.each([
  [undefined, 0],
  [90_000, 90_000],
  [365 * 86_400_000, longestAskedPauseMs],
])('a pause of %s ms that was asked for is kept, up to an hour, with the jitter after it', (atLeastMs, keptMs) => {
  expect(pauseMs(backOffDefaults, 1, () => 0, atLeastMs)).toBe(keptMs);
  expect(pauseMs(backOffDefaults, 1, () => 1, atLeastMs)).toBe(keptMs + backOffDefaults.firstMs);
});
