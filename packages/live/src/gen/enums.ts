// Generated from proto/*.proto by scripts/generate.js. Do not edit.

export const BadgeDisplayType = {
  BADGE_DISPLAY_TYPE_UNKNOWN: 0,
  IMAGE: 1,
  TEXT: 2,
  STRING: 3,
  COMBINE: 4,
} as const;
export type BadgeDisplayType = (typeof BadgeDisplayType)[keyof typeof BadgeDisplayType] | (number & {});

export const BadgeExhibitionType = {
  BADGE: 0,
  IDENTITY_LABEL: 1,
} as const;
export type BadgeExhibitionType = (typeof BadgeExhibitionType)[keyof typeof BadgeExhibitionType] | (number & {});

export const BadgePriorityType = {
  BADGE_PRIORITY_TYPE_UNKNOWN: 0,
  STRONG_RELATION: 10,
  PLATFORM: 20,
  RELATION: 30,
  ACTIVITY: 40,
  RANK_LIST: 50,
} as const;
export type BadgePriorityType = (typeof BadgePriorityType)[keyof typeof BadgePriorityType] | (number & {});

export const BadgeSceneType = {
  BADGE_SCENE_TYPE_UNKNOWN: 0,
  ADMIN: 1,
  FIRST_RECHARGE: 2,
  FRIENDS: 3,
  SUBSCRIBER: 4,
  BADGE_SCENE_TYPE_ACTIVITY: 5,
  BADGE_SCENE_TYPE_RANK_LIST: 6,
  NEW_SUBSCRIBER: 7,
  USER_GRADE: 8,
  STATE_CONTROLLED_MEDIA: 9,
  FANS: 10,
  LIVE_PRO: 11,
  ANCHOR: 12,
  CLASS_RANK: 13,
  ENIGMA: 14,
} as const;
export type BadgeSceneType = (typeof BadgeSceneType)[keyof typeof BadgeSceneType] | (number & {});

export const BadgeTextPosition = {
  BADGE_TEXT_POSITION_UNKNOWN: 0,
  RIGHT: 1,
  BELOW: 2,
} as const;
export type BadgeTextPosition = (typeof BadgeTextPosition)[keyof typeof BadgeTextPosition] | (number & {});

export const DisplayStatus = {
  DISPLAY_STATUS_NORMAL: 0,
  SHADOW: 1,
} as const;
export type DisplayStatus = (typeof DisplayStatus)[keyof typeof DisplayStatus] | (number & {});

export const HorizontalPaddingRule = {
  USE_MIDDLE_AND_WIDTH: 0,
  USE_LEFT_AND_MIDDLE_AND_RIGHT: 1,
} as const;
export type HorizontalPaddingRule = (typeof HorizontalPaddingRule)[keyof typeof HorizontalPaddingRule] | (number & {});

export const Position = {
  POSITION_UNKNOWN: 0,
  LEFT: 1,
  POSITION_RIGHT: 2,
} as const;
export type Position = (typeof Position)[keyof typeof Position] | (number & {});

export const VerticalPaddingRule = {
  USE_DEFAULT: 0,
  USE_TOP_AND_BOTTOM: 1,
} as const;
export type VerticalPaddingRule = (typeof VerticalPaddingRule)[keyof typeof VerticalPaddingRule] | (number & {});

export const BarrageMessageBarrageType = {
  UNKNOWN: 0,
  E_COM_ORDERING: 1,
  E_COM_BUYING: 2,
  NORMAL: 3,
  SUBSCRIBE: 4,
  EVENT_VIEW: 5,
  EVENT_REGISTERED: 6,
  SUBSCRIBE_GIFT: 7,
  USER_UPGRADE: 8,
  GRADE_USER_ENTRANCE_NOTIFICATION: 9,
  FANS_LEVEL_UPGRADE: 10,
  FANS_LEVEL_ENTRANCE: 11,
  GAME_PARTNERSHIP: 12,
  GIFT_GALLERY: 13,
  E_COM_BOUGHT: 14,
  ENIGMA_ENTRANCE: 15,
  COMMON_BARRAGE: 100,
} as const;
export type BarrageMessageBarrageType = (typeof BarrageMessageBarrageType)[keyof typeof BarrageMessageBarrageType] | (number & {});

export const BarrageMessageIconDisplayType = {
  ICON_DISPLAY_TYPE_IMAGE: 0,
  ICON_DISPLAY_TYPE_BADGE: 1,
} as const;
export type BarrageMessageIconDisplayType = (typeof BarrageMessageIconDisplayType)[keyof typeof BarrageMessageIconDisplayType] | (number & {});

export const BarrageMessageRenderType = {
  RENDER_TYPE_NATIVE: 0,
  RENDER_TYPE_HYBRID: 1,
  RENDER_TYPE_ALPHA: 2,
} as const;
export type BarrageMessageRenderType = (typeof BarrageMessageRenderType)[keyof typeof BarrageMessageRenderType] | (number & {});

export const BarrageMessageShowType = {
  SHOW_TYPE_NORMAL: 0,
  SHOW_TYPE_FADE_IN_OUT: 1,
} as const;
export type BarrageMessageShowType = (typeof BarrageMessageShowType)[keyof typeof BarrageMessageShowType] | (number & {});

export const DisplayControlHorizontalOnclickTriggerType = {
  ONCLICK_TRIGGER_TYPE_UNKNOWN: 0,
  ONCLICK_TRIGGER_TYPE_LEFT: 1,
  ONCLICK_TRIGGER_TYPE_MIDDLE: 2,
  ONCLICK_TRIGGER_TYPE_RIGHT: 3,
  ONCLICK_TRIGGER_TYPE_ALL_AREA: 4,
} as const;
export type DisplayControlHorizontalOnclickTriggerType = (typeof DisplayControlHorizontalOnclickTriggerType)[keyof typeof DisplayControlHorizontalOnclickTriggerType] | (number & {});

export const GiftSource = {
  GIFT_SOURCE_UNKNOWN: 0,
  PLATFORM: 1,
  USER_BUY_RANDOM: 2,
  USER_BUY_SPECIFIC: 3,
} as const;
export type GiftSource = (typeof GiftSource)[keyof typeof GiftSource] | (number & {});

export const BattleABTestType = {
  UNKNOWN_AB_TEST_TYPE: 0,
  MEANWHILE_INVITE: 1,
  SPECIFIED_GIFT: 2,
  RT_C_MESSAGE_CHANNEL: 3,
  CONNECTION_TIME_OUT: 4,
  REMATCH_SKIP_TEAMMATE: 5,
  OPT_INVITEE_4048: 6,
  TIME_CALIBRATE: 7,
  LIVE_MATCH_IS_PLAY_BOOK_ENABLED: 8,
  LIVE_MATCH_PLAY_BOOK_IS_DESIGNATED_GIFT_ENABLED: 9,
  LIVE_MATCH_PLAY_BOOK_IS_PUNISH_EFFECT_ENABLED: 10,
  MATCH_ICE_SHOWDOWN: 11,
} as const;
export type BattleABTestType = (typeof BattleABTestType)[keyof typeof BattleABTestType] | (number & {});

export const BattleCardMsgType = {
  BATTLE_CARD_MSG_TYPE_UNKNOWN_CARD_ACTION: 0,
  BATTLE_CARD_MSG_TYPE_CARD_OBTAIN_GUIDE: 1,
  BATTLE_CARD_MSG_TYPE_USE_CRITICAL_STRIKE_CARD: 2,
  BATTLE_CARD_MSG_TYPE_USE_SMOKE_CARD: 3,
  BATTLE_CARD_MSG_TYPE_AWARD_CARD_NOTICE: 4,
  BATTLE_CARD_MSG_TYPE_USE_EXTRA_TIME_CARD: 5,
  BATTLE_CARD_MSG_TYPE_USE_SPECIAL_EFFECT_CARD: 6,
  BATTLE_CARD_MSG_TYPE_USE_POTION_CARD: 7,
  BATTLE_CARD_MSG_TYPE_USE_WAVE_CARD: 8,
  BATTLE_CARD_MSG_TYPE_SPECIAL_EFFECT_NOTICE: 9,
  BATTLE_CARD_MSG_TYPE_USE_TOP_2_CARD: 10,
  BATTLE_CARD_MSG_TYPE_USE_TOP_3_CARD: 11,
} as const;
export type BattleCardMsgType = (typeof BattleCardMsgType)[keyof typeof BattleCardMsgType] | (number & {});

export const BattleInviteType = {
  BATTLE_INVITE_TYPE_NORMAL: 0,
  AGAIN: 1,
  TEAM_PAIR_INVITE_R: 2,
  TEAM_PAIR_QUICK_RECOMMEND_COHOST_INVITEE: 3,
  TEAM_PAIR_QUICK_RECOMMEND_SOLO_INVITEE: 4,
} as const;
export type BattleInviteType = (typeof BattleInviteType)[keyof typeof BattleInviteType] | (number & {});

export const BattleResultResult = {
  WIN: 0,
  LOSE: 1,
  DRAW: 2,
} as const;
export type BattleResultResult = (typeof BattleResultResult)[keyof typeof BattleResultResult] | (number & {});

export const BattleRewardSettleRewardStatus = {
  REWARD_STATUS_SUCCEED: 0,
  REWARD_STATUS_FAILED: 1,
} as const;
export type BattleRewardSettleRewardStatus = (typeof BattleRewardSettleRewardStatus)[keyof typeof BattleRewardSettleRewardStatus] | (number & {});

export const BattleScene = {
  BATTLE_SCENE_NORMAL: 0,
  TEAM_PAIR: 1,
} as const;
export type BattleScene = (typeof BattleScene)[keyof typeof BattleScene] | (number & {});

export const BattleSettingsBattleStatus = {
  BATTLE_NOT_STARTED: 0,
  BATTLE_STARTED: 1,
  BATTLE_FINISHED: 2,
  BATTLE_PUNISH_STARTED: 3,
  BATTLE_PUNISH_FINISHED: 4,
} as const;
export type BattleSettingsBattleStatus = (typeof BattleSettingsBattleStatus)[keyof typeof BattleSettingsBattleStatus] | (number & {});

export const BattleTaskMessageType = {
  START: 0,
  TASK_UPDATE: 1,
  TASK_SETTLE: 2,
  REWARD_SETTLE: 3,
} as const;
export type BattleTaskMessageType = (typeof BattleTaskMessageType)[keyof typeof BattleTaskMessageType] | (number & {});

export const BattleTaskSettleResult = {
  SUCCEED: 0,
  FAILED: 1,
  BOTH_SUCCEED: 2,
} as const;
export type BattleTaskSettleResult = (typeof BattleTaskSettleResult)[keyof typeof BattleTaskSettleResult] | (number & {});

export const BattleType = {
  UNKNOWN_BATTLE_TYPE: 0,
  NORMAL_BATTLE: 1,
  TEAM_BATTLE: 2,
  INDIVIDUAL_BATTLE: 3,
  NUM_1_VN: 4,
  TAKE_THE_STAGE: 51,
  GROUP_SHOW: 52,
  BEANS: 53,
  GROUP_RANK_LIST: 54,
} as const;
export type BattleType = (typeof BattleType)[keyof typeof BattleType] | (number & {});

export const GiftPermissionType = {
  UNKNOWN_TYPE: 0,
  NO_GIFT_PERMISSION: 1,
  ANCHOR_CLOSE: 2,
  HAS_GIFT_PERMISSION: 3,
  ANCHOR_BANNED: 4,
} as const;
export type GiftPermissionType = (typeof GiftPermissionType)[keyof typeof GiftPermissionType] | (number & {});

