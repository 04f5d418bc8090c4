import type { Service } from '../service.js';
import { cookieValue, json, type Reply, type SimulatorRequest } from './route.js';

/** The codes that the webcast host gives with HTTP status 200. */
export const statusCodes = { badParameters: 10011, loginNeeded: 20003 } as const;

/** A good answer. @param extra fields beside the time in `extra` */
export function answer(service: Service, data: unknown, extra: object = {}): Reply {
  return json({ data, extra: { now: service.clock.now(), ...extra }, status_code: 0 });
}

/** A refusal. */
export function refusal(service: Service, code: number, prompts: string): Reply {
  const data = { message: prompts, prompts };
  return json({ data, extra: { now: service.clock.now() }, status_code: code });
}

/** The refusal of a request whose parameters make no sense. */
export function badParameters(service: Service): Reply {
  return refusal(service, statusCodes.badParameters, 'Request params error');
}

/** The refusal of a request that needs an account. */
export function loginNeeded(service: Service): Reply {
  return refusal(service, statusCodes.loginNeeded, 'Please login first');
}

/** How the outermost servers refuse: no body, no reason. */
export const forbidden: Reply = { status: 403, headers: {}, body: '' };

/** Whether a request is signed. Any signature will do: the real computation is nobody's business here. */
export function isSigned({ query }: SimulatorRequest): boolean {
  return Boolean(query.get('X-Bogus'));
}

/**
 * The session of the account that a request comes from. Every value that is not empty is one: there are no accounts here
 * that a login could belong to, and no session that could leak.
 */
export function sessionOf(request: SimulatorRequest): string | undefined {
  return cookieValue(request, 'sessionid') || undefined;
}

/** Whether a request is allowed to read what is not for everybody: signed, or by an account. */
export function isAdmitted(request: SimulatorRequest): boolean {
  return isSigned(request) || sessionOf(request) !== undefined;
}
