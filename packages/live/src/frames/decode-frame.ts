import type { BaseProtoMessage, ProtoMessageFetchResult, WebcastPushFrame } from '../gen/envelope.js';
import { decodeBatch, decodePushFrame } from './envelope.js';
import { type FrameLimits, frameLimits } from './limits.js';

/** A push frame with what it carries. */
export interface DecodedFrame {
  readonly frame: WebcastPushFrame;
  /** The batch of a `msg` frame; undefined for frames that carry none. */
  readonly batch: ProtoMessageFetchResult | undefined;
  /** The messages of the batch, each still encoded; `decodeMessage(message.type, message.payload)` reads one. */
  readonly messages: readonly BaseProtoMessage[];
}

/**
 * Reads one WebSocket message of the push service: its envelope, and the batch inside when it has one.
 * @throws LimitExceededError when it is too large, FrameDecodeError when it is no push frame or no batch.
 */
export function decodeFrame(bytes: Uint8Array, limits?: Partial<FrameLimits>): DecodedFrame {
  const complete = frameLimits(limits);
  const frame = decodePushFrame(bytes, complete);
  const carries = frame.payloadType === 'msg' || frame.payloadType === 'im_enter_room_resp';
  const batch = carries && frame.payload.length > 0 ? decodeBatch(frame.payload, complete) : undefined;
  return { frame, batch, messages: batch?.messages ?? [] };
}
