import type { GiftClosedBy, GiftFinal, GiftLedgerStep, GiftProgress, GiftSum } from './gift-facts.js';

/** A streak that is not final. Changed in place: one object from its first message to its final. */
export interface OpenStreak<C> {
  /** Under which it is found again; see {@link streakId}. */
  readonly id: string;
  readonly giftKey: string;
  readonly continues?: string | undefined;
  readonly giftId: number;
  readonly userId: string;
  readonly toUserId?: string | undefined;
  readonly groupId: string;
  readonly startedAt: number;
  /** How many are final under earlier keys. */
  readonly base: number;
  /** The highest running total seen, `base` included. */
  count: number;
  /** What the facts so far said it is worth. */
  diamonds: number;
  diamondCount: number;
  giftName: string;
  isHistory: boolean;
  /** Whether its user began no other one of this gift after it. */
  isLatest: boolean;
  /** When its latest message came. */
  at: number;
  sentAt: number;
  logId: string;
  context?: C | undefined;
}

/** What is remembered of a streak whose final is out. */
export interface ClosedStreak {
  readonly id: string;
  /** The key of its first final. */
  readonly giftKey: string;
  /** How many are final, under all its keys. */
  readonly count: number;
  readonly diamondCount: number;
  /** Whether its last message was seen. */
  readonly ended: boolean;
  readonly at: number;
  readonly sentAt: number;
  readonly logId: string;
}

/** How a message without group id relates to the streak before it: part of it, left over from before it, or the start of another. */
export type Relation = 'same' | 'late' | 'new';

/** Whether a message says which streak it belongs to. */
export function hasGroup({ groupId }: Pick<GiftLedgerStep, 'groupId'>): boolean {
  return isId(groupId);
}

/** The running total as a number to reckon with: a message that says none, or nonsense, is one gift. */
export function countOf({ repeatCount }: Pick<GiftLedgerStep, 'repeatCount'>): number {
  return Number.isSafeInteger(repeatCount) && repeatCount > 1 ? repeatCount : 1;
}

/** The price as a number to reckon with; 0 for none. */
export function priceOf({ diamondCount }: Pick<GiftLedgerStep, 'diamondCount'>): number {
  return Number.isSafeInteger(diamondCount) && diamondCount > 0 ? diamondCount : 0;
}

const streakable = 1;
const unsaid = 0;

/** Whether there may be more messages of the same gift: it can be sent as a streak, or its message does not say that it cannot. */
function mayGoOn({ giftType }: GiftLedgerStep<unknown>): boolean {
  return giftType === streakable || giftType === unsaid;
}

/** Whether nothing follows of the same gift. */
export function isLast(step: GiftLedgerStep<unknown>): boolean {
  return step.repeatEnd || !mayGoOn(step);
}

/** User, gift and receiver, of whom only one streak should run at a time. */
export function laneOf(room: string, gift: Pick<GiftLedgerStep<unknown>, 'userId' | 'giftId' | 'toUserId'>): string {
  return withReceiver(`${room}:${gift.userId}:${gift.giftId}`, gift.toUserId);
}

/**
 * Under which a streak is found: with a group id its key. Without one, user, gift and receiver for what may be a streak,
 * as later messages name nothing else that is the same; the message for what is final at once.
 */
export function streakId(room: string, step: GiftLedgerStep<unknown>, nameless: () => string): string {
  const { userId, giftId, groupId, toUserId } = step;
  const lane = `${room}:${userId}:${giftId}`;
  if (hasGroup(step)) return withReceiver(`${lane}:${groupId}`, toUserId);
  if (mayGoOn(step)) return withReceiver(`${lane}:0`, toUserId);
  return withReceiver(`${lane}:${sendOf(step, nameless)}`, toUserId);
}

/** The key of a streak's first final. @param id its {@link streakId} */
export function firstKey(room: string, step: GiftLedgerStep<unknown>, id: string, nameless: () => string): string {
  if (hasGroup(step) || !mayGoOn(step)) return id;
  return withReceiver(`${room}:${step.userId}:${step.giftId}:${sendOf(step, nameless)}`, step.toUserId);
}

