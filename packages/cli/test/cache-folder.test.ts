import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../src/cache-folder.js';

test.each([
  ['linux', {}, join('/home/ann', '.cache', 'livetap')],
  ['linux', { XDG_CACHE_HOME: '/var/cache/ann' }, join('/var/cache/ann', 'livetap')],
  ['freebsd', { XDG_CACHE_HOME: '' }, join('/home/ann', '.cache', 'livetap')],
  ['darwin', { XDG_CACHE_HOME: '/x' }, join('/home/ann', 'Library', 'Caches', 'livetap')],
  ['win32', { LOCALAPPDATA: 'C:\\Local' }, join('C:\\Local', 'livetap')],
  ['win32', {}, join('/home/ann', 'AppData', 'Local', 'livetap')],
])('on %s with %j it is %s', (platform, env, expected) => {
  expect(cacheFolder(env, platform, '/home/ann')).toBe(expected);
});
