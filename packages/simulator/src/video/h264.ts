import { BitWriter } from './bit-writer.js';

/*
 * The least of H.264 that every decoder takes: a grey picture of macroblocks without residual (constrained baseline), and
 * pictures that repeat it. The numbers in brackets are sections of ITU-T H.264.
 */

/** A size in pixels; both even. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Counts the pictures since the last key picture, in 8 bits. */
const frameNumberBits = 8;
const macroblock = 16;

const types = { slice: 0x41, keySlice: 0x65, sequence: 0x67, picture: 0x68 } as const;

/** What a stream of such pictures is, for its decoder [7.3.2.1]. */
export function sequenceParameters({ width, height }: PictureSize): Uint8Array {
  const columns = Math.ceil(width / macroblock);
  const rows = Math.ceil(height / macroblock);
  // Profile 66 in its constrained form, level 4.
  const writer = new BitWriter().bits(66, 8).bits(0b11000000, 8).bits(40, 8);
  // Picture order is decoding order, and only the picture before is referred to.
  writer
    .golomb(0, frameNumberBits - 4, 2, 1)
    .bits(0, 1)
    .golomb(columns - 1, rows - 1);
  // Whole frames, 8x8 inference, and what the last macroblocks hang over, in steps of two pixels.
  writer.bits(0b111, 3).golomb(0, (columns * macroblock - width) / 2, 0, (rows * macroblock - height) / 2);
  return unit(types.sequence, writer.bits(0, 1));
}

/** How the pictures are coded [7.3.2.2]: without arithmetic coding, the deblocking filter under control of each slice. */
export function pictureParameters(): Uint8Array {
  const writer = new BitWriter().golomb(0, 0).bits(0, 2).golomb(0, 0, 0).bits(0, 3).golomb(0, 0, 0);
  return unit(types.picture, writer.bits(0b100, 3));
}

/** A grey picture that needs no other [7.3.3]. @param count neighbours differ in it */
export function keyPicture(size: PictureSize, count: number): Uint8Array {
  const writer = new BitWriter()
    .golomb(0, 7, 0)
    .bits(0, frameNumberBits)
    .golomb(count % 2)
    .bits(0, 2)
    .golomb(0, 1);
  // Each macroblock: predicted whole from its neighbours' mean, and nothing to add to that.
  for (let left = macroblocksOf(size); left > 0; left -= 1) writer.golomb(3, 0, 0).bits(1, 1);
  return unit(types.keySlice, writer);
}

/** The picture before once more: all its macroblocks are skipped. @param number how many came since the key picture */
export function repeatedPicture(size: PictureSize, number: number): Uint8Array {
  const writer = new BitWriter().golomb(0, 5, 0).bits(number, frameNumberBits).bits(0, 3).golomb(0, 1);
  return unit(types.slice, writer.golomb(macroblocksOf(size)));
}

function macroblocksOf({ width, height }: PictureSize): number {
  return Math.ceil(width / macroblock) * Math.ceil(height / macroblock);
}

/** A unit of the stream: its type, and the bytes with what looks like the start of another unit escaped [7.4.1]. */
function unit(type: number, writer: BitWriter): Uint8Array {
  const bytes = [type];
  let zeros = 0;
  for (const byte of writer.closed()) {
    if (zeros >= 2 && byte <= 3) {
      bytes.push(3);
      zeros = 0;
    }
    bytes.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return Uint8Array.from(bytes);
}
