import { InvalidOptionError, LimitExceededError } from '../errors.js';
import { deadline } from './deadline.js';
import { networkError } from './errors.js';
import { answer, type HttpResponse, readBody } from './response.js';

/** How requests travel. */
export interface TransportOptions {
  /** Longest time for one call, answer included, in milliseconds. @defaultValue 10000 */
  readonly timeoutMs?: number | undefined;
  /** Longest answer after decompression, in bytes. @defaultValue 16777216 */
  readonly maxBodyBytes?: number | undefined;
  /** Carries the requests, for example through a proxy. @defaultValue `globalThis.fetch` at the time of each call */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** {@link TransportOptions}, checked and completed. */
export interface Transport {
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
  readonly fetch: typeof globalThis.fetch | undefined;
}

/** The defaults of {@link TransportOptions} that are plain values. */
export const transportDefaults = { timeoutMs: 10_000, maxBodyBytes: 16 * 1024 * 1024 } as const;

/** @throws InvalidOptionError when a limit is no number above 0. */
export function transportOf(options: TransportOptions): Transport {
  return {
    timeoutMs: positive('timeoutMs', options.timeoutMs ?? transportDefaults.timeoutMs),
    maxBodyBytes: positive('maxBodyBytes', options.maxBodyBytes ?? transportDefaults.maxBodyBytes),
    fetch: options.fetch,
  };
}

/** What is sent to one address. */
export interface Outgoing {
  readonly method: string;
  readonly headers: Headers;
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined;
}

/** One question and its answer. */
export interface Exchange {
  readonly url: URL;
  readonly signal?: AbortSignal | undefined;
  /** What is sent to an address: asked once, and again for each further one. */
  outgoing(url: URL): Outgoing;
  /**
   * Sees the head of each answer. The address it returns is asked next, in place of reading the answer.
   * @defaultValue every answer is read
   */
  onHead?(response: Response, url: URL): URL | undefined;
}

/**
 * Sends a request and reads its answer, within one time limit. Redirects are not followed by themselves.
 * @throws NetworkError when no answer came, LimitExceededError when it is larger than allowed, InvalidOptionError as
 *   thrown by `outgoing`, and the signal's reason when the caller gave up.
 */
export async function exchange(transport: Transport, { signal, ...wanted }: Exchange): Promise<HttpResponse> {
  signal?.throwIfAborted();
  const { timeoutMs, maxBodyBytes } = transport;
  const send = transport.fetch ?? globalThis.fetch;
  const limit = deadline(timeoutMs, signal);
  let { url } = wanted;
  try {
    for (;;) {
      const { method, headers, body } = wanted.outgoing(url);
      const request = { method, headers, signal: limit.signal, redirect: 'manual' } as const;
      const response = await send(url, body === undefined ? request : { ...request, body });
      const next = wanted.onHead?.(response, url);
      if (next === undefined) return answer(response, await readBody(response, maxBodyBytes));
      await response.body?.cancel();
      url = next;
    }
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    if (error instanceof LimitExceededError || error instanceof InvalidOptionError) throw error;
    throw networkError(url, error, limit.expired() ? timeoutMs : undefined);
  } finally {
    limit.end();
  }
}

function positive(name: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidOptionError(`${name} has to be a number above 0.`);
}