export const IceShowdownSetting = {
  ICE_SHOWDOWN_OFF: 0,
  ICE_SHOWDOWN_MANUAL: 1,
  ICE_SHOWDOWN_SYSTEM: 2,
} as const;
export type IceShowdownSetting = (typeof IceShowdownSetting)[keyof typeof IceShowdownSetting] | (number & {});

export const LinkMicArmiesTriggerReason = {
  LINK_MIC_ARMIES_TRIGGER_REASON_UNKNOWN: 0,
  SCORE_UPDATE: 1,
  BATTLE_END: 2,
  OPT_OUT_UPDATE: 3,
  KEEP_ALIVE: 4,
  EFFECT_UPDATE: 5,
} as const;
export type LinkMicArmiesTriggerReason = (typeof LinkMicArmiesTriggerReason)[keyof typeof LinkMicArmiesTriggerReason] | (number & {});

export const LinkMicBattleBattleAction = {
  LINK_MIC_BATTLE_BATTLE_ACTION_UNKNOWN: 0,
  INVITE: 1,
  REJECT: 2,
  CANCEL: 3,
  OPEN: 4,
  FINISH: 5,
  LINK_MIC_BATTLE_BATTLE_ACTION_CUT_SHORT: 6,
  ACCEPT: 7,
  QUIT_APPLY: 8,
  DECLINE_QUIT: 9,
  DECLINE_OFF_QUIT: 10,
  LEAVE_LINKMIC: 11,
} as const;
export type LinkMicBattleBattleAction = (typeof LinkMicBattleBattleAction)[keyof typeof LinkMicBattleBattleAction] | (number & {});

export const LinkMicBattlePunishFinishReason = {
  TIME_UP: 0,
  CUT_SHORT: 1,
} as const;
export type LinkMicBattlePunishFinishReason = (typeof LinkMicBattlePunishFinishReason)[keyof typeof LinkMicBattlePunishFinishReason] | (number & {});

export const MatchGameplayOption = {
  MATCH_OPTION_UNKNOWN: 0,
  MATCH_OPTION_SPECIFIC_GIFT: 1,
  MATCH_OPTION_ICE_SHOWDOWN: 2,
} as const;
export type MatchGameplayOption = (typeof MatchGameplayOption)[keyof typeof MatchGameplayOption] | (number & {});

export const AuditStatus = {
  AUDIT_STATUS_UNKNOWN: 0,
  PASS: 1,
  FAILED: 2,
  REVIEWING: 3,
  FORBIDDEN: 4,
} as const;
export type AuditStatus = (typeof AuditStatus)[keyof typeof AuditStatus] | (number & {});

export const AuditTaskType = {
  DEFAULT: 0,
  APPEAL: 1,
} as const;
export type AuditTaskType = (typeof AuditTaskType)[keyof typeof AuditTaskType] | (number & {});

export const CommentTag = {
  COMMENT_TAG_NORMAL: 0,
  COMMENT_TAG_CANDIDATE: 1,
  COMMENT_TAG_OVERAGE: 2,
} as const;
export type CommentTag = (typeof CommentTag)[keyof typeof CommentTag] | (number & {});

export const ContentSource = {
  CONTENT_SOURCE_UNKNOWN: 0,
  CONTENT_SOURCE_NORMAL: 1,
  CAMERA: 2,
} as const;
export type ContentSource = (typeof ContentSource)[keyof typeof ContentSource] | (number & {});

export const EmotePrivateType = {
  EMOTE_PRIVATE_TYPE_NORMAL: 0,
  SUB_WAVE: 1,
  GUESSING: 101,
} as const;
export type EmotePrivateType = (typeof EmotePrivateType)[keyof typeof EmotePrivateType] | (number & {});

export const EmoteScene = {
  SUBSCRIPTION: 0,
  GAME: 1,
  FANS_CLUB: 2,
} as const;
export type EmoteScene = (typeof EmoteScene)[keyof typeof EmoteScene] | (number & {});

export const EmoteType = {
  EMOTE_TYPE_NORMAL: 0,
  WITH_STICKER: 1,
  EMOTE_TYPE_FANS: 2,
} as const;
export type EmoteType = (typeof EmoteType)[keyof typeof EmoteType] | (number & {});

export const RewardCondition = {
  REWARD_CONDITION_SUBSCRIPTION: 0,
  SUB_WAVE_CUSTOM: 1,
  REWARD_CONDITION_FANS_CLUB: 2,
} as const;
export type RewardCondition = (typeof RewardCondition)[keyof typeof RewardCondition] | (number & {});

export const UserEmoteUploadSource = {
  EMOTE_UPLOAD_SOURCE_ANCHOR: 0,
  EMOTE_UPLOAD_SOURCE_SUBSCRIBER: 1,
  EMOTE_UPLOAD_SOURCE_MODERATOR: 2,
  EMOTE_UPLOAD_SOURCE_AI: 3,
} as const;
export type UserEmoteUploadSource = (typeof UserEmoteUploadSource)[keyof typeof UserEmoteUploadSource] | (number & {});

export const UserEcommerceEntranceCreatorType = {
  UNDEFINED: 0,
  USER_ECOMMERCE_ENTRANCE_CREATOR_TYPE_OFFICIAL: 1,
  MARKET: 2,
  USER_ECOMMERCE_ENTRANCE_CREATOR_TYPE_NORMAL: 3,
} as const;
export type UserEcommerceEntranceCreatorType = (typeof UserEcommerceEntranceCreatorType)[keyof typeof UserEcommerceEntranceCreatorType] | (number & {});

export const UserEcommerceEntranceEntranceType = {
  PROFILE: 0,
  SHOWCASE: 1,
  SHOP: 2,
} as const;
export type UserEcommerceEntranceEntranceType = (typeof UserEcommerceEntranceEntranceType)[keyof typeof UserEcommerceEntranceEntranceType] | (number & {});

export const UserEcommerceEntranceSellingPointLiveSellingPointType = {
  USER_ECOMMERCE_ENTRANCE_SELLING_POINT_LIVE_SELLING_POINT_TYPE_UNDEFINED: 0,
  QUALITY: 1,
  SOLD: 2,
  TRUST_BETTER_THAN_OTHER_SHOP: 3,
  TRUST_REPLY_IN_TIME: 4,
  TRUST_CREATE_SHIP_IN_TIME: 5,
  TRUST_POSITIVE_REVIEW_RATE: 6,
} as const;
export type UserEcommerceEntranceSellingPointLiveSellingPointType = (typeof UserEcommerceEntranceSellingPointLiveSellingPointType)[keyof typeof UserEcommerceEntranceSellingPointLiveSellingPointType] | (number & {});

export const UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType = {
  USER_ECOMMERCE_ENTRANCE_SHOP_ENTRANCE_INFO_STORE_LABEL_SHOP_IDENTITY_LABEL_TYPE_UNKNOWN: 0,
  TOP_BRAND: 1,
  OFFICIAL_SHOP: 2,
  AUTHORIZED_SHOP: 3,
  GOLDEN_SHOP: 4,
  SILVER_SHOP: 5,
  GB_TOP_BRAND: 51,
  MALL: 101,
  TOP_CHOICE: 102,
  NORMAL_BLUE_V: 1000,
} as const;
export type UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType = (typeof UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType)[keyof typeof UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType] | (number & {});

export const UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType = {
  USER_ECOMMERCE_ENTRANCE_SHOP_ENTRANCE_INFO_STORE_LABEL_STORE_BRAND_LABEL_TYPE_NONE: 0,
  USER_ECOMMERCE_ENTRANCE_SHOP_ENTRANCE_INFO_STORE_LABEL_STORE_BRAND_LABEL_TYPE_OFFICIAL: 1,
  AUTHORIZED: 2,
  STORE_BRAND_LABEL_TYPE_BLUE_V: 3,
  STORE_BRAND_LABEL_TYPE_TOP_CHOICE: 4,
  STORE_BRAND_LABEL_TYPE_MALL: 5,
} as const;
export type UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType = (typeof UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType)[keyof typeof UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType] | (number & {});

export const UserEcommerceEntranceViewVersion = {
  VIEW_VERSION_UNKNOWN: 0,
  VIEW_VERSION_STAR_SHOP: 1,
} as const;
export type UserEcommerceEntranceViewVersion = (typeof UserEcommerceEntranceViewVersion)[keyof typeof UserEcommerceEntranceViewVersion] | (number & {});

export const ActionButtonType = {
  UNKNOWN: 0,
  FOLLOW: 1,
  SET_GOAL: 2,
  START_MATCH: 3,
  ADD_STICKER: 4,
  ADD_CRM_STICKER: 5,
  START_COHOST: 6,
  INVITE_LEVEL_UP_GAMEPLAY: 7,
  SEND_GOODY_BAG: 8,
  PIN_MESSAGE: 9,
  ACTIVATE_UPGRADE_GIFT_GALLERY: 10,
  SET_FANS_CLUB_ID: 11,
  VIEWER_WISH: 12,
  OPEN_PLAY_BOOK: 13,
  LIVE_GOAL_PIN: 14,
  GUESSING_GAME: 15,
  LAUNCH_GAME_QUIZ: 16,
  PIN_COMMENT: 17,
  INVITE_ON_MIC: 18,
} as const;
export type ActionButtonType = (typeof ActionButtonType)[keyof typeof ActionButtonType] | (number & {});

export const CommonMessageData_IMDispatchStrategy = {
  IM_DISPATCH_STRATEGY_DEFAULT: 0,
  IM_DISPATCH_STRATEGY_BYPASS_DISPATCH_QUEUE: 1,
} as const;
export type CommonMessageData_IMDispatchStrategy = (typeof CommonMessageData_IMDispatchStrategy)[keyof typeof CommonMessageData_IMDispatchStrategy] | (number & {});

export const GiftShowType = {
  GIFT_SHOW_DEFAULT: 0,
  GIFT_SHOW_NAME: 1,
} as const;
export type GiftShowType = (typeof GiftShowType)[keyof typeof GiftShowType] | (number & {});

export const PerceptionDialogIconType = {
  ICON_TYPE_NONE: 0,
  ICON_TYPE_WARNING: 1,
  ICON_TYPE_LINKMIC: 2,
  ICON_TYPE_GUEST_LINKMIC: 3,
  ICON_TYPE_LIVE: 4,
  ICON_TYPE_TREASURE_BOX: 5,
  ICON_TYPE_MUTE: 6,
  ICON_GAMEPAD_ACCESS_REVOKED: 7,
  ICON_TYPE_BAN_REPORT_LIVE_SINGLE_ROOM: 8,
  ICON_TYPE_BAN_REPORT_LIVE_ALL_ROOM: 9,
  ICON_TYPE_BAN_REPORT_LIVE_GREEN_SCREEN: 10,
  ICON_TYPE_GIFT: 11,
  ICON_TYPE_APPEAL_SUCCESS: 12,
  ICON_TYPE_MATCH: 13,
  ICON_TYPE_LIVE_GOAL: 14,
  ICON_TYPE_SUBSCRIPTION: 15,
  ICON_TYPE_STAR_COMMENT: 16,
  ICON_TYPE_RANKING: 17,
  ICON_TYPE_COMMON: 18,
} as const;
export type PerceptionDialogIconType = (typeof PerceptionDialogIconType)[keyof typeof PerceptionDialogIconType] | (number & {});

