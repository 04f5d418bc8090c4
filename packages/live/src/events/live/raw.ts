import { type KeptBytes, keptBytes } from '../../wire/kept-bytes.js';

/** Makes what `raw` gives out of the bytes of a message. */
export type ReadRaw = (bytes: Uint8Array) => unknown;

// A constructor that returns its argument, so that a class can add private fields to an object that is there already.
const Itself = function itself(target: object): object {
  return target;
} as unknown as new (
  target: object,
) => object;

/**
 * Adds what `raw` is made from. Private fields are in none of JSON, spread, `structuredClone`, `util.inspect` and
 * comparisons, and cost far less than a WeakMap.
 */
class RawKeeper extends Itself {
  #kept: KeptBytes | undefined;
  #read: ReadRaw | undefined;
  #value: unknown;

  constructor(event: object, kept: KeptBytes | undefined, read: ReadRaw | undefined, value: unknown) {
    super(event);
    this.#kept = kept;
    this.#read = read;
    this.#value = value;
  }

  /** Decodes at the first call; keeps the message, not its bytes. */
  static valueIn(event: object): unknown {
    if (!(#kept in event)) return undefined;
    if (event.#kept !== undefined && event.#read !== undefined) {
      event.#value = event.#read(keptBytes(event.#kept));
      event.#kept = undefined;
    }
    return event.#value;
  }

  static share(from: object, to: object): void {
    if (#kept in from) new RawKeeper(to, from.#kept, from.#read, from.#value);
  }
}

const property: PropertyDescriptor = {
  get(this: object) {
    return RawKeeper.valueIn(this);
  },
  enumerable: false,
  configurable: true,
};

/**
 * Gives an event its `raw`: the whole message, decoded when it is first asked for. Not enumerable, so that it is part of
 * the object for nobody who does not ask for it by name.
 *
 * @param kept the bytes of the message
 * @param read decodes them; what it throws, `raw` throws
 */
export function attachRaw(event: object, kept: KeptBytes, read: ReadRaw): void {
  new RawKeeper(event, kept, read, undefined);
  Object.defineProperty(event, 'raw', property);
}

/** Gives an event its `raw` where the message was decoded as a whole anyhow. */
export function attachMessage(event: object, message: unknown): void {
  new RawKeeper(event, undefined, undefined, message);
  Object.defineProperty(event, 'raw', property);
}

/** Gives an event the `raw` of another object; none if that has none. */
export function shareRaw(from: object, to: object): void {
  RawKeeper.share(from, to);
  Object.defineProperty(to, 'raw', property);
}
