import type { JoinEvent, MemberEvent, RoomUserSeqEvent } from './audience.js';
import type { BattleArmiesEvent, BattleEvent, BattleTaskEvent } from './battle.js';
import type { CaptionEvent, ChatEvent, EmoteChatEvent, QuestionEvent } from './chat.js';
import type { EnvelopeEvent, SuperFanBoxEvent } from './envelope.js';
import type { GiftEvent, GiftProgressEvent } from './gift.js';
import type { GoalEvent } from './goal.js';
import type { LikeBurstEvent, LikeEvent } from './like.js';
import type { LinkMicEvent } from './link.js';
import type { ModerationEvent } from './moderation.js';
import type { PinEvent } from './pin.js';
import type { PollEvent } from './poll.js';
import type { ProductEvent } from './product.js';
import type { RankUpdateEvent, UserRankEvent } from './rank.js';
import type { FollowEvent, MoreShareEvent, ShareEvent, SocialEvent } from './social.js';
import type {
  LiveIntroEvent,
  RoomEvent,
  StreamControlEvent,
  StreamEndEvent,
  StreamPausedEvent,
  StreamResumedEvent,
} from './stream.js';
import type { BarrageNoticeEvent, SubscribeEvent, SuperFanEvent, SuperFanJoinEvent } from './subscribe.js';
import type { UnknownEvent } from './unknown.js';

/** Every event of a room; `type` tells which it is. */
export type LiveEvent =
  | ChatEvent
  | EmoteChatEvent
  | QuestionEvent
  | GiftEvent
  | GiftProgressEvent
  | LikeEvent
  | LikeBurstEvent
  | MemberEvent
  | JoinEvent
  | SocialEvent
  | FollowEvent
  | ShareEvent
  | MoreShareEvent
  | SubscribeEvent
  | BarrageNoticeEvent
  | SuperFanEvent
  | SuperFanJoinEvent
  | RoomUserSeqEvent
  | RankUpdateEvent
  | UserRankEvent
  | BattleEvent
  | BattleArmiesEvent
  | BattleTaskEvent
  | LinkMicEvent
  | EnvelopeEvent
  | SuperFanBoxEvent
  | GoalEvent
  | PollEvent
  | ProductEvent
  | PinEvent
  | CaptionEvent
  | ModerationEvent
  | RoomEvent
  | LiveIntroEvent
  | StreamControlEvent
  | StreamPausedEvent
  | StreamResumedEvent
  | StreamEndEvent
  | UnknownEvent;

/** Name of an event. */
export type LiveEventType = LiveEvent['type'];

/** The event of a name. */
export type LiveEventOf<T extends LiveEventType> = Extract<LiveEvent, { readonly type: T }>;

/** Listeners of the events of a room. */
export type LiveEventMap = { readonly [T in LiveEventType]: (event: LiveEventOf<T>) => void };