export const PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation = {
  DISPLAY_LOCATION_FULL_SCREEN: 0,
  DISPLAY_LOCATION_PUBLIC_SCREEN: 1,
  DISPLAY_LOCATION_BOTH: 2,
} as const;
export type PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation = (typeof PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation)[keyof typeof PublicAreaMessageCommonCreatorSuccessInfoTopicDisplayLocation] | (number & {});

export const PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType = {
  USER_METRICS_TYPE_UNKNOWN: 0,
  USER_METRICS_TYPE_GRADE: 1,
  USER_METRICS_TYPE_SUBSCRIBE: 2,
  USER_METRICS_TYPE_FOLLOW: 3,
  USER_METRICS_TYPE_FANS_CLUB: 4,
  USER_METRICS_TYPE_TOP_VIEWER: 5,
  USER_METRICS_TYPE_GIFT: 6,
} as const;
export type PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType = (typeof PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType)[keyof typeof PublicAreaMessageCommonPortraitInfoUserMetricsUserMetricsType] | (number & {});

export const PunishTypeId = {
  PUNISH_TYPE_IDUN_KNOWN: 0,
  BAN_LINKMIC: 9,
  BAN_GAME_PARTNERSHIP: 25,
  REMOVE_GAME_PARTNERSHIP: 26,
  BAN_COHOST_LINKMIC: 55,
  AUTHORITY_LIMIT_MATCH: 57,
  BAN_VOICE_CHAT: 59,
  BAN_LIVE_GOAL: 64,
  VIEWER_LIMIT: 70,
  LIVE_CONSOLE_BAN: 76,
} as const;
export type PunishTypeId = (typeof PunishTypeId)[keyof typeof PunishTypeId] | (number & {});

export const TagType = {
  CREATOR_CRM_TAG_TYPE_UNKNOWN: 0,
  CREATOR_CRM_TAG_TYPE_USER_GRADE: 1,
  CREATOR_CRM_TAG_TYPE_FANS_LEVEL: 2,
  CREATOR_CRM_TAG_TYPE_WATCH_ME_DAYS_AGO: 3,
  CREATOR_CRM_TAG_TYPE_CUSTOM: 4,
  CREATOR_CRM_TAG_TYPE_TITLE_GIFT: 5,
  CREATOR_CRM_TAG_TYPE_FIRST_JOINED_TEAM: 6,
  CREATOR_CRM_TAG_TYPE_PAY_ACCOMPANY_DAYS: 7,
  CREATOR_CRM_TAG_TYPE_SPONSOR_GIFT_LAST_ROOM: 8,
  CREATOR_CRM_TAG_TYPE_MATCH_MVP_LAST_ROOM: 9,
  CREATOR_CRM_TAG_TYPE_LARGE_AMOUNT_GIFT_LAST_ROOM: 10,
  CREATOR_CRM_TAG_TYPE_COMMENT_LAST_ROOM: 11,
  CREATOR_CRM_TAG_TYPE_RECENT_TITLED_GIFT: 12,
  CREATOR_CRM_TAG_TYPE_MEET_ANNIVERSARY: 13,
  CREATOR_CRM_TAG_TYPE_FANS_SLEEP: 14,
  CREATOR_CRM_TAG_TYPE_NOT_SEND_HEART_ME: 15,
  CREATOR_CRM_TAG_TYPE_NOT_JOIN_TEAM: 16,
  CREATOR_CRM_TAG_TYPE_FIRST_WATCH_LIVE: 17,
  CREATOR_CRM_TAG_TYPE_RECENT_COMMENT: 18,
  CREATOR_CRM_TAG_TYPE_RECENT_GIFT_TIMES: 19,
  CREATOR_CRM_TAG_TYPE_RECENT_WATCH_LIVE_DURATION: 20,
  CREATOR_CRM_TAG_TYPE_RECENT_GIFT: 21,
  CREATOR_CRM_TAG_TYPE_RECENT_LIVE_CONTRIBUTION_TOP: 22,
  CREATOR_CRM_TAG_TYPE_JUST_UPGRADE: 28,
  CREATOR_CRM_TAG_TYPE_FAN_TOTAL_WATCH_DURATION: 29,
  CREATOR_CRM_TAG_TYPE_FAN_TOTAL_COMMENT_NUM: 30,
  CREATOR_CRM_TAG_TYPE_FAN_TOTAL_GIFT_SENT_NUM: 31,
  CREATOR_CRM_TAG_TYPE_VAULT_HOLD_INVITATION: 32,
  CREATOR_CRM_TAG_TYPE_VAULT_GET_INVITATION_FROM_ROOM: 33,
  CREATOR_CRM_TAG_TYPE_VAULT_USER_RANK_TOP: 34,
  CREATOR_CRM_TAG_TYPE_VAULT_MOST_EXPENSIVE_GIFT_SENT_ALL_TIME: 35,
  CREATOR_CRM_TAG_TYPE_VAULT_MOST_EXPENSIVE_GIFT_SENT_LAST_ACTIVITY: 36,
  CREATOR_CRM_TAG_TYPE_VAULT_GIFT_ER: 37,
  CREATOR_CRM_TAG_TYPE_E_COMMERCE_TAG: 42,
  CREATOR_CRM_TAG_TYPE_NOT_FINISH_TICKET_TASK: 43,
  CREATOR_CRM_TAG_TYPE_GALLERY_PROGRESS: 44,
  CREATOR_CRM_TAG_TYPE_SEND_GIFT_NOT_FANS: 45,
  CREATOR_CRM_TAG_TYPE_WATCH_LIVE_NOT_FANS: 46,
  CREATOR_CRM_TAG_TYPE_TOP_3_NOT_FANS: 47,
  CREATOR_CRM_TAG_TYPE_UPGRADE_IN_ROOM: 48,
  CREATOR_CRM_TAG_TYPE_HIGH_VIEW: 51,
  CREATOR_CRM_TAG_TYPE_HIGH_VIEW_DURATION: 52,
  CREATOR_CRM_TAG_TYPE_HIGH_ACTIVE: 53,
  CREATOR_CRM_TAG_TYPE_HIGH_ACTIVE_NO_COMMENT: 54,
  CREATOR_CRM_TAG_TYPE_HIGH_VIEW_DURATION_NO_ACTIVE: 55,
  CREATOR_CRM_TAG_TYPE_REP_VIEWER: 56,
  CREATOR_CRM_TAG_TYPE_HIGH_VIEW_DURATION_THIS_ROOM: 57,
  CREATOR_CRM_TAG_TYPE_HIGH_ACTIVE_THIS_ROOM: 58,
  FANS_HIGHLIGHT: 100,
} as const;
export type TagType = (typeof TagType)[keyof typeof TagType] | (number & {});

export const TopicActionType = {
  TOPIC_ACTION_TYPE_UNKNOWN: 0,
  TOPIC_ACTION_TYPE_FOLLOW: 1,
} as const;
export type TopicActionType = (typeof TopicActionType)[keyof typeof TopicActionType] | (number & {});

export const ControlAction = {
  CONTROL_ACTION_FALLBACK_UNKNOWN: 0,
  CONTROL_ACTION_STREAM_PAUSED: 1,
  CONTROL_ACTION_STREAM_UNPAUSED: 2,
  CONTROL_ACTION_STREAM_ENDED: 3,
  CONTROL_ACTION_STREAM_SUSPENDED: 4,
} as const;
export type ControlAction = (typeof ControlAction)[keyof typeof ControlAction] | (number & {});

export const EnvelopeBusinessType = {
  BUSINESS_TYPE_UNKNOWN: 0,
  BUSINESS_TYPE_USER_DIAMOND: 1,
  BUSINESS_TYPE_PLATFORM_DIAMOND: 2,
  BUSINESS_TYPE_PLATFORM_SHELL: 3,
  BUSINESS_TYPE_PORTAL: 4,
  BUSINESS_TYPE_PLATFORM_MER_CH: 5,
  BUSINESS_TYPE_E_OY_DIAMOND: 6,
  BUSINESS_TYPE_FANCLUB_GT_M: 7,
  BUSINESS_TYPE_PLATFORM_PORTAL: 9,
  BUSINESS_TYPE_EO_YG_TM_POPULARITY_TICKET: 10,
  BUSINESS_TYPE_EO_YG_TM_REVENUE_DIAMOND: 11,
  BUSINESS_TYPE_EO_YG_TM_GAME_DIAMOND: 12,
  BUSINESS_TYPE_CREATOR_LEAGUE_PROMOTION_GT_M: 13,
  BUSINESS_TYPE_MOY_GT_M_POPULARITY_TICKET: 14,
  SUPER_FAN_BOX: 19,
} as const;
export type EnvelopeBusinessType = (typeof EnvelopeBusinessType)[keyof typeof EnvelopeBusinessType] | (number & {});

export const EnvelopeDisplay = {
  ENVELOPE_DISPLAY_UNKNOWN: 0,
  NEW: 1,
  HIDE: 2,
} as const;
export type EnvelopeDisplay = (typeof EnvelopeDisplay)[keyof typeof EnvelopeDisplay] | (number & {});

export const EnvelopeFollowShowStatus = {
  ENVELOPE_FOLLOW_SHOW_UNKNOWN: 0,
  ENVELOPE_FOLLOW_SHOW: 1,
  ENVELOPE_FOLLOW_NOT_SHOW: 2,
} as const;
export type EnvelopeFollowShowStatus = (typeof EnvelopeFollowShowStatus)[keyof typeof EnvelopeFollowShowStatus] | (number & {});

export const GiftMessageIgnoreConfig = {
  NOT_IGNORE: 0,
  IGNORE_TRAY: 1,
  IGNORE_PSM: 2,
  IGNORE_TRAY_AND_PSM: 3,
} as const;
export type GiftMessageIgnoreConfig = (typeof GiftMessageIgnoreConfig)[keyof typeof GiftMessageIgnoreConfig] | (number & {});

export const GiftMessageVersion = {
  NUM_0: 0,
  NUM_1: 1,
} as const;
export type GiftMessageVersion = (typeof GiftMessageVersion)[keyof typeof GiftMessageVersion] | (number & {});

export const GiftPanelBeaconBubbleType = {
  GIFT_PANEL_BEACON_BUBBLE_TYPE_UNKNOWN: 0,
  GIFT_PANEL_BEACON_BUBBLE_TYPE_DEFAULT: 1,
  LYNX_DEFAULT: 2,
  LIVE_GOAL: 3,
  GIFT_GALLERY: 4,
  UG_HIGH_PRIORITY: 5,
  UG_LOW_PRIORITY: 6,
  VIEWER_PICKS: 7,
} as const;
export type GiftPanelBeaconBubbleType = (typeof GiftPanelBeaconBubbleType)[keyof typeof GiftPanelBeaconBubbleType] | (number & {});

export const GiftStructSchemeGiftType = {
  SCHEME_GIFT_TYPE_NONE: 0,
  SCHEME_GIFT_TYPE_MAGIC: 1,
} as const;
export type GiftStructSchemeGiftType = (typeof GiftStructSchemeGiftType)[keyof typeof GiftStructSchemeGiftType] | (number & {});

export const GiftTrayStyle = {
  GIFT_TRAY_STYLE_DEFAULT: 0,
  GALLERY_REPURCHASE_FULL: 1,
  GALLERY_REPURCHASE_BACKGROUND: 2,
} as const;
export type GiftTrayStyle = (typeof GiftTrayStyle)[keyof typeof GiftTrayStyle] | (number & {});

