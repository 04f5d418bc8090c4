import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from './probe.js';
import { videoStage } from './stage.js';

const stage = videoStage();
const { downloader, failure } = stage;

describe('before anything is written', () => {
  const noFfmpeg = { ffmpeg: '/no/such/ffmpeg' };

  test('a missing ffmpeg is told before anything is asked', async () => {
    const folder = temporaryFolder();
    const error = await failure(downloader({}, noFfmpeg).download(join(folder, 'x.mkv')));
    expect(error).toMatchObject({ name: 'FfmpegMissingError', code: 'FFMPEG_MISSING' });
    expect([stage.simulator.requests, readdirSync(folder)]).toEqual([[], []]);
  });

  test('a file that exists is left alone', async () => {
    const path = join(temporaryFolder(), 'x.mkv');
    writeFileSync(path, 'mine');
    expect(await failure(downloader({}, noFfmpeg).download(path))).toMatchObject({ code: 'VIDEO_FILE', path });
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test.each([
    ['x.avi', {}],
    ['x.mkv', { durationMs: -1 }],
  ])('%s with %j cannot be', async (name, options) => {
    expect(await failure(downloader().download(join(temporaryFolder(), name), options))).toMatchObject({
      code: 'INVALID_OPTION',
    });
    expect(stage.simulator.requests).toEqual([]);
  });

  // Any program that runs stands in for ffmpeg as long as it is not needed.
  const anyProgram = { ffmpeg: 'true' };

  test('a streamer who is not live is offline', async () => {
    stage.room.goOffline();
    expect(await failure(downloader({}, anyProgram).download(join(temporaryFolder(), 'x.mkv')))).toMatchObject({
      code: 'USER_OFFLINE',
    });
  });

  test('a room without video, or without the video that is wanted, says so', async () => {
    stage.simulator.inject('no-video');
    expect(await failure(downloader({}, anyProgram).download(join(temporaryFolder(), 'x.mkv')))).toMatchObject({
      name: 'VideoMissingError',
      code: 'VIDEO_MISSING',
    });
  });

  test('a stop while the room is looked up ends it with nothing', async () => {
    stage.simulator.inject('hang', { route: 'page' });
    const video = downloader({}, anyProgram);
    const both = [video.download(join(temporaryFolder(), 'x.mkv')), video.stopDownload()];
    const nothing = { end: 'stopped', parts: [], timeMs: 0, bytes: 0 };
    expect(await Promise.all(both)).toEqual([nothing, nothing]);
  });
});
