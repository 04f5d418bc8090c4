/*
 * An MPEG transport stream (ITU-T H.222.0) with one H.264 picture stream in it: what the segments of HLS hold. The numbers in
 * brackets are its sections.
 */

const packetSize = 188;
const programMapId = 0x1000;
const pictureId = 0x100;
const h264 = 0x1b;

/** A picture of a segment. */
export interface TransportPicture {
  /** Units of H.264, in the order in which a decoder takes them. */
  readonly units: readonly Uint8Array[];
  /** In milliseconds. */
  readonly timeMs: number;
  readonly isKey: boolean;
}

/** The bytes of a segment; every one of them can be read by itself. */
export function transportStream(pictures: readonly TransportPicture[]): Uint8Array {
  const counters = new Map<number, number>();
  const packets = [
    ...packetsOf(counters, 0, section(0x00, [0, 1, 0xe0 | (programMapId >>> 8), programMapId & 0xff])),
    ...packetsOf(
      counters,
      programMapId,
      section(0x02, [
        ...[0xe0 | (pictureId >>> 8), pictureId & 0xff, 0xf0, 0],
        ...[h264, 0xe0 | (pictureId >>> 8), pictureId & 0xff, 0xf0, 0],
      ]),
    ),
    ...pictures.flatMap(picture => packetsOf(counters, pictureId, pictureUnit(picture), picture)),
  ];
  return Buffer.concat(packets);
}

/** One payload cut into packets [2.4.3.2]. @param timed gives the clock in the first one */
function packetsOf(
  counters: Map<number, number>,
  id: number,
  payload: Uint8Array,
  timed?: Pick<TransportPicture, 'timeMs' | 'isKey'>,
): Uint8Array[] {
  const packets: Uint8Array[] = [];
  for (let at = 0; at < payload.length; ) {
    const isFirst = at === 0;
    const clock = isFirst && timed !== undefined ? clockField(timed) : [];
    const room = packetSize - 4 - (clock.length === 0 ? 0 : clock.length + 1);
    const piece = payload.subarray(at, at + room);
    const missing = room - piece.length;
    const counter = counters.get(id) ?? 0;
    counters.set(id, (counter + 1) & 0xf);
    // What is left over is filled by a longer field of adaptation, whose first byte says its length.
    const hasField = clock.length > 0 || missing > 0;
    const field = clock.length > 0 ? clock : missing > 1 ? [0] : [];
    const length = clock.length > 0 ? clock.length + missing : missing - 1;
    const packet = Buffer.alloc(packetSize, 0xff);
    packet.set([0x47, (isFirst ? 0x40 : 0) | (id >>> 8), id & 0xff, (hasField ? 0x30 : 0x10) | counter]);
    if (hasField) packet.set([length, ...field], 4);
    packet.set(piece, packetSize - piece.length);
    packets.push(packet);
    at += piece.length;
  }
  return packets;
}

/** Flags, and the clock of the program in units of 90 kHz [2.4.3.4]. */
function clockField({ timeMs, isKey }: Pick<TransportPicture, 'timeMs' | 'isKey'>): number[] {
  const base = BigInt(timeMs) * 90n;
  const bits = (base << 15n) | (0x3fn << 9n);
  const bytes = Array.from({ length: 6 }, (_, index) => Number((bits >> BigInt(8 * (5 - index))) & 0xffn));
  return [isKey ? 0x50 : 0x10, ...bytes];
}

/** A picture as a packet of the elementary stream, with the time at which it is shown [2.4.3.6]. */
function pictureUnit({ units, timeMs }: TransportPicture): Uint8Array {
  // Later than the clock by a tenth of a second, which decoders have for it.
  const time = BigInt(timeMs) * 90n + 9_000n;
  const part = (shift: bigint, mask: bigint) => Number((time >> shift) & mask);
  const stamp = [
    0x21 | (part(30n, 7n) << 1),
    ...[part(22n, 0xffn), (part(15n, 0x7fn) << 1) | 1],
    ...[part(7n, 0xffn), (part(0n, 0x7fn) << 1) | 1],
  ];
  const start = [0, 0, 0, 1];
  const delimiter = [...start, 0x09, 0xf0];
  const head = [0, 0, 1, 0xe0, 0, 0, 0x80, 0x80, stamp.length, ...stamp, ...delimiter];
  return Buffer.concat([Uint8Array.from(head), ...units.flatMap(unit => [Uint8Array.from(start), unit])]);
}

/** A table of the program, with its pointer before and its check behind it [2.4.4]. */
function section(table: number, content: readonly number[]): Uint8Array {
  const length = content.length + 9;
  const bytes = [table, 0xb0 | (length >>> 8), length & 0xff, 0, 1, 0xc1, 0, 0, ...content];
  const check = checksum(bytes);
  return Uint8Array.from([0, ...bytes, check >>> 24, (check >>> 16) & 0xff, (check >>> 8) & 0xff, check & 0xff]);
}

/** CRC-32 as transport streams have it [annex A]. */
function checksum(bytes: readonly number[]): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  }
  return value >>> 0;
}
