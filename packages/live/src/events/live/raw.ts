import { type KeptBytes, keptBytes } from '../../wire/kept-bytes.js';

/** Makes what `raw` gives out of the bytes of a message. */
export type ReadRaw = (bytes: Uint8Array) => unknown;

// A constructor that returns its argument, so that a class can add private fields to an object that is there already.
const Itself = function itself(target: object): object {
  return target;
} as unknown as new (
  target: object,
) => object;

/** The message of an event: its bytes until it is asked for, itself from then on. */
class EventMessage {
  #kept: KeptBytes | undefined;
  readonly #read: ReadRaw | undefined;
  #value: unknown;

  constructor(kept: KeptBytes | undefined, read: ReadRaw | undefined, value: unknown) {
    this.#kept = kept;
    this.#read = read;
    this.#value = value;
  }

  get value(): unknown {
    if (this.#kept !== undefined && this.#read !== undefined) {
      this.#value = this.#read(keptBytes(this.#kept));
      this.#kept = undefined;
    }
    return this.#value;
  }
}

/**
 * Adds what `raw` is made from. Private fields are in none of JSON, spread, `structuredClone`, `util.inspect` and
 * comparisons, and cost far less than a WeakMap; one of them costs half of what three do.
 */
class RawKeeper extends Itself {
  readonly #message: EventMessage;

  constructor(event: object, message: EventMessage) {
    super(event);
    this.#message = message;
  }

  static of(event: object): EventMessage | undefined {
    return #message in event ? event.#message : undefined;
  }
}

const property: PropertyDescriptor = {
  get(this: object) {
    return RawKeeper.of(this)?.value;
  },
  enumerable: false,
  configurable: true,
};

function attach(event: object, message: EventMessage): void {
  new RawKeeper(event, message);
  Object.defineProperty(event, 'raw', property);
}

/**
 * Gives an event its `raw`: the whole message, decoded when it is first asked for. Not enumerable, so that it is part of
 * the object for nobody who does not ask for it by name.
 *
 * @param kept the bytes of the message
 * @param read decodes them; what it throws, `raw` throws
 */
export function attachRaw(event: object, kept: KeptBytes, read: ReadRaw): void {
  attach(event, new EventMessage(kept, read, undefined));
}

/** Gives an event its `raw` where the message was decoded as a whole anyhow. */
export function attachMessage(event: object, message: unknown): void {
  attach(event, new EventMessage(undefined, undefined, message));
}

/** Gives an event the `raw` of another object, decoded once for both; none if that has none. */
export function shareRaw(from: object, to: object): void {
  const message = RawKeeper.of(from);
  if (message === undefined) Object.defineProperty(to, 'raw', property);
  else attach(to, message);
}
