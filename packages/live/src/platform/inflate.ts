import { gunzip } from './gunzip.js';
import { nodeModule } from './node-modules.js';

const zlib = nodeModule('node:zlib');

type Zlib = NonNullable<typeof zlib>;

/**
 * Inflates gzip at once. Synchronous on purpose: awaiting each frame would let a small one overtake a large one, and at
 * these sizes the hop to a thread costs more than the work.
 *
 * What it returns may be memory that the next call writes over. `start` and `end` say where in the bytes the gzip lies;
 * by default it is all of them.
 * @throws RangeError when the result would be larger than `maxBytes`, Error when the bytes are no gzip.
 */
export type Inflate = (bytes: Uint8Array, maxBytes: number, start?: number, end?: number) => Uint8Array;

/** The documented way. Sets up and tears down zlib for every call; where there is none, the work is done here. */
export const inflateOnce: Inflate =
  zlib === undefined
    ? gunzip
    : (bytes, maxBytes, start = 0, end = bytes.length) =>
        zlib.gunzipSync(bytes.subarray(start, end), { maxOutputLength: maxBytes });

/** What Node keeps behind a zlib stream, in every version so far; not documented. */
interface ZlibHandle {
  onerror: (message: string, errno: number, code: string) => void;
  reset(): void;
  writeSync(
    flush: number,
    input: Uint8Array,
    inputOffset: number,
    inputLength: number,
    output: Uint8Array,
    outputOffset: number,
    outputLength: number,
  ): void;
}

const firstSize = 65_536;
const keptSize = 1_048_576;

/** One zlib state and one output buffer for all calls. */
class ReusedState {
  /** How many bytes of the last input were not read: what stands behind its end. */
  inputLeft = 0;
  readonly #handle: ZlibHandle;
  readonly #left: Uint32Array;
  readonly #finish: number;
  #output = new Uint8Array(firstSize);
  #failure: string | undefined;

  constructor(handle: ZlibHandle, left: Uint32Array, finish: number) {
    this.#handle = handle;
    this.#left = left;
    this.#finish = finish;
    handle.onerror = message => {
      this.#failure = message;
    };
  }

  /** What the stream keeps behind it; undefined where that is not to be had. */
  static of(zlib: Zlib, stream: object): ReusedState | undefined {
    const { _handle: handle, _writeState: left } = stream as {
      readonly _handle?: ZlibHandle;
      readonly _writeState?: Uint32Array;
    };
    if (typeof handle?.writeSync !== 'function' || typeof handle.reset !== 'function') return undefined;
    if (!(left instanceof Uint32Array) || left.length !== 2) return undefined;
    return new ReusedState(handle, left, zlib.constants.Z_FINISH);
  }

