import { describe, expect, test } from 'vitest';
import { keyPicture, pictureParameters, repeatedPicture, sequenceParameters } from '../../src/video/h264.js';

/** Reads bits and Golomb codes, as a decoder does. */
class BitReader {
  readonly #bits: string;
  #at = 0;

  constructor(unit: Uint8Array) {
    const bytes: number[] = [];
    // Without the type, and without the bytes that keep units apart.
    for (const [index, byte] of unit.entries()) {
      const isEscape = byte === 3 && unit[index - 1] === 0 && unit[index - 2] === 0;
      if (index > 0 && !isEscape) bytes.push(byte);
    }
    this.#bits = bytes.map(byte => byte.toString(2).padStart(8, '0')).join('');
  }

  bits(length: number): number {
    this.#at += length;
    return Number.parseInt(this.#bits.slice(this.#at - length, this.#at), 2);
  }

  golomb(): number {
    const zeros = this.#bits.indexOf('1', this.#at) - this.#at;
    this.#at += zeros;
    return this.bits(zeros + 1) - 1;
  }

  /** What is left: nothing but the one and zeros that close a unit. */
  get rest(): string {
    return this.#bits.slice(this.#at);
  }
}

describe.each([
  [1080, 1920],
  [720, 1280],
  [540, 960],
  [360, 640],
  [16, 16],
  [2, 2],
])('%i × %i', (width, height) => {
  const size = { width, height };
  const columns = Math.ceil(width / 16);
  const rows = Math.ceil(height / 16);

  test('is the size that the parameters say', () => {
    const reader = new BitReader(sequenceParameters(size));
    expect([reader.bits(8), reader.bits(8), reader.bits(8)]).toEqual([66, 0b11000000, 40]);
    const [id, frameNumber, order, references] = Array.from({ length: 4 }, () => reader.golomb());
    expect([id, frameNumber, order, references, reader.bits(1)]).toEqual([0, 4, 2, 1, 0]);
    const macroblocks = [reader.golomb() + 1, reader.golomb() + 1];
    expect([macroblocks, reader.bits(3)]).toEqual([[columns, rows], 0b111]);
    const [left = 0, right = 0, top = 0, bottom = 0] = Array.from({ length: 4 }, () => reader.golomb());
    expect([columns * 16 - 2 * (left + right), rows * 16 - 2 * (top + bottom)]).toEqual([width, height]);
    expect(reader.bits(1)).toBe(0);
    expect(reader.rest).toMatch(/^10*$/);
  });

  test('is what a key picture fills', () => {
    const reader = new BitReader(keyPicture(size, 3));
    expect([reader.golomb(), reader.golomb(), reader.golomb(), reader.bits(8), reader.golomb()]).toEqual([
      0, 7, 0, 0, 1,
    ]);
    expect([reader.bits(2), reader.golomb(), reader.golomb()]).toEqual([0, 0, 1]);
    for (let left = columns * rows; left > 0; left -= 1) expect(reader.bits(8)).toBe(0b00100111);
    expect(reader.rest).toMatch(/^10*$/);
  });

  test('is what a further picture leaves as it is', () => {
    const reader = new BitReader(repeatedPicture(size, 19));
    expect([reader.golomb(), reader.golomb(), reader.golomb(), reader.bits(8)]).toEqual([0, 5, 0, 19]);
    expect([reader.bits(3), reader.golomb(), reader.golomb(), reader.golomb()]).toEqual([0, 0, 1, columns * rows]);
    expect(reader.rest).toMatch(/^10*$/);
  });
});

test('units have their types, and nothing in them looks like the start of another', () => {
  const size = { width: 1080, height: 1920 };
  const units = [sequenceParameters(size), pictureParameters(), keyPicture(size, 0), repeatedPicture(size, 1)];
  expect(units.map(unit => (unit[0] ?? 0) & 0x1f)).toEqual([7, 8, 5, 1]);
  for (const unit of units) {
    for (const last of [0, 1, 2]) expect(Buffer.from(unit).indexOf(Buffer.of(0, 0, last))).toBe(-1);
  }
});
