import { expect } from 'vitest';
import type { Scene } from './scene.js';
import { availableGifts, proxied, quickStart, roomInfo, seenThroughProxy, signConfig } from './scenes-of-both.js';

const who = ['User uniqueId: bob', 'User nickname: Bob'];

/** The examples of document 001 whose room says something, by their numbers. */
export const scenes001: Readonly<Record<string, Scene>> = {
  '01': quickStart,
  '02': {
    after: 'await tikTokLiveConnection.connect();',
    prints: [],
    seen: ({ simulator: { requests } }) => {
      const own = requests.filter(({ headers }) => headers['x-custom-header'] === 'value');
      expect(own.some(({ path }) => path.startsWith('/webcast/im/ws_proxy/'))).toBe(true);
      expect(own.filter(({ query }) => query.get('app_language') === 'en-US').length).toBeGreaterThan(1);
      expect(requests.filter(({ path }) => path.includes('/gift/list')).length).toBe(1);
      expect(requests.filter(({ headers }) => headers['x-api-key'] === 'your-api-key').length).toBeGreaterThan(0);
    },
  },
  '03': signConfig,
  '04': { prints: /^SIGI_STATE liveRoom: \{/ },
  '05': {
    after: "await new TikTokLiveConnection('officialgeilegisela').connect();",
    prints: /^signing for room \d{19}\n$/,
  },
  '06': { prints: /^Rate Limits: \{/ },
  '07': { prints: /^Generated JWT: \S+\n$/ },
  '08': {
    after: 'await connection.connect();',
    prints: [],
    seen: ({ simulator: { requests } }) =>
      expect(requests.filter(({ headers }) => headers['x-jwt-key'] === 'generated-jwt-key').length).toBeGreaterThan(0),
  },
  '09': { after: 'await connection.connect();', prints: ['Connected!'] },
  '10': { prints: /^Hurray! Connected to roomId \d{19}\nRoom info loaded: true\n$/ },
  '11': { prints: ['Disconnected :(1000)'] },
  '12': { says: ['chat'], prints: /^WebcastChatMessage Uint8Array\(\d+\) \[\n.*WebcastControlMessage Uint8Array/s },
  '13': { says: ['chat'], prints: /^WebcastChatMessage \{\n.*comment: 'hello'.*WebcastControlMessage \{/s },
  '14': { prints: ['WebSocket open: true'] },
  '15': { says: ['chat'], prints: /^(WebSocket bytes: [1-9]\d*\n){3,}$/ },
  '16': { says: ['broken'], prints: /^Error! a message was skipped SchemaDecodeError/ },
  '17': { says: ['member'], prints: [...who, 'User joined the stream!', 'Viewers: 12'] },
  '18': { says: ['chat'], prints: [...who, 'Comment: hello'] },
  '19': {
    says: ['gift', 'lastGift'],
    prints: [
      'Gift streak in progress',
      ...who,
      'GiftId: 5655, repeatCount: 3',
      'Gift name: Rose',
      'Gift streak ended or non-streakable gift',
      ...who,
      'GiftId: 5655, repeatCount: 3',
      'Gift name: Rose',
    ],
  },
  '20': {
    says: ['roomUser'],
    prints: ['Viewer Count: 4321', 'Top gifter uniqueId: bob (99)', 'Top gifter nickname: Bob (99)'],
  },
  '21': { says: ['like'], prints: [...who, 'Likes: 15, total likes: 200'] },
  '22': { says: ['social'], prints: ['Social action: 3', ...who, 'Share type: 1, share target: -1'] },
  '23': { says: ['emote'], prints: [...who, 'Emote id: 777'] },
  '24': { says: ['envelope'], prints: ['Envelope 71', 'From: Bob', 'Diamonds: 20, People: 5'] },
  '25': {
    says: ['questionNew'],
    prints: ['Question: why?', 'Asked by (uniqueId): bob', 'Asked by (nickname): Bob'],
  },
  '26': { says: ['linkMicBattle'], prints: /^New Battle 81\nParticipants: (bob VS cid|cid VS bob)\n$/ },
  '27': { says: ['linkMicArmies'], prints: ['Battle 81: gift 5655 x2', 'Total diamonds: 30'] },
  '28': { says: ['liveIntro'], prints: ['Host uniqueId: cid', 'Host nickname: Cid', 'Description: welcome'] },
  '29': { end: 4, prints: ['Stream ended by platform moderator (ban)'] },
  '30': { says: ['superFan'], prints: ['a super fan', 'all of it'] },
  '31': { says: ['superFanJoin'], prints: ['a super fan came', 'all of it'] },
  '32': { says: ['superFanBox'], prints: /^A Super Fan Box was sent! \{\n.*envelopeId: '72'/s },
  '33': { says: ['follow'], prints: ['bob followed!', 'Bob followed!'] },
  '34': { says: ['social'], prints: ['bob shared the stream!', 'Bob shared the stream!'] },
  '35': { says: ['goalUpdate'], prints: ['Goal update: 100 roses', 'Contributor: bob, count: 2, score: 10'] },
  '36': { says: ['roomMessage'], prints: ['Room message: rules', 'Source: 1', 'Scene: 11'] },
  '37': { says: ['captionMessage'], prints: ['Caption (1763640000000): [en] hello [de] hallo'] },
  '38': { says: ['imDelete'], prints: ['Deleted messages: 1, 2', 'Deleted users: 3'] },
  '39': { says: ['inRoomBanner'], prints: ['Banner payload: {"a":1}'] },
  '40': { says: ['rankUpdate'], prints: ['Rank updates: 1', 'Rank type: 1, owner rank: 7'] },
  '41': { says: ['pollMessage'], prints: ['Poll: tea or coffee', 'Time remaining: 60'] },
  '42': { says: ['rankText'], prints: ['Rank change: 9 -> 4', 'Self badge text: up'] },
  '43': {
    says: ['linkMicBattlePunishFinish'],
    prints: ['Battle punish finished: 81', 'Reason: 1, channel: 82'],
  },
  '44': { says: ['linkMicBattleTask'], prints: ['Battle task (81) type: 1', 'Progress: 5', 'Result: 1'] },
  '45': { says: ['linkMicFanTicketMethod'], prints: ['Total fan tickets: 40', 'Users in notice: 2'] },
  '46': { says: ['linkMicMethod'], prints: ['LinkMic messageType: 4', 'Channel: 82, user: 83, toUser: 84'] },
  '47': {
    says: ['unauthorizedMember'],
    prints: ['Unauthorized member action: 1', 'Nickname: guest', 'Enter text: looks in'],
  },
  '48': {
    says: ['oecLiveShopping'],
    prints: ['Product: lamp (5 €)', 'Shop: lights, URL: https://shop.invalid'],
  },
  '49': {
    says: ['msgDetect'],
    prints: ['Detect type: 1, triggerBy: 2', 'WebSocket detect: true', 'API recv time: 1763640000000'],
  },
  '50': {
    says: ['linkMessage'],
    prints: ['Link message type: 3, scene: 2', 'Invite from 83', 'Action: 85', 'Reply status: 1', 'From 83 to 84'],
  },
  '51': { says: ['roomVerify'], prints: ['Room verify: 2', 'Action: 1, closeRoom: true', 'Content: check'] },
  '52': {
    says: ['linkLayer'],
    prints: ['LinkLayer type: 1, channel: 82, scene: 2', 'Invite linkMicId: in', 'Owner linkMicId: own'],
  },
  '53': {
    says: ['roomPin'],
    prints: [
      'Pinned by (uniqueId): cid',
      'Pinned by (nickname): Cid',
      'Pin method: WebcastChatMessage',
      'Pinned chat: pinned',
      'Pinned gift: Rose',
      'Pinned social action: 1',
      'Pinned member (uniqueId): bob',
      'Pinned member (nickname): Bob',
      'Pinned like count: 3',
    ],
  },
  '54': roomInfo,
  '55': availableGifts,
  '56': { ...proxied, seen: seenThroughProxy(1) },
  '57': { ...proxied, after: '' },
  '58': { prints: ['Connected to TikTok LIVE chat!'] },
  '59': { after: 'console.log((await connection.webClient.cookieJar.getSessionBundle())?.type);', prints: ['cookie'] },
  '60': {
    writes: 1,
    prints: ['Message sent!'],
    seen: ({ room }) =>
      expect(room.sentOf('WebcastChatMessage').map(({ comment }) => comment)).toEqual(['Hello world!']),
  },
};
