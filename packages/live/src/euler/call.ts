import { InvalidOptionError } from '../errors.js';
import { isEncrypted } from '../http/endpoints.js';
import { NetworkError } from '../http/errors.js';
import { type ExchangeSettings, exchange } from '../http/exchange.js';
import { isFields } from '../http/fields.js';
import { mergeHeaders } from '../http/headers.js';
import type { HttpResponse } from '../http/response.js';
import { secretsIn } from '../http/secrets.js';
import type { GetRateLimits } from './account.wire.js';
import { type AnswerKind, type Arranged, arrange, type Endpoint } from './endpoint.js';
import { SignAPIError, SignatureRateLimitError } from './errors.js';
import { failureOf, looksLikeJson, pausesMs, readTrace } from './failures.js';
import { eulerQuotas, type ProviderQuota, type QuotaNote, quotaOfRefusal, readQuota, tightestQuota } from './quota.js';

/** What one call can add. */
export interface EulerCallOptions {
  readonly signal?: AbortSignal | undefined;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Further parameters of the query. */
  readonly params?: Readonly<Record<string, string | undefined>> | undefined;
}

/** An answer of the provider. */
export interface EulerResponse<Reply> {
  readonly data: Reply;
  /** HTTP status, 200 to 299. */
  readonly status: number;
  readonly headers: Headers;
  /** A text of the answer for a message: without what the call had shown to the provider. */
  quote(text: string): string;
}

/** What all calls of one client share. */
export interface CallSettings {
  /** Without a slash at the end. */
  readonly basePath: string;
  readonly apiKey: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly transport: ExchangeSettings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where the answers leave what they say about the calls that are left. */
  readonly quota: QuotaNote;
}

const acceptedTypes: Readonly<Record<AnswerKind, string>> = {
  json: 'application/json',
  bytes: 'application/protobuf,application/json',
  either: 'application/json,image/*',
};

/**
 * Calls one endpoint.
 * @param args - The arguments of the endpoint in its order, then {@link EulerCallOptions}.
 * @throws SignAPIError or one of its subclasses when the provider refuses, fails or cannot be reached, InvalidRequestError
 *   when an argument is missing, InvalidOptionError when a secret would travel in the open, LimitExceededError, and the
 *   signal's reason.
 */
export async function callEndpoint(
  settings: CallSettings,
  endpoint: Endpoint<never, unknown>,
  args: readonly unknown[],
): Promise<EulerResponse<unknown>> {
  const { signal, ...options } = (args[endpoint.takes.length] ?? {}) as EulerCallOptions;
  const arranged = arrange(endpoint, args);
  const apiKey = endpoint.auth === 'none' ? undefined : settings.apiKey;
  const own = { ...settings.headers, ...arranged.headers, ...options.headers };
  const query = { ...arranged.query, ...options.params, ...(apiKey === undefined ? {} : { apiKey }) };
  const headers = mergeHeaders(
    { Accept: acceptedTypes[endpoint.answer], 'User-Agent': 'livetap' },
    apiKey === undefined ? {} : { 'x-api-key': apiKey },
    own,
  );
  // Where it is not taken it would make the provider refuse the key beside it.
  if (endpoint.auth !== 'jwt') headers.delete('x-jwt-key');
  const url = addressOf(settings.basePath + arranged.path, query);
  refuseOpenSecrets(url, headers);
  const body = await encodeBody(arranged, headers);
  const response = await exchange(settings.transport, {
    url,
    routeId: 'euler',
    signal,
    outgoing: () => ({ method: endpoint.method, headers, body }),
  }).catch(unreachable);
  const now = settings.now();
  const failure = failureOf(response, {
    trace: readTrace(response),
    answer: endpoint.answer,
    secrets: secretsIn(own, query, arranged.body),
    now,
  });
  // failureOf has seen that what begins like JSON is JSON.
  const isJson = endpoint.answer === 'json' || (endpoint.answer === 'either' && looksLikeJson(response));
  const data = failure !== undefined ? undefined : isJson ? response.json() : response.bytes;
  settings.quota.newest = quotaIn(arranged, response, failure ?? data, now) ?? settings.quota.newest;
  if (failure !== undefined) throw failure;
  return { data, status: response.status, headers: response.headers, quote: response.quote };
}

/**
 * What an answer says about the calls that are left for signing; the limits of alerts, rankings and of asking for limits are
 * others.
 */
function quotaIn(
  { path, query }: Arranged,
  { headers }: HttpResponse,
  outcome: unknown,
  now: number,
): ProviderQuota | undefined {
  if (path.endsWith('/rate_limits')) {
    const isOurs = query.type === undefined || query.type === 'WEBCAST';
    return isOurs && isFields(outcome)
      ? tightestQuota(eulerQuotas(outcome as unknown as GetRateLimits, now))
      : undefined;
  }
  if (!/^\/(?:webcast|tiktok)\/(?!captchas|oauth|rankings|websockets)/.test(path)) return undefined;
  if (outcome instanceof SignatureRateLimitError) return quotaOfRefusal(outcome, headers, now);
  return readQuota(headers, now);
}

/** An address with parameters behind it; those that are undefined are left out. */
export function addressOf(address: string, query: Readonly<Record<string, string | undefined>>): URL {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url;
}

const secretHeaders = ['x-api-key', 'x-jwt-key', 'x-oauth-token', 'x-cookie-header'];

/** @throws InvalidOptionError when a secret header would travel in the open */
export function refuseOpenSecrets(url: URL, headers: Headers): void {
  const secret = isEncrypted(url) ? undefined : secretHeaders.find(name => headers.has(name));
  if (secret === undefined) return;
  throw new InvalidOptionError(`${secret} is sent over https only, or to this machine; ${url.origin} is neither.`);
}

async function encodeBody(
  { body, form }: Arranged,
  headers: Headers,
): Promise<string | Uint8Array<ArrayBuffer> | undefined> {
  if (form !== undefined) {
    // As bytes, because not every implementation of fetch takes a form.
    const encoded = new Response(form);
    headers.set('content-type', encoded.headers.get('content-type') ?? '');
    return new Uint8Array(await encoded.arrayBuffer());
  }
  if (body === undefined) return undefined;
  headers.set('content-type', 'application/json');
  return jsonText(body);
}

/** The text of a JSON body, in which 64-bit integers are strings. */
export function jsonText(body: unknown): string {
  return JSON.stringify(body, (_name, value) => (typeof value === 'bigint' ? String(value) : value));
}

/** @throws SignAPIError in place of a NetworkError, every other cause as it is */
export function unreachable(cause: unknown): never {
  if (!(cause instanceof NetworkError)) throw cause;
  const message = `The sign provider could not be asked: ${cause.message}`;
  const { retryable, hint } = cause;
  const later = retryable ? { retryAfterMs: pausesMs.unreachable } : { retryable, hint };
  throw new SignAPIError('Connect Error', message, {}, { cause, ...later });
}
