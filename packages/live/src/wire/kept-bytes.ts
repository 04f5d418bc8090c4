import type { Stretch } from './stretch.js';

/** Bytes put away for a long time: in Node as text, one character a byte, which costs no memory outside of the heap; else a copy. */
export type KeptBytes = string | Uint8Array;

interface BufferLike {
  readonly prototype: { readonly latin1Slice?: (this: Uint8Array, start: number, end: number) => string };
}

const latin1Slice = (globalThis as { readonly Buffer?: BufferLike }).Buffer?.prototype.latin1Slice;

/**
 * Puts bytes away.
 * @param text the same bytes as the readers of strings have them already, if they do
 */
export function keepBytes({ bytes, start, end }: Stretch, text?: string): KeptBytes {
  // Elsewhere than in Node that text is windows-1252, out of which no bytes can be had.
  if (latin1Slice === undefined) return new Uint8Array(bytes.subarray(start, end));
  return text ?? latin1Slice.call(bytes, start, end);
}

/** The bytes again. */
export function keptBytes(kept: KeptBytes): Uint8Array {
  if (typeof kept !== 'string') return kept;
  const bytes = new Uint8Array(kept.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = kept.charCodeAt(i);
  return bytes;
}
