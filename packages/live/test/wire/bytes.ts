/*
 * A second, slow and obvious writer of the wire format: what the tests hold against the fast one, and what builds
 * bytes that no decent encoder would write.
 */

/** The bytes of a hex text; spaces are for the reader. */
export function hex(text: string): Uint8Array {
  const digits = text.replace(/\s/g, '');
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) => Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16));
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap(part => Array.from(part)));
}

/** A varint of the 64 low bits of a value, in its shortest form. */
export function varint(value: bigint | number): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  bytes.push(Number(rest));
  return Uint8Array.from(bytes);
}

/** The same varint stretched to a length by bytes that add nothing. */
export function padded(value: bigint | number, length: number): Uint8Array {
  const bytes = Array.from(varint(value));
  while (bytes.length < length) {
    bytes.push((bytes.pop() ?? 0) | 128, 0);
  }
  return Uint8Array.from(bytes);
}

export function tag(no: number, wireType: number): Uint8Array {
  return varint((BigInt(no) << 3n) | BigInt(wireType));
}

export function varintField(no: number, value: bigint | number): Uint8Array {
  return concat(tag(no, 0), varint(value));
}

export function lengthField(no: number, value: Uint8Array | string): Uint8Array {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return concat(tag(no, 2), varint(bytes.length), bytes);
}

/** A group, the wire type that proto3 no longer writes but everybody must be able to skip. */
export function groupField(no: number, ...fields: readonly Uint8Array[]): Uint8Array {
  return concat(tag(no, 3), ...fields, tag(no, 4));
}

/** Messages in messages, all in the field of one number; made from the inside out in one buffer. */
export function nestedField(no: number, levels: number, innermost: Uint8Array = new Uint8Array(0)): Uint8Array {
  const bytes = new Uint8Array(levels * 12 + innermost.length);
  let start = bytes.length - innermost.length;
  bytes.set(innermost, start);
  for (let level = 0; level < levels; level++) {
    const head = concat(tag(no, 2), varint(bytes.length - start));
    start -= head.length;
    bytes.set(head, start);
  }
  return bytes.slice(start);
}

/** One field of an encoded message, with its tag. */
export interface EncodedField {
  readonly no: number;
  readonly wireType: number;
  readonly bytes: Uint8Array;
}

/** The fields of a valid message without groups, in wire order. */
export function fieldsOf(bytes: Uint8Array): EncodedField[] {
  const fields: EncodedField[] = [];
  let pos = 0;
  const number = (): number => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[pos++] ?? 0;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return Number(value);
    }
  };
  while (pos < bytes.length) {
    const start = pos;
    const key = number();
    const wireType = key % 8;
    const size = { 1: 8, 5: 4 }[wireType] ?? number();
    if (wireType !== 0) pos += size;
    fields.push({ no: (key - wireType) / 8, wireType, bytes: bytes.slice(start, pos) });
  }
  return fields;
}
