// Generated from proto/chat.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { CaptionContent, CommentLabelScore, CommentQualityScore, EmojiEmoteWithIndex, EmoteModel, EmoteModelAuditInfo, EmoteUploadInfo, Question, WebcastCaptionMessage, WebcastChatMessage, WebcastEmoteChatMessage, WebcastImDeleteMessage, WebcastQuestionNewMessage } from './chat.js';
import { writeCommonMessageData, writeMsgFilter, writePublicAreaCommon, writePublicAreaMessageCommon, writeUserIdentity } from './common.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a WebcastChatMessage. */
export function writeWebcastChatMessage(w: Writer, m: Init<WebcastChatMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.user, writeUser);
  w.string(26, m.comment);
  w.bool(32, m.visibleToSender);
  w.message(42, m.background, writeImageModel);
  w.string(50, m.fullScreenTextColor);
  w.message(58, m.backgroundImageV2, writeImageModel);
  w.message(74, m.publicAreaCommon, writePublicAreaCommon);
  w.message(82, m.giftImage, writeImageModel);
  w.int32(88, m.inputType);
  w.message(98, m.atUser, writeUser);
  w.messages(106, m.emotes, writeEmojiEmoteWithIndex);
  w.string(114, m.contentLanguage);
  w.message(122, m.msgFilter, writeMsgFilter);
  w.int32(128, m.quickChatScene);
  w.int32(136, m.communityflaggedStatus);
  w.message(146, m.userIdentity, writeUserIdentity);
  w.messages(154, m.commentQualityScores, writeCommentQualityScore);
  w.int32Packed(162, m.commentTag);
  w.message(170, m.publicAreaMessageCommon, writePublicAreaMessageCommon);
  w.int64(176, m.screenTime);
  w.string(186, m.signature);
  w.string(194, m.signatureVersion);
  w.string(202, m.ecStreamerKey);
  w.messages(210, m.commentLabelScores, writeCommentLabelScore);
  w.int64Packed(218, m.mentionUserList);
  w.messages(226, m.mentionUsers, writeUser);
  w.bool(232, m.isOnCommentTray);
}

/** Writes the fields of a WebcastEmoteChatMessage. */
export function writeWebcastEmoteChatMessage(w: Writer, m: Init<WebcastEmoteChatMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.user, writeUser);
  w.messages(26, m.emoteList, writeEmoteModel);
  w.message(34, m.msgFilter, writeMsgFilter);
  w.message(42, m.userIdentity, writeUserIdentity);
}

/** Writes the fields of a WebcastImDeleteMessage. */
export function writeWebcastImDeleteMessage(w: Writer, m: Init<WebcastImDeleteMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64Packed(18, m.deleteMsgIdsList);
  w.int64Packed(26, m.deleteUserIdsList);
}

/** Writes the fields of a WebcastCaptionMessage. */
export function writeWebcastCaptionMessage(w: Writer, m: Init<WebcastCaptionMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.timestampMs);
  w.int64(24, m.durationMs);
  w.messages(34, m.content, writeCaptionContent);
  w.int64(40, m.sentenceId);
  w.int64(48, m.sequenceId);
  w.bool(56, m.definite);
}

/** Writes the fields of a WebcastQuestionNewMessage. */
export function writeWebcastQuestionNewMessage(w: Writer, m: Init<WebcastQuestionNewMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.details, writeQuestion);
}

/** Writes the fields of a CaptionContent. */
export function writeCaptionContent(w: Writer, m: Init<CaptionContent>): void {
  w.string(10, m.lang);
  w.string(18, m.content);
}

/** Writes the fields of a CommentLabelScore. */
export function writeCommentLabelScore(w: Writer, m: Init<CommentLabelScore>): void {
  w.string(10, m.labelName);
  w.float(21, m.score);
}

/** Writes the fields of a CommentQualityScore. */
export function writeCommentQualityScore(w: Writer, m: Init<CommentQualityScore>): void {
  w.string(10, m.version);
  w.int64(16, m.score);
}

/** Writes the fields of a EmojiEmoteWithIndex. */
export function writeEmojiEmoteWithIndex(w: Writer, m: Init<EmojiEmoteWithIndex>): void {
  w.int32(8, m.placeInComment);
  w.message(18, m.emote, writeEmoteModel);
}

/** Writes the fields of a EmoteModel. */
export function writeEmoteModel(w: Writer, m: Init<EmoteModel>): void {
  w.string(10, m.emoteId);
  w.message(18, m.image, writeImageModel);
  w.int32(24, m.auditStatus);
  w.string(34, m.uuid);
  w.int32(40, m.emoteType);
  w.int32(48, m.contentSource);
  w.int32(56, m.emotePrivateType);
  w.string(66, m.packageId);
  w.message(74, m.auditInfo, writeEmoteModelAuditInfo);
  w.int32(80, m.rewardCondition);
  w.message(90, m.emoteUploadInfo, writeEmoteUploadInfo);
  w.int64(96, m.createTime);
  w.int32(104, m.emoteScene);
}

/** Writes the fields of a EmoteModelAuditInfo. */
export function writeEmoteModelAuditInfo(w: Writer, m: Init<EmoteModelAuditInfo>): void {
  w.int64(8, m.violationId);
  w.int32(16, m.taskType);
}

/** Writes the fields of a EmoteUploadInfo. */
export function writeEmoteUploadInfo(w: Writer, m: Init<EmoteUploadInfo>): void {
  w.int64(8, m.userId);
  w.int32(16, m.emoteUploadSource);
  w.message(26, m.userInfo, writeUser);
  w.string(34, m.userIdStr);
}

/** Writes the fields of a Question. */
export function writeQuestion(w: Writer, m: Init<Question>): void {
  w.int64(8, m.questionId);
  w.string(18, m.questionText);
  w.int32(24, m.answerStatus);
  w.int64(32, m.createTime);
  w.message(42, m.user, writeUser);
  w.int32(160, m.createFrom);
  w.int32(168, m.answerFrom);
}
