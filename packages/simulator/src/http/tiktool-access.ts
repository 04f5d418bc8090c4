import type { Caller } from '../provider-keys.js';
import type { Service } from '../service.js';
import { counted, type LimitWording, letsGoMs } from './euler-limits.js';
import {
  cookieIn,
  get,
  type Handler,
  json,
  jsonBody,
  post,
  type Reply,
  type Route,
  type SimulatorRequest,
} from './route.js';

/** The path that TikTool is below: many of its paths are those of the other provider, or of TikTok. */
export const tikToolPrefix = '/tiktool';

/** A call to TikTool by somebody who may call. */
export interface TikToolCall {
  readonly request: SimulatorRequest;
  readonly service: Service;
  readonly caller: Caller;
  /** From the JSON body and the query; what came by the query is text. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Parts of the path. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What has to be shown beside the key: nothing, a plan that is not free, or TikTok cookies of a session. */
export type TikToolNeed = 'key' | 'paid' | 'session';

/** An endpoint, by GET and by POST: the provider's documents differ, and its server takes both. */
export function tikTool(pattern: string, need: TikToolNeed, handle: (call: TikToolCall) => Reply): Route[] {
  const handler = guarded(need, handle);
  return [get, post].map(method => method(`${tikToolPrefix}${pattern}`, handler));
}

/** A good answer. */
export function tikToolData(data: unknown): Reply {
  return json({ status_code: 0, data });
}

/** The envelope of everything that goes wrong. */
export function tikToolFailure(code: number, message: string, status = code): Reply {
  return json({ status_code: code, message }, status);
}

/** A field of the input as text, empty without one. */
export function textIn({ input }: TikToolCall, name: string): string {
  const value = input[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A field of the input as a list of texts: a list, or a text with commas. Undefined when it is neither. */
export function listIn({ input }: TikToolCall, name: string): string[] | undefined {
  const value = input[name];
  const list = typeof value === 'string' ? value.split(',').filter(part => part !== '') : value;
  return Array.isArray(list) ? list.map(String) : undefined;
}

function guarded(need: TikToolNeed, handle: (call: TikToolCall) => Reply): Handler {
  return (request, service, parameters) => {
    const { headers, query } = request;
    const key = headers['x-api-key'] ?? query.get('apiKey') ?? undefined;
    const caller = service.keys.caller(key, query.get('jwtKey') ?? undefined);
    if (caller === undefined || caller.by === 'nobody')
      return tikToolFailure(401, 'The API key is missing or invalid.');
    if (need === 'paid' && caller.plan === 'free') return tikToolFailure(403, 'This needs a paid plan.');
    if (need === 'session' && !cookieIn(headers['x-cookie-header'] ?? '', 'sessionid')) {
      return tikToolFailure(400, 'x-cookie-header has to hold the cookies of a session.');
    }
    const body = request.method === 'POST' && request.body.length > 0 ? jsonBody(request) : {};
    if (body === undefined) return tikToolFailure(400, 'The body has to be a JSON object.');
    const input = { ...Object.fromEntries(query), ...body };
    const answer = () => handle({ request, service, caller, parameters, input });
    return counted(request, service, countedAs(caller), answer, wording);
  };
}

/** Whom its calls are counted under: a key has its count at each provider. */
export function countedAs(caller: Caller): Caller {
  return { ...caller, id: `tiktool ${caller.id}` };
}

/** The headers that tell of a limit, in every answer. @param resetMs when it lets go, in milliseconds since 1970 */
export function tikToolLimitHeaders(max: number, remaining: number, resetMs: number): Record<string, string> {
  return {
    'x-ratelimit-limit': String(max),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(Math.ceil(resetMs / 1000)),
  };
}

/** A call too many. */
export function tikToolRefusal(max: number, resetMs: number): Reply {
  const { headers, ...reply } = tikToolFailure(429, 'Rate limit exceeded.');
  return { ...reply, headers: { ...headers, ...tikToolLimitHeaders(max, 0, resetMs) } };
}

/** It tells of its limits in one way, whatever a fault asks of the other provider. */
const wording: LimitWording = {
  refusal: (state, _caller, _header, nowMs) => tikToolRefusal(state.max, letsGoMs(state, nowMs)),
  headers: (state, nowMs) => tikToolLimitHeaders(state.max, state.remaining, letsGoMs(state, nowMs)),
};
