// Generated from proto/chat.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { copiedString, packed, skipValue, string } from '../wire/read.js';
import { MessageTables } from '../wire/tables.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { Decoder, WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import type { AuditStatus, AuditTaskType, CommentTag, ContentSource, EmotePrivateType, EmoteScene, EmoteType, RewardCondition, UserEmoteUploadSource } from './enums.js';
import { commonTables, decodeCommonMessageData, decodePublicAreaMessageCommon, decodeUserIdentity, type CommonMessageData, type MsgFilter, type PublicAreaCommon, type PublicAreaMessageCommon, type UserIdentity } from './common.js';
import { decodeImageModel, imageTables, type ImageModel } from './image.js';
import { decodeUser, type User, userTables } from './user.js';

/** A comment. */
export interface WebcastChatMessage {
  common: CommonMessageData | undefined;
  user: User;
  /** The text of the comment. Newer schemas: content. */
  comment: string;
  visibleToSender: boolean;
  /** Newer schemas: backgroundImage. */
  background: ImageModel | undefined;
  fullScreenTextColor: string;
  backgroundImageV2: ImageModel | undefined;
  publicAreaCommon: PublicAreaCommon | undefined;
  giftImage: ImageModel | undefined;
  inputType: number;
  /** The user mentioned by @name. */
  atUser: User | undefined;
  emotes: EmojiEmoteWithIndex[];
  /** Language as the service guesses it, for example `en`. */
  contentLanguage: string;
  msgFilter: MsgFilter | undefined;
  quickChatScene: number;
  communityflaggedStatus: number;
  userIdentity: UserIdentity | undefined;
  commentQualityScores: CommentQualityScore[];
  commentTag: CommentTag[];
  publicAreaMessageCommon: PublicAreaMessageCommon | undefined;
  screenTime: string;
  signature: string;
  signatureVersion: string;
  ecStreamerKey: string;
  commentLabelScores: CommentLabelScore[];
  mentionUserList: string[];
  mentionUsers: User[];
  isOnCommentTray: boolean;
}

