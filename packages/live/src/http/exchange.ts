import { InvalidOptionError, isLiveError, LimitExceededError } from '../errors.js';
import { GuardedLogger, type Logger } from '../logger.js';
import { unlessAborted } from '../platform/unless-aborted.js';
import { deadline } from './deadline.js';
import { networkError } from './errors.js';
import { type RequestLogger, requestLog } from './request-log.js';
import { answer, discard, type HttpResponse, readBody } from './response.js';
import { secretsOfRequest } from './secrets.js';

/** How requests are made. */
export interface ExchangeOptions {
  /** Longest time for one call, answer included, in milliseconds. @defaultValue 10000 */
  readonly timeoutMs?: number | undefined;
  /** Longest answer after decompression, in bytes. @defaultValue 16777216 */
  readonly maxBodyBytes?: number | undefined;
  /** Carries the requests, for example through a proxy. @defaultValue `globalThis.fetch` at the time of each call */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Told about every request at level `debug`. @defaultValue none */
  readonly logger?: Pick<Logger, 'debug'> | undefined;
}

/** {@link ExchangeOptions}, checked and completed. */
export interface ExchangeSettings {
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly logger: RequestLogger | undefined;
}

/** The defaults of {@link ExchangeOptions} that are plain values. */
export const exchangeDefaults = { timeoutMs: 10_000, maxBodyBytes: 16 * 1024 * 1024 } as const;

/** @throws InvalidOptionError when a limit is no number above 0. */
export function exchangeSettings(options: ExchangeOptions): ExchangeSettings {
  return {
    timeoutMs: positive('timeoutMs', options.timeoutMs ?? exchangeDefaults.timeoutMs),
    maxBodyBytes: positive('maxBodyBytes', options.maxBodyBytes ?? exchangeDefaults.maxBodyBytes),
    fetch: options.fetch,
    logger: options.logger && new GuardedLogger(options.logger),
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
  /** Who asks, for the log: the name of a route, or of a provider. @defaultValue not said */
  readonly routeId?: string | undefined;
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
export async function exchange(settings: ExchangeSettings, wanted: Exchange): Promise<HttpResponse> {
  const { signal, routeId } = wanted;
  signal?.throwIfAborted();
  const { timeoutMs } = settings;
  const limit = deadline(timeoutMs, signal);
  let { url } = wanted;
  try {
    for (;;) {
      const asked = url;
      const outgoing = wanted.outgoing(asked);
      const log = requestLog(settings.logger, { method: outgoing.method, url, routeId });
      const reply = await send(settings, wanted, { ...outgoing, url, signal: limit.signal }).catch((cause: unknown) => {
        const expiredMs = limit.expired() ? timeoutMs : undefined;
        const error = failureOf(cause, { url: asked, headers: outgoing.headers, expiredMs, signal });
        log(isLiveError(error) ? error.code : 'aborted');
        throw error;
      });
      log(String(reply.response.status));
      if (reply.next === undefined)
        return answer(reply.response, reply.bytes, secretsOfRequest(asked, outgoing.headers));
      url = reply.next;
    }
  } finally {
    limit.end();
  }
}

/** The body of a response, or the address to be asked in place of reading it. */
type Reply =
  | { readonly response: Response; readonly next: URL }
  | { readonly response: Response; readonly next: undefined; readonly bytes: Uint8Array };

async function send(
  { fetch = globalThis.fetch, maxBodyBytes }: ExchangeSettings,
  wanted: Exchange,
  { url, method, headers, body, signal }: Outgoing & { readonly url: URL; readonly signal: AbortSignal },
): Promise<Reply> {
  const request = { method, headers, signal, redirect: 'manual' } as const;
  const sent = fetch(url, body === undefined ? request : { ...request, body });
  // A `fetch` of the user's may know nothing of signals.
  const response = await unlessAborted(sent, signal, discard);
  const next = wanted.onHead?.(response, url);
  if (next === undefined) return { response, next, bytes: await readBody(response, maxBodyBytes, signal) };
  discard(response);
  return { response, next };
}

interface FailedRequest {
  readonly url: URL;
  readonly headers: Headers;
  readonly expiredMs: number | undefined;
  readonly signal: AbortSignal | undefined;
}

function failureOf(error: unknown, { url, headers, expiredMs, signal }: FailedRequest): unknown {
  if (signal?.aborted === true) return signal.reason;
  if (error instanceof LimitExceededError || error instanceof InvalidOptionError) return error;
  return networkError(url, error, expiredMs, secretsOfRequest(url, headers));
}

function positive(name: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new InvalidOptionError(`${name} has to be a number above 0.`);
}
