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

function bytesAsBase64(_key: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  let text = '';
  for (const byte of value) text += String.fromCharCode(byte);
  return btoa(text);
}
