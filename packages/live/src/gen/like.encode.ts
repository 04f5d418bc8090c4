// Generated from proto/like.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { LikeEffect, SpecifiedDisplayText, WebcastLikeMessage } from './like.js';
import { writeCommonMessageData, writeMessageCommonText, writePublicAreaMessageCommon } from './common.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a WebcastLikeMessage. */
export function writeWebcastLikeMessage(w: Writer, m: Init<WebcastLikeMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.likeCount);
  w.int64(24, m.totalLikeCount);
  w.int32(32, m.color);
  w.message(42, m.user, writeUser);
  w.string(50, m.icon);
  w.messages(58, m.icons, writeImageModel);
  w.messages(66, m.specifiedDisplayText, writeSpecifiedDisplayText);
  w.int64(72, m.effectCnt);
  w.messages(82, m.likeEffect, writeLikeEffect);
  w.message(90, m.publicAreaMessageCommon, writePublicAreaMessageCommon);
  w.int64(96, m.roomMessageHeatLevel);
}

/** Writes the fields of a LikeEffect. */
export function writeLikeEffect(w: Writer, m: Init<LikeEffect>): void {
  w.int64(8, m.version);
  w.int64(16, m.effectCnt);
  w.int64(24, m.effectIntervalMs);
  w.int64(32, m.level);
}

/** Writes the fields of a SpecifiedDisplayText. */
export function writeSpecifiedDisplayText(w: Writer, m: Init<SpecifiedDisplayText>): void {
  w.int64(8, m.uid);
  w.message(18, m.displayText, writeMessageCommonText);
}
