import { type FlatEventName, flatEvents } from '../../src/legacy/events.js';
import { decode, encode, type Init, type Messages } from '../../src/schema.js';

/** The flat object that listeners of an event get for a message, after a way over the wire. */
export function flat<E extends FlatEventName, N extends keyof Messages>(
  event: E,
  name: N,
  init?: Init<Messages[N]>,
): ReturnType<(typeof flatEvents)[E]['flatten']> {
  const flatten = flatEvents[event].flatten as unknown as (message: Messages[N]) => never;
  return flatten(decode(name, init === undefined ? new Uint8Array(0) : encode(name, init)));
}

/** The message behind each flat event that is not derived from another. */
export const messageOf = {
  chat: 'WebcastChatMessage',
  member: 'WebcastMemberMessage',
  gift: 'WebcastGiftMessage',
  roomUser: 'WebcastRoomUserSeqMessage',
  like: 'WebcastLikeMessage',
  social: 'WebcastSocialMessage',
  follow: 'WebcastSocialMessage',
  share: 'WebcastSocialMessage',
  emote: 'WebcastEmoteChatMessage',
  envelope: 'WebcastEnvelopeMessage',
  questionNew: 'WebcastQuestionNewMessage',
  linkMicBattle: 'WebcastLinkMicBattle',
  linkMicArmies: 'WebcastLinkMicArmies',
  liveIntro: 'WebcastLiveIntroMessage',
  subscribe: 'WebcastSubNotifyMessage',
  barrage: 'WebcastBarrageMessage',
  superFan: 'WebcastBarrageMessage',
  superFanJoin: 'WebcastBarrageMessage',
  superFanBox: 'WebcastEnvelopeMessage',
} as const satisfies Record<FlatEventName, keyof Messages>;
