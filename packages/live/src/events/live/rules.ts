import { decodeWebcastBarrageMessage } from '../../gen/barrage.js';
import {
  decodeWebcastLinkMicArmies,
  decodeWebcastLinkMicBattle,
  decodeWebcastLinkmicBattleTaskMessage,
} from '../../gen/battle.js';
import { decodeWebcastImDeleteMessage, decodeWebcastQuestionNewMessage } from '../../gen/chat.js';
import { decodeWebcastControlMessage, decodeWebcastRoomVerifyMessage } from '../../gen/control.js';
import { decodeWebcastEnvelopeMessage } from '../../gen/gift.js';
import { decodeWebcastGoalUpdateMessage } from '../../gen/goal.js';
import { decodeWebcastLinkLayerMessage } from '../../gen/link-layer.js';
import { decodeWebcastLinkMessage } from '../../gen/link-message.js';
import { decodeWebcastLinkMicMethod } from '../../gen/link-mic.js';
import { decodeWebcastRoomPinMessage } from '../../gen/pin.js';
import { decodeWebcastPollMessage } from '../../gen/poll.js';
import {
  decodeLiveCaptionPart,
  decodeLiveChatPart,
  decodeLiveEmoteChatPart,
  decodeLiveMemberPart,
  decodeLiveSocialPart,
  decodeLiveViewersPart,
} from '../../gen/projections.js';
import { decodeWebcastRankTextMessage, decodeWebcastRankUpdateMessage } from '../../gen/rank.js';
import { decodeWebcastLiveIntroMessage, decodeWebcastRoomMessage } from '../../gen/room.js';
import { decodeWebcastOecLiveShoppingMessage } from '../../gen/shop.js';
import { decodeWebcastSubNotifyMessage } from '../../gen/subscription.js';
import type { MethodName } from '../../messages/methods.js';
import type { Decoder } from '../../wire/read.js';
import { joinOfMember, memberEvent, roomUserSeqEvent } from './audience.js';
import type { HeaderFields, LiveHead } from './base.js';
import { type BattleMemory, battleArmiesEvent, battleEvent, battleTaskEvent } from './battle.js';
import { captionEvent, chatEvent, emoteChatEvent, questionEvent } from './chat.js';
import { envelopeEvent, superFanBoxOf } from './envelope.js';
import type { LiveEvent, LiveEventOf, LiveEventType } from './event-map.js';
import { goalEvent } from './goal.js';
import { linkLayerEvent, linkMessageEvent, linkMicEvent } from './link.js';
import { removalEvent, warningEvent } from './moderation.js';
import { pinEvent } from './pin.js';
import { pollEvent } from './poll.js';
import { productEvent } from './product.js';
import { rankUpdateEvent, userRankEvent } from './rank.js';
import { followOf, joinOfSocial, moreShareOf, shareOf, socialEvent } from './social.js';
import { controlEvent, liveIntroEvent, roomEvent, streamEndOf, streamPausedOf, streamResumedOf } from './stream.js';
import { barrageEvent, subscribeEvent, subscribeOfMember, superFanJoinOf, superFanOf } from './subscribe.js';

interface WithHeader {
  readonly common: HeaderFields | undefined;
}

/** An event that follows from another one, or undefined when it does not. */
type Derive<E extends LiveEvent, T extends LiveEventType> = (event: E) => LiveEventOf<T> | undefined;

/** How the messages of one method become events. */
export interface LiveRule<M extends WithHeader = never, E extends LiveEvent = never> {
  /** Decodes what {@link event} reads. */
  readonly decode: Decoder<M>;
  /** Whether that is the whole message. */
  readonly isWhole: boolean;
  /** The event that every message raises. */
  readonly type: E['type'];
  /** @param memory of the battle, for events about it */
  event(message: M, head: LiveHead, memory: BattleMemory): E;
  /** The events that come in addition, in this order. */
  readonly derived: { readonly [T in LiveEventType]?: Derive<E, T> };
}

/** A rule whose types do not matter: its parts are only given to each other. */
export interface AnyLiveRule {
  readonly decode: Decoder<WithHeader>;
  readonly isWhole: boolean;
  readonly type: LiveEventType;
  event(message: WithHeader, head: LiveHead, memory: BattleMemory): LiveEvent;
  readonly derived: Readonly<Record<string, (event: LiveEvent) => LiveEvent | undefined>>;
}

/** An event that follows from another one. An object and not a pair: taking a pair apart costs more than deriving. */
interface Derivation {
  readonly name: LiveEventType;
  readonly derive: (event: LiveEvent) => LiveEvent | undefined;
}

/** The events that come in addition to that of a rule, in their order. */
export function derivationsOf({ derived }: AnyLiveRule): readonly Derivation[] {
  return Object.entries(derived).map(([name, derive]) => ({ name: name as LiveEventType, derive }));
}

