import type { Random } from './random.js';

/**
 * The same message with its top-level fields in another order, as the service often sends them. Elements of one repeated
 * field keep their order, so the message decodes to the same value.
 */
export function reorderFields(bytes: Uint8Array, random: Random): Uint8Array {
  const groups = [...fieldGroups(bytes).values()];
  const order = groups.map(group => ({ group, key: random.next() })).sort((left, right) => left.key - right.key);
  const reordered = new Uint8Array(bytes.length);
  let position = 0;
  for (const { group } of order) {
    for (const field of group) {
      reordered.set(field, position);
      position += field.length;
    }
  }
  return reordered;
}

/** The encoded fields of a message by field number. Only the two wire types occur that the service uses. */
function fieldGroups(bytes: Uint8Array): Map<number, Uint8Array[]> {
  const groups = new Map<number, Uint8Array[]>();
  let position = 0;
  while (position < bytes.length) {
    const start = position;
    const tag = readVarint(bytes, position);
    const value = readVarint(bytes, tag.end);
    position = tag.value % 8 === 2 ? value.end + value.value : value.end;
    const number = Math.floor(tag.value / 8);
    const group = groups.get(number) ?? [];
    group.push(bytes.subarray(start, position));
    groups.set(number, group);
  }
  return groups;
}

function readVarint(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  let factor = 1;
  for (let end = start; ; end++) {
    const byte = bytes[end] ?? 0;
    value += (byte & 0x7f) * factor;
    factor *= 128;
    if (byte < 0x80) return { value, end: end + 1 };
  }
}
