import { InvalidOptionError } from '../errors.js';
import { isFields } from '../http/fields.js';
import { normalizeUniqueId } from '../lookup/unique-id.js';
import type { SomeEvent } from './event-types.js';

/** What `min` is measured by, for each event that has it. */
const measures = {
  /** Diamonds in all. */
  gift: 'diamonds',
  /** Diamonds in all, so far. */
  giftProgress: 'diamonds',
  /** Likes in this one message. */
  like: 'likeCount',
  /** Likes in all. */
  likeBurst: 'likeCount',
} as const;

/** The events that have something for `min` to measure. */
export type MeasuredEventName = keyof typeof measures;

/** The role of a user, as far as the user of an event has roles. */
type RoleOf<E> = E extends { readonly user?: { readonly roles: readonly (infer R extends string)[] } | undefined }
  ? R
  : never;

/** What a filter can ask of the user of an event: name and `roles`, the `name` alone, or nothing, as there is `none`. */
export type FilteredUser = 'roles' | 'name' | 'none';

/** The {@link FilteredUser} of an event, by its type. */
export type FilteredUserOf<E> = 'user' extends keyof E ? ([RoleOf<E>] extends [never] ? 'name' : 'roles') : 'none';

/** Which events are wanted. What is left out does not matter; of what is given, everything has to be so. */
export interface EventFilterFields<E> {
  /** The least that counts: diamonds in all for `gift` and `giftProgress`, `likeCount` for `like` and `likeBurst`. */
  readonly min?: number;
  /** A role that the user has, or several of which the user has at least one. */
  readonly role?: RoleOf<E> | readonly RoleOf<E>[];
  /** The username, or several of which the user has one. Written as a person would: `name`, `@name`, in any case. */
  readonly user?: string | readonly string[];
  /** Whether the event is old: `false` leaves out what was said before the connection was made, `true` all else. */
  readonly history?: boolean;
}

type FieldOf<E> =
  | ([E] extends [{ readonly type: MeasuredEventName }] ? 'min' : never)
  | ('user' extends keyof E ? 'user' | ([RoleOf<E>] extends [never] ? never : 'role') : never)
  | ('isHistory' extends keyof E ? 'history' : never);

/** Which events are wanted: fields, as far as the event has what they speak of, or a function that says so. */
export type EventFilter<E> = Pick<EventFilterFields<E>, FieldOf<E>> | ((event: E) => boolean);

/** Whether an event is wanted. May throw what a function of the caller throws. */
export type EventMatcher = (event: SomeEvent) => boolean;

/** An event as filters see it: it comes from a mapper, and may lack what it has no room for. */
interface FilteredEvent extends SomeEvent {
  readonly isHistory?: boolean;
  readonly user?: { readonly uniqueId: string; readonly roles?: readonly string[] } | undefined;
  readonly diamonds?: number;
  readonly likeCount?: number;
}

type Condition = (event: FilteredEvent) => boolean;

/** What each field comes to, for events of these types. */
const conditions: Readonly<
  Record<keyof EventFilterFields<unknown>, (value: unknown, what: FilteredTypes) => Condition>
> = {
  min(value, { types }) {
    if (types.length === 0 || !types.every(type => Object.hasOwn(measures, type))) {
      throw new InvalidOptionError(`The filter min is for the events ${Object.keys(measures).join(', ')} alone.`);
    }
    if (typeof value !== 'number' || Number.isNaN(value)) {
      throw new InvalidOptionError('The filter min has to be a number.');
    }
    return event => (event[measures[event.type as MeasuredEventName]] ?? 0) >= value;
  },
  role(value, { roles, types, users }) {
    requireUser('role', types, type => users[type] === 'roles');
    const wanted = texts('role', value);
    const unknown = wanted.find(role => !roles.includes(role));
    if (unknown !== undefined) {
      throw new InvalidOptionError(`The filter role knows no ${JSON.stringify(unknown)}, but ${roles.join(', ')}.`);
    }
    return event => event.user?.roles?.some(role => wanted.includes(role)) === true;
  },
  user(value, { types, users }) {
    requireUser('user', types, type => users[type] !== 'none');
    const wanted = new Set(texts('user', value).map(name => normalizeUniqueId(name).toLowerCase()));
    return event => event.user !== undefined && wanted.has(event.user.uniqueId.toLowerCase());
  },
  history(value) {
    if (typeof value !== 'boolean') throw new InvalidOptionError('The filter history has to be true or false.');
    return event => event.isHistory === value;
  },
};

/** What is filtered. */
export interface FilteredTypes {
  /** The types of the events; none for all. */
  readonly types: readonly string[];
  /** Every role that a user can have. */
  readonly roles: readonly string[];
  /** What can be asked of the user of an event, by its type. */
  readonly users: Readonly<Record<string, FilteredUser>>;
}

/**
 * Whether an event is wanted, as one function; undefined when all are.
 * @throws InvalidOptionError for a filter that is none, a field that there is not or that these events have nothing for,
 *   and a value of the wrong kind; InvalidUniqueIdError for a user that cannot be one.
 */
export function eventMatcher(filter: unknown, what: FilteredTypes): EventMatcher | undefined {
  if (filter === undefined) return undefined;
  if (typeof filter === 'function') return filter as EventMatcher;
  if (!isFields(filter)) {
    throw new InvalidOptionError('A filter has to be an object such as { min: 100 }, or a function.');
  }
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  const all = given.map(([field, value]) => {
    if (!Object.hasOwn(conditions, field)) {
      throw new InvalidOptionError(
        `A filter has no ${JSON.stringify(field)}, but ${Object.keys(conditions).join(', ')}.`,
      );
    }
    return conditions[field as keyof typeof conditions](value, what);
  });
  return event => all.every(condition => condition(event));
}

/** Of every event, some can be meant; of those that are named, all have to have what is asked for. */
function requireUser(field: string, types: readonly string[], has: (type: string) => boolean): void {
  const without = types.find(type => type !== 'event' && !has(type));
  if (without === undefined) return;
  const what = field === 'role' ? 'no user whose roles are known' : 'no user';
  throw new InvalidOptionError(
    `The filter ${field} lets no ${JSON.stringify(without)} through: that event has ${what}.`,
  );
}

function texts(field: string, value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > 0 && list.every(item => typeof item === 'string')) return list;
  throw new InvalidOptionError(`The filter ${field} has to be a text or a list of at least one.`);
}
