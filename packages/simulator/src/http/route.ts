import { exactJson } from '../exact-json.js';
import type { Service } from '../service.js';
import type { VideoFlow } from '../video/live-video.js';
import type { ImposedLimits } from './euler-limits.js';

/** What a client asked for. */
export interface SimulatorRequest {
  /** In capitals. */
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Empty without one. */
  readonly body: Uint8Array;
  /** Where the client is: what the limits of an address are counted under. */
  readonly address: string;
  /** Limits that faults have the sign provider impose on this call. @defaultValue none but those of the caller */
  readonly imposed?: readonly ImposedLimits[];
}

/** What the client is told. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** What comes in place of the body, for as long as the client takes it. @defaultValue nothing */
  readonly flow?: VideoFlow;
}

/** Answers a request, or leaves it to the next route. */
export type Route = (request: SimulatorRequest, service: Service) => Reply | undefined;

/** What a route does once its path fits; `parameters` are the parts of the path that its pattern names. */
export type Handler = (
  request: SimulatorRequest,
  service: Service,
  parameters: Readonly<Record<string, string>>,
) => Reply;

/** A route for GET requests. `:name` in the pattern stands for one part of the path; a closing slash is optional. */
export function get(pattern: string, handle: Handler): Route {
  return route('GET', pattern, handle);
}

/** A route for POST requests, with patterns like those of {@link get}. */
export function post(pattern: string, handle: Handler): Route {
  return route('POST', pattern, handle);
}

function route(method: string, pattern: string, handle: Handler): Route {
  const source = pattern
    .replace(/\/$/, '')
    .replaceAll('.', '\\.')
    .replaceAll(/:(\w+)/g, '(?<$1>[^/]+)');
  const expression = new RegExp(`^${source}/?$`);
  return (request, service) => {
    const match = request.method === method ? expression.exec(request.path) : null;
    if (match === null) return undefined;
    const parts = Object.entries(match.groups ?? {}).map(([name, value]) => [name, decodePart(value)]);
    return handle(request, service, Object.fromEntries(parts));
  };
}

/** The JSON object in the body of a request; undefined when there is none. */
export function jsonBody({ body }: SimulatorRequest): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** A JSON answer; bigints in it are written with all their digits. */
export function json(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: exactJson(value) };
}

/** The value of a cookie in a request, as sent; the last one wins. */
export function cookieValue(request: SimulatorRequest, name: string): string | undefined {
  return cookieIn(request.headers.cookie ?? '', name);
}

/** The value of a cookie in the text of a cookie header; the last one wins. */
export function cookieIn(header: string, name: string): string | undefined {
  const pairs = header.split(';').map(pair => pair.trim());
  return pairs.findLast(pair => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

function decodePart(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
