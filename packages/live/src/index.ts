/*
 * Everyday: a connection, its events and constants, its errors.
 */

export type { ClientEventMap, TikTokLiveConnectionState } from './client-events.js';
export type {
  WebClientOptions,
  WebcastWebConfigDefaults,
  WebcastWebSocketConfigDefaults,
  WsClientOptions,
} from './client-options.js';
export { TikTokLiveConnection } from './connection.js';
export {
  AlreadyConnectedError,
  AlreadyConnectingError,
  DisconnectedError,
  SocketClosedError,
} from './connection-errors.js';
export { errorCodes, type LiveErrorCode } from './error-codes.js';
export { type ErrorOwner, InvalidOptionError, isLiveError, LimitExceededError, LiveError } from './errors.js';
/*
 * Building blocks: the stages by themselves.
 */
export type {
  CreateJWTResponse,
  GetRateLimits,
  GetRateLimits as IGetRateLimits,
  JWTCreateConfig,
  RateLimitInfo,
} from './euler/account.wire.js';
export type { EulerCallOptions, EulerResponse } from './euler/call.js';
export { createEulerClient, type EulerClientOptions, EulerStreamApiClient } from './euler/client.js';
export { PremiumFeatureError, SignAPIError, SignatureRateLimitError } from './euler/errors.js';
export { eulerQuotas, type ProviderQuota, readQuota } from './euler/quota.js';
export { SignConfig, type SignConfiguration } from './euler/sign-config.js';
export type {
  GiftGalleryReply,
  RoomChatReply,
  RoomGiftsReply,
  RoomIdReply,
  RoomInfoReply,
} from './euler/webcast.wire.js';
export { wireEvents } from './events/catalog.js';
export { derivedEvents } from './events/derived.js';
export type { DisconnectedEvent, ErrorEvent } from './events/event-map.js';
// Takes the place of the type of the same name in the schema.
export type { WebcastGiftMessage } from './events/gift-info.js';
export type { JoinEvent, LiveTopViewer, MemberEvent, RoomUserSeqEvent } from './events/live/audience.js';
export type { LiveBadge, LiveBadgeKind } from './events/live/badges.js';
export type { LiveEventBase } from './events/live/base.js';
export type { BattleArmiesEvent, BattleEvent, BattleTaskEvent } from './events/live/battle.js';
export type { LiveBattleTeam, LiveBattleUser } from './events/live/battle-teams.js';
export type {
  CaptionEvent,
  ChatEvent,
  EmoteChatEvent,
  LiveCaption,
  LiveEmote,
  QuestionEvent,
} from './events/live/chat.js';
export type { ChatPart, EmotePart, MentionPart, PlacedEmote, TextPart } from './events/live/chat-parts.js';
export type { EnvelopeEvent, SuperFanBoxEvent } from './events/live/envelope.js';
export type { LiveEvent, LiveEventMap, LiveEventOf, LiveEvents, LiveEventType } from './events/live/event-map.js';
export type { GiftContext, GiftEvent, GiftProgressEvent } from './events/live/gift.js';
export type { GoalEvent, GoalPart } from './events/live/goal.js';
export type { LikeBurstEvent, LikeEvent } from './events/live/like.js';
export type { LinkMicEvent } from './events/live/link.js';
export type { ModerationEvent } from './events/live/moderation.js';
export type { PinEvent } from './events/live/pin.js';
export type { PollEvent, PollOption } from './events/live/poll.js';
export type { ProductEvent } from './events/live/product.js';
export type { LiveRank, RankUpdateEvent, UserRankEvent } from './events/live/rank.js';
export type { LiveRole } from './events/live/roles.js';
export type { FollowEvent, MoreShareEvent, ShareEvent, SocialEvent } from './events/live/social.js';
export type {
  LiveIntroEvent,
  RoomEvent,
  StreamControlEvent,
  StreamEndEvent,
  StreamPausedEvent,
  StreamResumedEvent,
} from './events/live/stream.js';
export type { BarrageNoticeEvent, SubscribeEvent, SuperFanEvent, SuperFanJoinEvent } from './events/live/subscribe.js';
export type { UnknownEvent } from './events/live/unknown.js';
export type { LivePerson, LiveUser } from './events/live/user.js';
export { ControlEvent, type ControlEventName, type RoomEventName, WebcastEvent } from './events/names.js';
export { type DecodedFrame, decodeFrame } from './frames/decode-frame.js';
export { FrameDecodeError } from './frames/errors.js';
export { defaultFrameLimits, type FrameLimits } from './frames/limits.js';
export type { WebcastRoomVerifyMessage as RoomVerifyMessage } from './gen/control.js';
export { ControlAction } from './gen/enums.js';
export type * from './gen/types.js';
export { WebcastHttpClient, type WebcastHttpClientOptions } from './http/client.js';
export { defaultEndpoints, type EndpointOptions, type Endpoints } from './http/endpoints.js';
export { CredentialsRequiredError, InvalidRequestError, NetworkError } from './http/errors.js';
export { type ClientPresets, getRandomPresets } from './http/presets.js';
export type { CookieSessionBundle, OAuthTokenSessionBundle, SessionBundle, SessionOptions } from './http/session.js';
export type { AddressSigner, AddressToSign, SignedAddress } from './http/signed-request.js';
export type { HttpAgents, NodeAgent } from './http/transport/agents.js';
export { ProxyError } from './http/transport/errors.js';
export { liveEventTypes } from './live/catalog.js';
export type { LiveGifts } from './live/gifts.js';
export {
  defaultSourceNames,
  type NamedSignerOptions,
  namedSigner,
  type SignedSourceName,
  type SourceMeans,
} from './live/named-sources.js';
export type { LiveNotices, LowQuota } from './live/notices.js';
export type { SourceChoice, SourceName, TikTokLiveOptions } from './live/options.js';
export { ResumeFailedError, ResumeUnusableError } from './live/resume-errors.js';
export { isSavedRunText } from './live/saved-run.js';
export { TikTokLive } from './live/tiktok-live.js';
export { type PrepareLive, type TrackOptions, trackRoom, trackUser } from './live/track.js';
export { LiveEventReaders } from './live-readers/live-readers.js';
export type { GiftSupply, LiveReadersOptions, SavedLiveRoom } from './live-readers/options.js';
export type { Logger } from './logger.js';
export { fetchRoomInfoFromApiLive } from './lookup/api-live.js';
export { fetchRoomsAlive, type RoomsAliveRequest } from './lookup/check-alive.js';
export {
  AgeRestrictedError,
  BlockedError,
  FeedExhaustedError,
  GiftCatalogError,
  InvalidResponseCompositeError,
  InvalidResponseError,
  InvalidSessionIdError,
  InvalidUniqueIdError,
  RateLimitedError,
  UserNotFoundError,
  UserOfflineError,
} from './lookup/errors.js';
export { type FeedPage, type FeedRequest, fetchFeed } from './lookup/feed.js';
export {
  type FetchGiftList,
  GiftCatalog,
  type GiftCatalogLoad,
  type GiftCatalogOptions,
  type GiftNews,
  giftCatalogDefaults,
} from './lookup/gift-catalog.js';
export { fetchRoomGifts, type GiftLookup, giftLookup, type RoomGiftsRequest } from './lookup/gifts.js';
export type { RoomGift, RoomGiftInfo } from './lookup/gifts.wire.js';
export type { FormerPrice, GiftTelling, KnownGift } from './lookup/known-gift.js';
export {
  fetchLivePage,
  fetchRoomInfoFromHtml,
  type LivePage,
  type LookupByName,
} from './lookup/live-page.js';
export {
  apiLiveStep,
  type LookupStep,
  livePageStep,
  lookupRoom,
  providerStep,
  type RoomLookup,
} from './lookup/lookup-room.js';
export { fetchPriceList, type PriceListRequest } from './lookup/price-list.js';
export type { CoinPacket, CurrencyPrice, PriceList } from './lookup/price-list.wire.js';
export {
  fetchRoomGiftGalleryFromProvider,
  fetchRoomGiftsFromProvider,
  fetchRoomIdFromProvider,
  fetchRoomInfoFromProvider,
  type ProviderGiftsRequest,
  type ProviderRequest,
  type ProviderUserRequest,
} from './lookup/provider.js';
export type { RoomInfo, RoomInfo as RoomInfoResponse } from './lookup/replies.wire.js';
export { fetchRoomInfo } from './lookup/room-info.js';
export { normalizeUniqueId } from './lookup/unique-id.js';
export { fetchUserInfo } from './lookup/user-info.js';
export type { ProfileStats, ProfileUser, UserInfo } from './lookup/user-info.wire.js';
export { decodeMessage } from './messages/decode.js';
export { SchemaDecodeError } from './messages/errors.js';
export type { MethodName } from './messages/methods.js';
export type { Arrival, ArrivedMessage, BodyReader, MessageReader, MessageReaders } from './messages/reader.js';
export type { UnknownMessage } from './messages/unknown-message.js';
export {
  connectionDefaults,
  type RetainedOptions,
  type TikTokLiveConnectionMutableOptions,
  type TikTokLiveConnectionOptions,
} from './options.js';
export type { LiveClock } from './platform/clock.js';
export { FileKindError, RuntimeUnsupportedError } from './platform/errors.js';
export { type TextFile, textFile } from './platform/text-file.js';
export { type RoomChatRequest, sendRoomChat } from './room-chat.js';
export { type Abortable, RoomClient } from './room-client.js';
export { createFeed, type Feed, type FeedOptions, type FeedRoom, type FeedRooms } from './room-feed.js';
export {
  type CompositeRequest,
  fetchIsLiveComposite,
  fetchRoomIdComposite,
  RouteConfig,
  type Routes,
} from './routes.js';
export { addressSigner } from './signing/address-signer.js';
export type { BudgetRate, ProviderBudget } from './signing/budget.js';
export { createDirectSigner, type DirectSignerOptions } from './signing/direct.js';
export {
  AuthenticatedWebSocketConnectionError,
  PushAddressMissingError,
  SignatureMissingTokensError,
  UnknownPushHostError,
} from './signing/errors.js';
export { createEulerSigner, type EulerSignerOptions } from './signing/euler.js';
export { type RoomChatFromProviderRequest, sendRoomChatFromProvider } from './signing/room-chat.js';
export { type RouteSignerOptions, signerOf } from './signing/route-signer.js';
export {
  type FetchSignedWebSocketParams,
  fetchSignedWebSocketFromProvider,
  type SignedWebSocket,
  type SignedWebSocketProvider,
  type SigningOptions,
} from './signing/signed-websocket.js';
export type { SignedSocket, Signer, SignRequest } from './signing/signer.js';
export { createTikToolSigner, type TikToolSignerOptions } from './signing/tiktool.js';
export {
  fetchWebcastSignatureFromProvider,
  type WebcastSignature,
  type WebcastSignatureRequest,
} from './signing/webcast-signature.js';
export { type CollectOptions, EventsMissingError } from './sinks/collect-events.js';
export type { Duration } from './sinks/duration.js';
export { ListenerError } from './sinks/emitter.js';
export type { EventFilter } from './sinks/event-filter.js';
export type { EventIterator } from './sinks/event-iterator.js';
export type { DroppedEvents } from './sinks/event-queue.js';
export type { EventWindow } from './sinks/event-windows.js';
export { type JsonLines, jsonLines } from './sinks/jsonl.js';
export { Listenable } from './sinks/listenable.js';
export { LiveListenable } from './sinks/live-listenable.js';
export type { EventsOptions, ReadOptions, WindowOptions } from './sinks/reader-options.js';
export { SlowReaderError } from './sinks/slow-reader.js';
export { SqliteSinkError } from './sinks/sqlite-error.js';
export {
  type BrowserOptions,
  type BrowserSourceOptions,
  browserSource,
  browserTabs,
} from './sources/browser/browser.js';
export { BrowserProtocolError, BrowserTabError, BrowserUnreachableError } from './sources/browser/errors.js';
export type { LiveTab } from './sources/browser/tabs.js';
export {
  ConnectTimeoutError,
  OtherRoomError,
  RecordingFailedError,
  RecordingFormatError,
  SocketFailedError,
  SourceFailedError,
  WebSocketRejectedError,
} from './sources/errors.js';
export { type FrameSocketOptions, frameSocketSource } from './sources/frame-socket.js';
export { type PollingSourceOptions, pollingDefaults, pollingSource } from './sources/polling.js';
export {
  type LineWriter,
  type RecordingSubject,
  type Replay,
  type ReplayOptions,
  recordingOf,
  replayOf,
} from './sources/recording.js';
export type { RecordingHeader } from './sources/recording-format.js';
export type { RecordingMark } from './sources/recording-reader.js';
export type { StandardWebSocket } from './sources/socket-link.js';
export {
  capabilitiesOf,
  defaultCapabilities,
  type FrameLink,
  type FrameSource,
  type RawFrame,
  type SourceCapabilities,
  type SourceClose,
  type StreamPosition,
} from './sources/source.js';
export type { WebSocketConstructor } from './sources/standard-websocket.js';
export { TikfinityEventError, TikfinityUnreachableError } from './sources/tikfinity/errors.js';
export { type TikfinitySourceOptions, tikfinitySource } from './sources/tikfinity/tikfinity.js';
export { TikToolEventError, TikToolSocketError } from './sources/tiktool/errors.js';
export type { TextSocket, TextSocketConstructor } from './sources/tiktool/socket.js';
export { type TikToolSourceOptions, tikToolSource } from './sources/tiktool/tiktool.js';
export type { WebcastWebSocketClient, WebcastWebSocketClient as TikTokWsClient } from './sources/websocket.js';
export { type Battle, battleRemainingMs, type ScoredSide } from './state/battle.js';
export type { Fold, RunningFold } from './state/fold.js';
export type { GiftClosedBy, GiftFact, GiftFinal, GiftLedgerStep, GiftProgress, GiftSum } from './state/gift-facts.js';
export { GiftLedger, type GiftLedgerOptions, giftLedgerDefaults, type SavedGiftLedger } from './state/gift-ledger.js';
export type { Goal } from './state/goals.js';
export type { LeaderboardEntry, SavedLeaderboard } from './state/leaderboard.js';
export {
  type LikeBurst,
  LikeCounter,
  type LikeCounterOptions,
  type LikeFact,
  type LikeStep,
  likeCounterDefaults,
  type SavedLikes,
} from './state/likes.js';
export type { KnownPoll } from './state/poll-notes.js';
export {
  type LeaderboardName,
  type RoomPart,
  type RoomSnapshot,
  RoomState,
  type RoomStateChange,
  type RoomStateOptions,
  roomStateDefaults,
  type SavedRoomState,
} from './state/room-state.js';
export type {
  BattleSide,
  RoomActivityEvent,
  RoomBattleEvent,
  RoomGiftEvent,
  RoomGoalEvent,
  RoomLikeEvent,
  RoomStateEvent,
  RoomUser,
  RoomViewersEvent,
  SubGoal,
  TopViewer,
} from './state/room-state-events.js';
export type { StreakInFlight } from './state/streaks-in-flight.js';
export { type HealthThresholds, healthDefaults } from './state/stream-clocks.js';
export type { Drift, MethodCounts, StreamHealth } from './state/stream-health.js';
export {
  diamondsOf,
  type GiftStep,
  isFinalGift,
  type RoomTotals,
  roomTotals,
  type TotalsEvent,
} from './state/totals.js';
export { type BackOffOptions, backOffDefaults } from './supervision/back-off.js';
export { SourceBudgets } from './supervision/budgets.js';
export { type Cadence, type CadenceOptions, cadenceDefaults } from './supervision/cadence.js';
export { GaveUpError } from './supervision/errors.js';
export { linkHints } from './supervision/link-hints.js';
export type { ConnectionStateName, ConnectionStatus, SourceStatus } from './supervision/status.js';
export type { Gap } from './supervision/supervised-room.js';
export {
  DownloadStateError,
  FfmpegFailedError,
  FfmpegMissingError,
  VideoFileError,
  VideoLostError,
  VideoMissingError,
} from './video/errors.js';
export { type FetchRoomInfoFromHtmlRouteResponse, TikTokWebClient } from './web-client.js';
export {
  defaultGuessLimits,
  type GuessedField,
  type GuessedValue,
  type GuessLimits,
  guessFields,
} from './wire/guess.js';
export type { Stretch } from './wire/stretch.js';
