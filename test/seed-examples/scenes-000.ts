import { expect } from 'vitest';
import type { Scene } from './scene.js';
import { availableGifts, proxied, quickStart, roomInfo, signConfig } from './scenes-of-both.js';

/** Sending needs an API key, says the text. */
const withKey = "SignConfig.apiKey = 'your-api-key';";

/** The examples of document 000, by their numbers. */
export const scenes000: Readonly<Record<string, Scene>> = {
  '01': quickStart,
  '02': {
    after: 'await tikTokLiveConnection.connect();',
    prints: [],
    seen: ({ simulator: { requests } }) => {
      const own = requests.filter(({ headers }) => headers.headername === 'headerValue');
      expect(own.some(({ path }) => path.startsWith('/webcast/im/ws_proxy/'))).toBe(true);
      expect(own.filter(({ query }) => query.get('app_language') === 'en-US').length).toBeGreaterThan(1);
      expect(requests.filter(({ headers }) => headers['x-api-key'] === 'your-api-key').length).toBeGreaterThan(0);
    },
  },
  '03': signConfig,
  '04': { prints: /^Room Info: \{/ },
  '05': { prints: /^Rate Limits: \{/ },
  '06': { prints: /^Generated JWT: \S+\n$/ },
  '07': {
    after: 'await connection.connect();',
    prints: [],
    seen: ({ simulator: { requests } }) =>
      expect(requests.filter(({ headers }) => headers['x-jwt-key'] === 'generated-jwt-key').length).toBeGreaterThan(0),
  },
  '08': { after: 'await connection.connect();', prints: ['Connected!'] },
  '09': { prints: /^Hurray! Connected! \{\n.*roomId: '\d{19}'/s },
  '10': { prints: ['Disconnected :('] },
  '11': { prints: ['Stream ended by user'] },
  '12': { says: ['chat'], prints: /^WebcastChatMessage Uint8Array\(\d+\) \[\n.*WebcastControlMessage Uint8Array/s },
  '13': { says: ['chat'], prints: /^WebcastChatMessage \{\n.*comment: 'hello'.*WebcastControlMessage \{/s },
  '14': { prints: /^WebSocket Client: <ref \*1> WebSocket \{/ },
  '15': { says: ['broken'], prints: /^Error! .*SchemaDecodeError/s },
  '16': { says: ['member'], prints: ['bob joins the stream!'] },
  '17': { says: ['chat'], prints: ['bob -> hello'] },
  '18': {
    says: ['gift', 'lastGift'],
    prints: ['bob is sending gift Rose x3', 'bob has sent gift Rose x3'],
  },
  '19': { says: ['roomUser'], prints: ['Viewer Count: 4321'] },
  '20': { says: ['like'], prints: ['bob sent 15 likes, total likes: 200'] },
  '21': { says: ['social'], prints: /^social event data: \{\n.*shareTarget: '-1'/s },
  '22': { says: ['emote'], prints: /^emote received \{\n.*emoteList: \[/s },
  '23': { says: ['envelope'], prints: /^envelope received \{\n.*envelopeId: '71'/s },
  '24': { says: ['questionNew'], prints: ['bob asks why?'] },
  '25': { says: ['linkMicBattle'], prints: /^New Battle: (bob VS cid|cid VS bob)\n$/ },
  '26': { says: ['linkMicArmies'], prints: /^linkMicArmies \{\n.*totalDiamondCount: 30/s },
  '27': { says: ['liveIntro'], prints: /^\{\n.*description: 'welcome'/s },
  '28': { says: ['subscribe'], prints: ['bob subscribed!'] },
  '29': { says: ['follow'], prints: ['bob followed!'] },
  '30': { says: ['social'], prints: ['bob shared the stream!'] },
  '31': roomInfo,
  '32': availableGifts,
  // Node.js finds fault with an agent of that time, because hosts have no names here.
  '33': { ...proxied, proxy: 'https', prints: /^(\(node:\d+\) \[DEP0123\] .*\n\(Use .*\n)?$/ },
  '34': {
    before: withKey,
    writes: 1,
    prints: ['Connected to TikTok LIVE chat!'],
    seen: ({ room }) => expect(room.sentOf('WebcastChatMessage').map(({ comment }) => comment)).toEqual(['Connected']),
  },
  '35': {
    before: withKey,
    writes: 1,
    prints: ['Connected to TikTok LIVE chat!'],
    seen: ({ room }) =>
      expect(room.sentOf('WebcastChatMessage').map(({ comment }) => comment)).toEqual(['Hello world!']),
  },
};