export const LinkmicGiftExpressionStrategy = {
  CONTROL_V1: 0,
  EXPERIMENT_V1: 1,
  EXPERIMENT_V2: 2,
} as const;
export type LinkmicGiftExpressionStrategy = (typeof LinkmicGiftExpressionStrategy)[keyof typeof LinkmicGiftExpressionStrategy] | (number & {});

export const MatchInfoMultiplierType = {
  UNSPECIFIED: 0,
  CRITICAL_STRIKE: 1,
  TOP_2: 2,
  TOP_3: 3,
  VAULT_GLOVE: 4,
} as const;
export type MatchInfoMultiplierType = (typeof MatchInfoMultiplierType)[keyof typeof MatchInfoMultiplierType] | (number & {});

/** No field is declared with it: the meaning of an integer field, as one client reads it. */
export const CycleType = {
  CycleTypeUnknown: 0,
  CycleTypeFixedTime: 1,
  CycleTypePermanent: 2,
} as const;
export type CycleType = (typeof CycleType)[keyof typeof CycleType] | (number & {});

export const GoalMessageSource = {
  GOAL_MESSAGE_SOURCE_UNKNOWN: 0,
  COMMIT: 1,
  PROGRESS_UPDATE: 2,
  PIN: 3,
  UNPIN: 4,
  REVIEW_CALLBACK: 5,
  SUSPEND: 6,
  CHALLENGE_PROMPT: 7,
} as const;
export type GoalMessageSource = (typeof GoalMessageSource)[keyof typeof GoalMessageSource] | (number & {});

/** No field is declared with it: the meaning of an integer field, as one client reads it. */
export const GoalStatus = {
  GoalStatusUnknown: 0,
  GoalStatusNotStart: 1,
  GoalStatusOngoing: 2,
  GoalStatusFinished: 3,
  GoalStatusDeleted: 4,
} as const;
export type GoalStatus = (typeof GoalStatus)[keyof typeof GoalStatus] | (number & {});

/** No field is declared with it: the meaning of an integer field, as one client reads it. */
export const GoalType = {
  GoalTypeUnknown: 0,
  GoalTypeStream: 1,
  GoalTypeSubscription: 2,
} as const;
export type GoalType = (typeof GoalType)[keyof typeof GoalType] | (number & {});

/** No field is declared with it: the meaning of an integer field, as one client reads it. */
export const SubGoalType = {
  SubGoalTypeUnknown: 0,
  SubGoalTypeGift: 1,
  SubGoalTypeSubscription: 2,
} as const;
export type SubGoalType = (typeof SubGoalType)[keyof typeof SubGoalType] | (number & {});

export const AgreeStatus = {
  AGREE_UNKNOWN: 0,
  AGREE: 1,
  REJECT: 2,
} as const;
export type AgreeStatus = (typeof AgreeStatus)[keyof typeof AgreeStatus] | (number & {});

/** No field is declared with it: the meaning of an integer field, as one client reads it. */
export const AnimationInfoType = {
  NoAnimation: 0,
  EnterRank: 1,
  LeaveRank: 2,
  Rise: 3,
  Fall: 4,
  AfterSettle: 5,
} as const;
export type AnimationInfoType = (typeof AnimationInfoType)[keyof typeof AnimationInfoType] | (number & {});

export const CohostNudgeInfo = {
  COHOST_NUDGE_INFO_NONE: 0,
  YOUR_NUDGE: 1,
  NUDGED_YOU: 2,
} as const;
export type CohostNudgeInfo = (typeof CohostNudgeInfo)[keyof typeof CohostNudgeInfo] | (number & {});

export const ContentInviteSource = {
  INVITE_SOURCE_UNKNOWN: 0,
  INVITE_SOURCE_PANEL_GO_LIVE: 1,
  INVITE_SOURCE_MUTUAL_NOTICE: 2,
  INVITE_SOURCE_USER_PROFILE: 3,
  INVITE_SOURCE_RESERVE: 4,
} as const;
export type ContentInviteSource = (typeof ContentInviteSource)[keyof typeof ContentInviteSource] | (number & {});

export const ContentPositionType = {
  UNKNOWN: 0,
  STREAM: 1,
  LIVE_STUDIO_STREAM_PORTRAIT: 2,
  LIVE_STUDIO_STREAM_LANDSCAPE: 3,
} as const;
export type ContentPositionType = (typeof ContentPositionType)[keyof typeof ContentPositionType] | (number & {});

export const GroupStatus = {
  GROUP_STATUS_UNKNOWN: 0,
  WAITING: 1,
  LINKED: 3,
} as const;
export type GroupStatus = (typeof GroupStatus)[keyof typeof GroupStatus] | (number & {});

export const JoinType = {
  JOIN_TYPE_UNKNOWN: 0,
  CHANNEL_APPLY: 1,
  CHANNEL_INVITE: 2,
  GROUP_APPLY: 100,
  GROUP_APPLY_FOLLOW: 101,
  GROUP_INVITE: 102,
  GROUP_INVITE_FOLLOW: 103,
  GROUP_OWNER_JOIN: 104,
} as const;
export type JoinType = (typeof JoinType)[keyof typeof JoinType] | (number & {});

export const LayoutEnlargeStatus = {
  NONE: 0,
  SINGLE_ENLARGED: 1,
  DOUBLE_ENLARGED: 2,
} as const;
export type LayoutEnlargeStatus = (typeof LayoutEnlargeStatus)[keyof typeof LayoutEnlargeStatus] | (number & {});

export const LinkLayerMessageType = {
  LINKER_UNKNOWN: 0,
  LINKER_CREATE: 1,
  LINKER_INVITE: 2,
  LINKER_APPLY: 3,
  LINKER_PERMIT: 4,
  LINKER_REPLY: 5,
  LINKER_KICK_OUT: 6,
  LINKER_CANCEL_APPLY: 7,
  LINKER_CANCEL_INVITE: 8,
  LINKER_LEAVE: 9,
  LINKER_FINISH: 10,
  LINKER_LIST_CHANGE: 11,
  LINKER_JOIN_DIRECT: 12,
  LINKER_JOIN_GROUP: 13,
  LINKER_PERMIT_GROUP: 14,
  LINKER_CANCEL_GROUP: 15,
  LINKER_LEAVE_GROUP: 16,
  LINKER_P_2_P_GROUP_CHANGE: 17,
  LINKER_GROUP_CHANGE: 18,
} as const;
export type LinkLayerMessageType = (typeof LinkLayerMessageType)[keyof typeof LinkLayerMessageType] | (number & {});

export const LinkUserType = {
  LINK_USER_TYPE_DEFAULT: 0,
  KARAOKE: 1,
} as const;
export type LinkUserType = (typeof LinkUserType)[keyof typeof LinkUserType] | (number & {});

export const LinkerMode = {
  LINKER_MODE_UNKNOWN: 0,
  INNER: 1,
  CROSS: 2,
  MIXED: 3,
} as const;
export type LinkerMode = (typeof LinkerMode)[keyof typeof LinkerMode] | (number & {});

export const LinkerUserType = {
  LINKER_USER_TYPE_UNKNOWN: 0,
  GUEST: 1,
  HOST: 2,
} as const;
export type LinkerUserType = (typeof LinkerUserType)[keyof typeof LinkerUserType] | (number & {});

/** No field is declared with it: the meaning of an integer field, as one client reads it. */
export const LinkmicRoleType = {
  LINKMIC_ROLE_TYPE_ROLE_TYPE_UNKOWN: 0,
  LINKMIC_ROLE_TYPE_LEADER: 1,
  LINKMIC_ROLE_TYPE_PLAYER: 2,
  LINKMIC_ROLE_TYPE_INVITEE: 3,
} as const;
export type LinkmicRoleType = (typeof LinkmicRoleType)[keyof typeof LinkmicRoleType] | (number & {});

export const LinkmicShareRevenueSetting = {
  LINKMIC_SHARE_REVENUE_NOT_SET: 0,
  LINKMIC_SHARE_REVENUE_OPEN: 1,
  LINKMIC_SHARE_REVENUE_CLOSE: 2,
} as const;
export type LinkmicShareRevenueSetting = (typeof LinkmicShareRevenueSetting)[keyof typeof LinkmicShareRevenueSetting] | (number & {});

export const MediaState = {
  MEDIA_UNDEFINED: 0,
  MEDIA_NORMAL: 1,
  MEDIA_MUTED: 2,
  MEDIA_UN_MUTE_OCCUPIED: 3,
  MEDIA_MUTED_OCCUPIED: 4,
} as const;
export type MediaState = (typeof MediaState)[keyof typeof MediaState] | (number & {});

export const MultiGuestOutsideRoomInviteSource = {
  OUTSIDE_ROOM_INVITE_SOURCE_UNKNOWN: 0,
  OUTSIDE_ROOM_INVITE_SOURCE_PANEL: 1,
  OUTSIDE_ROOM_INVITE_SOURCE_CAPSULE: 2,
  OUTSIDE_ROOM_INVITE_SOURCE_EMPTY_POSITION: 3,
} as const;
export type MultiGuestOutsideRoomInviteSource = (typeof MultiGuestOutsideRoomInviteSource)[keyof typeof MultiGuestOutsideRoomInviteSource] | (number & {});

export const NetworkState = {
  STATE_NETWORK_UNDEFINED: 0,
  STATE_NETWORK_EXCELLENT: 1,
  STATE_NETWORK_GOOD: 2,
  STATE_NETWORK_POOR: 3,
  STATE_NETWORK_BAD: 4,
  STATE_NETWORK_VBAD: 5,
  STATE_NETWORK_DOWN: 6,
} as const;
export type NetworkState = (typeof NetworkState)[keyof typeof NetworkState] | (number & {});

export const OnlineUserState = {
  STATE_UNDEFINED: 0,
  STATE_NORMAL: 1,
  STATE_PAUSED: 2,
} as const;
export type OnlineUserState = (typeof OnlineUserState)[keyof typeof OnlineUserState] | (number & {});

export const PosIdentityType = {
  IDENTITY_EMPTY_SLOT: 0,
  IDENTITY_RTC_USER_ID: 1,
  IDENTITY_RTC_STREAM_ID: 2,
  IDENTITY_LIVE_USER_ID: 3,
} as const;
export type PosIdentityType = (typeof PosIdentityType)[keyof typeof PosIdentityType] | (number & {});

