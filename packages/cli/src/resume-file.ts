import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { isSavedRunText, type TextFile, textFile } from '@livetap/live';
import { FileError, fileReason } from './errors.js';

const hint = 'Choose another name: what --resume saves is written over what is there.';

/** As much of it as says what it is. */
const beginningBytes = 64;

/**
 * The file that `--resume` goes on from and saves in.
 * @throws FileError when it cannot be read and written, or holds something that is no saved run; it is left as it is.
 */
export function resumeFile(path: string): TextFile {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return textFile(path);
    if (found.isDirectory()) throw new FileError(path, 'is a directory', { hint });
    if (!found.isFile()) throw new FileError(path, 'is no regular file', { hint });
    if (found.size > 0 && !isSavedRunText(beginningOf(path))) {
      throw new FileError(path, 'is not what --resume saves, and would be lost', { hint });
    }
    return textFile(path);
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    throw new FileError(path, fileReason(cause), { cause });
  }
}

/** @throws FileError when `--resume` and the recording are one file. */
export function requireOtherFile(path: string, recording: string): void {
  if (!isSameFile(path, recording)) return;
  throw new FileError(path, 'cannot be the recording and what --resume saves', { hint });
}

function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = [one, other].map(path => statSync(path, { throwIfNoEntry: false }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

function beginningOf(path: string): string {
  // For writing as well: better told now than when it is to be saved.
  const handle = openSync(path, 'r+');
  try {
    const beginning = Buffer.alloc(beginningBytes);
    return beginning.toString('utf8', 0, readSync(handle, beginning));
  } finally {
    closeSync(handle);
  }
}