/**
 * Whether a group began after another. Group ids are the time of the first gift in milliseconds in every recorded streak;
 * ids of another form count as later, in the order in which they come.
 */
export function isLaterGroup(groupId: string, than: string): boolean {
  if (!/^\d+$/.test(groupId) || !/^\d+$/.test(than)) return true;
  return groupId.length === than.length ? groupId > than : groupId.length > than.length;
}

/**
 * Tells streaks without group id apart. The end of a streak and messages sent twice repeat the log id of its last step. A
 * total that falls is another streak if it was sent after all that is known of the first; what was sent before that is a
 * late message. Where the service does not say when it was sent, a total that falls is a late message until the streak has
 * been silent for `silenceMs`: rather too little is counted than too much.
 */
export function relate(
  streak: OpenStreak<unknown> | ClosedStreak,
  step: GiftLedgerStep<unknown>,
  silenceMs: number,
): Relation {
  if (step.logId && step.logId === streak.logId) return 'same';
  const isOver = 'ended' in streak && streak.ended;
  const growth = countOf(step) - streak.count;
  if (step.sentAt && streak.sentAt) {
    if (step.sentAt < streak.sentAt) return 'late';
    if (step.sentAt > streak.sentAt && (isOver || growth < 0)) return 'new';
    return isOver ? 'late' : 'same';
  }
  if (step.at - streak.at > silenceMs) return isOver || growth < 0 ? 'new' : 'same';
  return !isOver && growth > 0 ? 'same' : 'late';
}

/** The fact that a streak grew, or undefined if it did not; it then counts as told. */
export function progressOf<C>(streak: OpenStreak<C>, added: number): GiftProgress<C> | undefined {
  const sum = sumOf(streak, streak.at);
  const diamondsDelta = sum.diamonds - streak.diamonds;
  if (added === 0 && diamondsDelta === 0) return undefined;
  streak.diamonds = sum.diamonds;
  return { type: 'giftProgress', ...sum, delta: added, diamondsDelta };
}

/** The fact that a streak is final. @param at when that became known */
export function finalOf<C>(streak: OpenStreak<C>, closedBy: GiftClosedBy, at: number): GiftFinal<C> {
  return { type: 'gift', ...sumOf(streak, at), closedBy };
}

/** What remains of a streak after its final. */
export function closedOf(streak: OpenStreak<unknown>, closedBy: GiftClosedBy): ClosedStreak {
  const { id, giftKey, continues = giftKey, count, diamondCount, at, sentAt, logId } = streak;
  return { id, giftKey: continues, count, diamondCount, ended: closedBy === 'end', at, sentAt, logId };
}

/** The same after a message that adds nothing to it: what was sent before that message belongs to what is counted. */
export function heardAgain(closed: ClosedStreak, step: GiftLedgerStep<unknown>): ClosedStreak {
  const sentAt = hasGroup(step) ? closed.sentAt : Math.max(closed.sentAt, step.sentAt ?? 0);
  return { ...closed, ended: closed.ended || isLast(step), sentAt };
}

function sumOf<C>(streak: OpenStreak<C>, at: number): GiftSum<C> {
  const repeatCount = streak.count - streak.base;
  return {
    giftKey: streak.giftKey,
    continues: streak.continues,
    giftId: streak.giftId,
    giftName: streak.giftName,
    userId: streak.userId,
    toUserId: streak.toUserId,
    groupId: streak.groupId,
    repeatCount,
    diamondCount: streak.diamondCount,
    diamonds: streak.diamondCount * repeatCount,
    startedAt: streak.startedAt,
    at,
    isHistory: streak.isHistory,
    context: streak.context,
  };
}

function sendOf({ msgId }: GiftLedgerStep<unknown>, nameless: () => string): string {
  return isId(msgId) ? `m${msgId}` : nameless();
}

function withReceiver(key: string, toUserId: string | undefined): string {
  return isId(toUserId) ? `${key}:${toUserId}` : key;
}

/** 64-bit ids are `0` where the wire has none. */
function isId(id: string | undefined): id is string {
  return id !== undefined && id !== '' && id !== '0';
}