export const ReplyStatus = {
  REPLY_STATUS_UNKNOWN: 0,
  REPLY_STATUS_AGREE: 1,
  REFUSE_PERSONALLY: 2,
  REFUSE_TYPE_NOT_SUPPORT: 3,
  REFUSE_PROCESSING_INVITATION: 4,
  REFUSE_BY_TIME_OUT: 5,
  REFUSE_EXCEPTION: 6,
  REFUSE_SYSTEM_NOT_SUPPORTED: 7,
  REFUSE_SUBTYPE_DIFFERENCE: 8,
  REFUSE_IN_MIC_ROOM: 9,
  REFUSE_NOT_LOAD_PLUGIN: 10,
  REFUSE_IN_MULTI_GUEST: 11,
  REFUSE_PAUSE_LIVE: 12,
  REFUSE_OPEN_CAMERA_DIALOG_SHOWING: 13,
  REFUSE_DRAW_GUESSING: 14,
  REFUSE_RANDOM_MATCHING: 15,
  REFUSE_IN_MATCH_PROCESSING: 16,
  REFUSE_IN_MIC_ROOM_FOR_MULTI_COHOST: 17,
  REFUSE_COHOST_FINISHED: 18,
  REFUSE_NOT_CONNECTED: 19,
  REFUSE_LINKMIC_FULL: 20,
  REFUSE_ARC_INCOMPATIBLE: 21,
  REFUSE_PROCESSING_OTHER_INVITE: 22,
  REFUSE_PROCESSING_OTHER_APPLY: 23,
  REFUSE_IN_ANCHOR_COHOST: 24,
  REFUSE_TOPIC_PAIRING: 25,
  REFUSE_POSITION_CONFLICT: 26,
  REFUSE_CONFLICT_QUICK_COHOST: 27,
  REFUSE_IN_TAKE_STAGE_PROCESSING: 28,
  REFUSE_IN_CATCH_BEANS_PROCESSING: 29,
  REFUSE_IN_VIEWER_WISHES_PROCESSING: 30,
  REFUSE_IN_COHOST_WITH_GUEST: 31,
} as const;
export type ReplyStatus = (typeof ReplyStatus)[keyof typeof ReplyStatus] | (number & {});

export const RtcConnectionState = {
  STATE_RTC_UNDEFINED: 0,
  STATE_RTC_NORMAL: 1,
  STATE_RTC_DISCONNECT: 2,
} as const;
export type RtcConnectionState = (typeof RtcConnectionState)[keyof typeof RtcConnectionState] | (number & {});

export const SourceType = {
  SOURCE_TYPE_UNKNOWN: 0,
  FRIEND_LIST: 1,
  RECOMMEND_LIST: 2,
  RECENT: 3,
  OTHER_FOLLOW: 4,
  QUICK_PAIR: 5,
  ACTIVITY: 6,
  QUICK_RECOMMEND: 7,
  OFFICIAL_CHANNEL: 8,
  BEST_TEAMMATE: 9,
  RESERVATION: 10,
  PAIRING: 11,
  PAIRING_ON_RESERVATION: 12,
  TOPIC_QUICK_PAIR: 13,
  TOPIC_QUICK_RECOMMEND: 14,
  ONLINE_FRIEND_CAPSULE: 15,
  WEEKLY_RANK: 20,
  HOURLY_RANK: 21,
  WEEKLY_RISING: 23,
  WEEKLY_ROOKIE: 24,
  CONNECTION_LIST: 25,
  DAILY_RANK: 26,
  DAILY_RANK_HALL_OF_FAME: 27,
  RESERVATION_BUBBLE: 28,
  PAIRING_BUBBLE: 29,
  LEAGUE_PHASE_ONE: 30,
  LEAGUE_PHASE_TWO: 31,
  LEAGUE_PHASE_THREE: 32,
  DAILY_ROOKIE: 33,
  MAY_KNOW_LIST: 34,
  BANNER: 35,
  FANS_TEAM_RANK: 36,
  SEARCH: 37,
  EOY_RANK_LIST: 38,
  LEAGUE_CAMPAIGN_RANK: 39,
  CREATOR_CLASS_RANK: 40,
  HISTORY: 41,
  QUICK_RECOMMEND_DURING_COHOST: 43,
  GTM_MAINPAGE_1_VN_KING: 44,
  GTM_MAINPAGE_1_VN_KNIGHT: 45,
  GTM_RANK_1_VN_KING: 46,
  GTM_RANK_1_VN_KNIGHT: 47,
  LEAGUE_RECOMMEND_LIST_SEARCH: 48,
  LEAGUE_RECOMMEND_LIST_ACTIVITY_PAGE: 49,
  LEAGUE_MATCH_QUICK_PAIR: 50,
  LEAGUE_MATCH_QUICK_RECOMMEND: 51,
  LEAGUE_MATCH_QUICK_RECOMMEND_DURING_COHOST: 52,
  INVITE_OFF_LIVE_FRIEND: 53,
  AVAILABLE_FRIEND_CAPULE: 54,
  RECOMMENDED_FRIEND_CAPULE: 55,
  USER_SUGGESTED_LIST: 56,
  TEAM_PAIR_QUICK_PAIR: 57,
  TEAM_PAIR_QUICK_RECOMMEND_COHOST_ANCHOR: 58,
  TEAM_PAIR_QUICK_RECOMMEND_SOLO_ANCHOR: 59,
  BIG_EVENT_PLATFORM: 60,
  CCPK_ACTIVITY_PAGE: 61,
  CCPK_QUICK_PAIR: 62,
  CCPK_QUICK_RE_COMMAND: 63,
} as const;
export type SourceType = (typeof SourceType)[keyof typeof SourceType] | (number & {});

export const StateType = {
  STATE_INVALID: 0,
  STATE_LAYOUT: 1,
  STATE_ONLINE_USER_STATE: 2,
  STATE_AUDIO_MUTE: 3,
  STATE_VIDEO_MUTE: 4,
  STATE_RTC_CONNECTION: 5,
  STATE_NETWORK: 6,
  STATE_BACKGROUND_IMAGE: 7,
  STATE_SCREEN_ORIENTATION: 8,
  STATE_AVATAR_ID: 9,
  STATE_AUDIO_MUTE_CHANNELS: 10,
  STATE_REQ_BATCH_CHANGE: 100,
} as const;
export type StateType = (typeof StateType)[keyof typeof StateType] | (number & {});

export const CoHostPermissoinType = {
  NO_PERM: 0,
  COHOST_PERM: 1,
  MULTI_HOST_PERM: 2,
} as const;
export type CoHostPermissoinType = (typeof CoHostPermissoinType)[keyof typeof CoHostPermissoinType] | (number & {});

export const CohostABTestType = {
  COHOST_AB_TEST_TYPE_UNKNOWN: 0,
  LINK_TIME_OUT_STRATEGY: 1,
  COHOST_RESERVATION: 2,
  QUICK_PAIR_NEW_ARCH_SWITCH: 3,
  COHOST_INVITATION_TEXT: 4,
} as const;
export type CohostABTestType = (typeof CohostABTestType)[keyof typeof CohostABTestType] | (number & {});

export const GuestMicCameraChangeScene = {
  CHANGE_SCENE_UNKNOWN: 0,
  LIVE_SHOW_BY_ANCHOR_AUTO: 1,
  LIVE_SHOW_BY_SERVER_NORMAL: 2,
  LIVE_SHOW_BY_SHOW_END: 3,
  COHOST_WITH_GUEST: 4,
} as const;
export type GuestMicCameraChangeScene = (typeof GuestMicCameraChangeScene)[keyof typeof GuestMicCameraChangeScene] | (number & {});

export const GuestMicCameraManageOp = {
  OPEN_MIC: 0,
  OPEN_CAMERA: 1,
  CLOSE_MIC: 2,
  CLOSE_CAMERA: 3,
  CLOSE_MIC_PUNISH: 4,
} as const;
export type GuestMicCameraManageOp = (typeof GuestMicCameraManageOp)[keyof typeof GuestMicCameraManageOp] | (number & {});

export const HashtagNamespace = {
  GLOBAL: 0,
  GAMING: 1,
} as const;
export type HashtagNamespace = (typeof HashtagNamespace)[keyof typeof HashtagNamespace] | (number & {});

export const KickoutReason = {
  KICK_OUT_REASON_UNKNOWN: 0,
  KICK_OUT_REASON_FIRST_FRAME_TIME_OUT: 1,
  KICK_OUT_REASON_BY_HOST: 2,
  KICK_OUT_REASON_RTC_LOST_CONNECTION: 3,
  KICK_OUT_REASON_BY_PUNISH: 4,
  KICK_OUT_REASON_BY_ADMIN: 5,
  KICK_OUT_REASON_HOST_REMOVE_ALL_GUESTS: 6,
  KICK_OUT_REASON_ENIGMA_EXPIRE: 7,
} as const;
export type KickoutReason = (typeof KickoutReason)[keyof typeof KickoutReason] | (number & {});

export const LayoutStyle = {
  UNDEFINED: 0,
  OVERLAPPING_FLOW: 1,
  OVERLAPPING_FIXED: 2,
  GRID_FLOW: 3,
  GRID_FIXED: 4,
} as const;
export type LayoutStyle = (typeof LayoutStyle)[keyof typeof LayoutStyle] | (number & {});

export const LinkListStatus = {
  STATUS_UN_KOWN: 0,
  STATUS_WAITING: 1,
  STATUS_LINKED: 2,
  STATUS_FINISHED: 3,
  STATUS_WAITING_OR_LINKED: 4,
} as const;
export type LinkListStatus = (typeof LinkListStatus)[keyof typeof LinkListStatus] | (number & {});

export const LinkMessageType = {
  TYPE_LINKER_UNKNOWN: 0,
  TYPE_LINKER_CREATE: 1,
  TYPE_LINKER_CLOSE: 2,
  TYPE_LINKER_INVITE: 3,
  TYPE_LINKER_APPLY: 4,
  TYPE_LINKER_REPLY: 5,
  TYPE_LINKER_ENTER: 6,
  TYPE_LINKER_LEAVE: 7,
  TYPE_LINKER_PERMIT: 8,
  TYPE_LINKER_CANCEL_INVITE: 9,
  TYPE_LINKER_WAITING_LIST_CHANGE: 10,
  TYPE_LINKER_LINKED_LIST_CHANGE: 11,
  TYPE_LINKER_UPDATE_USER: 12,
  TYPE_LINKER_KICK_OUT: 13,
  TYPE_LINKER_CANCEL_APPLY: 14,
  TYPE_LINKER_MUTE: 15,
  TYPE_LINKER_MATCH: 16,
  TYPE_LINKER_UPDATE_USER_SETTING: 17,
  TYPE_LINKER_MIC_IDX_UPDATE: 18,
  TYPE_LINKER_LEAVE_V2: 19,
  TYPE_LINKER_WAITING_LIST_CHANGE_V2: 20,
  TYPE_LINKER_LINKED_LIST_CHANGE_V2: 21,
  TYPE_LINKER_COHOST_LIST_CHANGE: 22,
  TYPE_LINKER_MEDIA_CHANGE: 23,
  TYPE_LINKER_ACCEPT_NOTICE: 24,
  TYPE_LINKER_SYS_KICK_OUT: 101,
  TYPE_LINKMIC_USER_TOAST: 102,
} as const;
export type LinkMessageType = (typeof LinkMessageType)[keyof typeof LinkMessageType] | (number & {});

export const LinkMicUserAdminType = {
  UNDEFINED_TYPE: 0,
  MANAGER_TYPE: 1,
  HOST_TYPE: 2,
} as const;
export type LinkMicUserAdminType = (typeof LinkMicUserAdminType)[keyof typeof LinkMicUserAdminType] | (number & {});

export const LinkRoleType = {
  TYPE_ROLE_TYPE_UN_KOWN: 0,
  TYPE_LEADER: 1,
  TYPE_PLAYER: 2,
  TYPE_INVITEE: 3,
  TYPE_APP_LIER: 4,
} as const;
export type LinkRoleType = (typeof LinkRoleType)[keyof typeof LinkRoleType] | (number & {});

export const LinkSilenceStatus = {
  STATUS_UN_SILENCE: 0,
  STATUS_SILENCE_BY_SELF: 1,
  STATUS_SILENCE_BY_OWNER: 2,
} as const;
export type LinkSilenceStatus = (typeof LinkSilenceStatus)[keyof typeof LinkSilenceStatus] | (number & {});

