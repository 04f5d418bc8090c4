/** Turns bytes into strings; the two ways a JavaScript runtime offers. */
export interface TextReader {
  /** One character per byte. Only its ASCII parts are ever used, so windows-1252 serves as well. */
  latin1(bytes: Uint8Array, start: number, end: number): string;
  /** UTF-8; what is invalid becomes U+FFFD. */
  utf8(bytes: Uint8Array, start: number, end: number): string;
}

type Slice = (this: Uint8Array, start: number, end: number) => string;

interface BufferLike {
  readonly prototype: { readonly latin1Slice?: Slice; readonly utf8Slice?: Slice };
}

/**
 * Picks the fast reader where the runtime has Node's Buffer slices, else the documented one. Both give equal strings
 * for the bytes they are used on.
 */
export function selectTextReader(buffer: BufferLike | undefined): TextReader {
  const latin1Slice = buffer?.prototype.latin1Slice;
  const utf8Slice = buffer?.prototype.utf8Slice;
  if (typeof latin1Slice === 'function' && typeof utf8Slice === 'function') {
    return {
      latin1: (bytes, start, end) => latin1Slice.call(bytes, start, end),
      utf8: (bytes, start, end) => utf8Slice.call(bytes, start, end),
    };
  }
  const latin1 = new TextDecoder('latin1');
  // ignoreBOM keeps a leading U+FEFF: a text is what was sent.
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    latin1: (bytes, start, end) => latin1.decode(bytes.subarray(start, end)),
    utf8: (bytes, start, end) => utf8.decode(bytes.subarray(start, end)),
  };
}

/** The reader of this runtime. */
export const textReader: TextReader = selectTextReader((globalThis as { readonly Buffer?: BufferLike }).Buffer);
