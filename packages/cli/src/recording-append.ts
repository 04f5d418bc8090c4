import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { FileError, fileReason } from './errors.js';
import { gzipMembers } from './gzip-members.js';

/**
 * Opens a recording to add a part to it, and mends what a recorder that was killed left at its end: a line that was cut
 * is ended, so that it is one damaged line and no more; a compressed part that was cut is written anew with the whole
 * lines that can be read of it.
 * @returns the handle, with the position at the end; a new file when there is none
 * @throws FileError when the file is no recording, or one of somebody else
 */
export function openToAppend(
  path: string,
  { isGzip, uniqueId }: { readonly isGzip: boolean; readonly uniqueId: string | undefined },
): number {
  const handle = openSync(path, 'a+');
  try {
    const size = fstatSync(handle).size;
    if (size > 0) (isGzip ? mendGzip : mendText)(path, handle, size, uniqueId);
    return handle;
  } catch (error) {
    closeSync(handle);
    throw error instanceof FileError ? error : new FileError(path, fileReason(error), { cause: error });
  }
}

/** More than a header has. */
const longestHeader = 4_096;

function mendText(path: string, handle: number, size: number, uniqueId: string | undefined): void {
  const bytes = Buffer.alloc(Math.min(size, longestHeader));
  readSync(handle, bytes, 0, bytes.length, 0);
  checkHeader(path, bytes, uniqueId);
  readSync(handle, bytes, 0, 1, size - 1);
  if (bytes[0] !== lineFeed) writeSync(handle, '\n');
}

const lineFeed = 0x0a;

function mendGzip(path: string, handle: number, _size: number, uniqueId: string | undefined): void {
  // All of it: where a member ends is known only by reading it.
  const file = readFileSync(path);
  const { wholeBytes, rest } = gzipMembers(file);
  const lines = rest.subarray(0, rest.lastIndexOf(lineFeed) + 1);
  checkHeader(path, wholeBytes > 0 ? gunzipSync(file.subarray(0, wholeBytes)) : lines, uniqueId);
  if (wholeBytes === file.length) return;
  const mended = gzipSync(lines);
  ftruncateSync(handle, wholeBytes);
  if (lines.length > 0) writeSync(handle, mended);
}

/** @throws FileError when the bytes do not begin a recording of this streamer. */
function checkHeader(path: string, bytes: Uint8Array, uniqueId: string | undefined): void {
  const [line = ''] = Buffer.from(bytes.subarray(0, longestHeader)).toString('utf8').split('\n', 1);
  const found = /^\{"livetap":"recording".*?"uniqueId":"([\w.]+)"/.exec(line)?.[1];
  if (found === undefined) {
    throw new FileError(path, 'is no recording, so nothing can be added to it', {
      hint: 'Choose another name, or overwrite it with --force.',
    });
  }
  if (uniqueId !== undefined && found !== uniqueId) {
    throw new FileError(path, `is a recording of @${found}`, {
      hint: 'A recording is of one streamer: choose another name.',
    });
  }
}
