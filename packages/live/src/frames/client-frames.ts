import {
  writeHeartBeatMessage,
  writeWebcastImEnterRoomMessage,
  writeWebcastPushFrame,
} from '../gen/envelope.encode.js';
import type { WebcastPushFrame } from '../gen/envelope.js';
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

/** Confirms a frame: its log id, and the batch's internalExt or `-` when that is empty. */
export function ackFrame(logId: string, internalExt: string): Uint8Array {
  return clientFrame({ logId, payloadType: 'ack', payload: new TextEncoder().encode(internalExt || '-') });
}

function clientFrame(frame: Init<WebcastPushFrame>): Uint8Array {
  const writer = new Writer();
  writeWebcastPushFrame(writer, { payloadEncoding: 'pb', ...frame });
  return writer.finish();
}
