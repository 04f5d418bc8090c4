import { isLiveError } from '../errors.js';
import { networkError } from '../http/errors.js';
import { secretsOfRequest } from '../http/secrets.js';
import { VideoLostError } from './errors.js';

/** A stream to be opened. */
export interface OpenStreamOptions {
  /** Address over HTTP-FLV. */
  readonly address: string;
  readonly fetch: typeof globalThis.fetch;
  readonly headers: Readonly<Record<string, string>>;
  /** How long nothing may come, in milliseconds. */
  readonly staleAfterMs: number;
  /** Ends it at any time. */
  readonly signal: AbortSignal;
}

const mostRedirects = 5;
const flvMark = 'FLV';

/**
 * Opens a stream. What it gives are the bytes as they come; it ends when the other side closes.
 * @throws VideoLostError when something else than FLV is answered, NetworkError or ProxyError when nothing is (also while
 *   reading, and when nothing comes for too long), the signal's reason when aborted.
 */
export async function openStream(options: OpenStreamOptions): Promise<AsyncGenerator<Uint8Array, void>> {
  const { staleAfterMs, signal } = options;
  const url = new URL(options.address);
  const silence = new AbortController();
  const either = AbortSignal.any([signal, silence.signal]);
  let timer: NodeJS.Timeout | undefined;
  /** Waits for the other side, as long as that may take. */
  const patiently = async <T>(answer: Promise<T>): Promise<T> => {
    timer = setTimeout(() => silence.abort(), staleAfterMs);
    try {
      return await answer;
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (isLiveError(error)) throw error;
      const secrets = secretsOfRequest(url, Object.entries(options.headers));
      throw networkError(url, error, silence.signal.aborted ? staleAfterMs : undefined, secrets);
    } finally {
      clearTimeout(timer);
    }
  };
  const body = await patiently(request(options, url, either));
  const reader = body.getReader();
  const read = () => patiently(reader.read());
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

/** Follows redirects by itself, because not every `fetch` of this library does. */
async function request(
  { fetch, headers }: OpenStreamOptions,
  from: URL,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  let url = from;
  for (let redirects = 0; ; redirects += 1) {
    const response = await fetch(url, { headers, signal, redirect: 'manual' });
    const { status, body } = response;
    if (status === 200 && body !== null) return body;
    await body?.cancel();
    const location = status >= 300 && status < 400 ? (response.headers.get('location') ?? '') : '';
    const next = URL.canParse(location, url.href) && location !== '' ? new URL(location, url) : undefined;
    if (next === undefined || !/^https?:$/.test(next.protocol) || redirects === mostRedirects) {
      throw new VideoLostError(`${url.host}${url.pathname} answered ${status} instead of the video.`, { status });
    }
    url = next;
  }
}
