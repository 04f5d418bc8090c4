import { gzipSync } from 'node:zlib';
import { encode } from '@livetap/live/schema';
import type { SimulatedMessage } from '../messages/draft.js';

/** A batch of messages as it goes to every socket of a room. */
export interface Batch {
  readonly logId: string;
  /** Opaque to clients; they give it back when they connect again. */
  readonly cursor: string;
  /** Opaque to clients; they give it back in their ack. */
  readonly internalExt: string;
  /** The encoded batch. */
  readonly bytes: Uint8Array;
  /** The encoded batch, gzipped. */
  readonly gzipped: Uint8Array | undefined;
  /** What it was made of. */
  readonly parts: BatchParts;
}

/** What a batch is made of. */
export interface BatchParts {
  readonly messages: readonly SimulatedMessage[];
  /** Whether the messages are older than the connection. */
  readonly isHistory: boolean;
  /** Whether this answers the entry into the room. */
  readonly isFirst: boolean;
  readonly compress: boolean;
  readonly logId: string;
  readonly roomId: string;
  /** Counts the batches of the room. */
  readonly sequence: number;
  readonly nowMs: number;
}

/** Milliseconds that a client should wait between two polls. */
export const pollEveryMs = '1000';
const overSocket = 1;
const heartbeatDuration = 15;
const service = '8888';
const method = '8';

/** Encodes a batch for the socket. */
export function batch(parts: BatchParts): Batch {
  const marks = positionMarks(parts.roomId, parts.sequence, parts.nowMs);
  const bytes = encode('ProtoMessageFetchResult', {
    messages: inEnvelopes(parts.messages, parts.isHistory),
    ...marks,
    fetchInterval: pollEveryMs,
    now: String(parts.nowMs),
    fetchType: overSocket,
    heartBeatDuration: heartbeatDuration,
    needsAck: true,
    isFirst: parts.isFirst,
  });
  return { logId: parts.logId, ...marks, bytes, gzipped: parts.compress ? gzipSync(bytes) : undefined, parts };
}

/** Encodes the answer of the sign provider: where to connect, with what, and what was said before. */
export function firstResult(
  history: readonly SimulatedMessage[],
  position: { readonly roomId: string; readonly sequence: number; readonly nowMs: number },
  address: { readonly wsUrl: string; readonly token: string },
): Uint8Array {
  return encode('ProtoMessageFetchResult', {
    messages: inEnvelopes(history, true),
    ...positionMarks(position.roomId, position.sequence, position.nowMs),
    fetchInterval: pollEveryMs,
    now: String(position.nowMs),
    fetchType: overSocket,
    wsParams: { imprp: address.token },
    needsAck: true,
    wsUrl: address.wsUrl,
    isFirst: true,
  });
}

/** What a frame of the server can be. */
export type ServerFrameType = 'msg' | 'hb' | 'im_enter_room_resp' | 'close';

/** What a frame carries. */
export interface FrameContent {
  readonly payload: Uint8Array;
  /** Whether the header says that the payload is gzip. */
  readonly compressed: boolean;
  readonly cursor: string;
}

/** A frame of the server. @param seqId counts the frames of one socket */
export function serverFrame(
  payloadType: ServerFrameType,
  seqId: number,
  logId: string,
  content?: FrameContent,
): Uint8Array {
  const headers = [{ key: 'compress_type', value: content?.compressed === true ? 'gzip' : 'none' }];
  if (content !== undefined) headers.push({ key: 'im_cursor', value: content.cursor });
  return encode('WebcastPushFrame', {
    seqId: String(seqId),
    logId,
    service,
    method,
    headers,
    payloadEncoding: 'pb',
    payloadType,
    payload: content?.payload,
  });
}

/** Messages as a batch holds them. */
export function inEnvelopes(messages: readonly SimulatedMessage[], isHistory: boolean) {
  return messages.map(({ method, payload, msgId }) => ({ type: method, payload, msgId, isHistory }));
}

/** Where a client is in the stream of a room. @param sequence how many frames it has seen @param call tells polls apart */
export function positionMarks(roomId: string, sequence: number, nowMs: number, call = 0) {
  return {
    cursor: `${nowMs}_${BigInt(roomId) + BigInt(sequence)}_1_1_${nowMs - 1000}_${call}`,
    internalExt: `fetch_time:${nowMs}|seq:${sequence}|wss_info:0-${nowMs}-0-0`,
  };
}
