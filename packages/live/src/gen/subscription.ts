// Generated from proto/subscription.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import type { Decoder } from '../wire/read.js';
import type { ExhibitionType, GiftSource, MessageDisplayStyle, MessageType, OldSubscribeStatus, PinCardType, SOVLockInfoType, SOVMaskInfoType, SOVStatus, SubPinCardTextTextType, SubPinEventMessageActionType, SubscribeType, SubscribingStatus } from './enums.js';
import { commonTables, type CommonMessageData, type MessageCommonText, type PublicAreaMessageCommon } from './common.js';
import { giftTables, type RoomNotifyMessageEventTracking } from './gift.js';
import { imageTables, type ImageModel } from './image.js';
import { type User, userTables } from './user.js';

/** Somebody subscribed to the host. */
export interface WebcastSubNotifyMessage {
  common: CommonMessageData | undefined;
  user: User | undefined;
  exhibitionType: ExhibitionType;
  subMonth: string;
  subscribeType: SubscribeType;
  oldSubscribeStatus: OldSubscribeStatus;
  messageType: MessageType;
  subscribingStatus: SubscribingStatus;
  isSend: boolean;
  isCustom: boolean;
  giftSource: GiftSource;
  messageDisplayStyle: MessageDisplayStyle;
  publicAreaMessageCommon: PublicAreaMessageCommon | undefined;
  packageId: string;
  eventTracking: RoomNotifyMessageEventTracking | undefined;
}

export interface WebcastSubPinEventMessage {
  common: CommonMessageData | undefined;
  actionType: SubPinEventMessageActionType;
  card: SubPinCard | undefined;
  operatorUserId: string;
}

export interface WebcastSubCapsuleMessage {
  header: CommonMessageData | undefined;
  description: MessageCommonText | undefined;
  btnName: MessageCommonText | undefined;
  btnUrl: string;
  capsuleScene: string;
  fromUserId: string;
}

export interface WebcastSubscriptionNotifyMessage {
  header: CommonMessageData | undefined;
  user: User | undefined;
  exhibitionType: ExhibitionType;
}

export interface SOVBriefInfo {
  cover: ImageModel | undefined;
  maskInfo: SOVMaskInfo | undefined;
  lockInfo: SOVLockInfoType;
  createTime: string;
  awemeId: string;
}

export interface SOVMaskInfo {
  type: SOVMaskInfoType;
  title: string;
}

export interface SOVPinCardInfo {
  recentlyUpdated: boolean;
  sovInfo: SubOnlyVideosBriefInfo | undefined;
}

export interface SubGoalPinCard {
  goalId: string;
  timeToLive: string;
  desc: SubPinCardText | undefined;
  target: string;
  progress: string;
}

export interface SubOnlyVideosBriefInfo {
  totalCountStr: string;
  totalCount: number;
  sovBriefInfo: SOVBriefInfo[];
  creatorStatus: SOVStatus;
  schema: string;
  isSovAdjustmentsEnabledForConsumer: boolean;
  newSovCount: number;
}

export interface SubPinCard {
  timeToLive: string;
  title: Text | undefined;
  desc: Text | undefined;
  image: ImageModel | undefined;
  type: PinCardType;
  id: string;
  templateId: string;
  goalPinCard: SubGoalPinCard | undefined;
  actionSchema: string;
  lastPinTimestamp: string;
  extraInfo: SubPinCardExtra | undefined;
  highlightTextNum: string;
  icons: ImageModel[];
}

export interface SubPinCardExtra {
  sovInfo: SOVPinCardInfo | undefined;
}

export interface SubPinCardText {
  type: SubPinCardTextTextType;
  content: string;
}

export interface Text {
  type: SubPinCardTextTextType;
  content: string;
}

/** What the messages of this file consist of. */
export const subscriptionTables = new MessageTables(
  {
    WebcastSubNotifyMessage: ['CommonMessageData User i l i i i i o o i i PublicAreaMessageCommon s RoomNotifyMessageEventTracking', (absent) => ({ common: absent, user: absent, exhibitionType: 0, subMonth: '0', subscribeType: 0, oldSubscribeStatus: 0, messageType: 0, subscribingStatus: 0, isSend: false, isCustom: false, giftSource: 0, messageDisplayStyle: 0, publicAreaMessageCommon: absent, packageId: '', eventTracking: absent })],
    WebcastSubPinEventMessage: ['CommonMessageData i SubPinCard l', (absent) => ({ common: absent, actionType: 0, card: absent, operatorUserId: '0' })],
    WebcastSubCapsuleMessage: ['CommonMessageData MessageCommonText MessageCommonText s s l', (absent) => ({ header: absent, description: absent, btnName: absent, btnUrl: '', capsuleScene: '', fromUserId: '0' })],
    WebcastSubscriptionNotifyMessage: ['CommonMessageData User i', (absent) => ({ header: absent, user: absent, exhibitionType: 0 })],
    SOVBriefInfo: ['ImageModel SOVMaskInfo i l s', (absent) => ({ cover: absent, maskInfo: absent, lockInfo: 0, createTime: '0', awemeId: '' })],
    SOVMaskInfo: ['i s', () => ({ type: 0, title: '' })],
    SOVPinCardInfo: ['o SubOnlyVideosBriefInfo', (absent) => ({ recentlyUpdated: false, sovInfo: absent })],
    SubGoalPinCard: ['l l SubPinCardText l l', (absent) => ({ goalId: '0', timeToLive: '0', desc: absent, target: '0', progress: '0' })],
    SubOnlyVideosBriefInfo: ['s i SOVBriefInfo* i s o i', () => ({ totalCountStr: '', totalCount: 0, sovBriefInfo: [], creatorStatus: 0, schema: '', isSovAdjustmentsEnabledForConsumer: false, newSovCount: 0 })],
    SubPinCard: ['l Text Text ImageModel i l l SubGoalPinCard s l SubPinCardExtra l ImageModel*', (absent) => ({ timeToLive: '0', title: absent, desc: absent, image: absent, type: 0, id: '0', templateId: '0', goalPinCard: absent, actionSchema: '', lastPinTimestamp: '0', extraInfo: absent, highlightTextNum: '0', icons: [] })],
    SubPinCardExtra: ['SOVPinCardInfo', (absent) => ({ sovInfo: absent })],
    SubPinCardText: ['i s', () => ({ type: 0, content: '' })],
    Text: ['i s', () => ({ type: 0, content: '' })],
  },
  [commonTables, giftTables, imageTables, userTables],
  {
  },
);

/** Decodes a WebcastSubNotifyMessage. */
export const decodeWebcastSubNotifyMessage: Decoder<WebcastSubNotifyMessage> = subscriptionTables.decoder('WebcastSubNotifyMessage');

/** Decodes a WebcastSubPinEventMessage. */
export const decodeWebcastSubPinEventMessage: Decoder<WebcastSubPinEventMessage> = subscriptionTables.decoder('WebcastSubPinEventMessage');

/** Decodes a WebcastSubCapsuleMessage. */
export const decodeWebcastSubCapsuleMessage: Decoder<WebcastSubCapsuleMessage> = subscriptionTables.decoder('WebcastSubCapsuleMessage');

/** Decodes a WebcastSubscriptionNotifyMessage. */
export const decodeWebcastSubscriptionNotifyMessage: Decoder<WebcastSubscriptionNotifyMessage> = subscriptionTables.decoder('WebcastSubscriptionNotifyMessage');
