import type { Caller } from '../provider-keys.js';
import type { Service } from '../service.js';
import { counted } from './euler-limits.js';
import { cookieIn, type Handler, json, type Reply, type SimulatorRequest } from './route.js';

/** A handler of the sign provider: it knows who calls. */
export type ProviderHandler = (
  request: SimulatorRequest,
  service: Service,
  parameters: Readonly<Record<string, string>>,
  caller: Caller,
) => Reply;

/** Who may call: anybody, whoever shows a key or a JWT, or only who shows a key. */
export type Access = 'open' | 'jwt' | 'key';

/** How the provider says that a plan does not include something: as a matter of payment, or of permission. */
export type PlanRefusal = 402 | 403;

/**
 * Lets only those in who may call, and counts them.
 * @param notFree - What callers with a free plan are told; undefined lets them in.
 */
export function guarded(access: Access, handle: ProviderHandler, notFree?: PlanRefusal): Handler {
  const count: ProviderHandler = (request, service, parameters, caller) =>
    counted(request, service, caller, () => handle(request, service, parameters, caller));
  return admitted(access, count, notFree);
}

/** The same without counting. */
export function admitted(access: Access, handle: ProviderHandler, notFree?: PlanRefusal): Handler {
  return (request, service, parameters) => {
    const { headers, query } = request;
    const key = headers['x-api-key'] ?? query.get('apiKey') ?? undefined;
    const caller = service.keys.caller(key, headers['x-jwt-key']);
    if (caller === undefined) return failure(401, 'The provided API Key is invalid.');
    if (access === 'key' && caller.by === 'jwt') return failure(401, 'A JWT is not accepted here.');
    if (access !== 'open' && caller.by === 'nobody') return failure(401, 'An API Key is required.');
    if (notFree !== undefined && caller.plan === 'free') return planFailure(notFree);
    return handle(request, service, parameters, caller);
  };
}

/** What a plan without the feature gets. */
export function planFailure(code: PlanRefusal): Reply {
  const reason = code === 402 ? 'is not included in your plan' : 'needs a permission that your API Key does not have';
  return failure(code, `This feature ${reason}.`);
}

/** A session that came with a call. */
export interface ShownSession {
  readonly type: 'cookie' | 'oAuthToken';
  /** The `sessionid`, or the token. */
  readonly value: string;
}

/** The session of a call, undefined without one, or the answer to one that cannot be used. */
export function sessionOf({ headers }: SimulatorRequest): ShownSession | Reply | undefined {
  const token = headers['x-oauth-token'];
  const cookies = headers['x-cookie-header'];
  if (token !== undefined && cookies !== undefined) {
    return failure(400, 'Give either x-oauth-token or x-cookie-header.');
  }
  if (token !== undefined) return { type: 'oAuthToken', value: token };
  if (cookies === undefined) return undefined;
  const value = cookieIn(cookies, 'sessionid');
  if (!value || !cookieIn(cookies, 'tt-target-idc')) {
    return failure(400, 'x-cookie-header has to hold sessionid and tt-target-idc.');
  }
  return { type: 'cookie', value };
}

/** The envelope of everything that goes wrong. */
export function failure(code: number, message: string, more: object = {}): Reply {
  return json({ code, message, ...more }, code);
}