/** Decodes a WebcastChatMessage. */
export function decodeWebcastChatMessage(input: WireInput, start: number, end: number, depth: number): WebcastChatMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2: User | undefined;
  let f3 = '';
  let f4 = false;
  let f5: ImageModel | undefined;
  let f6 = '';
  let f7: ImageModel | undefined;
  let f9: PublicAreaCommon | undefined;
  let f10: ImageModel | undefined;
  let f11 = 0;
  let f12: User | undefined;
  const f13: EmojiEmoteWithIndex[] = [];
  let f14 = '';
  let f15: MsgFilter | undefined;
  let f16 = 0;
  let f17 = 0;
  let f18: UserIdentity | undefined;
  const f19: CommentQualityScore[] = [];
  const f20: CommentTag[] = [];
  let f21: PublicAreaMessageCommon | undefined;
  let f22 = '0';
  let f23 = '';
  let f24 = '';
  let f25 = '';
  const f26: CommentLabelScore[] = [];
  const f27: string[] = [];
  const f28: User[] = [];
  let f29 = false;
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
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeUser(input, q, p, depth - 1);
          break;
        case 26:
          f3 = copiedString(input, q, p);
          break;
        case 42:
          f5 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 58:
          f7 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 74:
          f9 = decodePublicAreaCommon(input, q, p, depth - 1);
          break;
        case 82:
          f10 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 98:
          f12 = decodeUser(input, q, p, depth - 1);
          break;
        case 106:
          f13.push(decodeEmojiEmoteWithIndex(input, q, p, depth - 1));
          break;
        case 114:
          f14 = string(input, q, p);
          break;
        case 122:
          f15 = decodeMsgFilter(input, q, p, depth - 1);
          break;
        case 146:
          f18 = decodeUserIdentity(input, q, p, depth - 1);
          break;
        case 154:
          f19.push(decodeCommentQualityScore(input, q, p, depth - 1));
          break;
        case 162:
          packed(input, q, p, int32, f20);
          break;
        case 170:
          f21 = decodePublicAreaMessageCommon(input, q, p, depth - 1);
          break;
        case 186:
          f23 = string(input, q, p);
          break;
        case 194:
          f24 = string(input, q, p);
          break;
        case 202:
          f25 = string(input, q, p);
          break;
        case 210:
          f26.push(decodeCommentLabelScore(input, q, p, depth - 1));
          break;
        case 218:
          packed(input, q, p, int64, f27);
          break;
        case 226:
          f28.push(decodeUser(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 32:
          f4 = bool(b, q);
          break;
        case 88:
          f11 = int32(b, q);
          break;
        case 128:
          f16 = int32(b, q);
          break;
        case 136:
          f17 = int32(b, q);
          break;
        case 160:
          f20.push(int32(b, q));
          break;
        case 176:
          f22 = int64(b, q);
          break;
        case 216:
          f27.push(int64(b, q));
          break;
        case 232:
          f29 = bool(b, q);
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
  const message: WebcastChatMessage = {
    common: f1,
    user: f2 ?? decodeUser(input, 0, 0, depth),
    comment: f3,
    visibleToSender: f4,
    background: f5,
    fullScreenTextColor: f6,
    backgroundImageV2: f7,
    publicAreaCommon: f9,
    giftImage: f10,
    inputType: f11,
    atUser: f12,
    emotes: f13,
    contentLanguage: f14,
    msgFilter: f15,
    quickChatScene: f16,
    communityflaggedStatus: f17,
    userIdentity: f18,
    commentQualityScores: f19,
    commentTag: f20,
    publicAreaMessageCommon: f21,
    screenTime: f22,
    signature: f23,
    signatureVersion: f24,
    ecStreamerKey: f25,
    commentLabelScores: f26,
    mentionUserList: f27,
    mentionUsers: f28,
    isOnCommentTray: f29,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** A comment that is a single emote, sent by a subscriber. */
export interface WebcastEmoteChatMessage {
  common: CommonMessageData | undefined;
  user: User | undefined;
  emoteList: EmoteModel[];
  msgFilter: MsgFilter | undefined;
  userIdentity: UserIdentity | undefined;
}

/** Comments or users that moderation removed. */
export interface WebcastImDeleteMessage {
  common: CommonMessageData | undefined;
  /** Newer schemas: deleteMsgIds. */
  deleteMsgIdsList: string[];
  /** Newer schemas: deleteUserIds. */
  deleteUserIdsList: string[];
}

/** What the host says, as text. */
export interface WebcastCaptionMessage {
  common: CommonMessageData | undefined;
  timestampMs: string;
  durationMs: string;
  content: CaptionContent[];
  sentenceId: string;
  sequenceId: string;
  definite: boolean;
}

/** Decodes a WebcastCaptionMessage. */
export function decodeWebcastCaptionMessage(input: WireInput, start: number, end: number, depth: number): WebcastCaptionMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = '0';
  let f3 = '0';
  const f4: CaptionContent[] = [];
  let f5 = '0';
  let f6 = '0';
  let f7 = false;
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
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 34:
          f4.push(decodeCaptionContent(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
          break;
        case 24:
          f3 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = bool(b, q);
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
  const message: WebcastCaptionMessage = {
    common: f1,
    timestampMs: f2,
    durationMs: f3,
    content: f4,
    sentenceId: f5,
    sequenceId: f6,
    definite: f7,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** A question asked with the question feature. */
export interface WebcastQuestionNewMessage {
  common: CommonMessageData | undefined;
  /** Newer schemas: data. */
  details: Question | undefined;
}

export interface CaptionContent {
  lang: string;
  content: string;
}

/** Decodes a CaptionContent. */
export function decodeCaptionContent(input: WireInput, start: number, end: number, depth: number): CaptionContent {
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
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = string(input, q, p);
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
  const message: CaptionContent = {
    lang: f1,
    content: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface CommentLabelScore {
  labelName: string;
  score: number;
}

export interface CommentQualityScore {
  version: string;
  score: string;
}

/** Decodes a CommentQualityScore. */
export function decodeCommentQualityScore(input: WireInput, start: number, end: number, depth: number): CommentQualityScore {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '0';
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
          f1 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
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
  const message: CommentQualityScore = {
    version: f1,
    score: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** An emote inside a comment and the place where it stands. */
export interface EmojiEmoteWithIndex {
  /** Newer schemas: index. */
  placeInComment: number;
  emote: EmoteModel | undefined;
}

/** Decodes a EmojiEmoteWithIndex. */
export function decodeEmojiEmoteWithIndex(input: WireInput, start: number, end: number, depth: number): EmojiEmoteWithIndex {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: EmoteModel | undefined;
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
        case 18:
          f2 = decodeEmoteModel(input, q, p, depth - 1);
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
          f1 = int32(b, q);
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
  const message: EmojiEmoteWithIndex = {
    placeInComment: f1,
    emote: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** An emote (sticker) of the host. */
export interface EmoteModel {
  emoteId: string;
  image: ImageModel | undefined;
  auditStatus: AuditStatus;
  uuid: string;
  emoteType: EmoteType;
  contentSource: ContentSource;
  emotePrivateType: EmotePrivateType;
  packageId: string;
  auditInfo: EmoteModelAuditInfo | undefined;
  rewardCondition: RewardCondition;
  emoteUploadInfo: EmoteUploadInfo | undefined;
  createTime: string;
  emoteScene: EmoteScene;
}

/** Decodes a EmoteModel. */
export function decodeEmoteModel(input: WireInput, start: number, end: number, depth: number): EmoteModel {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: ImageModel | undefined;
  let f3: AuditStatus = 0;
  let f4 = '';
  let f5: EmoteType = 0;
  let f6: ContentSource = 0;
  let f7: EmotePrivateType = 0;
  let f8 = '';
  let f9: EmoteModelAuditInfo | undefined;
  let f10: RewardCondition = 0;
  let f11: EmoteUploadInfo | undefined;
  let f12 = '0';
  let f13: EmoteScene = 0;
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
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 66:
          f8 = string(input, q, p);
          break;
        case 74:
          f9 = decodeEmoteModelAuditInfo(input, q, p, depth - 1);
          break;
        case 90:
          f11 = decodeEmoteUploadInfo(input, q, p, depth - 1);
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
          f3 = int32(b, q);
          break;
        case 40:
          f5 = int32(b, q);
          break;
        case 48:
          f6 = int32(b, q);
          break;
        case 56:
          f7 = int32(b, q);
          break;
        case 80:
          f10 = int32(b, q);
          break;
        case 96:
          f12 = int64(b, q);
          break;
        case 104:
          f13 = int32(b, q);
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
  const message: EmoteModel = {
    emoteId: f1,
    image: f2,
    auditStatus: f3,
    uuid: f4,
    emoteType: f5,
    contentSource: f6,
    emotePrivateType: f7,
    packageId: f8,
    auditInfo: f9,
    rewardCondition: f10,
    emoteUploadInfo: f11,
    createTime: f12,
    emoteScene: f13,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface EmoteModelAuditInfo {
  violationId: string;
  taskType: AuditTaskType;
}

export interface EmoteUploadInfo {
  userId: string;
  emoteUploadSource: UserEmoteUploadSource;
  userInfo: User | undefined;
  userIdStr: string;
}

export interface Question {
  questionId: string;
  /** Newer schemas: content. */
  questionText: string;
  answerStatus: number;
  createTime: string;
  user: User | undefined;
  createFrom: number;
  answerFrom: number;
}

/** What the messages of this file consist of. */
export const chatTables = new MessageTables(
  {
    WebcastChatMessage: ['CommonMessageData User! c o ImageModel s ImageModel 9PublicAreaCommon ImageModel i User EmojiEmoteWithIndex* s MsgFilter i i UserIdentity CommentQualityScore* i* PublicAreaMessageCommon l s s s CommentLabelScore* l* User* o', (absent) => ({ common: absent, user: absent, comment: '', visibleToSender: false, background: absent, fullScreenTextColor: '', backgroundImageV2: absent, publicAreaCommon: absent, giftImage: absent, inputType: 0, atUser: absent, emotes: [], contentLanguage: '', msgFilter: absent, quickChatScene: 0, communityflaggedStatus: 0, userIdentity: absent, commentQualityScores: [], commentTag: [], publicAreaMessageCommon: absent, screenTime: '0', signature: '', signatureVersion: '', ecStreamerKey: '', commentLabelScores: [], mentionUserList: [], mentionUsers: [], isOnCommentTray: false })],
    WebcastEmoteChatMessage: ['CommonMessageData User EmoteModel* MsgFilter UserIdentity', (absent) => ({ common: absent, user: absent, emoteList: [], msgFilter: absent, userIdentity: absent })],
    WebcastImDeleteMessage: ['CommonMessageData l* l*', (absent) => ({ common: absent, deleteMsgIdsList: [], deleteUserIdsList: [] })],
    WebcastCaptionMessage: ['CommonMessageData l l CaptionContent* l l o', (absent) => ({ common: absent, timestampMs: '0', durationMs: '0', content: [], sentenceId: '0', sequenceId: '0', definite: false })],
    WebcastQuestionNewMessage: ['CommonMessageData Question', (absent) => ({ common: absent, details: absent })],
    CaptionContent: ['s s', () => ({ lang: '', content: '' })],
    CommentLabelScore: ['s f', () => ({ labelName: '', score: 0 })],
    CommentQualityScore: ['s l', () => ({ version: '', score: '0' })],
    EmojiEmoteWithIndex: ['i EmoteModel', (absent) => ({ placeInComment: 0, emote: absent })],
    EmoteModel: ['s ImageModel i s i i i s EmoteModelAuditInfo i EmoteUploadInfo l i', (absent) => ({ emoteId: '', image: absent, auditStatus: 0, uuid: '', emoteType: 0, contentSource: 0, emotePrivateType: 0, packageId: '', auditInfo: absent, rewardCondition: 0, emoteUploadInfo: absent, createTime: '0', emoteScene: 0 })],
    EmoteModelAuditInfo: ['l i', () => ({ violationId: '0', taskType: 0 })],
    EmoteUploadInfo: ['l i User s', (absent) => ({ userId: '0', emoteUploadSource: 0, userInfo: absent, userIdStr: '' })],
    Question: ['l c i l User 20i i', (absent) => ({ questionId: '0', questionText: '', answerStatus: 0, createTime: '0', user: absent, createFrom: 0, answerFrom: 0 })],
  },
  [commonTables, imageTables, userTables],
  {
    WebcastChatMessage: decodeWebcastChatMessage,
    WebcastCaptionMessage: decodeWebcastCaptionMessage,
    CaptionContent: decodeCaptionContent,
    CommentQualityScore: decodeCommentQualityScore,
    EmojiEmoteWithIndex: decodeEmojiEmoteWithIndex,
    EmoteModel: decodeEmoteModel,
  },
);

/** Decodes a WebcastEmoteChatMessage. */
export const decodeWebcastEmoteChatMessage: Decoder<WebcastEmoteChatMessage> = chatTables.decoder('WebcastEmoteChatMessage');

/** Decodes a WebcastImDeleteMessage. */
export const decodeWebcastImDeleteMessage: Decoder<WebcastImDeleteMessage> = chatTables.decoder('WebcastImDeleteMessage');

/** Decodes a WebcastQuestionNewMessage. */
export const decodeWebcastQuestionNewMessage: Decoder<WebcastQuestionNewMessage> = chatTables.decoder('WebcastQuestionNewMessage');

const decodePublicAreaCommon: Decoder<PublicAreaCommon> = commonTables.decoder('PublicAreaCommon');

const decodeMsgFilter: Decoder<MsgFilter> = commonTables.decoder('MsgFilter');

const decodeCommentLabelScore: Decoder<CommentLabelScore> = chatTables.decoder('CommentLabelScore');

const decodeEmoteModelAuditInfo: Decoder<EmoteModelAuditInfo> = chatTables.decoder('EmoteModelAuditInfo');

const decodeEmoteUploadInfo: Decoder<EmoteUploadInfo> = chatTables.decoder('EmoteUploadInfo');
