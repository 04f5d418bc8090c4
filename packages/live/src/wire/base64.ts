/** The bytes as base64 text, without Node's Buffer. */
export function base64(bytes: Uint8Array): string {
  let binary = '';
  // Spreading all bytes of a large message at once would overflow the stack.
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192));
  }
  return btoa(binary);
}
