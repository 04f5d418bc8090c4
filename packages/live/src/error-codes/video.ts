import type { ErrorKind } from '../errors.js';

/** The error codes of downloading video: a part of the table of all of them. */
export const videoErrorCodes = {
  FFMPEG_MISSING: {
    classes: ['FfmpegMissingError'],
    about: 'The program ffmpeg, which writes the video, is not there.',
    who: 'you',
    retryable: false,
    hint: 'Install ffmpeg (apt install ffmpeg, brew install ffmpeg, winget install ffmpeg), or say where it is with the ffmpeg option.',
  },
  FFMPEG_FAILED: {
    classes: ['FfmpegFailedError'],
    about: 'ffmpeg refused what it was told, or broke down; its own words are in the message.',
    who: 'you',
    retryable: false,
    hint: 'Correct what ffmpeg complains about in the message: most often one of the further flags, or a version that is too old.',
  },
  VIDEO_MISSING: {
    classes: ['VideoMissingError'],
    about: 'The room is live, and names no address of the video that is wanted.',
    who: 'service',
    retryable: true,
    hint: 'The room offers no such video to this viewer. Ask for the quality best, or try again in a minute.',
  },
  VIDEO_LOST: {
    classes: ['VideoLostError'],
    about: 'The video did not come, or broke off and did not come back.',
    who: 'network',
    retryable: true,
    hint: 'The stream did not come through. Check that it still runs and that the network holds, then start the download again.',
  },
  VIDEO_FILE: {
    classes: ['VideoFileError'],
    about: 'The file of a video cannot be written: it exists already, its folder is closed, or the disk is full.',
    who: 'you',
    retryable: false,
    hint: 'Make space or choose another file; one that exists is only overwritten with the option overwrite. What was written before can be played.',
  },
  DOWNLOAD_STATE: {
    classes: ['DownloadStateError'],
    about: 'A download was started while one runs, or stopped while none does.',
    who: 'you',
    retryable: false,
    hint: 'Look at downloading before, or use a downloader of its own for each download.',
  },
} as const satisfies Record<string, ErrorKind>;
