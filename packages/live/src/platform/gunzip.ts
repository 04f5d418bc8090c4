import { gunzipSync } from 'node:zlib';

/**
 * Inflates gzip at once. Synchronous on purpose: awaiting each frame would let a small one overtake a big one, and at
 * these sizes the hop to a thread costs more than the work.
 * @throws RangeError when the result would be larger than `maxBytes`, Error when the bytes are no gzip.
 */
export function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
  return gunzipSync(bytes, { maxOutputLength: maxBytes });
}
