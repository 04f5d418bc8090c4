import * as live from '@livetap/live';
import { expect, test } from 'vitest';
import * as livetap from '../src/index.js';

test('the package is the library too', () => {
  expect(Object.keys(livetap).sort()).toEqual(Object.keys(live).sort());
  expect(livetap.TikTokLiveConnection).toBe(live.TikTokLiveConnection);
});
