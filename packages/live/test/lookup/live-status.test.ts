import { expect, test } from 'vitest';
import { roomStatusOf } from '../../src/lookup/live-status.js';

test.each([
  [2, 'live'],
  [3, 'paused'],
  [4, 'offline'],
  [0, 'offline'],
  [1, 'offline'],
  [undefined, 'offline'],
  ['2', 'offline'],
])('%s means %s', (code, status) => {
  expect(roomStatusOf(code)).toBe(status);
});
