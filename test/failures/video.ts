import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VideoDownloader } from '@livetap/live/video';
import { failure, rejection, type Scene } from './failure.js';

/** A program that takes a stream as ffmpeg does, and makes nothing of it. */
const draining = '#!/bin/sh\n[ "$1" = -version ] || cat > /dev/null\n';

/** What downloading rejects with. @param ffmpeg default is a program that stands in for it */
function downloading(ffmpeg?: string, name = 'x.mkv') {
  return async ({ connection }: Scene): Promise<unknown> => {
    const folder = mkdtempSync(join(tmpdir(), 'livetap-video-'));
    try {
      writeFileSync(join(folder, 'taken.mkv'), '');
      const standIn = join(folder, 'ffmpeg');
      writeFileSync(standIn, draining, { mode: 0o755 });
      const video = new VideoDownloader(connection, { ffmpeg: ffmpeg ?? standIn });
      return await rejection(video.download(join(folder, name), { retries: 1, retryDelayMs: 1, staleAfterMs: 200 }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
}

const lost = { name: 'VideoLostError', code: 'VIDEO_LOST', retryable: true } as const;

/** What goes wrong between a room and a file with its video. */
export const videoFailures = [
  failure(
    35,
    'there is no ffmpeg',
    [],
    { name: 'FfmpegMissingError', code: 'FFMPEG_MISSING', retryable: false },
    { error: downloading('/no/such/folder/ffmpeg') },
  ),
  failure(
    35,
    'the ffmpeg that is there does not run',
    [],
    { name: 'FfmpegFailedError', code: 'FFMPEG_FAILED', retryable: false, fields: { exitCode: 1 } },
    { error: downloading('false') },
  ),
  failure(
    35,
    'neither room info nor page names an address of the video',
    [['no-video']],
    { name: 'VideoMissingError', code: 'VIDEO_MISSING', retryable: true },
    { error: downloading() },
  ),
  failure(
    35,
    'the host of the video answers as for a stream that is over',
    [['video-pong']],
    { ...lost, fields: { status: 200 } },
    { error: downloading() },
  ),
  failure(
    35,
    'the host of the video refuses the address',
    [['http-403', { route: 'video' }]],
    { ...lost, fields: { status: 403 } },
    { error: downloading() },
  ),
  failure(
    35,
    'the video breaks off again and again',
    [['video-cut', { pictures: 0 }]],
    { ...lost, fields: { status: undefined } },
    { error: downloading() },
  ),
  failure(
    35,
    'nothing of the video comes any more',
    [['video-silent', { pictures: 0 }]],
    { ...lost, fields: { status: undefined } },
    { error: downloading() },
  ),
  failure(
    'beside',
    'the file of the video exists already',
    [],
    {
      ...{ name: 'VideoFileError', code: 'VIDEO_FILE', retryable: false },
      hint: 'Make space or choose another file; one that exists is only overwritten with the option overwrite. What was written before can be played.',
    },
    { error: downloading(undefined, 'taken.mkv') },
  ),
  failure(
    'beside',
    'no download is there to stop',
    [],
    { name: 'DownloadStateError', code: 'DOWNLOAD_STATE', retryable: false },
    { error: ({ connection }) => rejection(new VideoDownloader(connection).stopDownload()) },
  ),
];
