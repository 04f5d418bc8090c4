import { knownMethod, type MethodName } from '../messages/methods.js';
import { type WireEventName, wireEvents } from './catalog.js';
import { type DerivedEventName, derivedEvents } from './derived.js';

/** Which events one method can raise, in the order in which they are raised. */
export interface Route {
  readonly method: MethodName;
  readonly events: readonly WireEventName[];
  readonly derived: readonly DerivedEventName[];
}

const routes = new Map<MethodName, { method: MethodName; events: WireEventName[]; derived: DerivedEventName[] }>();
for (const [event, { methods }] of Object.entries(wireEvents) as [
  WireEventName,
  { methods: readonly MethodName[] },
][]) {
  for (const method of methods) route(method).events.push(event);
}
for (const [event, { method }] of Object.entries(derivedEvents) as [DerivedEventName, { method: MethodName }][]) {
  route(method).derived.push(event);
}

function route(method: MethodName) {
  const found = routes.get(method) ?? { method, events: [], derived: [] };
  routes.set(method, found);
  return found;
}

/** The events of a method as the wire spells it; undefined for a method without a known schema. */
export function routeOf(method: string): Route | undefined {
  const known = knownMethod(method);
  return known === undefined ? undefined : routes.get(known);
}
