import { LimitExceededError } from '../errors.js';
import {
  decodeProtoMessageFetchResult,
  decodeWebcastPushFrame,
  type ProtoMessageFetchResult,
  type WebcastPushFrame,
} from '../gen/envelope.js';
import { type Inflate, inflateOnce } from '../platform/inflate.js';
import { readMessage } from '../wire/read.js';
import { FrameDecodeError } from './errors.js';
import { defaultFrameLimits, type FrameLimits } from './limits.js';

/**
 * Reads the envelope of one WebSocket message.
 * @throws LimitExceededError when it is too large, FrameDecodeError when it is no push frame.
 */
export function decodePushFrame(bytes: Uint8Array, limits: FrameLimits = defaultFrameLimits): WebcastPushFrame {
  if (bytes.length > limits.maxFrameBytes) {
    throw new LimitExceededError('maxFrameBytes', limits.maxFrameBytes, bytes.length);
  }
  try {
    return readMessage(decodeWebcastPushFrame, bytes, limits);
  } catch (error) {
    throw new FrameDecodeError('no readable envelope', bytes, error);
  }
}

/**
 * Reads a batch of messages: the payload of a `msg` frame, plain or gzip, or the body of an HTTP answer.
 * The payloads of its messages are views: of `payload`, or of what `inflate` gave.
 * @throws LimitExceededError when it inflates beyond the limit, FrameDecodeError when it is no batch.
 */
export function decodeBatch(
  payload: Uint8Array,
  limits: FrameLimits = defaultFrameLimits,
  inflate: Inflate = inflateOnce,
): ProtoMessageFetchResult {
  const bytes = isGzip(payload) ? inflated(payload, limits, inflate) : payload;
  try {
    return readMessage(decodeProtoMessageFetchResult, bytes, limits);
  } catch (error) {
    throw new FrameDecodeError('no readable batch', payload, error);
  }
}

/** The magic bytes decide, whatever the frame's headers say: both have been wrong, the bytes never. */
function isGzip(payload: Uint8Array): boolean {
  return payload.length > 2 && payload[0] === 0x1f && payload[1] === 0x8b && payload[2] === 0x08;
}

function inflated(payload: Uint8Array, limits: FrameLimits, inflate: Inflate): Uint8Array {
  try {
    return inflate(payload, limits.maxInflatedBytes);
  } catch (error) {
    if (error instanceof RangeError) {
      throw new LimitExceededError('maxInflatedBytes', limits.maxInflatedBytes, undefined, error);
    }
    throw new FrameDecodeError('a payload that does not inflate', payload, error);
  }
}
