import { constants, existsSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { InvalidOptionError } from '../errors.js';
import { VideoFileError } from './errors.js';

// In fragments of at most four seconds, so that the file can be played whatever ends its recording.
const fragmented = ['-movflags', '+frag_keyframe+empty_moov+default_base_moof', '-frag_duration', '4000000'];

/** What ffmpeg is told for each format, by the ending of the file. */
const formats: Readonly<Record<string, readonly string[]>> = {
  '.mkv': ['-f', 'matroska'],
  '.mp4': [...fragmented, '-f', 'mp4'],
  '.mov': [...fragmented, '-f', 'mov'],
  '.m4a': [...fragmented, '-f', 'mp4'],
  '.ts': ['-f', 'mpegts'],
  '.flv': ['-f', 'flv'],
};

/** @throws InvalidOptionError for a name with another ending. */
export function formatOf(path: string): readonly string[] {
  const format = formats[extname(path).toLowerCase()];
  if (format !== undefined) return format;
  throw new InvalidOptionError(`The name of a video has to end with one of ${Object.keys(formats).join(', ')}.`);
}

/** The name of a video that was given none: `mara-2026-11-21T19-30-05.mkv`, in the working directory. */
export function defaultPath(uniqueId: string, nowMs: number): string {
  const time = new Date(nowMs).toISOString().slice(0, 19).replaceAll(':', '-');
  return `${uniqueId || 'live'}-${time}.mkv`;
}

/** @throws VideoFileError when the file exists already and is to stay, or its folder cannot be written to. */
export async function checkWritable(path: string, overwrite: boolean): Promise<void> {
  if (!overwrite && existsSync(path)) throw new VideoFileError(path, 'exists already');
  try {
    await access(dirname(resolve(path)), constants.W_OK);
  } catch (cause) {
    throw new VideoFileError(path, 'its folder does not exist or cannot be written to', { cause });
  }
}

/**
 * The file of a part: the first has the name itself, then come `name-2.mkv`, `name-3.mkv`. Names that are taken are passed
 * over, unless they may be overwritten.
 */
export function partPath(path: string, number: number, overwrite: boolean): string {
  if (number === 1) return path;
  const ending = extname(path);
  for (let count = number; ; count += 1) {
    const part = `${path.slice(0, path.length - ending.length)}-${count}${ending}`;
    if (overwrite || !existsSync(part)) return part;
  }
}

/** What ffmpeg says when the file is the trouble, and what that means. */
const reasons: readonly (readonly [said: RegExp, reason: string])[] = [
  [/No space left on device/i, 'the disk is full'],
  [/Disk quota exceeded/i, 'the disk quota is used up'],
  [/File too large/i, 'the file has reached the largest size allowed'],
  [/Read-only file system/i, 'the file system is read-only'],
  [/Permission denied/i, 'permission denied'],
  [/already exists/i, 'exists already'],
  [/Is a directory/i, 'is a directory'],
  [/Input\/output error/i, 'the disk cannot be written'],
];

/** The error of a file that ffmpeg could not write; undefined when what it said is about something else. */
export function fileFailure(path: string, said: string): VideoFileError | undefined {
  const reason = reasons.find(([pattern]) => pattern.test(said))?.[1];
  return reason === undefined ? undefined : new VideoFileError(path, reason);
}
