import { nodeModule } from './node-modules.js';

const zlib = nodeModule('node:zlib');

/**
 * A large object that is kept for long and seldom asked for, such as what the service says about a room: as compressed text,
 * which is a fifth of it and lies outside the heap; as plain text where there is no zlib. An object that is more than
 * plain JSON stays as it is.
 */
export class PackedJson<T extends object> {
  readonly #packed: Uint8Array | string | T;
  #unpacked: WeakRef<T>;

  constructor(value: T) {
    const text = exactText(value);
    this.#packed = text === undefined ? value : (deflated(text) ?? text);
    this.#unpacked = new WeakRef(value);
  }

  /** The object; the same one again as long as anybody has it. */
  get value(): T {
    const value = this.#unpacked.deref() ?? this.#unpack();
    this.#unpacked = new WeakRef(value);
    return value;
  }

  #unpack(): T {
    const packed = this.#packed;
    if (typeof packed === 'string') return JSON.parse(packed);
    if (!(packed instanceof Uint8Array)) return packed;
    return JSON.parse(new TextDecoder().decode((zlib as NonNullable<typeof zlib>).inflateRawSync(packed)));
  }
}

function deflated(text: string): Uint8Array | undefined {
  // A copy: what zlib gives lies in a buffer of many times its size.
  return zlib && new Uint8Array(zlib.deflateRawSync(text));
}

/** The value as JSON; undefined where something of it would be lost. */
function exactText(value: object): string | undefined {
  try {
    const text = JSON.stringify(value);
    return isExact(value) ? text : undefined;
  } catch {
    // A circle, or a number that JSON does not have.
    return undefined;
  }
}

function isExact(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isExact);
  if (typeof value === 'object' && value !== null) {
    return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isExact);
  }
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
