import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { VideoDownloader, VideoPart, VideoProgress } from '@livetap/live/video';
import { describe, expect, test } from 'vitest';
import { startHttpProxy } from '../../packages/live/test/http/transport/proxy-servers.js';
import { startSocksProxy } from '../../packages/live/test/http/transport/socks-server.js';
import { hasFfmpeg, probe, temporaryFolder } from './probe.js';
import { videoStage } from './stage.js';

/*
 * The video of a simulated room, downloaded through a real ffmpeg, and what is in the file by a real ffprobe.
 */

const stage = videoStage();
const { downloader, failure } = stage;

/** Resolves when a part has begun. */
function begun(video: VideoDownloader): Promise<VideoPart> {
  return new Promise(resolve => video.once('part', resolve));
}

/** Requests for the video. */
function videoRequests() {
  return stage.simulator.requests.filter(({ path }) => path.startsWith('/stage/'));
}

describe.skipIf(!hasFfmpeg)('with ffmpeg', () => {
  test.each([
    ['mkv', 'matroska'],
    ['mp4', 'mp4'],
    ['mov', 'mov'],
    ['ts', 'mpegts'],
    ['flv', 'flv'],
  ])('a room is written as .%s for as long as asked', async (ending, format) => {
    const path = join(temporaryFolder(), `x.${ending}`);
    await using video = downloader();
    const seen: VideoProgress[] = [];
    video.on('progress', progress => seen.push({ ...progress }));
    const result = await video.download(path, { durationMs: 2000 });
    expect(result).toMatchObject({ end: 'duration', parts: [{ number: 1, path }] });
    expect([result.timeMs, seen.at(-1)?.timeMs]).toEqual([seen.at(-1)?.timeMs, expect.closeTo(2000, -2)]);
    expect(result.bytes).toBe(readFileSync(path).length);
    const probed = await probe(path);
    expect(probed).toMatchObject({ codecs: ['h264', 'aac'], size: '1080x1920', pictures: 20, complaints: '' });
    expect(probed.format).toContain(format);
    expect(video.downloading).toBe(false);
  });

  test.each([
    ['best', 'origin', '1080x1920'],
    ['hd', 'hd', '720x1280'],
    ['uhd', 'hd', '720x1280'],
    ['sd', 'sd', '540x960'],
    ['worst', 'ld', '360x640'],
    ['audio', 'ao', ''],
  ] as const)('quality %s is %s', async (quality, chosen, size) => {
    const path = join(temporaryFolder(), quality === 'audio' ? 'x.m4a' : 'x.mkv');
    const { parts } = await downloader().download(path, { quality, durationMs: 500 });
    expect(parts[0]?.stream.quality).toBe(chosen);
    expect(JSON.stringify(parts)).not.toMatch(/https?:|sign=/);
    expect((await probe(path)).size).toBe(size);
  });

  test.each(['mkv', 'mp4'])('a room that offers only HLS is written as .%s, with every picture', async ending => {
    stage.simulator.inject('hls-only');
    const path = join(temporaryFolder(), `x.${ending}`);
    // More than what comes at once.
    const result = await downloader().download(path, { quality: 'sd', durationMs: 5000 });
    expect(result).toMatchObject({ end: 'duration', parts: [{ number: 1, stream: { quality: 'sd' } }] });
    expect(JSON.stringify(result)).not.toMatch(/https?:|sign=/);
    expect(await probe(path)).toMatchObject({ codecs: ['h264'], size: '540x960', pictures: 50, complaints: '' });
  });

  test('a stream over HLS ends with its room', async () => {
    stage.simulator.inject('hls-only');
    await using video = downloader();
    const started = begun(video);
    const downloading = video.download(join(temporaryFolder(), 'x.ts'), { quality: 'ld', retryDelayMs: 10 });
    await started;
    stage.room.end();
    expect(await downloading).toMatchObject({ end: 'streamEnd', parts: [{ number: 1 }] });
  });

  test('stopping leaves a file that can be played, and is told twice', async () => {
    const path = join(temporaryFolder(), 'x.mp4');
    await using video = downloader();
    const started = begun(video);
    const downloading = video.download(path);
    expect(await failure(video.download(path))).toMatchObject({ code: 'DOWNLOAD_STATE' });
    await started;
    expect(video.downloading).toBe(true);
    const result = await video.stopDownload();
    expect(result).toMatchObject({ end: 'stopped', parts: [{ path }] });
    expect(await downloading).toEqual(result);
    expect(await probe(path)).toMatchObject({ size: '1080x1920', complaints: '' });
    expect(await failure(video.stopDownload())).toMatchObject({ code: 'DOWNLOAD_STATE' });
  });

  test('leaving the block stops it as well', async () => {
    const path = join(temporaryFolder(), 'x.mkv');
    let downloading: Promise<{ readonly end: string }>;
    {
      await using video = downloader();
      const started = begun(video);
      downloading = video.download(path);
      await started;
    }
    expect((await downloading).end).toBe('stopped');
    expect((await probe(path)).complaints).toBe('');
  });

  test('a signal ends it with its reason, and the file is whole all the same', async () => {
    const path = join(temporaryFolder(), 'x.mp4');
    const controller = new AbortController();
    const video = downloader();
    const started = begun(video);
    const downloading = video.download(path, { signal: controller.signal });
    const reason = new Error('enough');
    void started.then(() => controller.abort(reason));
    await expect(downloading).rejects.toBe(reason);
    expect((await probe(path)).complaints).toBe('');
    await expect(video.download(path, { signal: controller.signal })).rejects.toBe(reason);
  });

  test('a stream that breaks off goes on in a further part', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'x-2.mkv'), 'mine');
    stage.simulator.inject('video-cut', { pictures: 20, times: 2 });
    const video = downloader();
    const told: string[] = [];
    video.on('interrupted', ({ error, retryInMs }) => told.push(`${error.code} ${retryInMs}`));
    const path = join(folder, 'x.mkv');
    const result = await video.download(path, { durationMs: 6000, retryDelayMs: 1 });
    expect(result.end).toBe('duration');
    expect(result.parts.map(({ path: part }) => basename(part))).toEqual(['x.mkv', 'x-3.mkv', 'x-4.mkv']);
    expect(told).toEqual(['NETWORK_UNREACHABLE 1', 'NETWORK_UNREACHABLE 1']);
    const pictures = [];
    for (const part of result.parts) pictures.push((await probe(part.path)).pictures);
    expect([pictures.slice(0, 2), pictures[2]]).toEqual([[20, 20], expect.closeTo(20, -1)]);
    expect(readFileSync(join(folder, 'x-2.mkv'), 'utf8')).toBe('mine');
    // The address expires: it is asked for anew each time.
    expect(stage.simulator.requests.filter(({ path: asked }) => asked.includes('room/info'))).toHaveLength(3);
  });

  test('a stream in which nothing comes any more counts as broken', async () => {
    stage.simulator.inject('video-silent', { pictures: 20, times: 1 });
    const video = downloader();
    const error = new Promise(resolve => video.once('interrupted', ({ error: told }) => resolve(told)));
    const path = join(temporaryFolder(), 'x.mkv');
    const { parts } = await video.download(path, { durationMs: 3000, retryDelayMs: 1, staleAfterMs: 300 });
    expect(await error).toMatchObject({ code: 'NETWORK_TIMEOUT' });
    expect(parts).toHaveLength(2);
  });

  test('one that does not come back is lost, and what there was stays', async () => {
    stage.simulator.inject('video-cut', { pictures: 20, times: 1 });
    stage.simulator.inject('video-pong', { after: 1 });
    const path = join(temporaryFolder(), 'x.mkv');
    const error = await failure(downloader().download(path, { retryDelayMs: 1, retries: 2 }));
    expect(error).toMatchObject({ name: 'VideoLostError', code: 'VIDEO_LOST', retryable: true, status: 200 });
    expect(error.message).toContain('asked 2 times');
    expect((await probe(path)).pictures).toBe(20);
    expect(videoRequests()).toHaveLength(3);
  });

  test('one that breaks off before the first picture leaves no file', async () => {
    stage.simulator.inject('video-cut', { pictures: 0 });
    const folder = temporaryFolder();
    const error = await failure(downloader().download(join(folder, 'x.mkv'), { retryDelayMs: 1, retries: 1 }));
    expect(error.code).toBe('VIDEO_LOST');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('the end of the stream is the end of the download', async () => {
    const path = join(temporaryFolder(), 'x.ts');
    const video = downloader();
    const started = begun(video);
    const downloading = video.download(path, { retryDelayMs: 1 });
    await started;
    stage.room.goOffline();
    expect(await downloading).toMatchObject({ end: 'streamEnd', parts: [{ path }] });
    expect(await probe(path)).toMatchObject({ complaints: '' });
  });

  test('further flags win over the copying, and may end it', async () => {
    const path = join(temporaryFolder(), 'x.mkv');
    const flags = ['-c:v', 'mpeg4', '-frames:v', '5'];
    expect((await downloader().download(path, { quality: 'ld', flags })).end).toBe('duration');
    expect(await probe(path)).toMatchObject({ codecs: ['mpeg4', 'aac'], pictures: 5 });
  });

  test('a flag that ffmpeg does not know is told in its own words', async () => {
    const folder = temporaryFolder();
    const error = await failure(downloader().download(join(folder, 'x.mkv'), { flags: ['-no-such-flag', '1'] }));
    expect(error).toMatchObject({ name: 'FfmpegFailedError', code: 'FFMPEG_FAILED', exitCode: 1, retryable: false });
    expect(error.message).toContain('no-such-flag');
    expect(readdirSync(folder)).toEqual([]);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is told as what it is, and asked of no more', async () => {
    const path = join(temporaryFolder(), 'x.ts');
    symlinkSync('/dev/full', path);
    const error = await failure(downloader().download(path, { overwrite: true, flags: ['-flush_packets', '1'] }));
    expect(error).toMatchObject({
      name: 'VideoFileError',
      code: 'VIDEO_FILE',
      path,
      message: `${path}: the disk is full`,
    });
    expect(videoRequests()).toHaveLength(1);
  });

  test('the live page tells where the room info does not', async () => {
    stage.simulator.inject('no-video', { route: 'info' });
    await downloader().download(join(temporaryFolder(), 'x.mkv'), { quality: 'ld', durationMs: 500 });
    expect(stage.simulator.requests.some(({ path }) => path === '/@mara/live')).toBe(true);
  });

  test('the request shows a browser that comes from the page, and no session', async () => {
    const cookie = { type: 'cookie', value: { sessionId: 'verysecret', ttTargetIdc: 'useast5' } } as const;
    await downloader({ session: { cookie } }).download(join(temporaryFolder(), 'x.mkv'), { durationMs: 500 });
    const [request] = videoRequests();
    expect(request?.headers['user-agent']).toMatch(/^Mozilla\/5\.0/);
    expect(request?.headers.referer).toBe('https://www.tiktok.com/');
    expect(request?.headers.cookie).toBeUndefined();
  });

  test('every request goes through the proxy of the connection, also that for the video', async () => {
    for (const [scheme, proxy] of [
      ['socks5', await startSocksProxy(5)],
      ['http', await startHttpProxy()],
    ] as const) {
      const before = stage.simulator.requests.length;
      const video = downloader({ proxy: `${scheme}://127.0.0.1:${proxy.port}` });
      await video.download(join(temporaryFolder(), 'x.mkv'), { durationMs: 500 });
      expect(proxy.asked).toHaveLength(stage.simulator.requests.length - before);
      expect(stage.simulator.requests.at(-1)?.path).toContain('/stage/');
    }
  });

  test('ffmpeg is told neither the address nor anything else that is secret', async () => {
    const folder = temporaryFolder();
    const wrapper = join(folder, 'ffmpeg');
    const list = join(folder, 'arguments');
    writeFileSync(wrapper, `#!/bin/sh\necho "$*" >> ${list}\nexec ffmpeg "$@"\n`, { mode: 0o755 });
    await downloader({}, { ffmpeg: wrapper }).download(join(folder, '-x.mkv'), { durationMs: 500 });
    const said = readFileSync(list, 'utf8').split('\n');
    expect(said[0]).toBe('-version');
    expect(said[1]).toContain(' -i pipe:0 -c copy -t 0.500 -f matroska file:');
    expect(said.join()).not.toMatch(/http|sign=|127\.0\.0\.1/);
  });

  test('a listener that throws does no harm', async () => {
    const warnings: string[] = [];
    const video = downloader({ logger: { warn: line => warnings.push(line) } });
    video.on('progress', () => {
      throw new Error('a mistake of the listener');
    });
    expect((await video.download(join(temporaryFolder(), 'x.mkv'), { durationMs: 500 })).end).toBe('duration');
    expect(warnings[0]).toContain('a mistake of the listener');
  });
});
