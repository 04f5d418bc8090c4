import { LiveError } from '../errors.js';
import { isThenable } from '../platform/thenable.js';

/** A listener or its filter threw, or the promise of an async listener was rejected. The other listeners were called all the same. */
export class ListenerError extends LiveError {
  /** Name of the event. */
  readonly event: string;

  /** @param told what a listener of `error` was told of, which would be lost otherwise */
  constructor(event: string, cause: unknown, told?: string) {
    const about = told === undefined ? '' : `, told of "${told}",`;
    super('LISTENER_FAILED', `a listener of "${event}"${about} threw: ${describe(cause)}`, { cause });
    this.event = event;
  }
}

/** The error that listeners of `error` are given, by itself or with what was being done. */
function errorIn(payload: unknown): string | undefined {
  if (payload instanceof Error) return payload.message;
  const { info, exception } = (payload ?? {}) as { readonly info?: unknown; readonly exception?: unknown };
  return exception instanceof Error ? `${info}: ${exception.message}` : undefined;
}

/** Anything can be thrown, also what does not turn into text. */
function describe(cause: unknown): string {
  if (cause instanceof Error) return cause.message;
  return typeof cause === 'string' ? cause : `a value of type ${typeof cause}`;
}

/** The shape every event map has: an event name and what its listeners are called with. */
export type EventMap<M> = { readonly [E in keyof M]: (...args: never[]) => void };

type Listener = (...args: never[]) => unknown;

/**
 * A typed event emitter without Node's `events` module, so that it runs everywhere. Listeners are isolated from each
 * other: one that throws is reported and the next one is called; so is an async one whose promise is rejected.
 */
export class Emitter<M extends EventMap<M>> {
  /** Made with the first listener: of the emitters of a connection most have none. */
  #listeners: Map<keyof M, readonly Listener[]> | undefined;
  readonly #onFailure: (error: ListenerError) => void;
  #version = 0;

  /** @param onFailure told about each listener that failed */
  constructor(onFailure: (error: ListenerError) => void) {
    this.#onFailure = onFailure;
  }

  /** Changes whenever a listener is added or removed, so that what follows from the listeners can be kept until then. */
  get version(): number {
    return this.#version;
  }

  on<E extends keyof M>(event: E, listener: M[E]): void {
    this.#version += 1;
    this.#listeners ??= new Map();
    // Spreading would reserve room for sixteen more, which in a thousand rooms with listeners on everything is most of the memory.
    this.#listeners.set(event, this.#listeners.get(event)?.concat(listener) ?? [listener]);
  }

  once<E extends keyof M>(event: E, listener: M[E]): void {
    const once = Object.assign(
      (...args: never[]) => {
        this.off(event, once as unknown as M[E]);
        return (listener as Listener)(...args);
      },
      { listener },
    );
    this.on(event, once as unknown as M[E]);
  }

  /** Removes one registration of a listener, the latest. Without effect when there is none. */
  off<E extends keyof M>(event: E, listener: M[E]): void {
    const list = this.#listeners?.get(event) ?? [];
    const index = list.findLastIndex(
      entry => entry === listener || (entry as { listener?: unknown }).listener === listener,
    );
    if (index < 0) return;
    this.#version += 1;
    const rest = list.toSpliced(index, 1);
    if (rest.length > 0) this.#listeners?.set(event, rest);
    else this.#listeners?.delete(event);
  }

  /** Removes all listeners of an event, or of all events. */
  clear(event?: keyof M): void {
    this.#version += 1;
    if (event === undefined) this.#listeners = undefined;
    else this.#listeners?.delete(event);
  }

  has(event: keyof M): boolean {
    return this.#listeners?.has(event) ?? false;
  }

  count(event: keyof M): number {
    return this.#listeners?.get(event)?.length ?? 0;
  }

  /** Calls the listeners in the order in which they were added. A list that changes meanwhile counts from the next event. */
  emit<E extends keyof M>(event: E, ...args: Parameters<M[E]>): boolean {
    const list = this.#listeners?.get(event);
    if (list === undefined) return false;
    for (const listener of list) {
      try {
        const result = listener(...(args as never[]));
        // Nobody else would handle the rejection, and that ends a process.
        if (isThenable(result)) Promise.resolve(result).catch(error => this.#failed(event, error, args[0]));
      } catch (error) {
        this.#failed(event, error, args[0]);
      }
    }
    return true;
  }

  #failed(event: keyof M, cause: unknown, payload: unknown): void {
    this.#onFailure(new ListenerError(String(event), cause, event === 'error' ? errorIn(payload) : undefined));
  }
}