function rule<M extends WithHeader, E extends LiveEvent>(
  isWhole: boolean,
  type: E['type'],
  decode: Decoder<M>,
  event: LiveRule<M, E>['event'],
  derived: LiveRule<M, E>['derived'] = {},
): AnyLiveRule {
  const typed: LiveRule<M, E> = { decode, isWhole, type, event, derived };
  return typed as unknown as AnyLiveRule;
}

/** Decoded in part: messages that come so often that what they cost matters. */
const part = <M extends WithHeader, E extends LiveEvent>(...rest: Tail<Parameters<typeof rule<M, E>>>) =>
  rule(false, ...rest);

/** Decoded as a whole: messages that are rare. */
const whole = <M extends WithHeader, E extends LiveEvent>(...rest: Tail<Parameters<typeof rule<M, E>>>) =>
  rule(true, ...rest);

type Tail<T extends readonly unknown[]> = T extends readonly [unknown, ...infer Rest] ? Rest : never;

/**
 * Every method whose messages become events by themselves: the only list of them. Gifts and likes go through the ledger and the
 * counter of their room first; every other method raises `unknown`.
 */
export const liveRules: { readonly [M in MethodName]?: AnyLiveRule } = {
  WebcastChatMessage: part('chat', decodeLiveChatPart, chatEvent),
  WebcastEmoteChatMessage: part('emoteChat', decodeLiveEmoteChatPart, emoteChatEvent),
  WebcastMemberMessage: part('member', decodeLiveMemberPart, memberEvent, {
    join: joinOfMember,
    subscribe: subscribeOfMember,
  }),
  WebcastCaptionMessage: part('caption', decodeLiveCaptionPart, captionEvent),
  WebcastSocialMessage: part('social', decodeLiveSocialPart, socialEvent, {
    follow: followOf,
    share: shareOf,
    moreShare: moreShareOf,
    join: joinOfSocial,
  }),
  WebcastRoomUserSeqMessage: part('roomUserSeq', decodeLiveViewersPart, roomUserSeqEvent),
  WebcastSubNotifyMessage: whole('subscribe', decodeWebcastSubNotifyMessage, subscribeEvent),
  WebcastBarrageMessage: whole('barrage', decodeWebcastBarrageMessage, barrageEvent, {
    superFan: superFanOf,
    superFanJoin: superFanJoinOf,
  }),
  WebcastQuestionNewMessage: whole('question', decodeWebcastQuestionNewMessage, questionEvent),
  WebcastEnvelopeMessage: whole('envelope', decodeWebcastEnvelopeMessage, envelopeEvent, {
    superFanBox: superFanBoxOf,
  }),
  WebcastLinkMicBattle: whole('battle', decodeWebcastLinkMicBattle, battleEvent),
  WebcastLinkMicArmies: whole('battleArmies', decodeWebcastLinkMicArmies, battleArmiesEvent),
  WebcastLinkmicBattleTaskMessage: whole('battleTask', decodeWebcastLinkmicBattleTaskMessage, battleTaskEvent),
  WebcastLinkMicMethod: whole('linkMic', decodeWebcastLinkMicMethod, linkMicEvent),
  WebcastLinkMessage: whole('linkMic', decodeWebcastLinkMessage, linkMessageEvent),
  WebcastLinkLayerMessage: whole('linkMic', decodeWebcastLinkLayerMessage, linkLayerEvent),
  WebcastRankUpdateMessage: whole('rankUpdate', decodeWebcastRankUpdateMessage, rankUpdateEvent),
  WebcastRankTextMessage: whole('userRank', decodeWebcastRankTextMessage, userRankEvent),
  WebcastGoalUpdateMessage: whole('goal', decodeWebcastGoalUpdateMessage, goalEvent),
  WebcastPollMessage: whole('poll', decodeWebcastPollMessage, pollEvent),
  WebcastOecLiveShoppingMessage: whole('product', decodeWebcastOecLiveShoppingMessage, productEvent),
  WebcastRoomPinMessage: whole('pin', decodeWebcastRoomPinMessage, pinEvent),
  WebcastImDeleteMessage: whole('moderation', decodeWebcastImDeleteMessage, removalEvent),
  WebcastRoomVerifyMessage: whole('moderation', decodeWebcastRoomVerifyMessage, warningEvent),
  WebcastRoomMessage: whole('room', decodeWebcastRoomMessage, roomEvent),
  WebcastLiveIntroMessage: whole('liveIntro', decodeWebcastLiveIntroMessage, liveIntroEvent),
  WebcastControlMessage: whole('control', decodeWebcastControlMessage, controlEvent, {
    streamPaused: streamPausedOf,
    streamResumed: streamResumedOf,
    streamEnd: streamEndOf,
  }),
};
