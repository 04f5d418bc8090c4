import { endOfBytes } from './bit-reader.js';
import { BoundedOutput } from './bounded-output.js';
import { crc32 } from './crc32.js';
import { inflateRaw } from './deflate.js';

/** Flags of the header (RFC 1952, section 2.3.1). */
const flags = { headerChecksum: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/**
 * Inflates gzip (RFC 1952) in plain JavaScript, for runtimes without zlib: pages, and workers without the modules of Node.
 * It gives what zlib gives and refuses what zlib refuses, checksums included, in one turn and within `maxBytes`.
 * @throws RangeError when the result would be larger than `maxBytes`, Error when the bytes are no gzip.
 */
export function gunzip(bytes: Uint8Array, maxBytes: number, start = 0, end = bytes.length): Uint8Array {
  // Text shrinks to a fifth or so.
  const output = new BoundedOutput(maxBytes, (end - start) * 5);
  let position = start;
  do {
    position = inflateMember(bytes, position, end, output);
    // Several members count as one, and zeros after the last one are padding.
  } while (position < end && bytes[position] !== 0);
  return output.bytes.subarray(0, output.length);
}

/** @returns where the bytes after it begin */
function inflateMember(bytes: Uint8Array, start: number, end: number, output: BoundedOutput): number {
  const origin = output.length;
  const trailer = inflateRaw(bytes, endOfHeader(bytes, start, end), end, output);
  if (trailer + 8 > end) throw endOfBytes();
  if (uint32(bytes, trailer) !== crc32(output.bytes, origin, output.length)) throw new Error('a wrong checksum');
  if (uint32(bytes, trailer + 4) !== output.length - origin) throw new Error('a wrong length');
  return trailer + 8;
}

function endOfHeader(bytes: Uint8Array, start: number, end: number): number {
  const byteAt = (at: number) => {
    if (at >= end) throw endOfBytes();
    return bytes[at] as number;
  };
  if (byteAt(start) !== 0x1f || byteAt(start + 1) !== 0x8b) throw new Error('no header of gzip');
  const flag = byteAt(start + 3);
  if (byteAt(start + 2) !== 8 || (flag & flags.reserved) !== 0) throw new Error('an unknown kind of gzip');
  let position = start + 10;
  if ((flag & flags.extra) !== 0) position += 2 + byteAt(position) + 256 * byteAt(position + 1);
  for (const text of [flags.name, flags.comment]) {
    if ((flag & text) === 0) continue;
    while (byteAt(position) !== 0) position++;
    position++;
  }
  if ((flag & flags.headerChecksum) === 0) return position;
  const checksum = byteAt(position) + 256 * byteAt(position + 1);
  if (checksum !== (crc32(bytes, start, position) & 0xffff)) throw new Error('a wrong checksum of the header');
  return position + 2;
}

function uint32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}
