// Generated from proto/envelope.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { BaseProtoMessage, HeartBeatMessage, ProtoMessageFetchResult, PushHeader, WebcastImEnterRoomMessage, WebcastPushFrame } from './envelope.js';

/** Writes the fields of a WebcastPushFrame. */
export function writeWebcastPushFrame(w: Writer, m: Init<WebcastPushFrame>): void {
  w.int64(8, m.seqId);
  w.int64(16, m.logId);
  w.int64(24, m.service);
  w.int64(32, m.method);
  w.messages(42, m.headers, writePushHeader);
  w.string(50, m.payloadEncoding);
  w.string(58, m.payloadType);
  w.bytes(66, m.payload);
}

/** Writes the fields of a ProtoMessageFetchResult. */
export function writeProtoMessageFetchResult(w: Writer, m: Init<ProtoMessageFetchResult>): void {
  w.messages(10, m.messages, writeBaseProtoMessage);
  w.string(18, m.cursor);
  w.int64(24, m.fetchInterval);
  w.int64(32, m.now);
  w.string(42, m.internalExt);
  w.int32(48, m.fetchType);
  w.map(58, m.wsParams, (key, value) => {
    w.string(10, key);
    w.string(18, value);
  });
  w.int64(64, m.heartBeatDuration);
  w.bool(72, m.needsAck);
  w.string(82, m.wsUrl);
  w.bool(88, m.isFirst);
  w.string(98, m.historyCommentCursor);
  w.bool(104, m.historyNoMore);
}

/** Writes the fields of a HeartBeatMessage. */
export function writeHeartBeatMessage(w: Writer, m: Init<HeartBeatMessage>): void {
  w.int64(8, m.roomId);
  w.int64(16, m.sendPacketSeqId);
}

/** Writes the fields of a WebcastImEnterRoomMessage. */
export function writeWebcastImEnterRoomMessage(w: Writer, m: Init<WebcastImEnterRoomMessage>): void {
  w.int64(8, m.roomId);
  w.string(18, m.roomTag);
  w.string(26, m.liveRegion);
  w.int64(32, m.liveId);
  w.string(42, m.identity);
  w.string(50, m.cursor);
  w.int64(56, m.accountType);
  w.int64(64, m.enterUniqueId);
  w.string(74, m.filterWelcomeMsg);
  w.bool(80, m.isAnchorContinueKeepMsg);
}

/** Writes the fields of a BaseProtoMessage. */
export function writeBaseProtoMessage(w: Writer, m: Init<BaseProtoMessage>): void {
  w.string(10, m.type);
  w.bytes(18, m.payload);
  w.int64(24, m.msgId);
  w.int32(32, m.msgType);
  w.int64(40, m.offset);
  w.bool(48, m.isHistory);
}

/** Writes the fields of a PushHeader. */
export function writePushHeader(w: Writer, m: Init<PushHeader>): void {
  w.string(10, m.key);
  w.string(18, m.value);
}
