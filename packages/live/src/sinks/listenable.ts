import { Emitter, type EventMap, type ListenerError } from './emitter.js';

/**
 * The listener methods of an object that emits events, under the names that Node's emitters use. Names are completed and
 * payloads typed by the editor; the constants of the events do as well as the strings.
 */
export abstract class Listenable<M extends EventMap<M>> {
  readonly #emitter = new Emitter<M>(error => this.listenerFailed(error));

  protected get emitter(): Emitter<M> {
    return this.#emitter;
  }

  /** Told about each listener that threw. */
  protected abstract listenerFailed(error: ListenerError): void;

  /** Adds a listener. */
  on<E extends keyof M>(event: E, listener: M[E]): this {
    this.#emitter.on(event, listener);
    return this;
  }

  /** Adds a listener; the same as {@link on}. */
  addListener<E extends keyof M>(event: E, listener: M[E]): this {
    return this.on(event, listener);
  }

  /** Adds a listener that is called once. */
  once<E extends keyof M>(event: E, listener: M[E]): this {
    this.#emitter.once(event, listener);
    return this;
  }

  /** Removes a listener: one registration of it, the latest. */
  off<E extends keyof M>(event: E, listener: M[E]): this {
    this.#emitter.off(event, listener);
    return this;
  }

  /** Removes a listener; the same as {@link off}. */
  removeListener<E extends keyof M>(event: E, listener: M[E]): this {
    return this.off(event, listener);
  }

  /** Removes all listeners of an event, or of all events. */
  removeAllListeners(event?: keyof M): this {
    this.#emitter.clear(event);
    return this;
  }

  /** How many listeners an event has. */
  listenerCount(event: keyof M): number {
    return this.#emitter.count(event);
  }
}
