// Generated from proto/barrage.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import type { Decoder } from '../wire/read.js';
import type { BarrageMessageBarrageType, BarrageMessageIconDisplayType, BarrageMessageRenderType, BarrageMessageShowType, DisplayControlHorizontalOnclickTriggerType, GiftSource } from './enums.js';
import { badgeTables, type BadgeStruct, type PrivilegeLogExtra } from './badge.js';
import { commonTables, type CommonMessageData, type MessageCommonText, type PublicAreaMessageCommon } from './common.js';
import { imageTables, type ImageModel } from './image.js';
import { type User, userTables } from './user.js';

/** A text that flies over the picture: level-ups, entrances, super fans. */
export interface WebcastBarrageMessage {
  common: CommonMessageData | undefined;
  event: BarrageEvent | undefined;
  msgType: BarrageMessageBarrageType;
  icon: ImageModel | undefined;
  content: MessageCommonText | undefined;
  duration: string;
  backGround: ImageModel | undefined;
  rightIcon: ImageModel | undefined;
  displayConfig: number;
  galleryGiftId: string;
  scene: string;
  control: DisplayControl | undefined;
  rightLabel: RightLabel | undefined;
  useMarquee: boolean;
  showType: BarrageMessageShowType;
  badge: BadgeStruct | undefined;
  renderType: BarrageMessageRenderType;
  leftIconDisplayType: BarrageMessageIconDisplayType;
  ribbonAnimation: ImageModel | undefined;
  animationData: AnimationData | undefined;
  hybridUrl: string;
  schema: string;
  subType: string;
  commonBarrageContent: MessageCommonText | undefined;
  user: User | undefined;
  userGradeParam: BarrageTypeUserGradeParam | undefined;
  fansLevelParam: BarrageTypeFansLevelParam | undefined;
  subscribeGiftParam: BarrageTypeSubscribeGiftParam | undefined;
  privilegeLogExtra: PrivilegeLogExtra | undefined;
  giftGalleryParams: BarrageTypeGiftGalleryParam | undefined;
  publicAreaMessageCommon: PublicAreaMessageCommon | undefined;
  ecomLiveParam: BarrageTypeEcomLiveParam | undefined;
}

export interface AnimationData {
  geckoChannelName: string;
  fileName: string;
  height: string;
  width: string;
  rightOffset: string;
}

export interface BarrageEvent {
  eventName: string;
  params: Record<string, string>;
}

export interface BarrageTypeEcomLiveParam {
  plpParams: string;
  scene: string;
  anchoredProductId: string;
  anchoredLabelKey: string;
  entranceForm: string;
  anchoredProductSource: string;
  anchoredProductPlatform: number;
}

export interface BarrageTypeFansLevelParam {
  currentGrade: number;
  displayConfig: number;
  user: User | undefined;
}

export interface BarrageTypeGiftGalleryParam {
  fromUserId: string;
  toUserId: string;
}

export interface BarrageTypeSubscribeGiftParam {
  giftSubCount: string;
  showGiftSubCount: boolean;
  giftSource: GiftSource;
}

export interface BarrageTypeUserGradeParam {
  currentGrade: number;
  displayConfig: number;
  userId: string;
  user: User | undefined;
}

export interface DisplayControl {
  priority: number;
  duration: string;
  targetGroupShowRst: Record<string, ShowResult>;
  horizontalTriggerType: DisplayControlHorizontalOnclickTriggerType;
}

export interface RightLabel {
  backgroundColor: string;
  content: MessageCommonText | undefined;
  height: string;
}

export interface ShowResult {
  banned: boolean;
}

/** What the messages of this file consist of. */
export const barrageTables = new MessageTables(
  {
    WebcastBarrageMessage: ['CommonMessageData BarrageEvent i ImageModel MessageCommonText l ImageModel ImageModel i l s DisplayControl RightLabel o i BadgeStruct i i ImageModel AnimationData s s s MessageCommonText 50User 100BarrageTypeUserGradeParam BarrageTypeFansLevelParam BarrageTypeSubscribeGiftParam PrivilegeLogExtra BarrageTypeGiftGalleryParam PublicAreaMessageCommon BarrageTypeEcomLiveParam', (absent) => ({ common: absent, event: absent, msgType: 0, icon: absent, content: absent, duration: '0', backGround: absent, rightIcon: absent, displayConfig: 0, galleryGiftId: '0', scene: '', control: absent, rightLabel: absent, useMarquee: false, showType: 0, badge: absent, renderType: 0, leftIconDisplayType: 0, ribbonAnimation: absent, animationData: absent, hybridUrl: '', schema: '', subType: '', commonBarrageContent: absent, user: absent, userGradeParam: absent, fansLevelParam: absent, subscribeGiftParam: absent, privilegeLogExtra: absent, giftGalleryParams: absent, publicAreaMessageCommon: absent, ecomLiveParam: absent })],
    AnimationData: ['s s l l l', () => ({ geckoChannelName: '', fileName: '', height: '0', width: '0', rightOffset: '0' })],
    BarrageEvent: ['s s:s', () => ({ eventName: '', params: {} })],
    BarrageTypeEcomLiveParam: ['s s s s s s i', () => ({ plpParams: '', scene: '', anchoredProductId: '', anchoredLabelKey: '', entranceForm: '', anchoredProductSource: '', anchoredProductPlatform: 0 })],
    BarrageTypeFansLevelParam: ['i i 4User', (absent) => ({ currentGrade: 0, displayConfig: 0, user: absent })],
    BarrageTypeGiftGalleryParam: ['l l', () => ({ fromUserId: '0', toUserId: '0' })],
    BarrageTypeSubscribeGiftParam: ['l o i', () => ({ giftSubCount: '0', showGiftSubCount: false, giftSource: 0 })],
    BarrageTypeUserGradeParam: ['i i s User', (absent) => ({ currentGrade: 0, displayConfig: 0, userId: '', user: absent })],
    DisplayControl: ['i l i:ShowResult i', () => ({ priority: 0, duration: '0', targetGroupShowRst: {}, horizontalTriggerType: 0 })],
    RightLabel: ['s MessageCommonText l', (absent) => ({ backgroundColor: '', content: absent, height: '0' })],
    ShowResult: ['o', () => ({ banned: false })],
  },
  [badgeTables, commonTables, imageTables, userTables],
  {
  },
);

/** Decodes a WebcastBarrageMessage. */
export const decodeWebcastBarrageMessage: Decoder<WebcastBarrageMessage> = barrageTables.decoder('WebcastBarrageMessage');
