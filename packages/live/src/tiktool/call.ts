import { addressOf, jsonText, refuseOpenSecrets, unreachable } from '../euler/call.js';
import { pathPart } from '../euler/endpoint.js';
import { SignatureRateLimitError } from '../euler/errors.js';
import { failureOf, readTrace } from '../euler/failures.js';
import { type QuotaNote, quotaOfRefusal, readQuota } from '../euler/quota.js';
import { readSignLimit } from '../euler/rate-limit.js';
import { type ExchangeSettings, exchange } from '../http/exchange.js';
import { mergeHeaders } from '../http/headers.js';
import { secretsIn } from '../http/secrets.js';
import type { TikToolMethod } from './endpoint.js';
import { tikToolQuota } from './quota.js';
import { numberIn, type TikToolReply, type TikToolResponse } from './reply.js';

/** What one call can add. */
export interface TikToolCallOptions {
  /** @defaultValue that of the endpoint */
  readonly method?: TikToolMethod | undefined;
  /**
   * TikTok cookies of a session, `sessionid=…; tt-target-idc=…`, for endpoints that need them. Giving them is the consent
   * to send them to the provider.
   * @defaultValue none
   */
  readonly cookies?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What all calls of one client share. */
export interface TikToolCallSettings {
  /** Without a slash at the end. */
  readonly serverUrl: string;
  readonly apiKey: string | undefined;
  readonly transport: ExchangeSettings;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where the answers leave what they say about the calls that are left. */
  readonly quota: QuotaNote;
}

/** One call: a path of the provider, with the fields of its input. */
export interface TikToolRequest extends Omit<TikToolCallOptions, 'method'> {
  readonly method: TikToolMethod;
  /** From the first slash on, with `{name}` for fields of the input that are a part of it. */
  readonly path: string;
  readonly input: object;
}

/**
 * Calls the provider: the input goes into the query of a GET, and into the JSON body of a POST.
 * @throws SignAPIError or one of its subclasses when the provider refuses, fails or cannot be reached, InvalidRequestError
 *   when a part of the path is missing, InvalidOptionError when a secret would travel in the open, LimitExceededError, and
 *   the signal's reason.
 */
export async function callTikTool(
  settings: TikToolCallSettings,
  { method, path, input, cookies, signal }: TikToolRequest,
): Promise<TikToolResponse> {
  const fields = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const part = pathPart(name, fields.get(name));
    fields.delete(name);
    return part;
  });
  const secret = {
    ...(settings.apiKey === undefined ? {} : { 'x-api-key': settings.apiKey }),
    ...(cookies === undefined ? {} : { 'x-cookie-header': cookies }),
  };
  const headers = mergeHeaders({ Accept: 'application/json', 'User-Agent': 'livetap' }, secret);
  const isGet = method === 'GET';
  const url = addressOf(settings.serverUrl + filled, isGet ? queryOf(fields) : {});
  if (!isGet) headers.set('content-type', 'application/json');
  refuseOpenSecrets(url, headers);
  const body = isGet ? undefined : jsonText(Object.fromEntries(fields));
  const response = await exchange(settings.transport, {
    url,
    routeId: 'tiktool',
    signal,
    outgoing: () => ({ method, headers, body }),
  }).catch(unreachable);
  const now = settings.now();
  const failure = failureOf(response, {
    ...{ trace: readTrace(response), answer: 'json', codeField: 'status_code', now },
    secrets: secretsIn(secret, input),
  });
  if (failure instanceof SignatureRateLimitError)
    settings.quota.newest = quotaOfRefusal(failure, response.headers, now);
  if (failure !== undefined) throw failure;
  const limit = {
    limit: numberIn(response.headers, 'x-ratelimit-limit'),
    remaining: numberIn(response.headers, 'x-ratelimit-remaining'),
    resetTime: readSignLimit(response.headers, undefined, now).resetTime,
  };
  // failureOf has seen that it is a JSON object; which of the three it is, `action` says to whoever reads it.
  const reply = response.json() as TikToolReply;
  const stated = path === '/webcast/rate_limits' ? tikToolQuota(reply.data, now) : undefined;
  settings.quota.newest = stated ?? readQuota(response.headers, now) ?? settings.quota.newest;
  return { reply, status: response.status, headers: response.headers, limit };
}

/** Lists with commas between their entries, as the provider takes them in a query. */
function queryOf(fields: ReadonlyMap<string, unknown>): Record<string, string> {
  return Object.fromEntries([...fields].map(([name, value]) => [name, String(value)]));
}
