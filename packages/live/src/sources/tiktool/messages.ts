import {
  writeWebcastChatMessage,
  writeWebcastEmoteChatMessage,
  writeWebcastQuestionNewMessage,
} from '../../gen/chat.encode.js';
import { writeWebcastControlMessage } from '../../gen/control.encode.js';
import { writeWebcastEnvelopeMessage, writeWebcastGiftMessage } from '../../gen/gift.encode.js';
import { writeWebcastLikeMessage } from '../../gen/like.encode.js';
import { writeWebcastMemberMessage } from '../../gen/member.encode.js';
import { writeWebcastLiveIntroMessage } from '../../gen/room.encode.js';
import { writeWebcastSocialMessage } from '../../gen/social.encode.js';
import { writeWebcastSubNotifyMessage } from '../../gen/subscription.encode.js';
import { writeWebcastRoomUserSeqMessage } from '../../gen/viewers.encode.js';
import { batchOfEvent, giftDetailsOf, imageOf, present, type Translation } from '../event-batch.js';
import { countOf, dataOf, type EventData, idOf, listOf, textOf } from '../event-fields.js';
import { battleTranslations } from './battle-messages.js';
import { commonOf, sender, userOf } from './people.js';
import type { TikToolEvent } from './tiktool-event.wire.js';

const joined = 1;
const streakable = 1;
/** What the app calls a follow and a share. */
const socialActions: ReadonlyMap<unknown, string> = new Map([
  ['follow', '1'],
  ['share', '3'],
]);

/** The events whose meaning is certain. A field is only set where the event has it, and where it means what ours does. */
const translations: Readonly<Record<string, Translation>> = {
  ...battleTranslations,
  chat: {
    method: 'WebcastChatMessage',
    write: (writer, data) =>
      writeWebcastChatMessage(writer, {
        ...sender(data),
        comment: textOf(data.comment) ?? '',
        emotes: listOf(data.emotes).map(emote => ({ emote: emoteOf(dataOf(emote)) })),
      }),
  },
  gift: {
    method: 'WebcastGiftMessage',
    write: (writer, data) =>
      writeWebcastGiftMessage(writer, {
        ...sender(data),
        ...present({
          giftId: countOf(data.giftId),
          repeatCount: countOf(data.repeatCount),
          repeatEnd: data.repeatEnd === true ? 1 : undefined,
          groupId: groupOf(data.groupId),
        }),
        giftDetails: giftDetailsOf(data, countOf(data.giftType) ?? (data.combo === true ? streakable : undefined)),
      }),
  },
  like: {
    method: 'WebcastLikeMessage',
    write: (writer, data) =>
      writeWebcastLikeMessage(writer, {
        ...sender(data),
        ...present({ likeCount: countOf(data.likeCount), totalLikeCount: countOf(data.totalLikes) }),
      }),
  },
  member: {
    method: 'WebcastMemberMessage',
    // Its other numbers are not those of the service: there, 3 is a subscription.
    write: (writer, data) =>
      writeWebcastMemberMessage(writer, {
        ...sender(data),
        ...present({ action: countOf(data.action) === joined ? joined : undefined }),
      }),
  },
  social: {
    method: 'WebcastSocialMessage',
    write: (writer, data) =>
      writeWebcastSocialMessage(writer, {
        ...sender(data),
        ...present({ action: socialActions.get(data.action) }),
      }),
  },
  roomUserSeq: {
    method: 'WebcastRoomUserSeqMessage',
    write: (writer, data) => {
      const [viewerCount, totalViewers] = [countOf(data.viewerCount), countOf(data.totalViewers)];
      // Where it does not know how many came in, it gives the viewers once more.
      const totalUser = totalViewers === viewerCount ? undefined : totalViewers;
      writeWebcastRoomUserSeqMessage(writer, { common: commonOf(data), ...present({ viewerCount, totalUser }) });
    },
  },
  subscribe: {
    method: 'WebcastSubNotifyMessage',
    write: (writer, data) =>
      writeWebcastSubNotifyMessage(writer, { ...sender(data), ...present({ subMonth: idOf(data.subMonth) }) }),
  },
  emoteChat: {
    method: 'WebcastEmoteChatMessage',
    write: (writer, data) => writeWebcastEmoteChatMessage(writer, { ...sender(data), emoteList: [emoteOf(data)] }),
  },
  envelope: {
    method: 'WebcastEnvelopeMessage',
    write: (writer, data) =>
      writeWebcastEnvelopeMessage(writer, {
        common: commonOf(data),
        envelopeInfo: present({ envelopeId: textOf(data.envelopeId), diamondCount: countOf(data.diamondCount) }),
      }),
  },
  question: {
    method: 'WebcastQuestionNewMessage',
    write: (writer, data) =>
      writeWebcastQuestionNewMessage(writer, {
        common: commonOf(data),
        details: { user: userOf(data.user), ...present({ questionText: textOf(data.questionText) }) },
      }),
  },
  control: {
    method: 'WebcastControlMessage',
    write: (writer, data) =>
      writeWebcastControlMessage(writer, { common: commonOf(data), ...present({ action: countOf(data.action) }) }),
  },
  liveIntro: {
    method: 'WebcastLiveIntroMessage',
    write: (writer, data) =>
      writeWebcastLiveIntroMessage(writer, {
        common: commonOf(data),
        ...present({ roomId: idOf(data.roomId), description: textOf(data.title) }),
      }),
  },
};

/**
 * A batch with the one message that an event comes to. An event without a message of its own becomes one of the method
 * `TikTool.<event>` with its JSON as the payload, so that it arrives as `unknown` and nothing is lost.
 */
export function batchOf({ event, data }: TikToolEvent): Uint8Array {
  const translation = Object.hasOwn(translations, event) ? translations[event] : undefined;
  return batchOfEvent(translation, `TikTool.${event.slice(0, 64)}`, data);
}

function emoteOf({ emoteId, emoteUrl }: EventData) {
  return present({ emoteId: textOf(emoteId), image: imageOf(emoteUrl) });
}

/**
 * The group of a streak, which is the time of its first gift in milliseconds. The provider's decoder puts the id of the receiver in
 * its place, under which all streaks of a viewer would be one; those are left out, and streaks are told apart by their times.
 */
function groupOf(value: unknown): string | undefined {
  const id = idOf(value);
  return id !== undefined && /^1\d{12}$/.test(id) ? id : undefined;
}
