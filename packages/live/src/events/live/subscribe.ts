import type { WebcastBarrageMessage } from '../../gen/barrage.js';
import type { WebcastSubNotifyMessage } from '../../gen/subscription.js';
import type { MemberEvent } from './audience.js';
import { countOf, type LiveEventBase, type LiveHead } from './base.js';
import { withSuperFan } from './roles.js';
import { userIn, words } from './text.js';
import { type LiveUser, liveUser } from './user.js';

/**
 * A viewer subscribed to the host. In addition to `member` where that says it. @source WebcastSubNotifyMessage, WebcastMemberMessage
 */
export interface SubscribeEvent extends LiveEventBase {
  readonly type: 'subscribe';
  /** The whole message. */
  readonly raw?: WebcastSubNotifyMessage | MemberEvent['raw'];
  readonly user: LiveUser;
  /** For the how manieth month, from 1; 0 where it is not said. @source subMonth */
  readonly subMonth: number;
  /** Whether it is a present of somebody else. @source giftSource */
  readonly isGift: boolean;
}

interface BarrageFields extends LiveEventBase {
  /** The whole message. */
  readonly raw?: WebcastBarrageMessage | undefined;
  /** Whom it is about. @source user, userGradeParam.user, fansLevelParam.user, content.piecesList[].userValue */
  readonly user: LiveUser;
  /** The service's number for what it is about: 4 subscription, 8 new level, 9 entrance, 10 and 11 fan level. @source msgType */
  readonly kind: number;
  /** Key of the text; may be empty. @source content.displayType, commonBarrageContent.displayType */
  readonly key: string;
  /** The text in words; may be empty. @source content, commonBarrageContent */
  readonly text: string;
  /** The level it is about; 0 for none. @source userGradeParam.currentGrade, fansLevelParam.currentGrade */
  readonly level: number;
}

/** A text that flies over the picture: a new level, an entrance, a subscription. @source WebcastBarrageMessage */
export interface BarrageNoticeEvent extends BarrageFields {
  readonly type: 'barrage';
}

/** A viewer became a super fan. In addition to `barrage`. @source WebcastBarrageMessage */
export interface SuperFanEvent extends BarrageFields {
  readonly type: 'superFan';
}

/** A viewer who is a super fan came in: no purchase. In addition to `barrage`. @source WebcastBarrageMessage */
export interface SuperFanJoinEvent extends BarrageFields {
  readonly type: 'superFanJoin';
}

const subscribed = 3;

/** A subscription as an event. */
export function subscribeEvent(
  { user, subMonth, giftSource }: WebcastSubNotifyMessage,
  head: LiveHead,
): SubscribeEvent {
  return {
    v: 1,
    type: 'subscribe',
    ...head,
    user: liveUser(user),
    subMonth: countOf(subMonth),
    isGift: giftSource !== 0,
  };
}

/** The subscription that follows from a member event, if it is one. */
export function subscribeOfMember(event: MemberEvent): SubscribeEvent | undefined {
  if (event.action !== subscribed) return undefined;
  const { v, id, at, roomId, isHistory, lagMs, user } = event;
  return { v, type: 'subscribe', id, at, roomId, isHistory, lagMs, user, subMonth: 0, isGift: false };
}

/** A flying text as an event. */
export function barrageEvent(message: WebcastBarrageMessage, head: LiveHead): BarrageNoticeEvent {
  const { content, commonBarrageContent: common, userGradeParam: grade, fansLevelParam: fans } = message;
  const user = liveUser(message.user ?? grade?.user ?? fans?.user ?? userIn(content) ?? userIn(common));
  const key = content?.displayType || common?.displayType || '';
  return {
    v: 1,
    type: 'barrage',
    ...head,
    // Whoever becomes one, or comes in as one, may have no badge of it.
    user: superFanKind({ key }) === undefined ? user : { ...user, roles: withSuperFan(user.roles) },
    kind: message.msgType,
    key,
    text: words(content) || words(common),
    level: grade?.currentGrade || fans?.currentGrade || 0,
  };
}

/** The two look alike but mean different things: one is a purchase, the other only an entrance. */
function superFanKind({ key }: Pick<BarrageNoticeEvent, 'key'>): 'join' | 'fan' | undefined {
  const lower = key.toLowerCase();
  if (lower.includes('ttlive_superfan_commentnotif_superfanjoined')) return 'join';
  return lower.includes('ttlive_superfan') ? 'fan' : undefined;
}

/** The new super fan that follows from a flying text, if it is about one. */
export function superFanOf(event: BarrageNoticeEvent): SuperFanEvent | undefined {
  return superFanKind(event) === 'fan' ? { ...event, type: 'superFan' } : undefined;
}

/** The entrance of a super fan that follows from a flying text, if it is about one. */
export function superFanJoinOf(event: BarrageNoticeEvent): SuperFanJoinEvent | undefined {
  return superFanKind(event) === 'join' ? { ...event, type: 'superFanJoin' } : undefined;
}
