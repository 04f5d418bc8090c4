import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { isLiveError } from '@livetap/live';
import { parseHeader } from '@livetap/live/recording';
import { FileError, fileReason } from './errors.js';
import { gzipMembers } from './gzip-members.js';

/** A recording that is to be added to. */
interface Found {
  /** The text that it begins with. */
  readonly beginning: Uint8Array;
  /** Makes its end whole, so that something can follow it. */
  readonly mend: () => void;
}

/** What is to be added. */
interface Wanted {
  readonly isGzip: boolean;
  /** Who the recording has to be of; undefined for anybody. */
  readonly uniqueId: string | undefined;
}

/**
 * Opens a recording to add a part to it, and mends what a recorder that was killed left at its end: a line that was cut
 * is ended, so that it is one damaged line and no more; a compressed member that was cut is written anew with the whole
 * lines that can be read of it.
 * @returns the handle, with the position at the end; of a new file when there is none
 * @throws FileError when the file is no recording, or one of somebody else; it is left as it is
 */
export function openToAppend(path: string, wanted: Wanted): number {
  const handle = openSync(path, 'a+');
  try {
    found(path, handle, wanted)?.mend();
    return handle;
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}

/**
 * Refuses, without writing, what {@link openToAppend} would refuse.
 * @param path of a file that exists
 * @throws FileError
 */
export function requireAppendable(path: string, wanted: Wanted): void {
  const handle = openSync(path, 'r');
  try {
    found(path, handle, wanted);
  } finally {
    closeSync(handle);
  }
}

/** The recording in a file; undefined when that is empty. @throws FileError when it is none, or one of somebody else */
function found(path: string, handle: number, { isGzip, uniqueId }: Wanted): Found | undefined {
  try {
    const { size } = fstatSync(handle);
    if (size === 0) return undefined;
    const recording = isGzip ? compressed(path, handle) : plain(handle, size);
    const streamer = parseHeader(firstLine(recording.beginning)).uniqueId;
    if (uniqueId !== undefined && streamer !== uniqueId) {
      const hint = 'A recording is of one streamer: choose another name.';
      throw new FileError(path, `is a recording of @${streamer}`, { hint });
    }
    return recording;
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    if (!isLiveError(cause)) throw new FileError(path, fileReason(cause), { cause });
    const hint = 'Choose another name, or overwrite it with --force.';
    throw new FileError(path, 'is no recording, so nothing can be added to it', { hint, cause });
  }
}

/** More than a header has. */
const longestHeader = 4_096;
const lineFeed = 0x0a;

function firstLine(text: Uint8Array): string {
  const end = text.indexOf(lineFeed);
  return new TextDecoder().decode(text.subarray(0, end < 0 ? longestHeader : end));
}

function plain(handle: number, size: number): Found {
  const beginning = Buffer.alloc(Math.min(size, longestHeader));
  readSync(handle, beginning, 0, beginning.length, 0);
  const last = Buffer.alloc(1);
  readSync(handle, last, 0, 1, size - 1);
  return {
    beginning,
    mend: () => {
      if (last[0] !== lineFeed) writeSync(handle, '\n');
    },
  };
}

function compressed(path: string, handle: number): Found {
  // All of it: where a member ends is known only by reading it.
  const file = readFileSync(path);
  const { wholeBytes, first, rest } = gzipMembers(file);
  const lines = rest.subarray(0, rest.lastIndexOf(lineFeed) + 1);
  return {
    beginning: wholeBytes > 0 ? first : lines,
    mend: () => {
      if (wholeBytes === file.length) return;
      ftruncateSync(handle, wholeBytes);
      if (lines.length > 0) writeSync(handle, gzipSync(lines));
    },
  };
}
