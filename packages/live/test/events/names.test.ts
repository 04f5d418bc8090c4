import { describe, expect, test } from 'vitest';
import { wireEvents } from '../../src/events/catalog.js';
import { derivedEvents } from '../../src/events/derived.js';
import { ControlEvent, controlEventNames, WebcastEvent } from '../../src/events/names.js';

// The type of the constants is computed from the names; this line fails to compile when it no longer follows.
const linkLeaveV2: 'linkLeaveV2' = WebcastEvent.LINK_LEAVE_V2;

/*
 * The constants that documented programs use, as they are documented. Programs are written against them; the list only
 * grows.
 */
const documentedControlEvents = [
  ['CONNECTED', 'connected'],
  ['DISCONNECTED', 'disconnected'],
  ['RAW_DATA', 'rawData'],
  ['DECODED_DATA', 'decodedData'],
  ['WEBSOCKET_CONNECTED', 'websocketConnected'],
  ['ERROR', 'error'],
  ['WEBSOCKET_DATA', 'websocketData'],
];
const documentedRoomEvents = [
  ['CHAT', 'chat'],
  ['GIFT', 'gift'],
  ['MEMBER', 'member'],
  ['LIKE', 'like'],
  ['SOCIAL', 'social'],
  ['ENVELOPE', 'envelope'],
  ['QUESTION_NEW', 'questionNew'],
  ['LINK_MIC_BATTLE', 'linkMicBattle'],
  ['LINK_MIC_ARMIES', 'linkMicArmies'],
  ['LIVE_INTRO', 'liveIntro'],
  ['SUPER_FAN', 'superFan'],
  ['SUPER_FAN_JOIN', 'superFanJoin'],
  ['FOLLOW', 'follow'],
  ['SHARE', 'share'],
  ['STREAM_END', 'streamEnd'],
  ['ROOM_USER', 'roomUser'],
  ['EMOTE', 'emote'],
  ['GOAL_UPDATE', 'goalUpdate'],
  ['ROOM_MESSAGE', 'roomMessage'],
  ['CAPTION_MESSAGE', 'captionMessage'],
  ['IM_DELETE', 'imDelete'],
  ['IN_ROOM_BANNER', 'inRoomBanner'],
  ['RANK_UPDATE', 'rankUpdate'],
  ['POLL_MESSAGE', 'pollMessage'],
  ['RANK_TEXT', 'rankText'],
  ['LINK_MIC_BATTLE_PUNISH_FINISH', 'linkMicBattlePunishFinish'],
  ['LINK_MIC_BATTLE_TASK', 'linkMicBattleTask'],
  ['LINK_MIC_FAN_TICKET_METHOD', 'linkMicFanTicketMethod'],
  ['LINK_MIC_METHOD', 'linkMicMethod'],
  ['UNAUTHORIZED_MEMBER', 'unauthorizedMember'],
  ['OEC_LIVE_SHOPPING', 'oecLiveShopping'],
  ['MSG_DETECT', 'msgDetect'],
  ['LINK_MESSAGE', 'linkMessage'],
  ['ROOM_VERIFY', 'roomVerify'],
  ['LINK_LAYER', 'linkLayer'],
  ['ROOM_PIN', 'roomPin'],
  ['SUPER_FAN_BOX', 'superFanBox'],
  ['ACCESS_CONTROL', 'accessControl'],
  ['ACCESS_RECALL', 'accessRecall'],
  ['BOOST_CARD', 'boostCard'],
  ['BOTTOM_MESSAGE', 'bottomMessage'],
  ['CAPSULE', 'capsule'],
  ['GAME_RANK_NOTIFY', 'gameRankNotify'],
  ['GIFT_BROADCAST', 'giftBroadcast'],
  ['GIFT_DYNAMIC_RESTRICTION', 'giftDynamicRestriction'],
  ['GIFT_PANEL_UPDATE', 'giftPanelUpdate'],
  ['GIFT_PROMPT', 'giftPrompt'],
  ['GUIDE', 'guide'],
  ['HOURLY_RANK', 'hourlyRank'],
  ['LINK_MIC_LAYOUT_STATE', 'linkMicLayoutState'],
  ['LINK_STATE', 'linkState'],
  ['LIVE_GAME_INTRO', 'liveGameIntro'],
  ['MARQUEE_ANNOUNCEMENT', 'marqueeAnnouncement'],
  ['NOTICE', 'notice'],
  ['PARTNERSHIP_DROPS_UPDATE', 'partnershipDropsUpdate'],
  ['PARTNERSHIP_GAME_OFFLINE', 'partnershipGameOffline'],
  ['PARTNERSHIP_PUNISH', 'partnershipPunish'],
  ['PERCEPTION', 'perception'],
  ['ROOM_NOTIFY', 'roomNotify'],
  ['SPEAKER', 'speaker'],
  ['SUB_NOTIFY', 'subNotify'],
  ['SUB_PIN_EVENT', 'subPinEvent'],
  ['TOAST', 'toast'],
  ['VIEWER_PICKS_UPDATE', 'viewerPicksUpdate'],
];

describe('documented constants', () => {
  test.each(documentedControlEvents)('ControlEvent.%s is "%s"', (constant, name) => {
    expect(ControlEvent).toHaveProperty(constant, name);
  });

  test.each(documentedRoomEvents)('WebcastEvent.%s is "%s"', (constant, name) => {
    expect(WebcastEvent).toHaveProperty(constant, name);
  });
});

describe('constants', () => {
  test('are there for every event, and for nothing else', () => {
    const names = [...Object.keys(wireEvents), ...Object.keys(derivedEvents)];
    expect(Object.values(WebcastEvent)).toEqual([...names, 'connected']);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.values(ControlEvent)).toEqual(controlEventNames);
  });

  test('are the name in capitals', () => {
    for (const [constant, name] of [...Object.entries(WebcastEvent), ...Object.entries(ControlEvent)]) {
      expect(constant).toMatch(/^[A-Z]+(_[A-Z][A-Z0-9]*)*$/);
      const words = constant.toLowerCase().split('_');
      const camel = words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)));
      expect(camel.join('')).toBe(name);
    }
  });

  test('follow digits too', () => {
    expect(linkLeaveV2).toBe('linkLeaveV2');
  });

  test('cannot be changed', () => {
    expect(Object.isFrozen(WebcastEvent)).toBe(true);
    expect(Object.isFrozen(ControlEvent)).toBe(true);
  });

  test('an event is about the room or about the connection; only the two ends of a stream are both', () => {
    const both = Object.values(ControlEvent).filter(name => Object.values<string>(WebcastEvent).includes(name));
    expect(both).toEqual(['connected', 'streamEnd']);
  });
});
