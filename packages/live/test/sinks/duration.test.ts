import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { type Duration, durationMs } from '../../src/sinks/duration.js';

test.each<[Duration, number]>([
  [1, 1],
  [2500, 2500],
  ['500ms', 500],
  ['10s', 10_000],
  ['1.5s', 1_500],
  ['1.001s', 1_001],
  ['5m', 300_000],
  ['24h', 86_400_000],
])('%s is %i ms', (duration, ms) => {
  expect(durationMs('x', duration)).toBe(ms);
});

describe('what is no length of time is refused by name:', () => {
  const wrong = [0, -1, 0.5, Number.NaN, Infinity, 2 ** 53, '', '10', 's', '-1s', '0s', '0.4ms', '1e3s', '10 s', '5d'];
  test.each([...wrong, null, undefined, {}, ['10s'], 5n, `${'9'.repeat(400)}h`])('%s', value => {
    const error = (() => {
      try {
        return durationMs('the window', value as Duration);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect((error as Error).message).toContain('the window');
  });
});
