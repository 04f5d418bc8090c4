import { LiveError, type LiveErrorDetails } from '../errors.js';

/** There is no ffmpeg: neither in the `PATH` nor where the option says. */
export class FfmpegMissingError extends LiveError {
  constructor(message: string, details: LiveErrorDetails = {}) {
    super('FFMPEG_MISSING', message, details);
  }
}

/** ffmpeg refused what it was told, or broke down. Its own words are in the message. */
export class FfmpegFailedError extends LiveError {
  /** Its exit code; undefined when a signal ended it. */
  readonly exitCode: number | undefined;

  constructor(message: string, exitCode?: number, details: LiveErrorDetails = {}) {
    super('FFMPEG_FAILED', message, details);
    this.exitCode = exitCode;
  }
}

/** The room is live, and no address of a video in the wanted form is to be had. */
export class VideoMissingError extends LiveError {
  constructor(message: string, details: LiveErrorDetails = {}) {
    super('VIDEO_MISSING', message, details);
  }
}

/** The video did not come, or broke off and did not come back. */
export class VideoLostError extends LiveError {
  /** HTTP status of the last answer, when there was one. */
  readonly status: number | undefined;

  constructor(message: string, details: LiveErrorDetails & { readonly status?: number | undefined } = {}) {
    super('VIDEO_LOST', message, details);
    this.status = details.status;
  }
}

/** The file of a video cannot be written: it exists already, the folder is closed, the disk is full. */
export class VideoFileError extends LiveError {
  /** The file. */
  readonly path: string;

  constructor(path: string, reason: string, details: LiveErrorDetails = {}) {
    super('VIDEO_FILE', `${path}: ${reason}`, details);
    this.path = path;
  }
}

/** `download()` was called while a download runs, or `stopDownload()` while none does. */
export class DownloadStateError extends LiveError {
  constructor(message: string) {
    super('DOWNLOAD_STATE', message);
  }
}
