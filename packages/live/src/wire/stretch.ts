/** A stretch of bytes; an empty one where start and end are equal. */
export interface Stretch {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

/** All of some bytes. */
export function wholeOf(bytes: Uint8Array): Stretch {
  return { bytes, start: 0, end: bytes.length };
}
