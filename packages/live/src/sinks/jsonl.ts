/** Takes one line without its line feed. */
export type WriteLine = (line: string) => void;

/** One event a line, as JSON: what pipes, `jq` and log files read. */
export interface JsonLines {
  /** Writes one event. 64-bit ids are strings already; bytes become base64. */
  write(event: string, data: unknown, at: number): void;
}

/** Writes events as JSON lines `{"event","at","data"}`. The caller owns the handle and its errors. */
export function jsonLines(write: WriteLine): JsonLines {
  return {
    write(event, data, at) {
      write(JSON.stringify({ event, at, data }, bytesAsBase64));
    },
  };
}

/** For `JSON.stringify`: bytes become base64. */
export function bytesAsBase64(this: Readonly<Record<string, unknown>>, key: string, converted: unknown): unknown {
  // Bytes of a socket may be a Buffer, whose toJSON has made an array of them by now; the holder still has the bytes.
  const value = this[key];
  if (!(value instanceof Uint8Array)) return converted;
  let text = '';
  for (const byte of value) text += String.fromCharCode(byte);
  return btoa(text);
}
