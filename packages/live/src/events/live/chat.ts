import type {
  WebcastCaptionMessage,
  WebcastChatMessage,
  WebcastEmoteChatMessage,
  WebcastQuestionNewMessage,
} from '../../gen/chat.js';
import type { LiveCaptionPart, LiveChatPart, LiveEmoteChatPart, LiveEmotePart } from '../../gen/projections.js';
import { countOf, idText, type LiveEventBase, type LiveHead } from './base.js';
import { type ChatPart, chatParts, type PlacedEmote } from './chat-parts.js';
import { imageAddress } from './image.js';
import { type LivePerson, type LiveUser, livePerson, liveUser } from './user.js';

/** A viewer wrote a comment. @source WebcastChatMessage */
export interface ChatEvent extends LiveEventBase {
  readonly type: 'chat';
  /** The whole message, decoded when it is first asked for. */
  readonly raw?: WebcastChatMessage | undefined;
  readonly user: LiveUser;
  /** The text as written, without emotes. @source comment */
  readonly comment: string;
  /** The emotes in it. @source emotes */
  readonly emotes: readonly PlacedEmote[];
  /** Text, emotes and mentions in the order in which they are shown. @source comment, emotes, mentionUsers, atUser */
  readonly parts: readonly ChatPart[];
  /** Language as the service guesses it, for example `en`; may be empty. @source contentLanguage */
  readonly language: string;
}

/** An emote by itself. */
export interface LiveEmote {
  /** Id of the emote. @source emoteList[].emoteId */
  readonly emoteId: string;
  /** Address of the picture. @source emoteList[].image */
  readonly image: string | undefined;
}

/** A subscriber sent emotes and nothing else. @source WebcastEmoteChatMessage */
export interface EmoteChatEvent extends LiveEventBase {
  readonly type: 'emoteChat';
  /** The whole message, decoded when it is first asked for. */
  readonly raw?: WebcastEmoteChatMessage | undefined;
  readonly user: LiveUser;
  /** The first of them; empty where there is none. @source emoteList[0].emoteId */
  readonly emoteId: string;
  /** Address of the first one's picture. @source emoteList[0].image */
  readonly emoteUrl: string | undefined;
  /** All of them. @source emoteList */
  readonly emotes: readonly LiveEmote[];
}

/** A viewer asked with the question feature. @source WebcastQuestionNewMessage */
export interface QuestionEvent extends LiveEventBase {
  readonly type: 'question';
  /** The whole message. */
  readonly raw?: WebcastQuestionNewMessage | undefined;
  readonly user: LiveUser;
  /** Id of the question. @source details.questionId */
  readonly questionId: string;
  /** The question itself. @source details.questionText */
  readonly questionText: string;
}

/** What the host says, as the service understood it. @source WebcastCaptionMessage */
export interface CaptionEvent extends LiveEventBase {
  readonly type: 'caption';
  /** The whole message. */
  readonly raw?: WebcastCaptionMessage | undefined;
  /** In the first language. @source content[0].content */
  readonly text: string;
  /** Of `text`, for example `en`. @source content[0].lang */
  readonly language: string;
  /** In every language that was sent. @source content */
  readonly texts: readonly LiveCaption[];
  /** Whether it does not change any more; until then the same sentence comes again. @source definite */
  readonly isFinal: boolean;
  /** The same in all versions of a sentence. @source sentenceId */
  readonly sentenceId: string;
  /** How long it took to say. @unit ms @source durationMs */
  readonly durationMs: number;
}

/** A caption in one language. */
export interface LiveCaption {
  /** For example `en`. @source content[].lang */
  readonly language: string;
  /** What was said. @source content[].content */
  readonly text: string;
}

const noEmotes: readonly PlacedEmote[] = Object.freeze([]);
const noPeople: readonly LivePerson[] = Object.freeze([]);

/** A comment as an event. */
export function chatEvent(message: LiveChatPart, { id, at, roomId, isHistory, lagMs }: LiveHead): ChatEvent {
  const { comment } = message;
  const emotes = message.emotes.length === 0 ? noEmotes : message.emotes.map(placed);
  const mentioned = message.atUser === undefined && message.mentionUsers.length === 0 ? noPeople : mentionedIn(message);
  const user = liveUser(message.user, message.userIdentity);
  const parts = chatParts(comment, emotes, mentioned);
  const language = message.contentLanguage;
  return { v: 1, type: 'chat', id, at, roomId, isHistory, lagMs, user, comment, emotes, parts, language };
}

function placed({ placeInComment, emote }: LiveChatPart['emotes'][number]): PlacedEmote {
  return { emoteId: emote?.emoteId ?? '', image: imageAddress(emote?.image), place: placeInComment };
}

function mentionedIn({ atUser, mentionUsers }: LiveChatPart): readonly LivePerson[] {
  const people = mentionUsers.map(livePerson);
  return atUser === undefined || people.some(({ userId }) => userId === atUser.userId)
    ? people
    : [livePerson(atUser), ...people];
}

/** Emotes as an event. */
export function emoteChatEvent(message: LiveEmoteChatPart, head: LiveHead): EmoteChatEvent {
  const emotes = message.emoteList.map(emoteOf);
  const { emoteId = '', image: emoteUrl } = emotes[0] ?? {};
  return {
    v: 1,
    type: 'emoteChat',
    ...head,
    user: liveUser(message.user, message.userIdentity),
    emoteId,
    emoteUrl,
    emotes,
  };
}

function emoteOf({ emoteId, image }: LiveEmotePart): LiveEmote {
  return { emoteId, image: imageAddress(image) };
}

/** A question as an event. */
export function questionEvent({ details }: WebcastQuestionNewMessage, head: LiveHead): QuestionEvent {
  const questionId = idText(details?.questionId);
  return {
    v: 1,
    type: 'question',
    ...head,
    user: liveUser(details?.user),
    questionId,
    questionText: details?.questionText ?? '',
  };
}

/** A caption as an event. */
export function captionEvent(message: LiveCaptionPart, head: LiveHead): CaptionEvent {
  const texts = message.content.map(({ lang, content }) => ({ language: lang, text: content }));
  const { text = '', language = '' } = texts[0] ?? {};
  return {
    v: 1,
    type: 'caption',
    ...head,
    text,
    language,
    texts,
    isFinal: message.definite,
    sentenceId: idText(message.sentenceId),
    durationMs: countOf(message.durationMs),
  };
}
