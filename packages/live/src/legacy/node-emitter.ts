import { Emitter, type EventMap, type ListenerError } from '../sinks/emitter.js';

/** What Node's emitter allows before it warns; there is no limit here. */
const defaultMaxListeners = 10;

/**
 * The methods of Node's `EventEmitter` that programs call on a connection, without Node. It differs in two ways: a listener
 * that throws does not keep the others from being called, and `error` without a listener does not throw.
 */
export abstract class NodeStyleEmitter<M extends EventMap<M>> {
  readonly #emitter = new Emitter<M>(error => this.listenerFailed(error));
  /** Every event that was ever listened to. */
  readonly #names = new Set<keyof M>();
  #maxListeners = defaultMaxListeners;

  /** Told when an event may have got its first listener or lost its last one. */
  protected abstract listenersChanged(event: keyof M): void;

  /** Told about a listener that threw. */
  protected abstract listenerFailed(error: ListenerError): void;

  /** Adds a listener. */
  on<E extends keyof M>(event: E, listener: M[E]): this {
    this.#emitter.on(event, listener);
    return this.#added(event);
  }

  /** The same as `on`. */
  addListener<E extends keyof M>(event: E, listener: M[E]): this {
    return this.on(event, listener);
  }

  /** Adds a listener that is called once. */
  once<E extends keyof M>(event: E, listener: M[E]): this {
    this.#emitter.once(event, listener);
    return this.#added(event);
  }

  /** Removes a listener. */
  off<E extends keyof M>(event: E, listener: M[E]): this {
    this.#emitter.off(event, listener);
    this.listenersChanged(event);
    return this;
  }

  /** The same as `off`. */
  removeListener<E extends keyof M>(event: E, listener: M[E]): this {
    return this.off(event, listener);
  }

  /** Removes all listeners of an event, or of all events. */
  removeAllListeners(event?: keyof M): this {
    for (const name of event === undefined ? this.eventNames() : [event]) {
      this.#emitter.clear(name);
      this.listenersChanged(name);
    }
    return this;
  }

  /** How many listeners an event has. */
  listenerCount(event: keyof M): number {
    return this.#emitter.count(event);
  }

  /** Names of the events that have listeners. */
  eventNames(): (keyof M)[] {
    return [...this.#names].filter(name => this.#emitter.has(name));
  }

  /** Calls the listeners of an event. @returns whether there were any */
  emit<E extends keyof M>(event: E, ...args: Parameters<M[E]>): boolean {
    const emitted = this.#emitter.emit(event, ...args);
    // Listeners that were added with `once` are gone now.
    if (emitted) this.listenersChanged(event);
    return emitted;
  }

  /** Keeps the number; there is no limit on listeners. */
  setMaxListeners(count: number): this {
    this.#maxListeners = count;
    return this;
  }

  /** What `setMaxListeners` was given. @defaultValue 10 */
  getMaxListeners(): number {
    return this.#maxListeners;
  }

  #added(event: keyof M): this {
    this.#names.add(event);
    this.listenersChanged(event);
    return this;
  }
}
