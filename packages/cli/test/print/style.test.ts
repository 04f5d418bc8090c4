import { describe, expect, test } from 'vitest';
import { colored, uncolored, wantsColor } from '../../src/print/style.js';

describe('wantsColor', () => {
  test.each([
    [{}, false, true, true],
    [{}, false, false, false],
    [{}, true, true, false],
    [{ NO_COLOR: '1' }, false, true, false],
    [{ NO_COLOR: '' }, false, true, true],
    [{ FORCE_COLOR: '1' }, false, false, true],
    [{ FORCE_COLOR: '' }, false, false, true],
    [{ FORCE_COLOR: '0' }, false, true, false],
    [{ FORCE_COLOR: 'false' }, false, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true, false],
    [{ FORCE_COLOR: '1' }, true, true, false],
  ])('%o with --no-color %s on a terminal %s: %s', (env, noColor, isTerminal, expected) => {
    expect(wantsColor({ env, noColor, isTerminal })).toBe(expected);
  });
});

test('colours end where the text ends', () => {
  expect(colored('red', 'text')).toBe('\u001b[31mtext\u001b[0m');
  expect(uncolored('red', 'text')).toBe('text');
});
