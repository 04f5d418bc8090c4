// Generated from proto/envelope.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { mapEntry } from '../wire/map.js';
import { copiedString, skipValue, view } from '../wire/read.js';
import { MessageTables } from '../wire/tables.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, int64AsNumber, varint32 } from '../wire/varint.js';
import type { Decoder, WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';

const noBytes = new Uint8Array(0);

/** One WebSocket message, in either direction. */
export interface WebcastPushFrame {
  /** Counts the frames of the server. */
  seqId: string;
  /** Identifies the frame; an ack repeats it. */
  logId: string;
  service: string;
  method: string;
  /** Repeated pairs rather than a map, so that order and duplicates survive. */
  headers: PushHeader[];
  /** Always `pb`. */
  payloadEncoding: string;
  /** From the server `msg`, `hb`, `im_enter_room_resp`, `ack`, `close`; from the client `im_enter_room`, `hb`, `ack`. */
  payloadType: string;
  /** Gzip when it begins with 1f 8b 08, whatever the headers say. */
  payload: Uint8Array;
}

/** Decodes a WebcastPushFrame. */
export function decodeWebcastPushFrame(input: WireInput, start: number, end: number, depth: number): WebcastPushFrame {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '0';
  let f3 = '0';
  let f4 = '0';
  const f5: PushHeader[] = [];
  let f6 = '';
  let f7 = '';
  let f8: Uint8Array = noBytes;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 42:
          f5.push(decodePushHeader(input, q, p, depth - 1));
          break;
        case 50:
          f6 = copiedString(input, q, p);
          break;
        case 58:
          f7 = copiedString(input, q, p);
          break;
        case 66:
          f8 = view(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: WebcastPushFrame = {
    seqId: f1,
    logId: f2,
    service: f3,
    method: f4,
    headers: f5,
    payloadEncoding: f6,
    payloadType: f7,
    payload: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/**
 * A batch of messages: the payload of a `msg` frame, the answer of HTTP polling, and the first answer of a sign
 * provider.
 */
export interface ProtoMessageFetchResult {
  messages: BaseProtoMessage[];
  /** Opaque. Where to go on after a reconnect. */
  cursor: string;
  /** Milliseconds until the next poll; without meaning on a socket. */
  fetchInterval: string;
  /** Time of the server, milliseconds since 1970. */
  now: string;
  /** Opaque. Goes back in the ack and with the next poll. */
  internalExt: string;
  /** 1 socket, 2 polling. */
  fetchType: number;
  /** Parameters to add to the socket address. Newer schemas: routeParams. */
  wsParams: Record<string, string>;
  /** Unit unverified. */
  heartBeatDuration: number;
  /** Whether the frame wants an ack. Newer schemas: needAck. */
  needsAck: boolean;
  /** Address of the push socket, in the first answer only. Newer schemas: pushServer. */
  wsUrl: string;
  /** Set on the batch that answers the entry into the room. */
  isFirst: boolean;
  historyCommentCursor: string;
  historyNoMore: boolean;
}

/** Decodes a ProtoMessageFetchResult. */
export function decodeProtoMessageFetchResult(input: WireInput, start: number, end: number, depth: number): ProtoMessageFetchResult {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: BaseProtoMessage[] = [];
  let f2 = '';
  let f3 = '0';
  let f4 = '0';
  let f5 = '';
  let f6 = 0;
  const f7: Record<string, string> = {};
  let f8 = 0;
  let f9 = false;
  let f10 = '';
  let f11 = false;
  let f12 = '';
  let f13 = false;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1.push(decodeBaseProtoMessage(input, q, p, depth - 1));
          break;
        case 18:
          f2 = copiedString(input, q, p);
          break;
        case 42:
          f5 = copiedString(input, q, p);
          break;
        case 58:
          mapEntry(input, q, p, depth, 'string', { wireType: 2, read: (i, s, e) => copiedString(i, s, e), absent: () => '' }, f7);
          break;
        case 82:
          f10 = copiedString(input, q, p);
          break;
        case 98:
          f12 = copiedString(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 48:
          f6 = int32(b, q);
          break;
        case 64:
          f8 = int64AsNumber(b, q);
          break;
        case 72:
          f9 = bool(b, q);
          break;
        case 88:
          f11 = bool(b, q);
          break;
        case 104:
          f13 = bool(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: ProtoMessageFetchResult = {
    messages: f1,
    cursor: f2,
    fetchInterval: f3,
    now: f4,
    internalExt: f5,
    fetchType: f6,
    wsParams: f7,
    heartBeatDuration: f8,
    needsAck: f9,
    wsUrl: f10,
    isFirst: f11,
    historyCommentCursor: f12,
    historyNoMore: f13,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** Payload of a client `hb` frame, sent every 10 seconds. */
export interface HeartBeatMessage {
  roomId: string;
  /** Counts from 1, anew after each im_enter_room. */
  sendPacketSeqId: string;
}

/** Payload of the client `im_enter_room` frame, the first frame on a socket. */
export interface WebcastImEnterRoomMessage {
  roomId: string;
  roomTag: string;
  liveRegion: string;
  /** 12. */
  liveId: string;
  /** `audience`. */
  identity: string;
  cursor: string;
  accountType: string;
  /** Random positive number. */
  enterUniqueId: string;
  /** `0`. */
  filterWelcomeMsg: string;
  isAnchorContinueKeepMsg: boolean;
}

/** One message of a batch, still encoded. */
export interface BaseProtoMessage {
  /** Method name, for example `WebcastChatMessage`. Selects the schema of the payload. Newer schemas: method. */
  type: string;
  payload: Uint8Array;
  /** Unique per message; a repeated id is the same message again. */
  msgId: string;
  msgType: number;
  offset: string;
  /** Set on messages that are older than the connection. */
  isHistory: boolean;
}

/** Decodes a BaseProtoMessage. */
export function decodeBaseProtoMessage(input: WireInput, start: number, end: number, depth: number): BaseProtoMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: Uint8Array = noBytes;
  let f3 = '0';
  let f4 = 0;
  let f5 = '0';
  let f6 = false;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = copiedString(input, q, p);
          break;
        case 18:
          f2 = view(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int64(b, q);
          break;
        case 32:
          f4 = int32(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 48:
          f6 = bool(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: BaseProtoMessage = {
    type: f1,
    payload: f2,
    msgId: f3,
    msgType: f4,
    offset: f5,
    isHistory: f6,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/**
 * A free key and value beside a frame; `compress_type` (gzip or none) and `im_cursor` have been seen. Order and
 * duplicates are kept.
 */
export interface PushHeader {
  key: string;
  value: string;
}

/** Decodes a PushHeader. */
export function decodePushHeader(input: WireInput, start: number, end: number, depth: number): PushHeader {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1 = copiedString(input, q, p);
          break;
        case 18:
          f2 = copiedString(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: PushHeader = {
    key: f1,
    value: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** What the messages of this file consist of. */
export const envelopeTables = new MessageTables(
  {
    WebcastPushFrame: ['l l l l PushHeader* c c v', () => ({ seqId: '0', logId: '0', service: '0', method: '0', headers: [], payloadEncoding: '', payloadType: '', payload: noBytes })],
    ProtoMessageFetchResult: ['BaseProtoMessage* c l l c i s:c n o c o c o', () => ({ messages: [], cursor: '', fetchInterval: '0', now: '0', internalExt: '', fetchType: 0, wsParams: {}, heartBeatDuration: 0, needsAck: false, wsUrl: '', isFirst: false, historyCommentCursor: '', historyNoMore: false })],
    HeartBeatMessage: ['l l', () => ({ roomId: '0', sendPacketSeqId: '0' })],
    WebcastImEnterRoomMessage: ['l c c l c c l l c o', () => ({ roomId: '0', roomTag: '', liveRegion: '', liveId: '0', identity: '', cursor: '', accountType: '0', enterUniqueId: '0', filterWelcomeMsg: '', isAnchorContinueKeepMsg: false })],
    BaseProtoMessage: ['c v l i l o', () => ({ type: '', payload: noBytes, msgId: '0', msgType: 0, offset: '0', isHistory: false })],
    PushHeader: ['c c', () => ({ key: '', value: '' })],
  },
  [],
  {
    WebcastPushFrame: decodeWebcastPushFrame,
    ProtoMessageFetchResult: decodeProtoMessageFetchResult,
    BaseProtoMessage: decodeBaseProtoMessage,
    PushHeader: decodePushHeader,
  },
);

/** Decodes a HeartBeatMessage. */
export const decodeHeartBeatMessage: Decoder<HeartBeatMessage> = envelopeTables.decoder('HeartBeatMessage');

/** Decodes a WebcastImEnterRoomMessage. */
export const decodeWebcastImEnterRoomMessage: Decoder<WebcastImEnterRoomMessage> = envelopeTables.decoder('WebcastImEnterRoomMessage');
