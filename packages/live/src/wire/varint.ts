import { decimal } from './decimal.js';

/*
 * Readers of the value at a position. They do not move the position: the decoder steps over a varint by its
 * continuation bits, which keeps the readers pure and the decoder free of a reader object.
 */

/** Low 32 bits of a varint, unsigned. Lengths and tags; further bits are dropped as protobuf asks. */
export function varint32(bytes: Uint8Array, pos: number): number {
  let value = 0;
  for (let shift = 0; shift < 32; shift += 7) {
    const byte = bytes[pos++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  return value >>> 0;
}

/** int32 and enum. A negative one takes ten bytes. */
export function int32(bytes: Uint8Array, pos: number): number {
  const byte = bytes[pos] ?? 0;
  return byte < 128 ? byte : varint32(bytes, pos) | 0;
}

/** uint32. */
export function uint32(bytes: Uint8Array, pos: number): number {
  return varint32(bytes, pos);
}

/** bool: true when any of the bits is set. */
export function bool(bytes: Uint8Array, pos: number): boolean {
  for (;;) {
    const byte = bytes[pos++] ?? 0;
    if ((byte & 127) !== 0) return true;
    if (byte < 128) return false;
  }
}

/** int64 as a decimal string, exact over the whole range. */
export function int64(bytes: Uint8Array, pos: number): string {
  // Four bytes, 28 bits, in one go: most values are small.
  let byte = bytes[pos] as number;
  if (byte < 128) return smallDecimals[byte] as string;
  let low = byte & 127;
  byte = bytes[pos + 1] as number;
  low |= (byte & 127) << 7;
  if (!(byte > 127)) return String(low);
  byte = bytes[pos + 2] as number;
  low |= (byte & 127) << 14;
  if (!(byte > 127)) return String(low);
  byte = bytes[pos + 3] as number;
  low |= (byte & 127) << 21;
  if (!(byte > 127)) return String(low);
  byte = bytes[pos + 4] as number;
  low |= byte << 28;
  let high = (byte & 127) >>> 4;
  if (byte > 127) {
    byte = bytes[pos + 5] as number;
    high |= (byte & 127) << 3;
    for (let i = 6, shift = 10; byte > 127 && i < 10; i++, shift += 7) {
      byte = bytes[pos + i] as number;
      high |= (byte & 127) << shift;
    }
  }
  return cachedDecimal(low >>> 0, high);
}

const smallDecimals: readonly string[] = Array.from({ length: 128 }, (_, value) => String(value));

/** uint64 as a decimal string. */
export function uint64(bytes: Uint8Array, pos: number): string {
  const low = varint32(bytes, pos);
  return decimal(low, high32(bytes, pos));
}

/** int64 as a number, for the counts that never come near 2^53. */
export function int64AsNumber(bytes: Uint8Array, pos: number): number {
  const byte = bytes[pos] ?? 0;
  if (byte < 128) return byte;
  return (high32(bytes, pos) | 0) * 4294967296 + varint32(bytes, pos);
}

/** float, little-endian. */
export function float(bytes: Uint8Array, pos: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset + pos, 4).getFloat32(0, true);
}

/** double, little-endian. */
export function double(bytes: Uint8Array, pos: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset + pos, 8).getFloat64(0, true);
}

/** Bits 32 to 63 of a varint, unsigned; 0 when it is shorter. */
export function high32(bytes: Uint8Array, pos: number): number {
  for (let i = 0; i < 4; i++) if ((bytes[pos + i] ?? 0) < 128) return 0;
  let byte = bytes[pos + 4] ?? 0;
  let value = (byte & 127) >>> 4;
  for (let i = 5, shift = 3; byte > 127 && i < 10; i++, shift += 7) {
    byte = bytes[pos + i] ?? 0;
    value |= (byte & 127) << shift;
  }
  return value >>> 0;
}

// The same ids come again and again within a room (room, host, regular viewers, the same user three times in one
// message), so the last string of each slot is kept. The cache is invisible: it only saves making an equal string.
const cacheSize = 128;
const cacheLow = new Uint32Array(cacheSize);
const cacheHigh = new Int32Array(cacheSize);
const cacheText: string[] = new Array<string>(cacheSize).fill('0');

function cachedDecimal(low: number, high: number): string {
  const slot = (low ^ (low >>> 11) ^ high) & (cacheSize - 1);
  if (cacheLow[slot] === low && cacheHigh[slot] === high) return cacheText[slot] as string;
  const text = decimal(low, high);
  cacheLow[slot] = low;
  cacheHigh[slot] = high;
  cacheText[slot] = text;
  return text;
}
