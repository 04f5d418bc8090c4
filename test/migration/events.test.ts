import { ControlEvent, TikTokLiveConnection, WebcastEvent } from '@livetap/live';
import { type Draft, type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filledMessage } from '../differential/filled-message.js';

/** The message events that programs for tiktok-live-connector 2.x know, with the method that raises each. */
const messageEvents = {
  accessControl: 'WebcastAccessControlMessage',
  accessRecall: 'WebcastAccessRecallMessage',
  boostCard: 'WebcastBoostCardMessage',
  bottomMessage: 'WebcastBottomMessage',
  capsule: 'WebcastCapsuleMessage',
  captionMessage: 'WebcastCaptionMessage',
  chat: 'WebcastChatMessage',
  emote: 'WebcastEmoteChatMessage',
  envelope: 'WebcastEnvelopeMessage',
  gameRankNotify: 'WebcastGameRankNotifyMessage',
  gift: 'WebcastGiftMessage',
  giftBroadcast: 'WebcastGiftBroadcastMessage',
  giftDynamicRestriction: 'WebcastGiftDynamicRestrictionMessage',
  giftPanelUpdate: 'WebcastGiftPanelUpdateMessage',
  giftPrompt: 'WebcastGiftPromptMessage',
  goalUpdate: 'WebcastGoalUpdateMessage',
  guide: 'WebcastGuideMessage',
  hourlyRank: 'WebcastHourlyRankRewardMessage',
  imDelete: 'WebcastImDeleteMessage',
  inRoomBanner: 'WebcastInRoomBannerMessage',
  like: 'WebcastLikeMessage',
  linkLayer: 'WebcastLinkLayerMessage',
  linkMessage: 'WebcastLinkMessage',
  linkMicArmies: 'WebcastLinkMicArmies',
  linkMicBattle: 'WebcastLinkMicBattle',
  linkMicBattlePunishFinish: 'WebcastLinkMicBattlePunishFinish',
  linkMicBattleTask: 'WebcastLinkmicBattleTaskMessage',
  linkMicFanTicketMethod: 'WebcastLinkMicFanTicketMethod',
  linkMicLayoutState: 'WebcastLinkMicLayoutStateMessage',
  linkMicMethod: 'WebcastLinkMicMethod',
  linkState: 'WebcastLinkStateMessage',
  liveGameIntro: 'WebcastLiveGameIntroMessage',
  liveIntro: 'WebcastLiveIntroMessage',
  marqueeAnnouncement: 'WebcastMarqueeAnnouncementMessage',
  member: 'WebcastMemberMessage',
  msgDetect: 'WebcastMsgDetectMessage',
  notice: 'WebcastNoticeMessage',
  oecLiveShopping: 'WebcastOecLiveShoppingMessage',
  partnershipDropsUpdate: 'WebcastPartnershipDropsUpdateMessage',
  partnershipGameOffline: 'WebcastPartnershipGameOfflineMessage',
  partnershipPunish: 'WebcastPartnershipPunishMessage',
  perception: 'WebcastPerceptionMessage',
  pollMessage: 'WebcastPollMessage',
  questionNew: 'WebcastQuestionNewMessage',
  rankText: 'WebcastRankTextMessage',
  rankUpdate: 'WebcastRankUpdateMessage',
  roomMessage: 'WebcastRoomMessage',
  roomNotify: 'WebcastRoomNotifyMessage',
  roomPin: 'WebcastRoomPinMessage',
  roomUser: 'WebcastRoomUserSeqMessage',
  roomVerify: 'WebcastRoomVerifyMessage',
  social: 'WebcastSocialMessage',
  speaker: 'WebcastSpeakerMessage',
  subNotify: 'WebcastSubNotifyMessage',
  subPinEvent: 'WebcastSubPinEventMessage',
  subscribe: 'WebcastSubNotifyMessage',
  toast: 'WebcastToastMessage',
  unauthorizedMember: 'WebcastUnauthorizedMemberMessage',
  viewerPicksUpdate: 'WebcastViewerPicksUpdateMessage',
} as const;

/** Events that follow from a message with these fields. */
const derivedEvents = {
  follow: ['WebcastSocialMessage', { action: '1' }],
  share: ['WebcastSocialMessage', { action: '3' }],
  superFan: ['WebcastBarrageMessage', { content: { displayType: 'ttlive_superfan_x' } }],
  superFanBox: ['WebcastEnvelopeMessage', { envelopeInfo: { businessType: 19 } }],
  superFanJoin: ['WebcastBarrageMessage', { content: { displayType: 'ttlive_superFan_commentNotif_superFanJoined' } }],
} as const;

const constants: Readonly<Record<string, string>> = { ...ControlEvent, ...WebcastEvent };

let simulator: Simulator;
let room: Room;
let connection: TikTokLiveConnection;
beforeAll(async () => {
  simulator = await startSimulator();
  room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  connection = new TikTokLiveConnection('ann', { endpoints: simulator.endpoints });
  await connection.connect();
});
afterAll(async () => {
  await connection.disconnect();
  await simulator.close();
});

/** What listeners of the constant and of the string are given when the room says something. */
async function heard(event: string, draft: Draft): Promise<readonly unknown[]> {
  const constant = constants[event.replace(/[A-Z]/g, '_$&').toUpperCase()];
  const both: unknown[] = [];
  const done = new Promise<void>(resolve => {
    connection.once(constant as 'chat', data => void both.push(data));
    connection.once(event as 'chat', data => {
      both.push(data);
      resolve();
    });
  });
  room.send(draft);
  await done;
  return both;
}

describe('events by their constants and by their names', () => {
  test.each(Object.entries(messageEvents))('%s, with every field as it was sent', async (event, method) => {
    const message = filledMessage(method);
    const [first, second] = await heard(event, { method, message } as Draft);
    expect(first).toMatchObject(message);
    expect(second).toBe(first);
  });

  test.each(Object.entries(derivedEvents))('%s, in addition to the event of its message', async (event, draft) => {
    const [method, message] = draft;
    const own = Object.entries({ ...messageEvents, barrage: 'WebcastBarrageMessage' }).find(
      ([, its]) => its === method,
    );
    const before: unknown[] = [];
    const note = (data: unknown) => void before.push(data);
    connection.on(own?.[0] as 'chat', note);
    const [first, second] = await heard(event, { method, message } as Draft);
    connection.off(own?.[0] as 'chat', note);
    expect(first).toMatchObject(message);
    expect(second).toBe(first);
    expect(before).toEqual([first]);
  });
});
