import type { VideoProgress } from '@livetap/live/video';
import { describe, expect, test } from 'vitest';
import { openIo } from '../../src/io.js';
import { durationText, progressText, sizeText, VideoStatus } from '../../src/print/video-status.js';
import { FakeStream } from '../support/stream.js';

const progress = { timeMs: 83_000, bytes: 12_345_678, bitrate: 1_180_400 } as VideoProgress;
const eraseLine = '\r\u001b[2K';

function open(terminal: { isTTY?: boolean; columns?: number }) {
  const stdout = new FakeStream(terminal);
  const stderr = new FakeStream(terminal);
  return { stdout, stderr, status: new VideoStatus(openIo({ stdout, stderr, env: {} }, true)) };
}

test('progress is length, size and bit rate', () => {
  expect(progressText(progress)).toBe('00:01:23 · 12.3 MB · 1,180 kbit/s');
  expect(progressText({ ...progress, bitrate: undefined })).toBe('00:01:23 · 12.3 MB');
  expect([durationText(0), durationText(359_999_999), sizeText(999_400)]).toEqual(['00:00:00', '99:59:59', '999 kB']);
});

describe('on a terminal', () => {
  test('the last line is rewritten, and what is said comes above it', () => {
    const { stdout, stderr, status } = open({ isTTY: true });
    const line = progressText(progress);
    status.progress(progress);
    status.note('hd into x.mkv');
    status.warn('lost\u001b[2J');
    status.end();
    expect(stdout.text).toBe(
      [eraseLine, line, eraseLine, '— hd into x.mkv\n', line, eraseLine, line, eraseLine].join(''),
    );
    expect(stderr.text).toBe('livetap: lost␛[2J\n');
  });

  test('it is never wider than the terminal', () => {
    const { stdout, status } = open({ isTTY: true, columns: 10 });
    status.progress(progress);
    expect(stdout.text).toBe(`${eraseLine}00:01:23 `);
  });
});

test('elsewhere nothing is rewritten', () => {
  const { stdout, status } = open({});
  status.progress(progress);
  status.note('hd into x.mkv');
  status.end();
  expect(stdout.text).toBe('— hd into x.mkv\n');
});
