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

/** Every event of a room by its name: what can be listened to. */
export interface LiveEvents {
  /** A viewer wrote a comment. */
  readonly chat: ChatEvent;
  /** A subscriber sent emotes and nothing else. */
  readonly emoteChat: EmoteChatEvent;
  /** A viewer asked with the question feature. */
  readonly question: QuestionEvent;
  /** A gift is final: exactly one event for each `giftKey`, whatever was lost, doubled or sent out of order. This is what to count. */
  readonly gift: GiftEvent;
  /** A gift grew: for animations. Its deltas add up to the `gift`. */
  readonly giftProgress: GiftProgressEvent;
  /** A viewer sent likes, at most 15 at once; most are never sent, only the total counts them. */
  readonly like: LikeEvent;
  /** Somebody stopped liking: the sum of their last `like` events. */
  readonly likeBurst: LikeBurstEvent;
  /** News of a viewer: nearly always that somebody came in. */
  readonly member: MemberEvent;
  /** Somebody came in. In addition to the `member` or `social` it follows from. */
  readonly join: JoinEvent;
  /** A follow or a share; `follow`, `share` and `moreShare` come in addition. */
  readonly social: SocialEvent;
  /** A viewer followed the host. In addition to `social`. */
  readonly follow: FollowEvent;
  /** A viewer shared the stream. In addition to `social`. */
  readonly share: ShareEvent;
  /** Several viewers came through a link that somebody shared. In addition to `social` and `share`. */
  readonly moreShare: MoreShareEvent;
  /** A viewer subscribed to the host. In addition to `member` where that says it. */
  readonly subscribe: SubscribeEvent;
  /** A text that flies over the picture: a new level, an entrance, a subscription. */
  readonly barrage: BarrageNoticeEvent;
  /** A viewer became a super fan. In addition to `barrage`. */
  readonly superFan: SuperFanEvent;
  /** A viewer who is a super fan came in: no purchase. In addition to `barrage`. */
  readonly superFanJoin: SuperFanJoinEvent;
  /** How many are watching, about every two seconds. */
  readonly roomUserSeq: RoomUserSeqEvent;
  /** The host moved in the rankings of streams. */
  readonly rankUpdate: RankUpdateEvent;
  /** A viewer moved among those who gave most. */
  readonly userRank: UserRankEvent;
  /** A battle began, changed or ended. */
  readonly battle: BattleEvent;
  /** The scores of a battle. */
  readonly battleArmies: BattleArmiesEvent;
  /** A task within a battle, which makes points count more for a while. */
  readonly battleTask: BattleTaskEvent;
  /** A step of a link session: co-hosts and guests on the stage. Three generations of messages say such things. */
  readonly linkMic: LinkMicEvent;
  /** A treasure chest. */
  readonly envelope: EnvelopeEvent;
  /** A treasure chest for super fans. In addition to `envelope`. */
  readonly superFanBox: SuperFanBoxEvent;
  /** A goal of the host was set, came nearer or was taken away. */
  readonly goal: GoalEvent;
  /** A poll began, changed or ended. */
  readonly poll: PollEvent;
  /** A product of the live shop is shown. */
  readonly product: ProductEvent;
  /** A message was pinned above the chat or taken down. */
  readonly pin: PinEvent;
  /** What the host says, as the service understood it. */
  readonly caption: CaptionEvent;
  /** Moderation removed comments or people, or warned the host. */
  readonly moderation: ModerationEvent;
  /** A notice of the service in the room, as the welcome. */
  readonly room: RoomEvent;
  /** The introduction of the host. */
  readonly liveIntro: LiveIntroEvent;
  /** The stream was paused, resumed or ended. */
  readonly control: StreamControlEvent;
  /** The host paused the stream. In addition to `control`. */
  readonly streamPaused: StreamPausedEvent;
  /** The host goes on after a pause. In addition to `control`. */
  readonly streamResumed: StreamResumedEvent;
  /** The stream ended. In addition to `control`; the last event of a room. */
  readonly streamEnd: StreamEndEvent;
  /** A message that no other event is made of. */
  readonly unknown: UnknownEvent;
}

/** Name of an event. */
export type LiveEventType = keyof LiveEvents;

/** The event of a name. */
export type LiveEventOf<T extends LiveEventType> = LiveEvents[T];

/** Every event of a room; `type` tells which it is. */
export type LiveEvent = LiveEvents[LiveEventType];

/** Listeners of the events of a room. */
export type LiveEventMap = { readonly [T in LiveEventType]: (event: LiveEventOf<T>) => void };
