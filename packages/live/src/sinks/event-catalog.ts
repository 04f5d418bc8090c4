import { InvalidOptionError } from '../errors.js';
import type { FilteredUserOf } from './event-filter.js';
import type { EventName } from './event-types.js';
import { listenMethods } from './listen.js';

/** What there is to listen to, as values: one object for all rooms. */
export class EventCatalog<Events> {
  /** The names of all events. */
  readonly types: readonly EventName<Events>[];
  /** Every role that a user can have. */
  readonly roles: readonly string[];
  /** What filters can ask of the user of an event, by its name. */
  readonly users: { readonly [T in EventName<Events>]: FilteredUserOf<Events[T]> };
  /** What `on` and `once` have a method for, made for the prototype of such a function. */
  readonly methods: object;

  /** @param users every event of the map, with what filters can ask of its user */
  constructor(users: EventCatalog<Events>['users'], roles: readonly string[]) {
    const types = Object.freeze(Object.keys(users) as EventName<Events>[]);
    this.types = types;
    this.roles = roles;
    this.users = users;
    this.methods = listenMethods([...types, 'event']);
  }

  /** @throws InvalidOptionError for a name that no event has: whoever waits for it would wait for ever. */
  check(type: string): void {
    if ((this.types as readonly string[]).includes(type)) return;
    throw new InvalidOptionError(`There is no event ${JSON.stringify(type)}; docs/live-events.md lists them all.`);
  }
}
