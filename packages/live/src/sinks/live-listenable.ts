import { InvalidOptionError } from '../errors.js';
import { type CollectOptions, collectEvents } from './collect-events.js';
import { type Duration, durationMs } from './duration.js';
import { Emitter, type EventMap, type ListenerError } from './emitter.js';
import type { EventCatalog } from './event-catalog.js';
import { type EventFilter, eventMatcher } from './event-filter.js';
import type { EventIterator } from './event-iterator.js';
import { type DroppedEvents, EventQueue, slowReaderPolicy } from './event-queue.js';
import { EventReaders, type ReadEvents } from './event-readers.js';
import type { AnyEvent, EventName, EventTypes, Listened, SomeEvent } from './event-types.js';
import { type EventWindow, EventWindows } from './event-windows.js';
import { type Listen, listenFunction } from './listen.js';
import {
  type EventsOptions,
  type ReadOptions,
  readerDefaults,
  typesAndOptions,
  type WindowOptions,
} from './reader-options.js';
import { Backlog, type SlowReaderError } from './slow-reader.js';

/** One listener, as every way to add one asks for it. */
export interface Registration {
  /** Of the event or notice; `event` for every event. */
  readonly type: string;
  /** As the caller gave it; undefined where there is none. */
  readonly filter: unknown;
  readonly listener: unknown;
  /** Whether the listener is called once, with the first event that the filter lets through. */
  readonly isOnce: boolean;
}

type Listener = (...args: never[]) => void;

/**
 * An object whose events can be listened to, read in a loop, read by windows of time, and waited for.
 *
 * `Events` are what happens in a room: each has a `type` and a time, and can be filtered and read in all these ways.
 * `Notices` are what is said about the connection: they have listeners, of any arguments, and nothing else.
 */
export abstract class LiveListenable<
  Events extends EventTypes<Events>,
  Notices extends EventMap<Notices> = Readonly<Record<never, Listener>>,
