import { BitReader } from './bit-reader.js';
import type { BoundedOutput } from './bounded-output.js';
import { type PrefixCode, prefixCode } from './prefix-code.js';

/** The two codes of a block: of literals and lengths, and of distances. */
interface BlockCodes {
  readonly literals: PrefixCode;
  readonly distances: PrefixCode;
}

/** A value and how many bits of the input are added to it, by symbol (RFC 1951, section 3.2.5). */
interface Range {
  readonly base: number;
  readonly extraBits: number;
}

const endOfBlock = 256;
/** In which order the lengths of the codes for code lengths are sent (RFC 1951, section 3.2.7). */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const copyLengths = [
  ...rangesFrom(3, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5]),
];
// The last one is not the end of its row, but a single length of its own.
copyLengths.push({ base: 258, extraBits: 0 });
const copyDistances = [
  ...rangesFrom(1, [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13]),
];
/** The codes of blocks that bring none (RFC 1951, section 3.2.6). */
const fixedCodes: BlockCodes = {
  literals: prefixCode(
    Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
    false,
  ),
  distances: prefixCode(new Uint8Array(32).fill(5), false),
};

/**
 * Inflates raw deflate (RFC 1951), and is as strict as zlib.
 * @returns where the bytes after it begin
 * @throws RangeError when the output is full, Error when the bytes are no deflate.
 */
export function inflateRaw(bytes: Uint8Array, start: number, end: number, output: BoundedOutput): number {
  const input = new BitReader(bytes, start, end);
  const origin = output.length;
  for (let isLast = false; !isLast; ) {
    isLast = input.take(1) === 1;
    switch (input.take(2)) {
      case 0:
        copyStored(input, output);
        break;
      case 1:
        inflateBlock(input, output, fixedCodes, origin);
        break;
      case 2:
        inflateBlock(input, output, readCodes(input), origin);
        break;
      default:
        throw new Error('a block of an unknown type');
    }
  }
  return input.skipBytes(0);
}

function copyStored(input: BitReader, output: BoundedOutput): void {
  const { bytes } = input;
  const at = input.skipBytes(4);
  const [length, check] = [uint16(bytes, at), uint16(bytes, at + 2)];
  if ((length ^ check) !== 0xffff) throw new Error('a stored block whose length is damaged');
  const start = input.skipBytes(length);
  output.reserve(length);
  output.bytes.set(bytes.subarray(start, start + length), output.length);
  output.length += length;
}

function inflateBlock(input: BitReader, output: BoundedOutput, codes: BlockCodes, origin: number): void {
  for (;;) {
    const symbol = input.symbol(codes.literals);
    if (symbol === endOfBlock) return;
    if (symbol < endOfBlock) {
      output.reserve(1);
      output.bytes[output.length++] = symbol;
      continue;
    }
    const length = valueIn(input, copyLengths[symbol - endOfBlock - 1]);
    const distance = valueIn(input, copyDistances[input.symbol(codes.distances)]);
    if (distance > output.length - origin) throw new Error('a copy of what lies before the beginning');
    output.reserve(length);
    const { bytes } = output;
    // Byte by byte: what is copied may begin with what the copy itself writes.
    for (let left = length, at = output.length; left > 0; left--, at++) bytes[at] = bytes[at - distance] as number;
    output.length += length;
  }
}

/** The codes at the beginning of a block that brings its own (RFC 1951, section 3.2.7). */
function readCodes(input: BitReader): BlockCodes {
  const literalCount = input.take(5) + 257;
  const distanceCount = input.take(5) + 1;
  const lengthCount = input.take(4) + 4;
  if (literalCount > 286 || distanceCount > 30) throw new Error('more symbols than there are');
  const ofLengths = new Uint8Array(lengthOrder.length);
  for (const symbol of lengthOrder.slice(0, lengthCount)) ofLengths[symbol] = input.take(3);
  const code = prefixCode(ofLengths, false);
  const lengths = new Uint8Array(literalCount + distanceCount);
  for (let at = 0; at < lengths.length; ) {
    const symbol = input.symbol(code);
    if (symbol < 16) {
      lengths[at++] = symbol;
      continue;
    }
    if (symbol === 16 && at === 0) throw new Error('a repetition of nothing');
    const repeated = symbol === 16 ? (lengths[at - 1] as number) : 0;
    const times = symbol === 16 ? 3 + input.take(2) : symbol === 17 ? 3 + input.take(3) : 11 + input.take(7);
    if (at + times > lengths.length) throw new Error('more code lengths than symbols');
    lengths.fill(repeated, at, at + times);
    at += times;
  }
  if (lengths[endOfBlock] === 0) throw new Error('a block without an end');
  return {
    literals: prefixCode(lengths.subarray(0, literalCount), true),
    distances: prefixCode(lengths.subarray(literalCount), true),
  };
}

function valueIn(input: BitReader, range: Range | undefined): number {
  if (range === undefined) throw new Error('a symbol that is not in use');
  return range.base + input.take(range.extraBits);
}

/** One row after the other, each beginning where the one before ended. */
function rangesFrom(first: number, extraBits: readonly number[]): Range[] {
  let base = first;
  return extraBits.map(bits => {
    const range = { base, extraBits: bits };
    base += 1 << bits;
    return range;
  });
}

function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
}
