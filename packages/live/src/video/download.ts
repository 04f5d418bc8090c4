import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { isLiveError, type LiveError } from '../errors.js';
import { connectionSettings } from '../settings.js';
import { sleep } from '../sources/sleep.js';
import { chooseStream } from './choose-stream.js';
import type { ResolvedDownloadOptions } from './download-options.js';
import { FfmpegFailedError, VideoLostError } from './errors.js';
import { checkFfmpeg, Ffmpeg, type FfmpegEnd } from './ffmpeg.js';
import { findStreams, type VideoClient } from './find-streams.js';
import { openHls } from './open-hls.js';
import { openStream } from './open-stream.js';
import type { FileProgress } from './progress.js';
import { checkWritable, fileFailure, formatOf, partPath } from './video-file.js';
import {
  newPart,
  sumOf,
  type VideoPart,
  type VideoProgress,
  type VideoResult,
  type WritablePart,
} from './video-part.js';

/** What a download tells on its way. */
export interface DownloadObserver {
  /** A part has begun. */
  part(part: VideoPart): void;
  progress(progress: VideoProgress): void;
  /** The stream broke off and will be asked for again in so long. */
  interrupted(error: LiveError, retryInMs: number): void;
}

const longestDelayMs = 30_000;

/** What ffmpeg calls the forms in which a stream comes. */
const inputs = { flv: 'flv', hls: 'mpegts' } as const;

/** One download: finds the stream, hands it to ffmpeg, and does so again when it breaks off. */
export class Download {
  /** Resolves with what came of it. */
  readonly finished: Promise<VideoResult>;
  readonly parts: VideoPart[] = [];
  readonly #client: VideoClient;
  readonly #ffmpeg: string;
  readonly #path: string;
  readonly #options: ResolvedDownloadOptions;
  readonly #observer: DownloadObserver;
  readonly #stop = new AbortController();
  readonly #over: AbortSignal;

  constructor(
    client: VideoClient,
    { ffmpeg, path }: { readonly ffmpeg: string; readonly path: string },
    options: ResolvedDownloadOptions,
    observer: DownloadObserver,
  ) {
    this.#client = client;
    this.#ffmpeg = ffmpeg;
    this.#path = path;
    this.#options = options;
    this.#observer = observer;
    this.#over = AbortSignal.any([this.#stop.signal, ...(options.signal === undefined ? [] : [options.signal])]);
    this.finished = this.#run();
  }

  /** Ends it; what was written so far stays and can be played. */
  stop(): void {
    this.#stop.abort();
  }

