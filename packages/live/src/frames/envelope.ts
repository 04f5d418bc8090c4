import { LimitExceededError, type LiveError } from '../errors.js';
import {
  decodeProtoMessageFetchResult,
  decodeWebcastPushFrame,
  type ProtoMessageFetchResult,
  type WebcastPushFrame,
} from '../gen/envelope.js';
import { inflateOnce } from '../platform/inflate.js';
import { readMessage } from '../wire/read.js';
import { FrameDecodeError } from './errors.js';
import { defaultFrameLimits, type FrameLimits, maxInflated } from './limits.js';

/**
 * Reads the envelope of one WebSocket message.
 * @throws LimitExceededError when it is too large, FrameDecodeError when it is no push frame.
 */
export function decodePushFrame(bytes: Uint8Array, limits: FrameLimits = defaultFrameLimits): WebcastPushFrame {
  checkFrameSize(bytes, limits);
  try {
    return readMessage(decodeWebcastPushFrame, bytes, limits);
  } catch (error) {
    throw unreadableFrame(bytes, error);
  }
}

/**
 * Reads a batch of messages: the payload of a `msg` frame, plain or gzip, or the body of an HTTP answer.
 * The payloads of its messages are views of what was decoded.
 * @throws LimitExceededError when it inflates beyond the limit, FrameDecodeError when it is no batch.
 */
export function decodeBatch(payload: Uint8Array, limits: FrameLimits = defaultFrameLimits): ProtoMessageFetchResult {
  const bytes = isGzip(payload) ? inflated(payload, limits) : payload;
  try {
    return readMessage(decodeProtoMessageFetchResult, bytes, limits);
  } catch (error) {
    throw unreadableBatch(payload, error);
  }
}

/** @throws LimitExceededError when a frame is too large. */
export function checkFrameSize(bytes: Uint8Array, limits: FrameLimits): void {
  if (bytes.length > limits.maxFrameBytes) {
    throw new LimitExceededError('maxFrameBytes', limits.maxFrameBytes, bytes.length);
  }
}

/** Whether a payload is gzip. The magic bytes decide, whatever the headers say: those have been wrong. */
export function isGzip(bytes: Uint8Array, start = 0, end: number = bytes.length): boolean {
  return end - start > 2 && bytes[start] === 0x1f && bytes[start + 1] === 0x8b && bytes[start + 2] === 0x08;
}

function inflated(payload: Uint8Array, limits: FrameLimits): Uint8Array {
  try {
    return inflateOnce(payload, maxInflated(payload.length, limits));
  } catch (error) {
    throw inflateFailure(payload, limits, error);
  }
}

/** What is wrong with a payload that did not inflate. */
export function inflateFailure(payload: Uint8Array, limits: FrameLimits, error: unknown): LiveError {
  if (error instanceof RangeError) {
    const allowed = maxInflated(payload.length, limits);
    const limit = allowed < limits.maxInflatedBytes ? 'maxRatio' : 'maxInflatedBytes';
    return new LimitExceededError(limit, limits[limit], undefined, error);
  }
  return new FrameDecodeError('a payload that does not inflate', payload, error);
}

/** What is wrong with a payload that holds no batch. */
export function unreadableBatch(payload: Uint8Array, error: unknown): LiveError {
  return error instanceof LimitExceededError ? error : new FrameDecodeError('no readable batch', payload, error);
}

/** What is wrong with a frame that has no envelope. */
export function unreadableFrame(bytes: Uint8Array, error: unknown): FrameDecodeError {
  return new FrameDecodeError('no readable envelope', bytes, error);
}
