import { ControlAction, diamondsOf, isFinalGift, type User } from '@livetap/live';
import type { EventName, PrintedEvents } from '../event-names.js';
import type { RoomView } from '../room-view.js';
import { count, counted } from './numbers.js';
import type { Tint } from './style.js';

/** What one event says to people, not yet made safe to print. */
export interface Line {
  readonly tag: string;
  readonly tint: Tint;
  /** Empty when nobody in particular did it. */
  readonly who: string;
  readonly what: string;
}

/** Says an event; undefined where there is nothing to say. */
type Describe<E extends EventName> = (data: PrintedEvents[E], room: RoomView) => Line | undefined;

/** How each event is said to people: the only list of the events that they are shown unless they ask for others. */
export const lines = {
  chat: ({ user, comment, emotes }) => ({
    tag: 'chat',
    tint: 'cyan',
    who: name(user),
    what: comment || emotes.map(() => '[emote]').join(' '),
  }),
  gift: gift => {
    const { user, giftDetails, giftId, repeatCount } = gift;
    const sent = `${giftDetails?.giftName || `gift ${giftId}`} ×${count(Math.max(1, repeatCount))}`;
    return isFinalGift(gift)
      ? { tag: 'gift', tint: 'yellow', who: name(user), what: `${sent} = ${counted(diamondsOf(gift), 'diamond')}` }
      : { tag: 'gift…', tint: 'dim', who: name(user), what: sent };
  },
  member: ({ user, action }) => ({
    tag: 'join',
    tint: 'green',
    who: name(user),
    what: action === subscribedAction ? 'subscribed' : 'joined',
  }),
  like: ({ user, likeCount }, { totals }) => ({
    tag: 'like',
    tint: 'magenta',
    who: name(user),
    what: `+${count(likeCount)}, ${count(totals.likes)} in total`,
  }),
  follow: ({ user, followCount }) => ({
    tag: 'follow',
    tint: 'blue',
    who: name(user),
    what: followCount > 0 ? `follows, ${counted(followCount, 'follower')}` : 'follows',
  }),
  share: ({ user }) => ({ tag: 'share', tint: 'blue', who: name(user), what: 'shared the stream' }),
  roomUser: (_data, { totals, before }) =>
    totals.viewers === before.viewers
      ? undefined
      : { tag: 'viewers', tint: 'dim', who: '', what: `${count(totals.viewers)} watching` },
  emote: ({ user, emoteList }) => ({
    tag: 'emote',
    tint: 'cyan',
    who: name(user),
    what: emoteList.map(({ emoteId }) => `[${emoteId}]`).join(' '),
  }),
  questionNew: ({ details }) => ({
    tag: 'question',
    tint: 'cyan',
    who: name(details?.user),
    what: details?.questionText ?? '',
  }),
  subNotify: ({ user, subMonth }) => ({
    tag: 'sub',
    tint: 'yellow',
    who: name(user),
    what: Number(subMonth) > 1 ? `subscribed for ${counted(Number(subMonth), 'month')}` : 'subscribed',
  }),
  subscriptionNotify: ({ user }) => ({ tag: 'sub', tint: 'yellow', who: name(user), what: 'subscribed' }),
  linkMicBattle: ({ action, armies }, { hosts }) => ({
    tag: 'battle',
    tint: 'red',
    who: '',
    what: [battleActions[action] ?? 'changed', scores(armies, hosts)].filter(Boolean).join(': '),
  }),
  linkMicArmies: ({ battleItems }, { hosts }) => ({
    tag: 'battle',
    tint: 'red',
    who: '',
    what: scores(battleItems, hosts),
  }),
  envelope: ({ envelopeInfo }) => ({
    tag: 'chest',
    tint: 'yellow',
    who: envelopeInfo?.sendUserName ?? '',
    what: `${counted(envelopeInfo?.diamondCount ?? 0, 'diamond')} for ${count(envelopeInfo?.peopleCount ?? 0)} people`,
  }),
  controlMessage: ({ action }) => {
    const what = streamActions[action];
    return what === undefined ? undefined : { tag: 'stream', tint: 'red', who: '', what };
  },
  streamEnd: ({ action }) => ({
    tag: 'stream',
    tint: 'red',
    who: '',
    what: action === ControlAction.CONTROL_ACTION_STREAM_SUSPENDED ? 'ended by TikTok' : 'ended by the host',
  }),
  gap: ({ from, to, reason }) => ({
    tag: 'gap',
    tint: 'red',
    who: '',
    what: `nothing recorded for ${counted(Math.round((to - from) / 1000), 'second')}: ${reason}`,
  }),
  unknown: ({ method }) => ({ tag: 'unknown', tint: 'dim', who: '', what: method }),
} as const satisfies { readonly [E in EventName]?: Describe<E> };

/** The events that people are shown unless they ask for others. */
export const linedEvents = Object.keys(lines) as readonly EventName[];

/** Says an event. One without words of its own, which people see when they ask for it, shows its fields as JSON. */
export function lineOf<E extends EventName>(event: E, data: PrintedEvents[E], room: RoomView): Line | undefined {
  const describe = (lines as { readonly [N in EventName]?: unknown })[event] as Describe<E> | undefined;
  return describe === undefined
    ? { tag: event, tint: 'dim', who: '', what: JSON.stringify(data) }
    : describe(data, room);
}

/** Member action of somebody who comes in as a new subscriber. */
const subscribedAction = 3;

const battleActions: Readonly<Record<number, string>> = {
  1: 'invitation',
  2: 'refused',
  3: 'cancelled',
  4: 'begins',
  5: 'is over',
  6: 'was cut short',
  7: 'accepted',
};

// The two ways to end come as `streamEnd`.
const streamActions: Readonly<Record<number, string>> = {
  [ControlAction.CONTROL_ACTION_STREAM_PAUSED]: 'paused',
  [ControlAction.CONTROL_ACTION_STREAM_UNPAUSED]: 'goes on',
};

function name(user: User | undefined): string {
  return user?.uniqueId || user?.nickname || user?.userId || 'somebody';
}

function scores(armies: Readonly<Record<string, { readonly hostScore: string }>>, hosts: RoomView['hosts']): string {
  return Object.entries(armies)
    .map(([id, { hostScore }]) => `${hosts.get(id) ?? id} ${count(Number(hostScore))}`)
    .join(', ');
}