> implements AsyncIterable<AnyEvent<Events>>
{
  readonly #catalog: EventCatalog<Events, Notices>;
  readonly #listeners = new Emitter<Record<string, Listener>>(error => this.readerFailed(error));
  readonly #readers = new EventReaders(error => this.readerFailed(error));
  #on: Listen<Events, Notices, this> | undefined;
  #once: Listen<Events, Notices, this> | undefined;

  constructor(catalog: EventCatalog<Events, Notices>) {
    this.#catalog = catalog;
  }

  /** Told about each listener and filter that threw, and about each loop that is slower than the room. */
  protected abstract readerFailed(error: ListenerError | SlowReaderError): void;

  /**
   * Adds a listener: `on('gift', listener)`, `on('gift', { min: 100 }, listener)`, or `on.gift(…)` with what the event is
   * about in the editor. `event` stands for every event.
   *
   * Listeners are called in the order in which they were added, those of the type before those of `event`. One that
   * throws, or whose promise is rejected, is reported and keeps nobody else from the event.
   * @throws InvalidOptionError for a name that neither an event nor a notice has, a filter that cannot be used, and a
   *   listener that is no function.
   */
  get on(): Listen<Events, Notices, this> {
    this.#on ??= this.#listen(false);
    return this.#on;
  }

  /** Adds a listener; the same as {@link on}. */
  get addListener(): Listen<Events, Notices, this> {
    return this.on;
  }

  /** Adds a listener, as {@link on} does, that is called once: with the first event that its filter lets through. */
  get once(): Listen<Events, Notices, this> {
    this.#once ??= this.#listen(true);
    return this.#once;
  }

  /**
   * Removes a listener: one registration of it, the latest, with or without a filter.
   * @throws InvalidOptionError for a name that neither an event nor a notice has, as all that take one do.
   */
  off(type: keyof Listened<Events> | keyof Notices, listener: Listener): this {
    this.#listeners.off(this.#listened(type), listener);
    return this;
  }

  /** Removes a listener; the same as {@link off}. */
  removeListener(type: keyof Listened<Events> | keyof Notices, listener: Listener): this {
    return this.off(type, listener);
  }

  /** Removes all listeners of an event or notice, or all there are. Loops, windows and what is waited for stay. */
  removeAllListeners(type?: keyof Listened<Events> | keyof Notices): this {
    this.#listeners.clear(type === undefined ? undefined : this.#listened(type));
    return this;
  }

  /** How many listeners an event or notice has; those of `event` count for `event` alone. */
  listenerCount(type: keyof Listened<Events> | keyof Notices): number {
    return this.#listeners.count(this.#listened(type));
  }

  /** Reads every event: {@link events} without any types. */
  [Symbol.asyncIterator](): EventIterator<AnyEvent<Events>> {
    return this.events();
  }

  /**
   * Reads events in a loop: `for await (const event of live.events('chat', 'gift'))`; without types, all of them. Events
   * wait from this call on, up to a number, so that none is missed while the loop is busy; `dropped` counts what was.
   *
   * The loop ends when the events end; with an error when they ended with one. Read or `return()` what you have asked for:
   * until then it counts as a listener.
   * @throws InvalidOptionError for a type, filter or option that cannot be used.
   */
  events<T extends EventName<Events>>(...types: readonly T[]): EventIterator<Events[T]>;
  events<T extends EventName<Events>>(
    ...args: readonly [...types: T[], options: EventsOptions<Events[T]> & { readonly marks: true }]
  ): EventIterator<Events[T] | DroppedEvents>;
  events<T extends EventName<Events>>(
    ...args: readonly [...types: T[], options: EventsOptions<Events[T]>]
  ): EventIterator<Events[T]>;
  events(...args: readonly unknown[]): EventIterator<SomeEvent> {
    const { types, options } = typesAndOptions<EventsOptions<never>>(args);
    const backlog = this.#backlog(options.size ?? readerDefaults.size);
    const policy = slowReaderPolicy(options.policy ?? readerDefaults.policy);
    const queued = { policy, marks: options.marks === true };
    const read = this.#reading(types, options);
    return this.#readers.open(leave => new EventQueue<SomeEvent>(backlog, queued, leave), read);
  }

  /**
   * Reads what happened in each span of time: `for await (const { byType } of live.window('10s'))`; of some types, or of
   * all. Windows follow the times of the events and begin at multiples of their duration, so that the same events give
   * the same windows at any speed. One is given when time has passed its end, as any event of the room shows; one in which
   * nothing happened, too. A jump of time over more than 1000 windows is not filled. With the end of the events comes the
   * window that was open.
   * @throws InvalidOptionError for a duration, type, filter or option that cannot be used.
   */
  window<T extends EventName<Events>>(
    duration: Duration,
    ...types: readonly T[]
  ): EventIterator<EventWindow<Events[T]>>;
  window<T extends EventName<Events>>(
    duration: Duration,
    ...args: readonly [...types: T[], options: WindowOptions<Events[T]>]
  ): EventIterator<EventWindow<Events[T]>>;
  window(duration: Duration, ...args: readonly unknown[]): EventIterator<EventWindow<SomeEvent>> {
    const { types, options } = typesAndOptions<WindowOptions<never>>(args);
    const lengthMs = durationMs('The duration of a window', duration);
    const backlog = this.#backlog(options.size ?? readerDefaults.windowSize);
    const read = this.#reading(types, options);
    return this.#readers.open(leave => new EventWindows<SomeEvent>(lengthMs, backlog, leave), read);
  }

  /**
   * Waits for so many events: `await live.first(10, 'member')`.
   * @throws EventsMissingError when the events end or the time runs out before, InvalidOptionError for a count, type,
   *   filter or option that cannot be used, or the signal's reason.
   */
  async first<T extends EventName<Events>>(
    count: number,
    type: T,
    filter?: EventFilter<Events[T]>,
    { signal, timeoutMs }: CollectOptions = {},
  ): Promise<Events[T][]> {
    const read = this.#reading([type], { filter, signal });
    return collectEvents<Events[T] & SomeEvent>(this.#readers, { ...read, count, timeoutMs });
  }

  /**
   * Waits for the next event of a type: `await live.next('gift', { min: 100 })`.
   * @throws as {@link first}.
   */
  async next<T extends EventName<Events>>(
    type: T,
    filter?: EventFilter<Events[T]>,
    options?: CollectOptions,
  ): Promise<Events[T]> {
    const [event] = await this.first(1, type, filter, options);
    return event as Events[T];
  }

  /** Whether anybody wants an event of the type: what nobody wants need not be made. */
  protected wants(type: EventName<Events>): boolean {
    return this.#listeners.has(type) || this.#listeners.has('event') || this.#readers.has(type);
  }

  /** Changes whenever {@link wants} may answer otherwise than before. */
  protected get wantsVersion(): number {
    return this.#listeners.version + this.#readers.version;
  }

  /** Gives an event to its listeners, to those of `event`, and then to whoever reads it in another way. */
  protected emitEvent(event: AnyEvent<Events>): void {
    this.#listeners.emit(event.type, event as never);
    this.#listeners.emit('event', event as never);
    this.#readers.give(event);
  }

  /** Tells the listeners of a notice. @returns whether there are any */
  protected notify<N extends keyof Notices & string>(notice: N, ...args: Parameters<Notices[N]>): boolean {
    return this.#listeners.emit(notice, ...(args as never[]));
  }

  /**
   * Tells windows how far the time of the room has come where no event does: otherwise one is given when the next event
   * comes. @param at in milliseconds since 1970, on the clock of the events
   */
  protected timePassed(at: number): void {
    this.#readers.advance(at);
  }

  /**
   * The events have ended, with an error where there was one: loops and windows end when they have been read, and what is
   * waited for does not come. Whoever begins to read now is told so at once. Listeners stay.
   */
  protected endEvents(error?: Error): void {
    this.#readers.end(error);
  }

  /** Events may come again: who reads from here on waits for them, as before the first end. */
  protected beginEvents(): void {
    this.#readers.begin();
  }

  /** Adds one listener: what `on` and `once` come to in all their forms, to be extended by subclasses. */
  protected register({ type, filter, listener, isOnce }: Registration): void {
    this.#catalog.checkListened(type);
    if (typeof listener !== 'function') {
      throw new InvalidOptionError(
        `A listener of ${JSON.stringify(type)} has to be a function, not ${typeof listener}.`,
      );
    }
    const call = listener as Listener;
    if (filter === undefined) {
      if (isOnce) this.#listeners.once(type, call);
      else this.#listeners.on(type, call);
      return;
    }
    if (type !== 'event') this.#catalog.check(type);
    const { roles, users } = this.#catalog;
    const matches = eventMatcher(filter, { types: [type], roles, users });
    const filtered = Object.assign(
      (event: never) => {
        if (matches !== undefined && !matches(event)) return;
        if (isOnce) this.#listeners.off(type, filtered);
        return call(event);
      },
      { listener },
    );
    this.#listeners.on(type, filtered);
  }

  #listen(isOnce: boolean): Listen<Events, Notices, this> {
    const add = (type: string, filter: unknown, listener: unknown) => this.register({ type, filter, listener, isOnce });
    // The methods of the catalog are those of the map.
    return listenFunction(this, add, this.#catalog.methods) as unknown as Listen<Events, Notices, this>;
  }

  #listened(type: PropertyKey): string {
    const name = String(type);
    this.#catalog.checkListened(name);
    return name;
  }

  #backlog(size: number): Backlog {
    return new Backlog(size, error => this.readerFailed(error));
  }

  #reading(types: readonly string[], { filter, signal }: ReadOptions<never>): ReadEvents {
    for (const type of types) this.#catalog.check(type);
    const { roles, users } = this.#catalog;
    return { types, matches: eventMatcher(filter, { types, roles, users }), signal };
  }
}
