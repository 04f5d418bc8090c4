import type { EventMap } from './emitter.js';
import type { EventFilter } from './event-filter.js';
import type { EventTypes, Listened } from './event-types.js';

/** Adds a listener of one event. */
export interface ListenTo<E, Self> {
  /** Calls the listener with each event. */
  (listener: (event: E) => void): Self;
  /** Calls the listener with the events that a type guard lets through. */
  <F extends E>(filter: (event: E) => event is F, listener: (event: F) => void): Self;
  /**
   * Calls the listener with the events that the filter lets through.
   * @throws InvalidOptionError for a filter that cannot be used.
   */
  (filter: EventFilter<E>, listener: (event: E) => void): Self;
}

/** Adds listeners: by the name of the event, `on('chat', …)`, or by the method of that name, `on.chat(…)`. */
export type Listen<Events extends EventTypes<Events>, Notices extends EventMap<Notices>, Self> = ListenByName<
  Events,
  Notices,
  Self
> & { readonly [T in keyof Listened<Events>]: ListenTo<Listened<Events>[T], Self> };

interface ListenByName<Events extends EventTypes<Events>, Notices extends EventMap<Notices>, Self> {
  /** Calls the listener with each event of the type; of `event`, with every event. */
  <T extends keyof Listened<Events>>(type: T, listener: (event: Listened<Events>[T]) => void): Self;
  /** Calls the listener with the events of the type that a type guard lets through. */
  <T extends keyof Listened<Events>, F extends Listened<Events>[T]>(
    type: T,
    filter: (event: Listened<Events>[T]) => event is F,
    listener: (event: F) => void,
  ): Self;
  /**
   * Calls the listener with the events of the type that the filter lets through.
   * @throws InvalidOptionError for a filter that cannot be used.
   */
  <T extends keyof Listened<Events>>(
    type: T,
    filter: EventFilter<Listened<Events>[T]>,
    listener: (event: Listened<Events>[T]) => void,
  ): Self;
  /** Calls the listener with what is said about the connection. */
  <N extends keyof Notices>(notice: N, listener: Notices[N]): Self;
}

/** Adds one listener, of an event or a notice. `filter` is undefined where there is none. */
export type AddListener = (type: string, filter: unknown, listener: unknown) => void;

/** The methods by which events are listened to, `chat(…)`, `gift(…)`, for the prototype of functions that take the name. */
export function listenMethods(types: readonly string[]): object {
  const methods = types.map((type): [string, PropertyDescriptor & ThisType<ListenFunction>] => [
    type,
    {
      // Made when asked for: bound, so that it can be taken off, and without a hundred of them for each room.
      get() {
        return (...rest: readonly unknown[]) => this(type, ...rest);
      },
    },
  ]);
  return Object.create(Function.prototype, Object.fromEntries(methods));
}

type ListenFunction = (type: string, ...rest: readonly unknown[]) => unknown;

/** A function that adds listeners and returns `self`, with a method for each event. @param methods of {@link listenMethods} */
export function listenFunction(self: object, add: AddListener, methods: object): ListenFunction {
  const listen: ListenFunction = (type, ...rest) => {
    const [filter, listener] = rest.length > 1 ? rest : [undefined, rest[0]];
    add(type, filter, listener);
    return self;
  };
  return Object.setPrototypeOf(listen, methods);
}
