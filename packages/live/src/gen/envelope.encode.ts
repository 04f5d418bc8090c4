// Generated from proto/envelope.proto by scripts/generate.js. Do not edit.
import { envelopeTables } from './envelope.js';
import type { MessageWriter } from '../wire/table-writer.js';
import type { BaseProtoMessage, HeartBeatMessage, ProtoMessageFetchResult, PushHeader, WebcastImEnterRoomMessage, WebcastPushFrame } from './envelope.js';

/** Writes the fields of a WebcastPushFrame. */
export const writeWebcastPushFrame: MessageWriter<WebcastPushFrame> = envelopeTables.writer('WebcastPushFrame');

/** Writes the fields of a ProtoMessageFetchResult. */
export const writeProtoMessageFetchResult: MessageWriter<ProtoMessageFetchResult> = envelopeTables.writer('ProtoMessageFetchResult');

/** Writes the fields of a HeartBeatMessage. */
export const writeHeartBeatMessage: MessageWriter<HeartBeatMessage> = envelopeTables.writer('HeartBeatMessage');

/** Writes the fields of a WebcastImEnterRoomMessage. */
export const writeWebcastImEnterRoomMessage: MessageWriter<WebcastImEnterRoomMessage> = envelopeTables.writer('WebcastImEnterRoomMessage');

/** Writes the fields of a BaseProtoMessage. */
export const writeBaseProtoMessage: MessageWriter<BaseProtoMessage> = envelopeTables.writer('BaseProtoMessage');

/** Writes the fields of a PushHeader. */
export const writePushHeader: MessageWriter<PushHeader> = envelopeTables.writer('PushHeader');
