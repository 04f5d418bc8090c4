export type { MemberEvent, RoomUserSeqEvent } from './events/live/audience.js';
export type {
  BattleArmiesEvent,
  BattleEvent,
} from './events/live/battle.js';
export type { ChatEvent, EmoteChatEvent, QuestionEvent } from './events/live/chat.js';
export type { EnvelopeEvent } from './events/live/envelope.js';
export type { LiveEvent, LiveEventMap, LiveEventType } from './events/live/event-map.js';
export type { GiftEvent } from './events/live/gift.js';
export type { LikeEvent } from './events/live/like.js';
export type { LinkMicEvent } from './events/live/link.js';
export type { RankUpdateEvent } from './events/live/rank.js';
export type { SocialEvent } from './events/live/social.js';
// In the main entry this name is that of the constants.
export type { LiveIntroEvent, RoomEvent, StreamControlEvent as ControlEvent } from './events/live/stream.js';
export type { SubscribeEvent } from './events/live/subscribe.js';
export type { UnknownEvent } from './events/live/unknown.js';
export type { LivePerson, LiveUser } from './events/live/user.js';
export type { LiveNotices } from './live/notices.js';
export type { TikTokLiveOptions } from './live/options.js';
export { TikTokLive } from './live/tiktok-live.js';
export { type CallApiOptions, callApi } from './lookup/call-api.js';
export { type FetchSignedUrlOptions, fetchSignedUrl } from './lookup/fetch-signed-url.js';
export type { RoomInfo } from './lookup/replies.wire.js';
export { type LivePageInfo, type ResolveOptions, resolveLivePage, resolveRoomId } from './lookup/resolve-live-page.js';
export { createTikToolSigner, type TikToolSignerOptions } from './signing/tiktool.js';
export { type TikToolSourceOptions, tikToolSource } from './sources/tiktool/tiktool.js';
export type { TikToolCallOptions } from './tiktool/call.js';
export { solvePuzzle, solveRotate, solveShapes } from './tiktool/captcha.js';
export { TikToolClient, type TikToolClientOptions, type TikToolMethods } from './tiktool/client.js';
export {
  fetchTikToolConnection,
  type TikToolConnection,
  type TikToolConnectionRequest,
} from './tiktool/connect.js';
export type * from './tiktool/data.wire.js';
export type { TikToolEndpoint, TikToolMethod } from './tiktool/endpoint.js';
export { tikToolEndpoints } from './tiktool/endpoints.js';
export { tikToolQuota } from './tiktool/quota.js';
export type {
  FetchSignedUrlReply,
  FinalReply,
  ResolveRequiredReply,
  TikToolLimit,
  TikToolReply,
  TikToolResponse,
} from './tiktool/reply.js';