export const LinkType = {
  TYPE_UNKNOWN: 0,
  TYPE_VIDEO: 1,
  TYPE_AUDIO: 2,
  TYPE_VIRTUAL: 3,
} as const;
export type LinkType = (typeof LinkType)[keyof typeof LinkType] | (number & {});

export const LinkmicApplierSortSetting = {
  LINKMIC_APP_LIER_SORT_SETTING_NONE: 0,
  LINKMIC_APP_LIER_SORT_SETTING_BY_GIFT_SCORE: 1,
} as const;
export type LinkmicApplierSortSetting = (typeof LinkmicApplierSortSetting)[keyof typeof LinkmicApplierSortSetting] | (number & {});

export const LinkmicMultiLiveEnum = {
  LINKMIC_MULTI_LIVE_ENUM_DEFAULT: 0,
  ANCHOR_USE_NEW_LAYOUT: 1,
} as const;
export type LinkmicMultiLiveEnum = (typeof LinkmicMultiLiveEnum)[keyof typeof LinkmicMultiLiveEnum] | (number & {});

export const LinkmicUserSettingDisableVideoLinkmic = {
  UN_SET: 0,
  OPEN_AND_SHOW: 1,
  CLOSE_AND_SHOW: 2,
  OPEN_AND_HIDE: 3,
  CLOSE_AND_HIDE: 4,
} as const;
export type LinkmicUserSettingDisableVideoLinkmic = (typeof LinkmicUserSettingDisableVideoLinkmic)[keyof typeof LinkmicUserSettingDisableVideoLinkmic] | (number & {});

export const LinkmicUserSettingLayout = {
  GRID: 0,
  FLOATING: 1,
} as const;
export type LinkmicUserSettingLayout = (typeof LinkmicUserSettingLayout)[keyof typeof LinkmicUserSettingLayout] | (number & {});

export const LinkmicUserSettingMultiGuestApplyAutoApprove = {
  NOT_SET: 0,
  ALL_AUDIENCE: 1,
  ONLY_FOLLOWER: 2,
  ONLY_FRIEND: 3,
  ONLY_GIFT_ER: 4,
} as const;
export type LinkmicUserSettingMultiGuestApplyAutoApprove = (typeof LinkmicUserSettingMultiGuestApplyAutoApprove)[keyof typeof LinkmicUserSettingMultiGuestApplyAutoApprove] | (number & {});

export const LinkmicUserSettingShowAction = {
  CHECKED: 0,
  NOT_CHECKED: 1,
  LINKMIC_USER_SETTING_SHOW_ACTION_HIDE: 2,
  OPEN: 3,
  CLOSE: 4,
} as const;
export type LinkmicUserSettingShowAction = (typeof LinkmicUserSettingShowAction)[keyof typeof LinkmicUserSettingShowAction] | (number & {});

export const LinkmicUserStatus = {
  USER_STATUS_NONE: 0,
  USER_STATUS_LINKED: 1,
  USER_STATUS_APPLYING: 2,
  USER_STATUS_INVITING: 3,
} as const;
export type LinkmicUserStatus = (typeof LinkmicUserStatus)[keyof typeof LinkmicUserStatus] | (number & {});

/** No field is declared with it: the meaning of an integer field, as one client reads it. */
export const ListChangeType = {
  List_Leave: 0,
  List_Join_Channel: 1,
  List_Apply: 2,
  List_Invite: 3,
  List_Kick_Out: 4,
  List_Cancel_Invite: 5,
  List_Cancel_Apply: 6,
  List_Join_Direct: 7,
  List_Permit: 8,
  List_M_Update_Position: 9,
  List_Inner_State_Change_Notify: 10,
} as const;
export type ListChangeType = (typeof ListChangeType)[keyof typeof ListChangeType] | (number & {});

export const MicIdxOperation = {
  MIC_IDX_OP_ON: 0,
  MIC_IDX_OP_OFF: 1,
} as const;
export type MicIdxOperation = (typeof MicIdxOperation)[keyof typeof MicIdxOperation] | (number & {});

export const MuteStatus = {
  MUTE_STATUS_MUTE: 0,
  MUTE_STATUS_UN_MUTE: 1,
} as const;
export type MuteStatus = (typeof MuteStatus)[keyof typeof MuteStatus] | (number & {});

export const Scene = {
  SCENE_UNKNOWN: 0,
  CO_HOST: 2,
  MULTI_LIVE: 4,
} as const;
export type Scene = (typeof Scene)[keyof typeof Scene] | (number & {});

export const CohostLayoutMode = {
  COHOST_LAYOUT_MODE_NORMAL: 0,
  SCREEN_SHARE: 1,
} as const;
export type CohostLayoutMode = (typeof CohostLayoutMode)[keyof typeof CohostLayoutMode] | (number & {});

export const DetailBlockReason = {
  BLOCK_REASON_NONE: 0,
  IN_LINKMIC: 100,
  MULTI_HOST_FULL: 101,
  IN_COHOST_LINKMIC: 102,
  DEAL_OTHER_INVITE: 103,
  DEAL_OTHER_APPLY: 104,
  IN_PK_STATUS: 105,
  SELF_IN_PK_STATUS: 106,
  IN_COHOST_INVITE_APPLY: 107,
  IN_AUDIENCE_LINKMIC: 108,
  WAITING_AUTO_MATCH: 109,
  INVITE_NEED_TO_JOIN: 110,
  JOIN_NEED_TO_INVITE: 111,
  IN_TAKE_THE_STAGE_STATUS: 112,
  SELF_IN_TAKE_THE_STAGE_STATUS: 113,
  IN_CATCH_BEANS: 114,
  SELF_IN_CATCH_BEANS: 115,
  JOINING_LAST_SEAT: 116,
  IN_COHOST_X_MULTIGUEST: 117,
  SELF_IN_COHOST_X_MULTIGUEST: 118,
  NO_LINKMIC_PERMISSION: 200,
  ANCHOR_LINKMIC_SETTING_CLOSED: 202,
  ANCHOR_LINKMIC_REFUSE_NOT_FOLLOWER: 203,
  ANCHOR_LINKMIC_BLOCK_INVITATION_OF_LIVE: 204,
  ANCHOR_LINKMIC_REFUSE_FRIEND_INVITE: 205,
  ANCHOR_LINKMIC_REFUSE_FRIEND_APPLY: 206,
  ANCHOR_LINKMIC_REFUSE_NOT_FRIEND_INVITE: 207,
  ANCHOR_LINKMIC_REFUSE_NOT_FRIEND_APPLY: 208,
  ANCHOR_LINKMIC_BLOCK_INVITATION_OF_MULTI_HOST: 209,
  ANCHOR_LINKMIC_BLOCK_APPLY_OF_MULTI_HOST: 210,
  ROOM_PAUSED: 300,
  LIVE_TYPE_AUDIO: 301,
  ROOM_INTERACTION_CONFLICT: 302,
  RIVAL_VERSION_NOT_SUPPORT: 303,
  SELF_VERSION_NOT_SUPPORT: 304,
  MATURE_THEME_MISMATCH: 305,
  SELF_IN_OFFICIAL_CHANNEL: 306,
  RIVAL_IN_OFFICIAL_CHANNEL: 307,
  IN_OFFICIAL_BACKUP_CHANNEL: 308,
  RIVAL_RESERVE_FULL: 309,
  ANCHOR_NOT_LIVING: 310,
  ANCHOR_IS_SELF: 311,
  PRIVATE_ROOM: 312,
  BLOCKED_BY_RIVAL: 313,
  SELF_BLOCKED_RIVAL: 314,
  VIEWER_REGION_NOT_SUPPORT: 315,
  SUBSCRIBER_ROOM: 316,
  REGIONAL_BLOCK: 317,
  PENALTY_BANNED: 318,
  BLOCK_PROGRAM_LIVE_TAB_ROOM: 319,
  USER_NOT_ONLINE: 320,
  IN_LIVE_STUDIO: 321,
  ANCHOR_NO_FEATURE_ACCESS: 323,
  NETWORK_ERROR: 400,
  ROOM_FILTER_ERROR: 401,
} as const;
export type DetailBlockReason = (typeof DetailBlockReason)[keyof typeof DetailBlockReason] | (number & {});

export const LinkmicPlayType = {
  PLAY_TYPE_INVITE: 0,
  PLAY_TYPE_APPLY: 1,
  PLAY_TYPE_RESERVE: 2,
  PLAY_TYPE_OFF_LIVE: 3,
  PLAY_TYPE_OFFLINE: 4,
} as const;
export type LinkmicPlayType = (typeof LinkmicPlayType)[keyof typeof LinkmicPlayType] | (number & {});

export const LinkmicReplyType = {
  RT_UNKNOWN: 0,
  RT_AGREE: 1,
  RT_REJECT: 2,
} as const;
export type LinkmicReplyType = (typeof LinkmicReplyType)[keyof typeof LinkmicReplyType] | (number & {});

export const OptPairStatus = {
  OPT_PAIR_STATUS_UNKNOWN: 0,
  OFFLINE: 1,
  FINISHED: 2,
} as const;
export type OptPairStatus = (typeof OptPairStatus)[keyof typeof OptPairStatus] | (number & {});

export const PlayScene = {
  UNKNOWN: 0,
  COUNTDOWN_FOR_ALL: 1,
  COUNTDOWN_FOR_SINGLE: 2,
  LIVE_SHOW: 3,
  AIGC: 4,
  KARAOKE: 5,
  DRAW_GUESS: 6,
  ENLARGE_GRID: 7,
  GIFT_PRIORITY_LINK: 8,
  GIFT_THRESHOLD_LINK: 9,
  NOTICE_BOARD: 10,
  PLAY_BOOK: 11,
  GUEST_SHOWDOWN: 12,
} as const;
export type PlayScene = (typeof PlayScene)[keyof typeof PlayScene] | (number & {});

export const PlayUserTag = {
  PLAY_USER_TAG_UNKNOWN: 0,
  GUEST_SHOWDOWN_NORMAL: 1,
  GUEST_SHOWDOWN_WINNER: 2,
  GUEST_SHOWDOWN_LOSER: 3,
} as const;
export type PlayUserTag = (typeof PlayUserTag)[keyof typeof PlayUserTag] | (number & {});

export const ReserveReplyStatus = {
  RESERVE_REPLY_STATUS_UNKNOWN: 0,
  WAIT_FORME: 1,
} as const;
export type ReserveReplyStatus = (typeof ReserveReplyStatus)[keyof typeof ReserveReplyStatus] | (number & {});

export const RivalExtraInfoAnchorLayer = {
  ANCHOR_LAYER_UNKNOWN: 0,
  ANCHOR_LAYER_TOP: 1,
  ANCHOR_LAYER_SMALL: 2,
} as const;
export type RivalExtraInfoAnchorLayer = (typeof RivalExtraInfoAnchorLayer)[keyof typeof RivalExtraInfoAnchorLayer] | (number & {});

export const RivalExtraInfoBattleInfoBattleInfoType = {
  BATTLE_INFO_TYPE_NONE: 0,
  BATTLE_INFO_TYPE_AVERAGE_SCORE: 1,
  BATTLE_INFO_TYPE_MAX_SCORE: 2,
  BATTLE_INFO_TYPE_LAST_SCORE: 3,
  BATTLE_INFO_TYPE_WIN_STREAK: 4,
} as const;
export type RivalExtraInfoBattleInfoBattleInfoType = (typeof RivalExtraInfoBattleInfoBattleInfoType)[keyof typeof RivalExtraInfoBattleInfoBattleInfoType] | (number & {});

