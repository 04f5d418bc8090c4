import { Emitter, type ListenerError } from './emitter.js';
import type { EventMatcher } from './event-filter.js';
import type { SomeEvent } from './event-types.js';

/** Something that takes events and is no listener: a loop, windows, a collector. */
export interface EventReader {
  take(event: never): void;
  /** Told that event time has come so far, by whatever event or other sign, in milliseconds since 1970. */
  advance?(at: number): void;
  /** Nothing more comes, because of the error where there is one. */
  end(error: Error | undefined): void;
  /** The caller's signal aborted. */
  abort(reason: unknown): void;
}

/** Which events a reader is given, and how long. */
export interface ReadEvents {
  /** Their types; none for all. */
  readonly types: readonly string[];
  /** Undefined for every event of these types. */
  readonly matches: EventMatcher | undefined;
  readonly signal: AbortSignal | undefined;
}

/** All that takes events besides the listeners, so that each can be told of the end and nothing is left behind. */
export class EventReaders {
  readonly #emitter: Emitter<Record<string, (event: SomeEvent) => void>>;
  /** Made with the first reader: many programs have listeners alone. */
  #open: Map<EventReader, () => void> | undefined;
  #end: { readonly error: Error | undefined } | undefined;

  /** @param onFailure told about each filter that threw */
  constructor(onFailure: (error: ListenerError) => void) {
    this.#emitter = new Emitter(onFailure);
  }

  /** Changes whenever {@link has} may answer otherwise than before. */
  get version(): number {
    return this.#emitter.version;
  }

  has(type: string): boolean {
    return this.#emitter.has(type) || this.#emitter.has('event');
  }

  /**
   * Adds a reader, until it is removed, its signal aborts or the events end. After their end it is told so at once.
   * @returns removes it
   */
  add(reader: EventReader, { types, matches, signal }: ReadEvents): () => void {
    if (signal?.aborted === true) {
      reader.abort(signal.reason);
      return () => {};
    }
    if (this.#end !== undefined) {
      reader.end(this.#end.error);
      return () => {};
    }
    const take = reader.take.bind(reader) as (event: SomeEvent) => void;
    const listener = matches === undefined ? take : (event: SomeEvent) => matches(event) && take(event);
    const names = types.length === 0 ? ['event'] : [...new Set(types)];
    for (const name of names) this.#emitter.on(name, listener);
    const abort = () => {
      remove();
      reader.abort(signal?.reason);
    };
    const remove = () => {
      if (!this.#open?.delete(reader)) return;
      for (const name of names) this.#emitter.off(name, listener);
      signal?.removeEventListener('abort', abort);
    };
    this.#open ??= new Map();
    this.#open.set(reader, remove);
    signal?.addEventListener('abort', abort, { once: true });
    return remove;
  }

  /** Adds a reader that leaves by itself. @param make is given what removes it */
  open<R extends EventReader>(make: (leave: () => void) => R, read: ReadEvents): R {
    let leave = () => {};
    const reader = make(() => leave());
    leave = this.add(reader, read);
    return reader;
  }

  /** Gives an event to whoever reads its type. */
  give(event: SomeEvent): void {
    if (this.#open === undefined || this.#open.size === 0) return;
    this.advance(event.at);
    this.#emitter.emit(event.type, event);
    this.#emitter.emit('event', event);
  }

  /** Event time has come so far, in milliseconds since 1970. */
  advance(at: number): void {
    for (const reader of this.#open?.keys() ?? []) reader.advance?.(at);
  }

  /** Events come again. */
  begin(): void {
    this.#end = undefined;
  }

  /** Ends all readers, and those that are added before the events begin again. */
  end(error: Error | undefined): void {
    this.#end = { error };
    for (const [reader, remove] of [...(this.#open ?? [])]) {
      remove();
      reader.end(error);
    }
  }
}
