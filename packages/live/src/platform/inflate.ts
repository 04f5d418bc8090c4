import { gunzip } from './gunzip.js';
import { nodeModule } from './node-modules.js';

const zlib = nodeModule('node:zlib');

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

/**
 * One zlib state and one output buffer for all calls, where Node lets us at them: a third of the cost of the documented
 * way for frames of usual size. Gives equal bytes and fails on the same input.
 * @returns undefined where it is not to be had, or does not inflate a sample.
 */
export function reusedInflate(): Inflate | undefined {
  if (zlib === undefined) return undefined;
  const { constants } = zlib;
  const stream = zlib.createGunzip() as unknown as {
    readonly _handle?: ZlibHandle;
    readonly _writeState?: Uint32Array;
  };
  const { _handle: handle, _writeState: left } = stream;
  if (typeof handle?.writeSync !== 'function' || typeof handle.reset !== 'function') return undefined;
  if (!(left instanceof Uint32Array) || left.length !== 2) return undefined;

  let output = new Uint8Array(firstSize);
  let failure: string | undefined;
  handle.onerror = message => {
    failure = message;
  };
  const inflate: Inflate = (bytes, maxBytes, start = 0, end = bytes.length) => {
    handle.reset();
    failure = undefined;
    let written = 0;
    let read = start;
    for (;;) {
      handle.writeSync(constants.Z_FINISH, bytes, read, end - read, output, written, output.length - written);
      if (failure !== undefined) throw new Error(failure);
      const [outputLeft = 0, inputLeft = 0] = left;
      written = output.length - outputLeft;
      read = end - inputLeft;
      if (written > maxBytes) throw new RangeError(`more than ${maxBytes} bytes`);
      if (outputLeft > 0) break;
      const larger = new Uint8Array(Math.min(output.length * 2, Math.max(maxBytes + 1, output.length + 1)));
      larger.set(output);
      output = larger;
    }
    const result = output.subarray(0, written);
    // One burst must not hold its memory for ever.
    if (output.length > keptSize) output = new Uint8Array(firstSize);
    return result;
  };
  return inflatesSample(inflate) ? inflate : undefined;
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

let fastest: Inflate | undefined;
let inUse = false;

/**
 * Inflates gzip in the fastest way this runtime has, and gives the result to `use`, which must not keep it: the memory is
 * shared by all rooms and written over by the next call. A call from within `use` (a listener feeds another room) gets
 * memory of its own.
 * @throws what {@link Inflate} throws, and what `use` throws.
 */
export function useInflated(
  { bytes, start, end }: { readonly bytes: Uint8Array; readonly start: number; readonly end: number },
  maxBytes: number,
  use: (inflated: Uint8Array) => void,
): void {
  if (inUse) {
    use(inflateOnce(bytes, maxBytes, start, end));
    return;
  }
  fastest ??= reusedInflate() ?? inflateOnce;
  const inflated = fastest(bytes, maxBytes, start, end);
  inUse = true;
  try {
    use(inflated);
  } finally {
    inUse = false;
  }
}