export const RivalExtraInfoInviteBlockReason = {
  RIVAL_EXTRA_INFO_INVITE_BLOCK_REASON_NONE: 0,
  IS_LINKING: 1,
  INVITATION_DENIED: 2,
  PERMISSION_DENIED: 3,
  LOW_CLIENT_VERSION: 4,
  RIVAL_EXTRA_INFO_INVITE_BLOCK_REASON_ROOM_PAUSED: 5,
  LINKMIC_FULL: 6,
  MATURE_THEME_NOT_MATCH: 7,
  RESERVE_FULL: 8,
  RIVAL_EXTRA_INFO_INVITE_BLOCK_REASON_REGIONAL_BLOCK: 9,
} as const;
export type RivalExtraInfoInviteBlockReason = (typeof RivalExtraInfoInviteBlockReason)[keyof typeof RivalExtraInfoInviteBlockReason] | (number & {});

export const RivalExtraInfoTextType = {
  TEXT_TYPE_UNKNOWN: 0,
  CURRO_OMF_AN_TICKET: 1,
  TOTAL_DIAMOND_COUNT: 2,
  DISTANCE: 3,
  DISTANCE_CITY: 4,
} as const;
export type RivalExtraInfoTextType = (typeof RivalExtraInfoTextType)[keyof typeof RivalExtraInfoTextType] | (number & {});

export const ScoreType = {
  SCORE_TYPE_UNKNOWN: 0,
  ALL_FAN_TICKET: 1,
  PLAY_SCORE: 2,
} as const;
export type ScoreType = (typeof ScoreType)[keyof typeof ScoreType] | (number & {});

export const TagV2TagClassification = {
  TAG_V2_TAG_CLASSIFICATION_UNKNOWN: 0,
  COHOST_HISTORY: 1,
  FIRST_DEGREE_RELATION: 2,
  SECOND_DEGREE_RELATION: 3,
  RANK: 4,
  SIMILAR_INTERESTS: 5,
} as const;
export type TagV2TagClassification = (typeof TagV2TagClassification)[keyof typeof TagV2TagClassification] | (number & {});

export const DisplayStyle = {
  DISPLAY_STYLE_NORMAL: 0,
  STAY: 1,
  CHAT: 2,
} as const;
export type DisplayStyle = (typeof DisplayStyle)[keyof typeof DisplayStyle] | (number & {});

export const HitABStatus = {
  NO_HIT: 0,
  ENTER_FROM_EXTERNAL_LINK_NEW_TEXT: 1,
  ENTER_FROM_RE_POST_NEW_TEXT: 2,
} as const;
export type HitABStatus = (typeof HitABStatus)[keyof typeof HitABStatus] | (number & {});

export const MemberMessageAction = {
  MEMBER_MESSAGE_ACTION_UNKNOWN: 0,
  MEMBER_MESSAGE_ACTION_JOINED: 1,
  MEMBER_MESSAGE_ACTION_SUBSCRIBED: 3,
} as const;
export type MemberMessageAction = (typeof MemberMessageAction)[keyof typeof MemberMessageAction] | (number & {});

export const PinMessageActionType = {
  UN_KOWN: 0,
  PIN: 1,
  PIN_CANCEL: 2,
} as const;
export type PinMessageActionType = (typeof PinMessageActionType)[keyof typeof PinMessageActionType] | (number & {});

export const PollAppealStatus = {
  POLL_APPEAL_STATUS_UNKNOWN: 0,
  POLL_APPEAL_STATUS_PASS: 1,
  FAIL: 2,
} as const;
export type PollAppealStatus = (typeof PollAppealStatus)[keyof typeof PollAppealStatus] | (number & {});

export const PollEndType = {
  POLL_END_BY_TIME: 0,
  POLL_END_BY_OWNER: 1,
  POLL_END_BY_OTHER: 2,
  POLL_END_BY_ADMIN: 3,
} as const;
export type PollEndType = (typeof PollEndType)[keyof typeof PollEndType] | (number & {});

export const PollKind = {
  POLL_KIND_NORMAL: 0,
  POLL_KIND_GIFT: 1,
  CUSTOMIZABLE: 2,
  CUSTOMIZABLE_GIFT: 3,
  QUICK_GIFT: 4,
  EMOTE: 5,
} as const;
export type PollKind = (typeof PollKind)[keyof typeof PollKind] | (number & {});

export const PollTemplateStatus = {
  TO_BE_REVIEWED: 0,
  UNDER_REVIEW: 1,
  REVIEWED: 2,
  REFUSED: 3,
} as const;
export type PollTemplateStatus = (typeof PollTemplateStatus)[keyof typeof PollTemplateStatus] | (number & {});

export const AffiliatedInfoStickerShowScene = {
  NORMAL: 0,
  SETTLING: 1,
  SETTLED: 2,
} as const;
export type AffiliatedInfoStickerShowScene = (typeof AffiliatedInfoStickerShowScene)[keyof typeof AffiliatedInfoStickerShowScene] | (number & {});

export const ClassType = {
  NONE: 0,
  D_5: 100,
  D_4: 200,
  D_3: 300,
  D_2: 400,
  D_1: 500,
  C_5: 600,
  C_4: 700,
  C_3: 800,
  C_2: 900,
  C_1: 1000,
  B_5: 1100,
  B_4: 1200,
  B_3: 1300,
  B_2: 1400,
  B_1: 1500,
  A_5: 1600,
  A_4: 1700,
  A_3: 1800,
  A_2: 1900,
  A_1: 2000,
  S: 2100,
} as const;
export type ClassType = (typeof ClassType)[keyof typeof ClassType] | (number & {});

export const EntranceGroupType = {
  ENTRANCE_GROUP_TYPE_DEFAULT: 0,
  GIFT: 1,
  E_COMMERCE: 2,
  ENTRANCE_GROUP_TYPE_GAME: 3,
} as const;
export type EntranceGroupType = (typeof EntranceGroupType)[keyof typeof EntranceGroupType] | (number & {});

export const GameRankNotifyMessageMsgType = {
  MSG_TYPE_RANK_IN_OUT: 0,
  MSG_TYPE_RANK_CHANGE: 1,
  MSG_TYPE_ANCHOR_ENCOURAGE: 2,
  MSG_TYPE_UN_KNOW: 255,
} as const;
export type GameRankNotifyMessageMsgType = (typeof GameRankNotifyMessageMsgType)[keyof typeof GameRankNotifyMessageMsgType] | (number & {});

export const OpType = {
  OP_TYPE_DEFAULT: 0,
  ADD: 1,
  REMOVE: 2,
  RELOAD: 3,
  BASIC_EFFECT: 4,
} as const;
export type OpType = (typeof OpType)[keyof typeof OpType] | (number & {});

export const ProfitRankType = {
  TYPE_HOURLY_RANK: 0,
  TYPE_WEEKLY_RANK: 1,
  TYPE_HOURLY_STAR_RANK: 2,
  TYPE_WEEKLY_RISING_RANK_ACTIVITY: 3,
  TYPE_WEEKLY_RISING_RANK: 4,
  TYPE_WEEKLY_ROOKIE: 5,
  TYPE_E_COMMERCE_WEEKLY: 6,
  TYPE_E_COMMERCE_DAILY: 7,
  TYPE_DAILY_RANK: 8,
  TYPE_FIRST_GIFT_RANK: 9,
  TYPE_GAME_RANK: 10,
  TYPE_DAILY_GAME: 11,
  TYPE_HALL_OF_FAME_RANK: 12,
  TYPE_RANK_LEAGUE: 13,
  DAILY_ROOKIE: 14,
  TYPE_TEAM_RANK: 15,
  TYPE_CLASS_RANK: 16,
  TYPE_DAILY_GAME_PUB_G: 20,
  TYPE_DAILY_GAME_MLB_B: 21,
  TYPE_DAILY_GAME_FREE_FIRE: 22,
  TYPE_WEEKLY_GAME_SUBCATEGORY_ONE: 23,
  TYPE_WEEKLY_GAME_SUBCATEGORY_TWO: 24,
  TYPE_WEEKLY_GAME_SUBCATEGORY_THREE: 25,
  TYPE_WEEKLY_E_COMMERCE_COLLECTIBLES: 26,
  TYPE_WEEKLY_E_COMMERCE_BEAUTY_PERSONAL_CARE: 27,
  TYPE_WEEKLY_E_COMMERCE_WOMEN_WEAR_UNDERWEAR: 28,
  TYPE_CAMPAIGN_LEAGUEMATCH_RANK: 101,
} as const;
export type ProfitRankType = (typeof ProfitRankType)[keyof typeof ProfitRankType] | (number & {});

export const RankTextMessageRankTestMessageScene = {
  RANK_TEXT_MESSAGE_RANK_TEST_MESSAGE_SCENE_UNKNOWN: 0,
  ONLINE_AUDIENCE_TOP_N_UPDATE_PUBLIC_SCREEN: 1,
  MID_PEAK_MOTIVATION_PUBLIC_SCREEN_TOP: 2,
  MID_PEAK_MOTIVATION_PUBLIC_SCREEN_ENTER: 3,
  TILE_REWARD_GUIDE: 4,
} as const;
export type RankTextMessageRankTestMessageScene = (typeof RankTextMessageRankTestMessageScene)[keyof typeof RankTextMessageRankTestMessageScene] | (number & {});

/** No field is declared with it: the meaning of an integer field, as one client reads it. */
export const RankViewType = {
  Unknown: 0,
  AudienceViewer: 1,
  AnchorViewer: 2,
} as const;
export type RankViewType = (typeof RankViewType)[keyof typeof RankViewType] | (number & {});

export const UnionAnimationInfoType = {
  NO_UNION_ANIMATION: 0,
  LOOP: 1,
  LOCK: 2,
} as const;
export type UnionAnimationInfoType = (typeof UnionAnimationInfoType)[keyof typeof UnionAnimationInfoType] | (number & {});

export const BizType = {
  DEFAULT: 0,
  RETHINK_CHAT: 1,
  RETHINK_QA: 2,
  WARNING_TAG_CURRENT_ROOM: 3,
  WARNING_TAG_COHOST_ROOM: 4,
  AGS_AT_RISK_OF_UNABLE_TO_COMMENT: 5,
  PERCEPTION_CENTER: 6,
} as const;
export type BizType = (typeof BizType)[keyof typeof BizType] | (number & {});

export const GameActionType = {
  SHOW: 0,
  JUMP: 1,
  FOLLOW: 2,
  COMMENT: 3,
} as const;
export type GameActionType = (typeof GameActionType)[keyof typeof GameActionType] | (number & {});

export const JumpPage = {
  GIFT_GOAL_SOURCE: 0,
  GIFT_ALERT_SOURCE: 1,
  COHOST_SETTING: 2,
  GIFT_ER_RANK_LIST: 3,
  WEEKLY_GAME_RANK_LIST: 4,
  FANS_CLUB: 5,
  GOODY_BAG_SETTING: 6,
  GAME_GUESS_SETTING: 7,
  ADMIN_SETTING: 8,
  GIFT_ALERT_TTS: 9,
  LIVE_GOAL: 10,
  TREASURE_BOX: 11,
  GAME_REWARDS: 12,
  POLL: 13,
  SUBSCRIPTION: 14,
  MONET_IZ_ATION_TIPS_SETTING: 15,
  EXTENDING_COUNTDOWN: 16,
  PLAY_TOGETHER: 17,
  MULTI_GUEST: 18,
  PARTNERSHIP: 19,
  GIFT_NOTIFICATION: 20,
  JUMP_PAGE_GIFT_GALLERY: 21,
  PK_LTE_2: 22,
  COHOST_SETTING_FOR_RANKING: 23,
  PK_GTE_3: 24,
  GIFT_LIST: 25,
  RANK_STICKER_SETTING: 26,
} as const;
export type JumpPage = (typeof JumpPage)[keyof typeof JumpPage] | (number & {});

