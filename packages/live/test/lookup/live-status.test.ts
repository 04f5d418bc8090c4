import { expect, test } from 'vitest';
import { roomStatusOf } from '../../src/lookup/live-status.js';

test('only two numbers mean that there is a stream', () => {
  const codes = [2, 3, 4, 0, 1, undefined, '2'];
  const offline = Array(5).fill('offline');
  expect(codes.map(roomStatusOf)).toEqual(['live', 'paused', ...offline]);
});
