import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkWritable, defaultPath, fileFailure, formatOf, partPath } from '../../src/video/video-file.js';
import { rejection } from '../http/test-server.js';
import { temporaryFolder } from './fake-ffmpeg.js';

describe('the name of a file', () => {
  test('says its format', () => {
    expect(formatOf('a.b/x.MKV')).toEqual(['-f', 'matroska']);
    expect(formatOf('x.mp4').join(' ')).toContain('+frag_keyframe');
    for (const path of ['x', 'x.avi', '.mkv', 'x.mkv/y', 'x.toString']) {
      expect(() => formatOf(path)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    }
  });

  test('is made of the streamer and the time', () => {
    const nowMs = Date.UTC(2026, 10, 21, 19, 30, 5);
    expect(defaultPath('mara.x', nowMs)).toBe('mara.x-2026-11-21T19-30-05.mkv');
    expect(defaultPath('', nowMs)).toBe('live-2026-11-21T19-30-05.mkv');
  });

  test('of a further part is one that is free', () => {
    const path = join(temporaryFolder(), 'my.show.mkv');
    const part = (count: number) => path.replace('.mkv', `-${count}.mkv`);
    expect([partPath(path, 1, false), partPath(path, 2, false)]).toEqual([path, part(2)]);
    writeFileSync(part(2), '');
    expect([partPath(path, 2, false), partPath(path, 2, true)]).toEqual([part(3), part(2)]);
  });
});

describe('a file', () => {
  test('that exists stays', async () => {
    const path = join(temporaryFolder(), 'x.mkv');
    await checkWritable(path, false);
    expect(existsSync(path)).toBe(false);
    writeFileSync(path, '');
    expect(await rejection(checkWritable(path, false))).toMatchObject({
      name: 'VideoFileError',
      code: 'VIDEO_FILE',
      path,
    });
    await checkWritable(path, true);
  });

  test('needs a folder', async () => {
    expect(await rejection(checkWritable('/no/such/folder/x.mkv', true))).toMatchObject({ code: 'VIDEO_FILE' });
  });

  test.each([
    ['av_interleaved_write_frame(): No space left on device', 'x.mkv: the disk is full'],
    ['file:x.mkv: Permission denied', 'x.mkv: permission denied'],
    ["File 'x.mkv' already exists. Exiting.", 'x.mkv: exists already'],
  ])('is the trouble when ffmpeg says: %s', (said, message) => {
    expect(fileFailure('x.mkv', said)?.message).toBe(message);
  });

  test('is not the trouble when ffmpeg says something else', () => {
    expect(fileFailure('x.mkv', 'Unknown encoder')).toBeUndefined();
  });
});
