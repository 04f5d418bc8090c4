// Generated from proto/social.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { WebcastSocialMessage } from './social.js';
import { writeCommonMessageData, writePublicAreaMessageCommon } from './common.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a WebcastSocialMessage. */
export function writeWebcastSocialMessage(w: Writer, m: Init<WebcastSocialMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.user, writeUser);
  w.int64(24, m.shareType);
  w.int64(32, m.action);
  w.string(42, m.shareTarget);
  w.int64(48, m.followCount);
  w.int64(56, m.shareDisplayStyle);
  w.int32(64, m.shareCount);
  w.message(74, m.publicAreaMessageCommon, writePublicAreaMessageCommon);
  w.string(82, m.signature);
  w.string(90, m.signatureVersion);
  w.int64(96, m.showDurationMs);
  w.int32(104, m.followType);
  w.int64(112, m.targetUserId);
  w.string(122, m.scene);
}
