import { SignAPIError } from '../euler/errors.js';
import { pausesMs, readTrace } from '../euler/failures.js';
import { type Fields, isFields, textOf } from '../http/fields.js';

/** The provider does not know the room: ask again with its id. */
export interface ResolveRequiredReply extends Fields {
  readonly action: 'resolve_required';
}

/** The provider signed a request that the client has to make itself, from its own address. */
export interface FetchSignedUrlReply extends Fields {
  readonly action: 'fetch_signed_url';
  readonly signed_url: string;
  /** @defaultValue `GET` */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** `a=b; c=d` */
  readonly cookies?: string;
  readonly body?: unknown;
  readonly note?: string;
}

/** A whole answer. */
export interface FinalReply<Data> extends Fields {
  readonly action?: undefined;
  readonly status_code: number;
  readonly data: Data;
}

/** What an endpoint answers with: instructions, or the data itself. `action` tells them apart. */
export type TikToolReply<Data = unknown> = FinalReply<Data> | FetchSignedUrlReply | ResolveRequiredReply;

/** Calls that are left to the key. */
export interface TikToolLimit {
  readonly limit: number | undefined;
  readonly remaining: number | undefined;
  /** Milliseconds since 1970. */
  readonly resetTime: number | undefined;
}

/** An answer of TikTool. */
export interface TikToolResponse<Data = unknown> {
  /** The JSON object as it came. */
  readonly reply: TikToolReply<Data>;
  /** HTTP status, 200 to 299. */
  readonly status: number;
  readonly headers: Headers;
  /** From the headers; fields that were not there are undefined. */
  readonly limit: TikToolLimit;
}

/**
 * The data of an answer, which is an object; its fields are as the provider sent them.
 * @throws SignAPIError when there is no object in its place.
 */
export function requiredData<Data extends object>(response: TikToolResponse<Data>): Data {
  const { data } = response.reply;
  if (isFields(data)) return data as Data;
  throw new SignAPIError('Empty Payload', 'The sign provider sent an answer without data.', readTrace(response), {
    retryAfterMs: pausesMs.emptyAnswer,
  });
}

/** Cookies that came with a signature, as `name=value` pairs. */
export function cookiePairs(cookies: unknown): string[] {
  return textOf(cookies)
    .split(';')
    .map(pair => pair.trim())
    .filter(pair => /^[^=\s]+=./.test(pair));
}

/** A header as a number. */
export function numberIn(headers: Headers, name: string): number | undefined {
  const value = headers.get(name)?.trim() ?? '';
  return /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
