import { knownMethod, type MethodName } from './methods.js';

/** Methods that tell of something that a person in the room did; the others tell of the room, or are sent by a timer. */
const byPeople: ReadonlySet<MethodName> = new Set<MethodName>([
  'WebcastChatMessage',
  'WebcastEmoteChatMessage',
  'WebcastGiftMessage',
  'WebcastLikeMessage',
  'WebcastMemberMessage',
  'WebcastSocialMessage',
  'WebcastQuestionNewMessage',
  'WebcastSubNotifyMessage',
  'WebcastBarrageMessage',
  'WebcastEnvelopeMessage',
]);

/** Whether messages of a method show that people are there. @param method as the wire spells it */
export function isActivity(method: string): boolean {
  const known = knownMethod(method);
  return known !== undefined && byPeople.has(known);
}
