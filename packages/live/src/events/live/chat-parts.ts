import type { LivePerson } from './user.js';

/** A stretch of a comment. */
export interface TextPart {
  readonly type: 'text';
  /** The stretch itself. */
  readonly text: string;
  /** Where it begins in `comment`. @unit UTF-16 code units */
  readonly start: number;
  /** Where it ends in `comment`. @unit UTF-16 code units */
  readonly end: number;
}

/** An emote between the letters of a comment. */
export interface EmotePart {
  readonly type: 'emote';
  /** Id of the emote. @source emotes[].emote.emoteId */
  readonly emoteId: string;
  /** Address of the picture. @source emotes[].emote.image */
  readonly image: string | undefined;
  /** Before which letter of `comment` it stands. @unit UTF-16 code units @source emotes[].placeInComment */
  readonly start: number;
  /** The same as `start`: an emote takes no room in `comment`. @unit UTF-16 code units */
  readonly end: number;
}

/** Somebody who is called by name in a comment. */
export interface MentionPart {
  readonly type: 'mention';
  /** As written, with the @. */
  readonly text: string;
  /** Who is meant. @source mentionUsers, atUser */
  readonly user: LivePerson;
  /** Where it begins in `comment`. @unit UTF-16 code units */
  readonly start: number;
  /** Where it ends in `comment`. @unit UTF-16 code units */
  readonly end: number;
}

/** A part of a comment; all of them in order are what the app shows. */
export type ChatPart = TextPart | EmotePart | MentionPart;

/** An emote and where it stands. */
export interface PlacedEmote {
  /** Id of the emote. @source emotes[].emote.emoteId */
  readonly emoteId: string;
  /** Address of the picture. @source emotes[].emote.image */
  readonly image: string | undefined;
  /** Position in what the app shows, where each emote before it counts as one. @source emotes[].placeInComment */
  readonly place: number;
}

/** More people than anybody can name in one comment. */
const mostMentioned = 20;
/** More places where somebody is called than a comment has; each costs a look at every name. */
const mostCalls = 50;
/** An @ that is no part of an address. */
const call = /(?<![\p{L}\p{M}\p{N}_])@/gu;
/** What goes on with a name. A dot does so only inside: at the end it is that of the sentence. */
const moreOfName = /\.*[\p{L}\p{M}\p{N}_]/uy;

/**
 * Takes a comment apart into what is to be shown one after the other.
 *
 * The place of an emote counts the letters and emotes before it (a comment of emotes alone has an empty text and the places 0, 1,
 * 2, …), letters as UTF-16 code units. No emote is put inside of an emoji.
 */
export function chatParts(
  comment: string,
  emotes: readonly PlacedEmote[],
  mentioned: readonly LivePerson[],
): readonly ChatPart[] {
  if (emotes.length === 0 && mentioned.length === 0)
    return comment === '' ? [] : [textPart(comment, 0, comment.length)];
  const parts: ChatPart[] = [];
  const mentions = findMentions(comment, mentioned);
  let written = 0;
  let next = 0;
  const writeText = (end: number) => {
    if (end > written) parts.push(textPart(comment, written, end));
    written = Math.max(written, end);
  };
  const writeUntil = (end: number) => {
    for (let mention = mentions[next]; mention !== undefined && mention.start < end; mention = mentions[++next]) {
      writeText(mention.start);
      parts.push(mention);
      written = mention.end;
    }
    writeText(end);
  };
  const inOrder = [...emotes].sort((a, b) => a.place - b.place);
  for (const [before, { emoteId, image, place }] of inOrder.entries()) {
    writeUntil(boundary(comment, Math.max(written, Math.min(comment.length, place - before))));
    parts.push({ type: 'emote', emoteId, image, start: written, end: written });
  }
  writeUntil(comment.length);
  return parts;
}

function textPart(comment: string, start: number, end: number): TextPart {
  return { type: 'text', text: comment.slice(start, end), start, end };
}

/** Who is called in a comment, in order and without overlap: at each place the longest name that is written there. */
function findMentions(comment: string, mentioned: readonly LivePerson[]): MentionPart[] {
  const names = mentioned
    .slice(0, mostMentioned)
    .flatMap(user => [user.nickname, user.uniqueId].map(name => ({ text: `@${name}`, user })))
    .filter(({ text }) => text !== '@')
    .sort((a, b) => b.text.length - a.text.length);
  const found: MentionPart[] = [];
  let calls = 0;
  for (const { index: start } of comment.matchAll(call)) {
    if (++calls > mostCalls) break;
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const name = names.find(({ text }) => comment.startsWith(text, start) && isNameEnd(comment, start + text.length));
    if (name !== undefined) found.push({ type: 'mention', ...name, start, end: start + name.text.length });
  }
  return found;
}

function isNameEnd(comment: string, end: number): boolean {
  moreOfName.lastIndex = end;
  return !moreOfName.test(comment);
}

let segmenter: Intl.Segmenter | undefined;

/** The position itself, or the end of the letter or emoji in whose middle it lies. */
function boundary(text: string, position: number): number {
  // All letters up to U+02FF are one code unit and join nothing.
  if (position >= text.length || (text.charCodeAt(position) < 0x300 && text.charCodeAt(position - 1) < 0x300))
    return position;
  segmenter ??= new Intl.Segmenter();
  const around = segmenter.segment(text).containing(position);
  return around === undefined || around.index === position ? position : around.index + around.segment.length;
}
