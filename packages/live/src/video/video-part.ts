import type { VideoStream } from './qualities.js';

/** One file of a download. A stream that breaks off goes on in a further one. */
export interface VideoPart {
  /** Counts from 1. */
  readonly number: number;
  readonly path: string;
  /** What was chosen of what the room offers, without its address. */
  readonly stream: Omit<VideoStream, 'flv' | 'hls'>;
  /**
   * The time of its beginning, in milliseconds since 1970, as far as it can be told: the host's delay is not known, and until
   * the second `progress` the seconds that came at once are missing.
   */
  readonly startedAtMs: number;
  /** Length so far, in milliseconds. */
  readonly timeMs: number;
  /** Size so far. */
  readonly bytes: number;
}

/** How far a download is, all its parts together. */
export interface VideoProgress {
  /** The part that is being written. */
  readonly part: VideoPart;
  /** Length, in milliseconds. */
  readonly timeMs: number;
  /** Size. */
  readonly bytes: number;
  /** Of the part on average, in bits a second; undefined while it is not known. */
  readonly bitrate: number | undefined;
}

/** What came of a download. */
export interface VideoResult {
  /** Why it ended: `stopDownload()`, the duration (or a limit among the flags), or the end of the stream. */
  readonly end: 'stopped' | 'duration' | 'streamEnd';
  /** The files, in order; none when it was stopped before anything came. */
  readonly parts: readonly VideoPart[];
  /** Length of all parts together, in milliseconds. */
  readonly timeMs: number;
  /** Size of all parts together. */
  readonly bytes: number;
}

/** A part that is being written. */
export type WritablePart = { -readonly [Name in keyof VideoPart]: VideoPart[Name] };

/** A part of which nothing is written yet. */
export function newPart(number: number, path: string, stream: VideoStream): WritablePart {
  const { flv: _flv, hls: _hls, ...rest } = stream;
  return { number, path, stream: rest, startedAtMs: Date.now(), timeMs: 0, bytes: 0 };
}

/** Length and size of several parts together. */
export function sumOf(parts: readonly VideoPart[]): { readonly timeMs: number; readonly bytes: number } {
  return {
    timeMs: parts.reduce((sum, { timeMs }) => sum + timeMs, 0),
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
