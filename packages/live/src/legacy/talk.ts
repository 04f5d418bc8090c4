import type {
  EmoteModel,
  WebcastChatMessage,
  WebcastEmoteChatMessage,
  WebcastLiveIntroMessage,
  WebcastQuestionNewMessage,
} from '../gen/types.js';
import { lastUrl } from './image.js';
import { flatMessage, type LegacyMessage, sentId } from './message.js';
import { flatUser, type LegacyUser } from './user.js';

/** An emote (sticker) of the host. */
export interface LegacyEmote {
  emoteId: string;
  /** Absent when there is no picture. */
  emoteImageUrl: string | undefined;
}

/** An emote within a comment. */
export interface LegacyCommentEmote extends LegacyEmote {
  /** Position in `comment` where the emote belongs, counted from 0. */
  placeInComment: number;
}

/** Payload of `chat`. */
export interface LegacyChat extends LegacyUser, LegacyMessage {
  comment: string;
  emotes: LegacyCommentEmote[];
}

/** Payload of `emote`: a comment that is an emote. */
export interface LegacyEmoteChat extends LegacyUser, LegacyMessage, LegacyEmote {
  /** All of them; `emoteId` and `emoteImageUrl` are those of the first. */
  emotes: LegacyEmote[];
}

/** Payload of `questionNew`. */
export interface LegacyQuestion extends LegacyUser, LegacyMessage {
  questionText: string;
}

/** Payload of `liveIntro`: what the host says about the stream. The user is the host. */
export interface LegacyLiveIntro extends LegacyUser, LegacyMessage {
  /** Id of the room. 1.x gave an object of two halves here. */
  id: string | undefined;
  description: string;
}

/** Flattens a comment. */
export function flatChat({ common, user, comment, emotes }: WebcastChatMessage): LegacyChat {
  return {
    comment,
    emotes: emotes.map(({ emote, placeInComment }) => ({ ...flatEmote(emote), placeInComment })),
    ...flatUser(user),
    ...flatMessage(common),
  };
}

/** Flattens a comment that is an emote. */
export function flatEmoteChat({ common, user, emoteList }: WebcastEmoteChatMessage): LegacyEmoteChat {
  return {
    ...flatEmote(emoteList[0]),
    emotes: emoteList.map(flatEmote),
    ...flatUser(user),
    ...flatMessage(common),
  };
}

/** Flattens a question. */
export function flatQuestion({ common, details }: WebcastQuestionNewMessage): LegacyQuestion {
  return { questionText: details?.questionText ?? '', ...flatUser(details?.user), ...flatMessage(common) };
}

/** Flattens the introduction of the host. */
export function flatLiveIntro({ common, roomId, description, host }: WebcastLiveIntroMessage): LegacyLiveIntro {
  return { id: sentId(roomId), description, ...flatUser(host), ...flatMessage(common) };
}

function flatEmote(emote: EmoteModel | undefined): LegacyEmote {
  return { emoteId: emote?.emoteId ?? '', emoteImageUrl: lastUrl(emote?.image) };
}