  /** @throws as {@link Inflate} */
  inflate(bytes: Uint8Array, maxBytes: number, start: number, end: number): Uint8Array {
    const handle = this.#handle;
    const left = this.#left;
    let output = this.#output;
    handle.reset();
    this.#failure = undefined;
    let written = 0;
    let read = start;
    for (;;) {
      handle.writeSync(this.#finish, bytes, read, end - read, output, written, output.length - written);
      if (this.#failure !== undefined) throw new Error(this.#failure);
      const [outputLeft = 0, inputLeft = 0] = left;
      written = output.length - outputLeft;
      read = end - inputLeft;
      if (written > maxBytes) throw new RangeError(`more than ${maxBytes} bytes`);
      if (outputLeft > 0) break;
      const larger = new Uint8Array(Math.min(output.length * 2, Math.max(maxBytes + 1, output.length + 1)));
      larger.set(output);
      output = larger;
    }
    this.inputLeft = end - read;
    // One burst must not hold its memory for ever.
    this.#output = output.length > keptSize ? new Uint8Array(firstSize) : output;
    return output.subarray(0, written);
  }
}

/**
 * One zlib state for all calls, where Node lets us at it: a third of the cost of the documented way for frames of usual size.
 * Gives equal bytes and fails on the same input.
 * @returns undefined where it is not to be had, or does not inflate a sample.
 */
export function reusedInflate(): Inflate | undefined {
  const state = zlib && ReusedState.of(zlib, zlib.createGunzip());
  if (state === undefined) return undefined;
  const inflate: Inflate = (bytes, maxBytes, start = 0, end = bytes.length) =>
    state.inflate(bytes, maxBytes, start, end);
  return inflatesSample(inflate) ? inflate : undefined;
}

/** Length of a header of gzip that has nothing but what has to be there, and of what stands behind the data. */
const headerLength = 10;
const trailerLength = 8;

/**
 * The same without looking at the checksum, for bytes that nobody can have changed: what TLS has carried was checked by
 * it, and the checksum is a sixth of the work. Whatever else is unusual is left to the other way, and so is a wrong length.
 * @returns undefined where it is not to be had, or does not inflate a sample.
 */
export function uncheckedInflate(checked: Inflate): Inflate | undefined {
  const state = zlib && ReusedState.of(zlib, zlib.createInflateRaw());
  if (state === undefined) return undefined;
  const inflate: Inflate = (bytes, maxBytes, start = 0, end = bytes.length) => {
    if (!isPlain(bytes, start, end)) return checked(bytes, maxBytes, start, end);
    let inflated: Uint8Array;
    try {
      inflated = state.inflate(bytes, maxBytes, start + headerLength, end);
    } catch (error) {
      if (error instanceof RangeError) throw error;
      // It says what is wrong, or reads it after all.
      return checked(bytes, maxBytes, start, end);
    }
    const isWhole = state.inputLeft === trailerLength && lengthAt(bytes, end - 4) === inflated.length;
    return isWhole ? inflated : checked(bytes, maxBytes, start, end);
  };
  return inflatesSample(inflate) ? inflate : undefined;
}

/** Whether it may be gzip that has neither a name nor the like. A state that is told to read from behind the end ends the process. */
function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < headerLength + trailerLength) return false;
  return bytes[start] === 0x1f && bytes[start + 1] === 0x8b && bytes[start + 2] === 8 && bytes[start + 3] === 0;
}

function lengthAt(bytes: Uint8Array, at: number): number {
  const byte = (i: number) => bytes[at + i] as number;
  return (byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24)) >>> 0;
}

function inflatesSample(inflate: Inflate): boolean {
  // "livetap", and the same cut short.
  const sample = Uint8Array.from(atob('H4sIAAAAAAAAA8vJLEstSSwAAHVe8PsHAAAA'), char => char.charCodeAt(0));
  try {
    if (String.fromCharCode(...inflate(sample, 100)) !== 'livetap') return false;
  } catch {
    return false;
  }
  try {
    inflate(sample.subarray(0, -4), 100);
    return false;
  } catch {
    return true;
  }
}

/** The fastest ways of this runtime, for bytes of any kind and for those that nobody can have changed. */
let fastest: { readonly checked: Inflate; readonly unchecked: Inflate } | undefined;
let inUse = false;

/**
 * Inflates gzip in the fastest way this runtime has, and gives the result to `use`, which must not keep it: the memory is
 * shared by all rooms and written over by the next call. A call from within `use` (a listener feeds another room) gets
 * memory of its own.
 * @param isIntact whether the bytes are known to be those that were sent, so that a checksum says nothing new
 * @throws what {@link Inflate} throws, and what `use` throws.
 */
export function useInflated(
  { bytes, start, end }: { readonly bytes: Uint8Array; readonly start: number; readonly end: number },
  maxBytes: number,
  isIntact: boolean,
  use: (inflated: Uint8Array) => void,
): void {
  if (inUse) {
    use(inflateOnce(bytes, maxBytes, start, end));
    return;
  }
  fastest ??= fastestWays();
  const inflate = isIntact ? fastest.unchecked : fastest.checked;
  const inflated = inflate(bytes, maxBytes, start, end);
  inUse = true;
  try {
    use(inflated);
  } finally {
    inUse = false;
  }
}

function fastestWays(): { checked: Inflate; unchecked: Inflate } {
  const checked = reusedInflate() ?? inflateOnce;
  return { checked, unchecked: uncheckedInflate(checked) ?? checked };
}
