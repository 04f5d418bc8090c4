import type { MethodMessages } from '../gen/registry.js';
import { knownMethod, type MethodName } from '../messages/methods.js';
import { type WireEventName, wireEvents } from './catalog.js';
import { type DerivedEventName, derivedEvents } from './derived.js';

/** Makes the payload of a derived event out of a message, or undefined when its rule does not hold. */
export type Derive = (message: MethodMessages[MethodName]) => unknown;

/** Which events one method can raise, in the order in which they are raised. */
export interface Route {
  readonly method: MethodName;
  readonly events: readonly WireEventName[];
  readonly derived: readonly { readonly event: DerivedEventName; readonly derive: Derive }[];
}

type OpenRoute = { -readonly [K in keyof Route]: Route[K] extends readonly (infer T)[] ? T[] : Route[K] };

const routes = new Map<MethodName, OpenRoute>();
for (const [event, { methods }] of Object.entries(wireEvents) as [
  WireEventName,
  { methods: readonly MethodName[] },
][]) {
  for (const method of methods) route(method).events.push(event);
}
for (const [event, { from }] of Object.entries(derivedEvents) as [DerivedEventName, { from: object }][]) {
  for (const [method, derive] of Object.entries(from) as [MethodName, Derive][])
    route(method).derived.push({ event, derive });
}

function route(method: MethodName): OpenRoute {
  const found = routes.get(method) ?? { method, events: [], derived: [] };
  routes.set(method, found);
  return found;
}

/** The events of a method as the wire spells it; undefined for a method without a known schema. */
export function routeOf(method: string): Route | undefined {
  const known = knownMethod(method);
  return known === undefined ? undefined : routes.get(known);
}
