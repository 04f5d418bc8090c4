import { InvalidOptionError } from '../errors.js';
import type { EventName } from './event-types.js';
import { listenMethods } from './listen.js';

/** What there is to listen to, as values: one object for all rooms. */
export class EventCatalog<Events> {
  /** The names of all events. */
  readonly types: readonly EventName<Events>[];
  /** Every role that a user can have. */
  readonly roles: readonly string[];
  /** What `on` and `once` have a method for, made for the prototype of such a function. */
  readonly methods: object;

  /** @param types the names of all events of the map, once each */
  constructor(types: readonly EventName<Events>[], roles: readonly string[]) {
    this.types = types;
    this.roles = roles;
    this.methods = listenMethods([...types, 'event']);
  }

  /** @throws InvalidOptionError for a name that no event has: whoever waits for it would wait for ever. */
  check(type: string): void {
    if ((this.types as readonly string[]).includes(type)) return;
    throw new InvalidOptionError(`There is no event ${JSON.stringify(type)}; docs/live-events.md lists them all.`);
  }
}
