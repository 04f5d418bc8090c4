import { isLiveError } from '../errors.js';
import { networkError } from '../http/errors.js';
import { secretsOfRequest } from '../http/secrets.js';
import { VideoLostError } from './errors.js';

/** How a video is asked for. */
export interface VideoRequestOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly headers: Readonly<Record<string, string>>;
  /** How long nothing may come, in milliseconds. */
  readonly staleAfterMs: number;
  /** Ends it at any time. */
  readonly signal: AbortSignal;
}

const mostRedirects = 5;

/** Asks the hosts of the video, and waits for each answer and each piece of one only so long. */
export class VideoRequests {
  readonly #options: VideoRequestOptions;
  readonly #silence = new AbortController();
  readonly #either: AbortSignal;

  constructor(options: VideoRequestOptions) {
    this.#options = options;
    this.#either = AbortSignal.any([options.signal, this.#silence.signal]);
  }

  /**
   * What an address answers.
   * @throws VideoLostError when that is no success, NetworkError or ProxyError when nothing comes, the signal's reason when
   *   aborted.
   */
  open(url: URL): Promise<ReadableStream<Uint8Array>> {
    return this.patiently(url, request(this.#options, url, this.#either));
  }

  /** Waits for the other side, as long as that may take. @throws as {@link open} does */
  async patiently<T>(url: URL, answer: Promise<T>): Promise<T> {
    const { staleAfterMs, signal, headers } = this.#options;
    const timer = setTimeout(() => this.#silence.abort(), staleAfterMs);
    try {
      return await answer;
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      if (isLiveError(error)) throw error;
      const secrets = secretsOfRequest(url, Object.entries(headers));
      throw networkError(url, error, this.#silence.signal.aborted ? staleAfterMs : undefined, secrets);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Follows redirects by itself, because not every `fetch` of this library does. */
async function request(
  { fetch, headers }: VideoRequestOptions,
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
