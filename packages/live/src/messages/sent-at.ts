import { FieldCursor } from '../wire/fields.js';
import type { Stretch } from '../wire/stretch.js';
import { int64AsNumber } from '../wire/varint.js';

/** Field 1 of nearly every message: what all of them have in common. */
const commonTag = 10;
/** Field 4 of that: when the message was made. */
const createTimeTag = 32;

/** Milliseconds since 1970 have 13 digits from 2001 to 2286, seconds 10: anything else is no time. */
const leastTime = 1e12;
const mostTime = 1e13;

/** The time that a message says, in milliseconds since 1970; undefined where it is none. Some notices say seconds. */
export function timeOf(said: number): number | undefined {
  if (said >= leastTime && said < mostTime) return said;
  return said >= leastTime / 1000 && said < mostTime / 1000 ? said * 1000 : undefined;
}

/**
 * When a message was made, without decoding it.
 * @param payload where the message lies
 * @returns milliseconds since 1970; undefined where it does not say
 */
export function sentAt({ bytes, start, end }: Stretch): number | undefined {
  const field = new FieldCursor(bytes, start, end);
  try {
    if (!goTo(field, commonTag)) return undefined;
    field.moveTo(field.start, field.end);
    return goTo(field, createTimeTag) ? timeOf(int64AsNumber(bytes, field.start)) : undefined;
  } catch {
    // Not a message that can be read; whoever decodes it says so.
    return undefined;
  }
}

function goTo(field: FieldCursor, tag: number): boolean {
  while (field.next()) if (field.tag === tag) return true;
  return false;
}
