import type { LiveError } from '../errors.js';
import { GuardedLogger } from '../logger.js';
import type { ListenerError } from '../sinks/emitter.js';
import { Listenable } from '../sinks/listenable.js';
import { Download } from './download.js';
import { type DownloadOptions, resolveDownloadOptions } from './download-options.js';
import { DownloadStateError } from './errors.js';
import type { VideoClient } from './find-streams.js';
import { defaultPath } from './video-file.js';
import type { VideoPart, VideoProgress, VideoResult } from './video-part.js';

/** The events of a {@link VideoDownloader}. */
export interface VideoEventMap {
  /** A file has begun: the first, or a further one after the stream broke off. */
  part: (part: VideoPart) => void;
  /** How far it is, about twice a second. */
  progress: (progress: VideoProgress) => void;
  /** The stream broke off. It is asked for again in `retryInMs` milliseconds. */
  interrupted: (interruption: { readonly error: LiveError; readonly retryInMs: number }) => void;
}

/** Options of a {@link VideoDownloader}. */
export interface VideoDownloaderOptions {
  /** The program. @defaultValue `ffmpeg`, as the `PATH` finds it */
  readonly ffmpeg?: string | undefined;
}

/**
 * Downloads the video of a live room into a file, by way of ffmpeg. Requests go the way of the client: through its proxy,
 * with its user agent. The client need not be connected.
 *
 * @example
 * await using video = new VideoDownloader(new TikTokLiveConnection('officialgeilegisela'));
 * const { parts } = await video.download('evening.mkv', { durationMs: 60_000 });
 */
export class VideoDownloader extends Listenable<VideoEventMap> implements AsyncDisposable {
  readonly #client: VideoClient;
  readonly #ffmpeg: string;
  #running: Download | undefined;

  constructor(client: VideoClient, { ffmpeg = 'ffmpeg' }: VideoDownloaderOptions = {}) {
    super();
    this.#client = client;
    this.#ffmpeg = ffmpeg;
  }

  /** Whether a download runs. */
  get downloading(): boolean {
    return this.#running !== undefined;
  }

  /**
   * Downloads until the duration, the end of the stream or {@link stopDownload}. The format follows from the ending of the
   * name: `.mkv`, `.mp4`, `.mov`, `.m4a`, `.ts` or `.flv`. A stream that breaks off is asked for again and goes on in
   * `name-2.mkv`, `name-3.mkv`.
   * @param path - Default: the streamer's name and the time, as `.mkv` in the working directory.
   * @throws FfmpegMissingError, FfmpegFailedError; VideoFileError when the file cannot be written; UserOfflineError or
   *   another error of the lookup; VideoMissingError when the room offers no such video; VideoLostError, NetworkError or
   *   ProxyError when it does not come; DownloadStateError while another one runs; InvalidOptionError; the signal's reason.
   */
  async download(path?: string, options: DownloadOptions = {}): Promise<VideoResult> {
    if (this.#running !== undefined) throw new DownloadStateError('A download is running already: stop it first.');
    const running = new Download(
      this.#client,
      { ffmpeg: this.#ffmpeg, path: path ?? defaultPath(this.#client.uniqueId, Date.now()) },
      resolveDownloadOptions(options),
      {
        part: part => this.emitter.emit('part', part),
        progress: progress => this.emitter.emit('progress', progress),
        interrupted: (error, retryInMs) => this.emitter.emit('interrupted', { error, retryInMs }),
      },
    );
    this.#running = running;
    try {
      return await running.finished;
    } finally {
      this.#running = undefined;
    }
  }

  /**
   * Ends the download; what was written so far can be played.
   * @returns what came of it, as `download()` does.
   * @throws DownloadStateError when none runs, otherwise what `download()` throws.
   */
  async stopDownload(): Promise<VideoResult> {
    if (this.#running === undefined) throw new DownloadStateError('There is no download to stop.');
    this.#running.stop();
    return this.#running.finished;
  }

  /** Ends the download, if there is one, and waits until its file is closed. How it went is told by `download()`. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#running?.stop();
    await Promise.allSettled([this.#running?.finished]);
  }

  protected listenerFailed(error: ListenerError): void {
    new GuardedLogger(this.#client.options.logger).warn(`livetap: ${error.message}`);
  }
}
