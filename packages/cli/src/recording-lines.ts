import { createReadStream } from 'node:fs';
import { FileError, fileReason } from './errors.js';

/** Longer than any line that a recording can have with the limits of its frames. */
const maxLineLength = 64 * 1024 * 1024;

/**
 * The lines of a recording. Only a line feed ends one: the other line separators of Unicode may stand within a line.
 * @throws FileError when the file cannot be read, or a line has no end.
 */
export async function* recordingLines(path: string): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(path, 'utf8') as AsyncIterable<string>) {
      const lines = chunk.split('\n');
      lines[0] = rest + lines[0];
      rest = lines.pop() ?? '';
      if (rest.length > maxLineLength) throw new FileError(path, 'has a line without end, so it is no recording');
      yield* lines;
    }
  } catch (cause) {
    throw cause instanceof FileError ? cause : new FileError(path, fileReason(cause), { cause });
  }
  if (rest !== '') yield rest;
}
