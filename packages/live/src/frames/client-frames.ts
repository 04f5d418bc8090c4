import {
  writeHeartBeatMessage,
  writeWebcastImEnterRoomMessage,
  writeWebcastPushFrame,
} from '../gen/envelope.encode.js';
import type { WebcastPushFrame } from '../gen/envelope.js';
import { allocate } from '../platform/allocate.js';
import type { Stretch } from '../wire/stretch.js';
import { type Init, Writer } from '../wire/write.js';

/*
 * The three frames a client sends. Field values are those of the web client and the published connectors:
 * payloadEncoding `pb`, liveId 12, identity `audience`, filterWelcomeMsg `0`.
 */

/**
 * Enters a room. Also switches the room on an open socket.
 * @param enterUniqueId a random positive 63-bit number, as decimal text
 */
export function enterRoomFrame(roomId: string, enterUniqueId: string): Uint8Array {
  const payload = new Writer();
  writeWebcastImEnterRoomMessage(payload, {
    roomId,
    liveId: '12',
    identity: 'audience',
    enterUniqueId,
    filterWelcomeMsg: '0',
  });
  return clientFrame({ payloadType: 'im_enter_room', payload: payload.finish() });
}

/** Tells that the client is alive. `sequence` counts from 1, anew after each entry into a room. */
export function heartbeatFrame(roomId: string, sequence: number): Uint8Array {
  const payload = new Writer();
  writeHeartBeatMessage(payload, { roomId, sendPacketSeqId: String(sequence) });
  return clientFrame({ payloadType: 'hb', payload: payload.finish() });
}

/**
 * Confirms a frame. Made by copying bytes: one goes out for every frame that comes in.
 * @param logId the frame's log id as it stands on the wire: a varint
 * @param internalExt the batch's internalExt as it stands on the wire; an empty one is confirmed with `-`
 */
export function ackFrame(logId: Stretch, internalExt: Stretch): Uint8Array {
  const payload = internalExt.end > internalExt.start ? internalExt : dash;
  const idLength = logId.end - logId.start;
  const length = payload.end - payload.start;
  const lengthSize = length < 128 ? 1 : length < 16_384 ? 2 : length < 2_097_152 ? 3 : 4;
  const frame = allocate(1 + idLength + ackMiddle.length + lengthSize + length);
  frame[0] = logIdTag;
  let pos = copy(logId, frame, 1);
  frame.set(ackMiddle, pos);
  pos += ackMiddle.length;
  let rest = length;
  for (; rest > 127; rest >>>= 7) frame[pos++] = (rest & 127) | 128;
  frame[pos++] = rest;
  copy(payload, frame, pos);
  return frame;
}

/** Copies byte by byte: for so few, a view of them would cost more. Returns the position after them. */
function copy({ bytes, start, end }: Stretch, target: Uint8Array, at: number): number {
  let pos = at;
  for (let from = start; from < end; from++) target[pos++] = bytes[from] as number;
  return pos;
}

const logIdTag = 0x10;
const dash: Stretch = { bytes: Uint8Array.of(0x2d), start: 0, end: 1 };
// payloadEncoding "pb", payloadType "ack", and the tag of the payload.
const ackMiddle = Uint8Array.of(0x32, 2, 0x70, 0x62, 0x3a, 3, 0x61, 0x63, 0x6b, 0x42);

function clientFrame(frame: Init<WebcastPushFrame>): Uint8Array {
  const writer = new Writer();
  writeWebcastPushFrame(writer, { payloadEncoding: 'pb', ...frame });
  return writer.finish();
}
