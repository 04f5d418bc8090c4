import { decode, type Messages, WireError } from '@livetap/live/schema';
import type { SimulatedMessage } from '../messages/draft.js';

type Event = Readonly<Record<string, unknown>>;
type User = Messages['User'] | undefined;

const streakable = 1;
const battlePhases: ReadonlyMap<number, number> = new Map([
  [4, 1],
  [5, 3],
]);

/** The fields of an event of TikTool, by the method of its message. What TikTool has no event for is `unknown`. */
const describers: { readonly [N in keyof Messages]?: (message: Messages[N]) => Event } = {
  WebcastChatMessage: ({ user, comment }) => ({ type: 'chat', user: userOf(user), comment }),
  // The provider's own numbers: 1 for whoever comes in.
  WebcastMemberMessage: ({ user }) => ({ type: 'member', user: userOf(user), action: 1 }),
  WebcastLikeMessage: ({ user, likeCount, totalLikeCount }) => ({
    ...{ type: 'like', user: userOf(user), likeCount, totalLikes: totalLikeCount },
  }),
  WebcastGiftMessage: ({ user, giftId, repeatCount, repeatEnd, giftDetails: details, giftExtra }) => ({
    ...{ type: 'gift', user: userOf(user), giftId, giftName: details?.giftName ?? '' },
    ...{ diamondCount: details?.diamondCount ?? 0, repeatCount, repeatEnd: repeatEnd === 1 },
    ...{ combo: details?.giftType === streakable && repeatEnd !== 1, giftType: details?.giftType ?? 0 },
    // As the provider's decoder has it: who receives it, and not the streak.
    ...{ groupId: giftExtra?.toUserId ?? '', giftPictureUrl: details?.giftImage?.url[0] },
  }),
  WebcastSocialMessage: ({ user, action, common }) => {
    const isShare = action === '3' || common?.displayText?.displayType.includes('share') === true;
    return { type: 'social', user: userOf(user), action: isShare ? 'share' : 'follow' };
  },
  WebcastRoomUserSeqMessage: ({ viewerCount }) => ({ type: 'roomUserSeq', viewerCount, totalViewers: viewerCount }),
  WebcastLinkMicBattle: ({ battleId, action, battleSetting: setting, armies }) => ({
    ...{ type: 'battle', battleId, status: battlePhases.get(action) ?? 2, battleDuration: setting?.duration ?? 0 },
    ...{ battleSettings: settingOf(setting), teams: teamsOf(armies) },
  }),
  WebcastLinkMicArmies: ({ battleId, battleSettings: setting, battleItems, scoreUpdateTime }) => ({
    ...{ type: 'battleArmies', battleId, status: 1, battleSettings: settingOf(setting) },
    ...{ teams: teamsOf(battleItems), scoreUpdateTime: Number(scoreUpdateTime) },
  }),
  WebcastSubNotifyMessage: ({ user, subMonth }) => ({
    ...{ type: 'subscribe', user: userOf(user), subMonth: Number(subMonth) },
  }),
  WebcastEmoteChatMessage: ({ user, emoteList: [emote] }) => ({
    ...{ type: 'emoteChat', user: userOf(user), emoteId: emote?.emoteId ?? '', emoteUrl: emote?.image?.url[0] ?? '' },
  }),
  WebcastEnvelopeMessage: ({ envelopeInfo: info }) => ({
    ...{ type: 'envelope', envelopeId: info?.envelopeId ?? '', diamondCount: info?.diamondCount ?? 0 },
  }),
  WebcastQuestionNewMessage: ({ details }) => ({
    ...{ type: 'question', user: userOf(details?.user), questionText: details?.questionText ?? '' },
  }),
  WebcastControlMessage: ({ action }) => ({ type: 'control', action }),
  WebcastLiveIntroMessage: ({ roomId, description }) => ({ type: 'liveIntro', roomId, title: description }),
};

/** A message as the event that TikTool makes of it. */
export function managedEvent({ method, payload }: SimulatedMessage, nowMs: number): Event {
  const describe = (describers as Readonly<Record<string, (message: never) => Event>>)[method];
  // As in the provider's decoder, there is no message id.
  const base = { timestamp: nowMs, msgId: '' };
  if (describe === undefined) return { ...base, type: 'unknown', method };
  try {
    const message = decode(method as keyof Messages, payload) as { readonly common?: { readonly createTime?: string } };
    const timestamp = Number(message.common?.createTime ?? 0) || nowMs;
    return { ...base, timestamp, ...describe(message as never) };
  } catch (error) {
    // Bytes that a test sends in place of a message.
    if (error instanceof WireError) return { ...base, type: 'unknown', method };
    throw error;
  }
}

function userOf(user: User): Event {
  const { userId: id = '0', uniqueId = '', nickname = '', profilePicture } = user ?? {};
  return { id, uniqueId, nickname, profilePictureUrl: profilePicture?.url[0] };
}

function settingOf(setting: Messages['BattleSetting'] | undefined): Event {
  const number = (text: string | undefined) => Number(text ?? 0) || undefined;
  const { startTimeMs, duration, endTimeMs } = setting ?? {};
  return { startTimeMs: number(startTimeMs), duration: duration || undefined, endTimeMs: number(endTimeMs) };
}

function teamsOf(armies: Messages['WebcastLinkMicBattle']['armies']): Event[] {
  return Object.entries(armies).map(([hostUserId, { hostScore, userArmy }]) => ({
    ...{ hostUserId, score: Number(hostScore) },
    users: userArmy.map(({ userId, nickname, score }) => ({
      user: { id: userId, nickname, uniqueId: nickname },
      score: Number(score),
    })),
  }));
}
