import { isGzip } from './frames/envelope.js';
import { type FrameLimits, maxInflated } from './frames/limits.js';
import { decodePollPosition, type PollPosition } from './gen/projections.js';
import { isBytes } from './platform/bytes.js';
import { inflateOnce } from './platform/inflate.js';
import type { SignedSocket } from './signing/signer.js';
import { blankAddress } from './sources/blank-address.js';
import { readMessage } from './wire/read.js';

/**
 * The batch that came with a signature, as a recording may have it: the signature is written over, also where the batch still
 * offers the address that was made of it. What cannot be read is for the room to tell.
 * @returns the batch, inflated where it can be; undefined where none came
 */
export function firstBatch(signed: SignedSocket, limits: FrameLimits): Uint8Array | undefined {
  const { initial, url, params } = signed;
  if (!isBytes(initial)) return initial;
  const plain = inflated(initial, limits);
  const used = blankAddress(plain, { wsUrl: url, wsParams: params });
  return blankAddress(used, offered(plain, limits));
}

function inflated(batch: Uint8Array, limits: FrameLimits): Uint8Array {
  if (!isGzip(batch)) return batch;
  try {
    return inflateOnce(batch, maxInflated(batch.length, limits));
  } catch {
    // It is inflated once more by who reads it, who says why it cannot be.
    return batch;
  }
}

/** The address that a batch offers. */
function offered(batch: Uint8Array, limits: FrameLimits): Pick<PollPosition, 'wsUrl' | 'wsParams'> {
  try {
    return readMessage(decodePollPosition, batch, limits);
  } catch {
    // It is read once more by who delivers it, who says why it cannot be.
    return { wsUrl: '', wsParams: {} };
  }
}
