import { expect, test } from 'vitest';
import { transportStream } from '../../src/video/mpegts.js';

interface Packet {
  readonly id: number;
  readonly isStart: boolean;
  readonly counter: number;
  /** Flags of the field of adaptation; undefined without one that has any. */
  readonly flags: number | undefined;
  readonly payload: Uint8Array;
}

/** The packets of a stream, as a receiver takes them apart. */
function packetsOf(bytes: Uint8Array): Packet[] {
  expect(bytes.length % 188).toBe(0);
  return Array.from({ length: bytes.length / 188 }, (_, index) => {
    const [sync = 0, high = 0, low = 0, control = 0, length = 0, flags = 0] = bytes.subarray(index * 188);
    expect(sync).toBe(0x47);
    const field = (control & 0x20) === 0 ? 0 : 1 + length;
    return {
      ...{ id: ((high & 0x1f) << 8) | low, isStart: (high & 0x40) !== 0, counter: control & 0xf },
      flags: field > 1 ? flags : undefined,
      payload: bytes.subarray(index * 188 + 4 + field, (index + 1) * 188),
    };
  });
}

const pictures = Array.from({ length: 400 }, (_, length) => ({
  units: [Uint8Array.from({ length }, (_value, index) => index & 0x7f)],
  timeMs: length * 100,
  isKey: length % 20 === 0,
}));

test('pictures of every length come out as they went in', () => {
  const packets = packetsOf(transportStream(pictures)).filter(({ id }) => id === 0x100);
  const starts = packets.flatMap(({ isStart }, index) => (isStart ? [index] : []));
  expect(starts).toHaveLength(pictures.length);
  for (const [number, picture] of pictures.entries()) {
    const own = packets.slice(starts[number], starts[number + 1]);
    const unit = Buffer.concat(own.map(({ payload }) => payload));
    // Head, delimiter and start code.
    expect(unit.subarray(0, 4)).toEqual(Buffer.from([0, 0, 1, 0xe0]));
    expect(unit.subarray(14 + 6 + 4)).toEqual(Buffer.from(picture.units[0] ?? []));
    // The first has the clock, and says where a decoder can begin.
    expect(own[0]?.flags).toBe(picture.isKey ? 0x50 : 0x10);
  }
});

test('packets of a kind are counted, and the tables come first', () => {
  const packets = packetsOf(transportStream(pictures));
  expect(packets.slice(0, 2).map(({ id, isStart }) => [id, isStart])).toEqual([
    [0, true],
    [0x1000, true],
  ]);
  const counters = packets.filter(({ id }) => id === 0x100).map(({ counter }) => counter);
  expect(counters).toEqual(counters.map((_, index) => index & 0xf));
});
