import { InvalidOptionError } from '../errors.js';
import { insteadOf } from '../nearest-name.js';
import type { FilteredUserOf } from './event-filter.js';
import type { EventName } from './event-types.js';
import { listenMethods } from './listen.js';

/** What there is to listen to, as values: one object for all rooms. */
export class EventCatalog<Events, Notices = Readonly<Record<never, never>>> {
  /** The names of all events. */
  readonly types: readonly EventName<Events>[];
  /** Every role that a user can have. */
  readonly roles: readonly string[];
  /** What filters can ask of the user of an event, by its name. */
  readonly users: { readonly [T in EventName<Events>]: FilteredUserOf<Events[T]> };
  /** What has listeners: events, `event` and notices. A set, because it is asked with every batch. */
  readonly #listened: ReadonlySet<string>;
  /** What `on` and `once` have a method for, made for the prototype of such a function. */
  readonly methods: object;

  /**
   * @param users every event of the map, with what filters can ask of its user
   * @param notices every notice of the map
   */
  constructor(
    users: EventCatalog<Events>['users'],
    roles: readonly string[],
    notices: { readonly [N in keyof Notices]: true },
  ) {
    const types = Object.freeze(Object.keys(users) as EventName<Events>[]);
    this.types = types;
    this.roles = roles;
    this.users = users;
    this.#listened = new Set([...types, 'event', ...Object.keys(notices)]);
    this.methods = listenMethods([...types, 'event']);
  }

  /** @throws InvalidOptionError for a name that no event has: whoever waits for it would wait for ever. */
  check(type: string): void {
    if ((this.types as readonly string[]).includes(type)) return;
    if (type !== 'event' && this.#listened.has(type)) {
      throw new InvalidOptionError(
        `${JSON.stringify(type)} is a notice: it has listeners and nothing else, so it can be neither filtered nor read or waited for.`,
      );
    }
    throw noEvent(type, this.types);
  }

  /** @throws InvalidOptionError for a name that no event and no notice has: its listener would never be called. */
  checkListened(type: string): void {
    if (!this.#listened.has(type)) throw noEvent(type, [...this.#listened]);
  }
}

function noEvent(type: string, names: readonly string[]): InvalidOptionError {
  // Whatever a program without types has given.
  const name = String(type);
  return new InvalidOptionError(
    `There is no event ${JSON.stringify(name)}; ${insteadOf(name, names)} (docs/live-events.md says what they are)`,
  );
}
