import type { LiveEventType } from '@livetap/live';
import { at, type Capture, said } from './captures.js';

type Types = readonly LiveEventType[];

const actions: Readonly<Record<string, Types>> = { 1: ['streamPaused'], 2: ['streamResumed'], 3: ['streamEnd'] };

function socialTypes(message: unknown): Types {
  if (at(message, 'action') === '1') return ['social', 'follow'];
  const isMore = /_viewer_\d+_share$/.test(String(at(message, 'common.displayText.displayType')));
  return ['social', 'share', ...(isMore ? (['moreShare'] as const) : [])];
}

/** Which events the messages of a method raise, in order. */
const raised: Readonly<Record<string, (message: unknown) => Types>> = {
  WebcastChatMessage: () => ['chat'],
  WebcastEmoteChatMessage: () => ['emoteChat'],
  WebcastMemberMessage: message => (at(message, 'action') === 1 ? ['member', 'join'] : ['member']),
  WebcastSocialMessage: socialTypes,
  WebcastGiftMessage: () => ['giftProgress', 'gift'],
  WebcastLikeMessage: () => ['like', 'likeBurst'],
  WebcastRoomUserSeqMessage: () => ['roomUserSeq'],
  WebcastSubNotifyMessage: () => ['subscribe'],
  WebcastBarrageMessage: () => ['barrage'],
  WebcastQuestionNewMessage: () => ['question'],
  WebcastCaptionMessage: () => ['caption'],
  WebcastEnvelopeMessage: () => ['envelope'],
  WebcastLinkMicBattle: () => ['battle'],
  WebcastLinkMicArmies: () => ['battleArmies'],
  WebcastLinkmicBattleTaskMessage: () => ['battleTask'],
  WebcastLinkMicMethod: () => ['linkMic'],
  LinkMicMethod: () => ['linkMic'],
  WebcastLinkMessage: () => ['linkMic'],
  WebcastLinkLayerMessage: () => ['linkMic'],
  WebcastRankUpdateMessage: () => ['rankUpdate'],
  WebcastRankTextMessage: () => ['userRank'],
  WebcastGoalUpdateMessage: () => ['goal'],
  WebcastPollMessage: () => ['poll'],
  WebcastOecLiveShoppingMessage: () => ['product'],
  WebcastRoomPinMessage: () => ['pin'],
  WebcastImDeleteMessage: () => ['moderation'],
  WebcastRoomVerifyMessage: () => ['moderation'],
  WebcastRoomMessage: () => ['room'],
  RoomMessage: () => ['room'],
  WebcastLiveIntroMessage: () => ['liveIntro'],
  WebcastControlMessage: message => ['control', ...(actions[String(at(message, 'action'))] ?? [])],
};

/** The types of the events that a captured message has to raise, in order. What has no event of its own is unknown. */
export function raisedBy(capture: Capture): Types {
  return raised[capture.method]?.(said(capture)) ?? ['unknown'];
}
