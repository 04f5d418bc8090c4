import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { FileError, fileReason } from './errors.js';

/** Longer than any line that a recording can have with the limits of its frames. */
const maxLineLength = 64 * 1024 * 1024;

/**
 * The lines of a recording, compressed or not, whatever its name. Only a line feed ends one: the other line separators of
 * Unicode may stand within a line. Where a compressed file was cut, what can be read before is given.
 * @throws FileError when the file cannot be read, or a line has no end.
 */
export async function* recordingLines(path: string): AsyncGenerator<string> {
  let rest = '';
  try {
    for await (const chunk of textOf(path)) {
      const lines = chunk.split('\n');
      lines[0] = rest + lines[0];
      rest = lines.pop() ?? '';
      if (rest.length > maxLineLength) throw new FileError(path, 'has a line without end, so it is no recording');
      yield* lines;
    }
  } catch (cause) {
    throw cause instanceof FileError ? cause : new FileError(path, reasonOf(cause), { cause });
  }
  if (rest !== '') yield rest;
}

/** The text of a file. It is read once from its beginning, so that it may be a pipe. */
async function* textOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const { value: first, done } = await file.next();
  if (done) return;
  const bytes = (async function* () {
    yield first;
    yield* { [Symbol.asyncIterator]: () => file };
  })();
  const decoder = new TextDecoder();
  for await (const chunk of isGzip(first) ? uncompressed(bytes) : bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function isGzip(bytes: Buffer): boolean {
  return bytes.length > 1 && bytes.readUInt16BE() === 0x1f8b;
}

function uncompressed(bytes: AsyncGenerator<Buffer>): AsyncIterable<Buffer> {
  // Without this a file that was cut would be an error, and what was read of it lost.
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  // What fails is told to whoever reads.
  return pipeline(bytes, gunzip, () => {});
}

function reasonOf(error: unknown): string {
  const isDamaged = error instanceof Error && 'code' in error && /^Z_(DATA|BUF)_ERROR$/.test(String(error.code));
  return isDamaged ? 'is damaged: it cannot be uncompressed' : fileReason(error);
}
