import type { LiveEvents } from '@livetap/live';
import { type ShownEvent, type StatusNotice, type ToldEvents, timeOf } from '../shown-event.js';
import { terminalHint } from '../terminal-hint.js';
import { count, counted, durationWords } from './numbers.js';
import { statusWords } from './status-words.js';
import type { Tint } from './style.js';

/** What one event says to people, not yet made safe to print. */
export interface Line {
  readonly tag: string;
  readonly tint: Tint;
  /** Empty when nobody in particular did it. */
  readonly who: string;
  readonly what: string;
  /** Whether it is JSON, all of which is to be seen. */
  readonly isJson?: true;
}

/** Says an event; undefined where there is nothing to say. */
type Describe<E> = (event: E) => Line | undefined;

/** How each event is said to people: the only list of the events that they are shown unless they ask for others. */
export const lines = {
  chat: ({ user, comment, emotes }) => line('chat', 'cyan', user, comment || emotes.map(() => '[emote]').join(' ')),
  emoteChat: ({ user, emotes }) => line('emote', 'cyan', user, emotes.map(({ emoteId }) => `[${emoteId}]`).join(' ')),
  question: ({ user, questionText }) => line('question', 'cyan', user, questionText),
  gift: gift =>
    line('gift', 'yellow', gift.user, `${sent(gift)} = ${counted(gift.diamonds, 'diamond')}${toWhom(gift)}`),
  giftProgress: gift => line('gift…', 'dim', gift.user, sent(gift) + toWhom(gift)),
  join: ({ user }) => line('join', 'green', user, 'joined'),
  subscribe: ({ user, subMonth }) =>
    line('sub', 'yellow', user, subMonth > 1 ? `subscribed for ${counted(subMonth, 'month')}` : 'subscribed'),
  superFan: ({ user }) => line('sub', 'yellow', user, 'is a super fan now'),
  like: ({ user, likeCount, totalLikes }) =>
    line('like', 'magenta', user, `+${count(likeCount)}, ${count(totalLikes)} in total`),
  follow: ({ user, followerCount }) =>
    line('follow', 'blue', user, followerCount > 0 ? `follows, ${counted(followerCount, 'follower')}` : 'follows'),
  share: ({ user }) => line('share', 'blue', user, 'shared the stream'),
  roomUserSeq: ({ viewerCount }) => line('viewers', 'dim', undefined, `${count(viewerCount)} watching`),
  battle: ({ status, teams }) =>
    line('battle', 'red', undefined, [battles[status], scores(teams)].filter(Boolean).join(': ')),
  battleArmies: ({ teams }) => line('battle', 'red', undefined, scores(teams)),
  envelope: ({ user, diamondCount, peopleCount, isHidden }) =>
    isHidden
      ? undefined
      : line('chest', 'yellow', user, `${counted(diamondCount, 'diamond')} for ${count(peopleCount)} people`),
  poll: ({ status, title, options }) => {
    const votes = options.map(({ text, votes }) => `${text} ${count(votes)}`).join(', ');
    return line('poll', 'blue', undefined, [status, title, votes].filter(Boolean).join(': '));
  },
  pin: ({ action, author, comment }) =>
    action === 'pin' && comment !== '' ? line('pinned', 'blue', author, comment) : undefined,
  streamPaused: () => line('stream', 'red', undefined, 'paused'),
  streamResumed: () => line('stream', 'red', undefined, 'goes on'),
  streamEnd: ({ endedBy }) =>
    line('stream', 'red', undefined, endedBy === 'host' ? 'ended by the host' : 'ended by TikTok'),
  gap: ({ from, to, reason }) => {
    const howMuch = to - from < 1_000 ? 'something' : durationWords(to - from);
    return line('gap', 'red', undefined, `${howMuch} may be missing${reason && `: ${reason}`}`);
  },
  unknown: ({ method, hasSchema }) => (hasSchema ? undefined : line('unknown', 'dim', undefined, method)),
} as const satisfies { readonly [T in keyof ToldEvents]?: Describe<ToldEvents[T]> };

/** The events that people are shown unless they ask for others. */
export const linedEvents: readonly string[] = Object.keys(lines);

/** Says an event. One without words of its own, which people see when they ask for it, shows its fields as JSON. */
export function lineOf(event: ShownEvent): Line | undefined {
  if (event.type === 'wire') return fieldsLine(event.event, event.data);
  if (event.type === 'status') return statusLine(event);
  const describe = (lines as Readonly<Record<string, Describe<never> | undefined>>)[event.type];
  if (describe !== undefined) return withAge(describe(event as never), event);
  const { v, type, at, ...fields } = event;
  return fieldsLine(type, fields);
}

/** Not in the list: people are told it beside the events unless they ask for it. */
function statusLine(status: StatusNotice): Line {
  const hint = status.hint === undefined ? '' : ` (${terminalHint(status.hint)})`;
  return line('status', 'dim', undefined, statusWords(status, status.at) + hint);
}

/** Messages are older than this when they come before anything is said about it, in milliseconds. */
const lateMs = 10_000;

/** Says of what is old that it is. */
function withAge(said: Line | undefined, event: Exclude<ShownEvent, { readonly type: 'wire' }>): Line | undefined {
  if (said === undefined || !('isHistory' in event)) return said;
  if (event.isHistory) return { ...said, tint: 'dim', what: `${said.what} (earlier)` };
  const lagMs = timeOf(event) - event.at;
  return lagMs < lateMs ? said : { ...said, what: `${said.what} (${durationWords(lagMs)} late)` };
}

function fieldsLine(tag: string, fields: object): Line {
  return { tag, tint: 'dim', who: '', what: JSON.stringify(fields), isJson: true };
}

interface Person {
  readonly userId: string;
  readonly uniqueId: string;
  readonly nickname: string;
}

function line(tag: string, tint: Tint, who: Person | undefined, what: string): Line {
  return { tag, tint, who: who === undefined ? '' : name(who), what };
}

function name({ uniqueId, nickname, userId }: Person): string {
  return uniqueId || nickname || userId || 'somebody';
}

type Gift = LiveEvents['gift'] | LiveEvents['giftProgress'];

function sent({ giftName, giftId, repeatCount }: Gift): string {
  return `${giftName || `gift ${giftId}`} ×${count(repeatCount)}`;
}

function toWhom({ receiver }: Gift): string {
  return receiver === undefined ? '' : ` to ${name(receiver)}`;
}

const battles: Readonly<Record<LiveEvents['battle']['status'], string>> = {
  invited: 'invitation',
  rejected: 'refused',
  cancelled: 'cancelled',
  started: 'begins',
  ended: 'is over',
  other: 'changed',
};

function scores(teams: LiveEvents['battle']['teams']): string {
  return teams
    .map(({ hosts, hostUserId, score }) => `${hosts.map(name).join(' & ') || hostUserId} ${count(score)}`)
    .join(', ');
}