export const ShowType = {
  HOVER: 0,
  PLUG: 1,
} as const;
export type ShowType = (typeof ShowType)[keyof typeof ShowType] | (number & {});

export const TextType = {
  DISPLAY_TEXT: 0,
  CONTENT: 1,
} as const;
export type TextType = (typeof TextType)[keyof typeof TextType] | (number & {});

export const GamepadTaskType = {
  PARTNERSHIP: 0,
  PUBLISHER: 1,
  EVENT: 2,
  ORG: 3,
} as const;
export type GamepadTaskType = (typeof GamepadTaskType)[keyof typeof GamepadTaskType] | (number & {});

export const PartnershipDropsUpdateMessageChangeMode = {
  CHANGE_MODE_SHOW: 0,
  CHANGE_MODE_UPDATE: 1,
  CHANGE_MODE_CLOSE: 2,
} as const;
export type PartnershipDropsUpdateMessageChangeMode = (typeof PartnershipDropsUpdateMessageChangeMode)[keyof typeof PartnershipDropsUpdateMessageChangeMode] | (number & {});

export const PartnershipGameOfflineMessageOfflineGameInfoOfflineType = {
  TASK_OFFLINE: 0,
  EVENT_OFFLINE: 1,
  DROPS_OFFLINE: 2,
} as const;
export type PartnershipGameOfflineMessageOfflineGameInfoOfflineType = (typeof PartnershipGameOfflineMessageOfflineGameInfoOfflineType)[keyof typeof PartnershipGameOfflineMessageOfflineGameInfoOfflineType] | (number & {});

export const ExhibitionType = {
  EXHIBITION_TYPE_DEFAULT: 0,
  FOLD: 1,
  PUBLIC_SCREEN: 2,
} as const;
export type ExhibitionType = (typeof ExhibitionType)[keyof typeof ExhibitionType] | (number & {});

export const MessageDisplayStyle = {
  MESSAGE_DISPLAY_STYLE_DEFAULT: 0,
  POPUP: 1,
} as const;
export type MessageDisplayStyle = (typeof MessageDisplayStyle)[keyof typeof MessageDisplayStyle] | (number & {});

export const MessageType = {
  SUB_SUCCESS: 0,
  ANCHOR_REMINDER: 1,
  ENTER_ROOM_EXPIRE_SOON: 2,
  SUB_GOAL_CREATE_TO_ANCHOR: 3,
  SUB_GOAL_COMPLETE_TO_AUDIENCE: 4,
  SUB_GOAL_COMPLETE_TO_ANCHOR: 5,
  SUB_GIFT_TIKTOK_2_USER_NOTICE: 6,
  SUB_GIFT_TIKTOK_2_ANCHOR_NOTICE: 7,
  SUB_GIFT_T_RECEIVES_END_NOTICE: 8,
  SUB_GIFTS_END_SUCCEED_ROOM_MESSAGE: 9,
  SUB_GIFTS_END_SUCCEED_ANCHOR_NOTICE: 10,
  SUB_GIFT_LOW_VERSION_UPGRADE_NOTICE: 11,
  SUB_GIFT_USER_BUY_AU_TH_NOTICE: 12,
  SUB_COMMON_TEXT_NOTICE: 13,
  SUB_MODERATOR_PIN_PERK: 14,
} as const;
export type MessageType = (typeof MessageType)[keyof typeof MessageType] | (number & {});

export const OldSubscribeStatus = {
  FIRST: 0,
  RESUB: 1,
  SUB_IN_GRACE_PERIOD: 2,
  SUB_NOT_IN_GRACE_PERIOD: 3,
  OLD_SUBSCRIBE_STATUS_DEFAULT: 100,
} as const;
export type OldSubscribeStatus = (typeof OldSubscribeStatus)[keyof typeof OldSubscribeStatus] | (number & {});

export const PinCardType = {
  UNKNOWN_PIN_CARD_TYPE: 0,
  CUSTOMIZED_BENEFIT_E_NUM: 1,
  SUB_GOAL_E_NUM: 2,
  UP_SELL_DM: 3,
  UP_SELL_LEAD_SGEN: 4,
  SMB_SUB_PLAN: 5,
  SMB_COURSE: 6,
} as const;
export type PinCardType = (typeof PinCardType)[keyof typeof PinCardType] | (number & {});

export const SOVLockInfoType = {
  SOV_LOCK_INFO_TYPE_NONE: 0,
  LOCK: 1,
  PREVIEW: 2,
} as const;
export type SOVLockInfoType = (typeof SOVLockInfoType)[keyof typeof SOVLockInfoType] | (number & {});

export const SOVMaskInfoType = {
  SOV_MASK_INFO_TYPE_NONE: 0,
  SENSITIVE: 1,
  VIOLATION: 2,
  MUSIC_COPYRIGHT: 3,
  UNAVAILABLE: 4,
} as const;
export type SOVMaskInfoType = (typeof SOVMaskInfoType)[keyof typeof SOVMaskInfoType] | (number & {});

export const SOVStatus = {
  SOV_STATUS_UNKNOWN: 0,
  ON: 1,
  OFF: 2,
} as const;
export type SOVStatus = (typeof SOVStatus)[keyof typeof SOVStatus] | (number & {});

export const SubPinCardTextTextType = {
  SUB_PIN_CARD_TEXT_TEXT_TYPE_TEXT_TYPE_UNKNOWN: 0,
  TEXT_TYPE_ORIGINAL: 1,
  TEXT_TYPE_STARLING_KEY: 2,
} as const;
export type SubPinCardTextTextType = (typeof SubPinCardTextTextType)[keyof typeof SubPinCardTextTextType] | (number & {});

export const SubPinEventMessageActionType = {
  SUB_PIN_EVENT_MESSAGE_ACTION_TYPE_UNKNOWN: 0,
  SUB_PIN_EVENT_MESSAGE_ACTION_TYPE_PIN: 1,
  UNPIN: 2,
} as const;
export type SubPinEventMessageActionType = (typeof SubPinEventMessageActionType)[keyof typeof SubPinEventMessageActionType] | (number & {});

export const SubscribeType = {
  ONCE: 0,
  AUTO: 1,
  SUBSCRIBE_TYPE_DEFAULT: 100,
} as const;
export type SubscribeType = (typeof SubscribeType)[keyof typeof SubscribeType] | (number & {});

export const SubscribingStatus = {
  SUBSCRIBING_STATUS_UNKNOWN: 0,
  SUBSCRIBING_STATUS_ONCE: 1,
  CIRCLE: 2,
  CIRCLE_CANCEL: 3,
  REFUND: 4,
  IN_GRACE_PERIOD: 5,
  NOT_IN_GRACE_PERIOD: 6,
} as const;
export type SubscribingStatus = (typeof SubscribingStatus)[keyof typeof SubscribingStatus] | (number & {});

export const LinkmicStatus = {
  DISABLE: 0,
  ENABLE: 1,
  JUST_FOLLOWING: 2,
  MULTI_LINKING: 3,
  MULTI_LINKING_ONLY_FOLLOWING: 4,
} as const;
export type LinkmicStatus = (typeof LinkmicStatus)[keyof typeof LinkmicStatus] | (number & {});

export const LiveEventInfoEventPayMethod = {
  EVENT_PAY_METHOD_INVALID: 0,
  EVENT_PAY_METHOD_COINS: 1,
  EVENT_PAY_METHOD_CASH: 2,
} as const;
export type LiveEventInfoEventPayMethod = (typeof LiveEventInfoEventPayMethod)[keyof typeof LiveEventInfoEventPayMethod] | (number & {});

export const SubSplitPeriod = {
  SUB_SPLIT_PERIOD_UNKNOWN: 0,
  ANNOUNCEMENT: 1,
  TRANSITION: 2,
  OFFICIAL: 3,
} as const;
export type SubSplitPeriod = (typeof SubSplitPeriod)[keyof typeof SubSplitPeriod] | (number & {});

export const TimerDetailAntidirtStatus = {
  TIMER_DETAIL_ANTIDIRT_STATUS_PASS: 0,
  TIMER_DETAIL_ANTIDIRT_STATUS_FAILED: 1,
} as const;
export type TimerDetailAntidirtStatus = (typeof TimerDetailAntidirtStatus)[keyof typeof TimerDetailAntidirtStatus] | (number & {});

export const TimerDetailAuditStatus = {
  TIMER_DETAIL_AUDIT_STATUS_AUDIT_STATUS_UNKNOWN: 0,
  AUDIT_STATUS_PASS: 1,
  AUDIT_STATUS_FAILED: 2,
  AUDIT_STATUS_REVIEWING: 3,
  AUDIT_STATUS_FORBIDDEN: 4,
} as const;
export type TimerDetailAuditStatus = (typeof TimerDetailAuditStatus)[keyof typeof TimerDetailAuditStatus] | (number & {});

export const TimerDetailAuditTaskType = {
  AUDIT_TASK_TYPE_DEFAULT: 0,
  AUDIT_TASK_TYPE_APPEAL: 1,
} as const;
export type TimerDetailAuditTaskType = (typeof TimerDetailAuditTaskType)[keyof typeof TimerDetailAuditTaskType] | (number & {});

export const TimerStatus = {
  NOT_STARTED: 0,
  RUNNING: 1,
  PAUSED: 2,
  CANCELLED: 3,
  TIMER_STATUS_FINISHED: 4,
} as const;
export type TimerStatus = (typeof TimerStatus)[keyof typeof TimerStatus] | (number & {});

export const UserFansClubFansClubDataUserFansClubStatus = {
  NOT_JOINED: 0,
  ACTIVE: 1,
  INACTIVE: 2,
} as const;
export type UserFansClubFansClubDataUserFansClubStatus = (typeof UserFansClubFansClubDataUserFansClubStatus)[keyof typeof UserFansClubFansClubDataUserFansClubStatus] | (number & {});

export const UserSubscribeInfoPayStatus = {
  SUB_STATUS_UNKNOWN: 0,
  SUB_STATUS_ONE_TIME: 1,
  SUB_STATUS_AUTO_DEDUCTION: 2,
  SUB_STATUS_AUTO_DEDUCTION_CANCELED: 3,
  SUB_STATUS_REVOKE: 4,
} as const;
export type UserSubscribeInfoPayStatus = (typeof UserSubscribeInfoPayStatus)[keyof typeof UserSubscribeInfoPayStatus] | (number & {});

/** No field is declared with it: the meaning of an integer field, as one client reads it. */
export const IndicatorOp = {
  IndicatorOpUnknown: 0,
  IndicatorOpAdd: 1,
  IndicatorOpRemove: 2,
  IndicatorOpUpdate: 3,
  IndicatorOpPin: 4,
  IndicatorOpUnpin: 5,
} as const;
export type IndicatorOp = (typeof IndicatorOp)[keyof typeof IndicatorOp] | (number & {});