  async #run(): Promise<VideoResult> {
    const { overwrite, retries, retryDelayMs, signal } = this.#options;
    signal?.throwIfAborted();
    formatOf(this.#path);
    await checkWritable(this.#path, overwrite);
    await checkFfmpeg(this.#ffmpeg);
    for (let failures = 0; ; failures += 1) {
      const before = this.parts.length;
      const outcome = await this.#attempt();
      signal?.throwIfAborted();
      if (typeof outcome === 'string') return { end: outcome, parts: this.parts, ...sumOf(this.parts) };
      if (this.parts.length > before) failures = 0;
      if (failures >= retries) throw this.#givenUp(outcome, failures);
      const retryInMs = Math.min(retryDelayMs * 2 ** failures, longestDelayMs);
      this.#observer.interrupted(outcome, retryInMs);
      await sleep(retryInMs, this.#over);
    }
  }

  /** Records until the stream breaks off. @returns why it is over, or what went wrong and may pass */
  async #attempt(): Promise<VideoResult['end'] | LiveError> {
    try {
      if (this.#over.aborted) return 'stopped';
      return await this.#record();
    } catch (error) {
      if (this.#over.aborted && !isFinal(error)) return 'stopped';
      // Of a stream of which nothing was seen yet, the caller should hear at once.
      if (this.parts.length === 0 || !isLiveError(error)) throw error;
      if (error.code === 'USER_OFFLINE') return 'streamEnd';
      if (!error.retryable) throw error;
      return error;
    }
  }

  async #record(): Promise<VideoResult['end'] | LiveError> {
    const { quality, overwrite, durationMs, staleAfterMs, closeTimeoutMs } = this.#options;
    const { stream, form, address } = chooseStream(await findStreams(this.#client, this.#over), quality);
    const gone = new AbortController();
    const signal = AbortSignal.any([this.#over, gone.signal]);
    const { webClient, options } = this.#client;
    try {
      const open = form === 'flv' ? openStream : openHls;
      const chunks = await open({
        address,
        fetch: connectionSettings(options).web.fetch ?? globalThis.fetch,
        // No cookie: the hosts of the video ask for none.
        headers: { 'user-agent': webClient.userAgent, referer: 'https://www.tiktok.com/', accept: '*/*' },
        staleAfterMs,
        signal,
      });
      const path = partPath(this.#path, this.parts.length + 1, overwrite);
      const part = newPart(this.parts.length + 1, path, stream);
      const isNew = !existsSync(path);
      const ffmpeg = new Ffmpeg(this.#ffmpeg, this.#arguments(path, inputs[form]), progress =>
        this.#progress(part, progress),
      );
      void ffmpeg.ended.then(() => gone.abort());
      const broken = await feed(ffmpeg, chunks, signal);
      const end = await ffmpeg.finish(closeTimeoutMs);
      // Only what this download has made itself.
      if (part.timeMs === 0 && isNew) await rm(path, { force: true });
      this.#checkEnd(end, part);
      if (this.#over.aborted) return 'stopped';
      if (end.isEarly || sumOf(this.parts).timeMs >= durationMs) return 'duration';
      return broken ?? new VideoLostError('The stream broke off.');
    } finally {
      // Lets go of the stream, also when ffmpeg did not even start.
      gone.abort();
    }
  }

  /** @throws VideoFileError, FfmpegFailedError when ffmpeg did not close the file properly. */
  #checkEnd(end: FfmpegEnd, part: VideoPart): void {
    if (end.isComplete) return;
    const failure = fileFailure(part.path, end.said);
    if (failure !== undefined) throw failure;
    // A stream that breaks off at once leaves ffmpeg nothing to write.
    if (end.isEarly || part.timeMs > 0) throw ffmpegFailure(end);
  }

  #arguments(path: string, input: string): readonly string[] {
    const { durationMs, flags, overwrite } = this.#options;
    const leftMs = durationMs - sumOf(this.parts).timeMs;
    return [
      ...['-hide_banner', '-nostats', '-loglevel', 'error', '-progress', 'pipe:1', overwrite ? '-y' : '-n'],
      ...['-f', input, '-i', 'pipe:0', '-c', 'copy'],
      ...(Number.isFinite(leftMs) ? ['-t', (leftMs / 1000).toFixed(3)] : []),
      ...formatOf(path),
      ...flags,
      // So that no name can be taken for a flag or an address.
      `file:${path}`,
    ];
  }

  #progress(part: WritablePart, { timeMs, bytes, bitrate }: FileProgress): void {
    if (timeMs === 0) return;
    part.timeMs = timeMs;
    part.bytes = bytes;
    // The first seconds come at once; from then on what comes is of this moment.
    part.startedAtMs = Math.min(part.startedAtMs, Date.now() - timeMs);
    if (!this.parts.includes(part)) {
      this.parts.push(part);
      this.#observer.part(part);
    }
    this.#observer.progress({ part, ...sumOf(this.parts), bitrate });
  }

  #givenUp(cause: LiveError, failures: number): VideoLostError {
    const message = `The stream broke off and did not come back (asked ${failures} times): ${cause.message}`;
    const status = cause instanceof VideoLostError ? cause.status : undefined;
    return new VideoLostError(message, { cause, status });
  }
}

/** Hands over what comes until either side is done. @returns why the stream broke off, when it did not just close */
async function feed(
  ffmpeg: Ffmpeg,
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): Promise<LiveError | undefined> {
  try {
    for await (const chunk of chunks) {
      await ffmpeg.write(chunk, signal);
      if (signal.aborted) return undefined;
    }
  } catch (error) {
    if (signal.aborted) return undefined;
    if (!isLiveError(error)) throw error;
    return error;
  }
  return undefined;
}

/** Whether an error is about the file or ffmpeg: to be told even when it was over anyway. */
function isFinal(error: unknown): boolean {
  return isLiveError(error) && (error.code === 'VIDEO_FILE' || error.code === 'FFMPEG_FAILED');
}

function ffmpegFailure({ code, said }: FfmpegEnd): FfmpegFailedError {
  const how = code === undefined ? 'ffmpeg was killed' : `ffmpeg ended with ${code}`;
  return new FfmpegFailedError(said === '' ? `${how}.` : `${how}: ${said}`, code);
}
