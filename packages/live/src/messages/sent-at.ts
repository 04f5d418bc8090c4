import { FieldCursor } from '../wire/fields.js';
import { int64 } from '../wire/varint.js';

/** Field 1 of nearly every message: what all of them have in common. */
const commonTag = 10;
/** Field 4 of that: when the message was made. */
const createTimeTag = 32;

/**
 * When a message was made, without decoding it.
 * @returns milliseconds since 1970; undefined where it does not say
 */
export function sentAt(payload: Uint8Array): number | undefined {
  try {
    const field = new FieldCursor(payload);
    while (field.next()) {
      if (field.tag === commonTag) return createTime(payload, field.start, field.end);
    }
  } catch {
    // Not a message that can be read; whoever decodes it says so.
  }
  return undefined;
}

function createTime(bytes: Uint8Array, start: number, end: number): number | undefined {
  const field = new FieldCursor(bytes, start, end);
  while (field.next()) {
    if (field.tag === createTimeTag) return Number(int64(bytes, field.start)) || undefined;
  }
  return undefined;
}
