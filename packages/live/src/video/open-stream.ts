import { VideoLostError } from './errors.js';
import { type VideoRequestOptions, VideoRequests } from './video-requests.js';

/** A stream to be opened. */
export interface OpenStreamOptions extends VideoRequestOptions {
  /** Address over HTTP-FLV. */
  readonly address: string;
}

const flvMark = 'FLV';

/**
 * Opens a stream. What it gives are the bytes as they come; it ends when the other side closes.
 * @throws VideoLostError when something else than FLV is answered, NetworkError or ProxyError when nothing is (also while
 *   reading, and when nothing comes for too long), the signal's reason when aborted.
 */
export async function openStream(options: OpenStreamOptions): Promise<AsyncGenerator<Uint8Array, void>> {
  const url = new URL(options.address);
  const requests = new VideoRequests(options);
  const reader = (await requests.open(url)).getReader();
  const read = () => requests.patiently(url, reader.read());
  const close = () => reader.cancel().catch(() => {});
  const start: Uint8Array[] = [];
  let mark = '';
  while (mark.length < flvMark.length) {
    const { value } = await read();
    if (value === undefined) break;
    start.push(value);
    mark += String.fromCharCode(...value.subarray(0, flvMark.length - mark.length));
  }
  if (mark !== flvMark) {
    void close();
    throw new VideoLostError(`${url.host}${url.pathname} answered something else than FLV.`, { status: 200 });
  }
  return chunks(start, read, close);
}

async function* chunks(
  start: readonly Uint8Array[],
  read: () => Promise<{ readonly value?: Uint8Array | undefined }>,
  close: () => Promise<void>,
): AsyncGenerator<Uint8Array, void> {
  try {
    yield* start;
    for (;;) {
      const { value } = await read();
      if (value === undefined) return;
      yield value;
    }
  } finally {
    // Not awaited: of a connection that is dead nothing comes any more.
    void close();
  }
}
