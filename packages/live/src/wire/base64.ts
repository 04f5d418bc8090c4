interface BufferLike {
  readonly prototype: { readonly base64Slice?: (this: Uint8Array, start: number, end: number) => string };
}

const base64Slice = (globalThis as { readonly Buffer?: BufferLike }).Buffer?.prototype.base64Slice;

/** The bytes as base64 text. */
export const base64: (bytes: Uint8Array) => string =
  base64Slice === undefined ? portableBase64 : bytes => base64Slice.call(bytes, 0, bytes.length);

/** The same without Node's Buffer. */
export function portableBase64(bytes: Uint8Array): string {
  let binary = '';
  // Spreading all bytes of a large message at once would overflow the stack.
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(binary);
}
