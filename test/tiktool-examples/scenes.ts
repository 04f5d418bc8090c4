import { once } from 'node:events';
import { personNamed, type Room } from '@livetap/simulator';
import { expect } from 'vitest';
import { WebSocket } from 'ws';
import type { Scene } from './scene.js';

export const roomId = '7429384756123456789';
/** Whose room the examples read; each reads one of them. */
export const names = ['streamer_name', 'streamer', 'username'] as const;

const picture = "const [backgroundBase64, pieceBase64, outerBase64, innerBase64, imageBase64] = Array(5).fill('AA==');";
const apiResponse = `import { TikToolClient } from '@livetap/live/tiktool';
const { reply: apiResponse } = await new TikToolClient({ apiKey: 'YOUR_API_KEY' }).api.roomInfo({ room_id: '${roomId}' });`;
const client = `import { TikTokLive } from '@livetap/live/tiktool';
const live = new TikTokLive({ uniqueId: 'username', apiKey: 'YOUR_API_KEY' });`;

const [host, rival, fan] = [personNamed('streamer_name'), personNamed('rival'), personNamed('fan')];

/** A battle with ten points for the host, and their supporter. */
function battle(room: Room): void {
  const armies = {
    [room.userId]: { hostScore: '10', userArmy: [{ userId: fan.userId, score: '10', nickname: 'Fan' }] },
    [rival.userId]: { hostScore: '4', userArmy: [] },
  };
  const anchorInfo = { [rival.userId]: { user: { userId: rival.userId, displayId: 'rival', nickName: 'Rival' } } };
  room.send(
    { method: 'WebcastLinkMicBattle', message: { battleId: '81', action: 4, armies, anchorInfo } },
    { method: 'WebcastLinkMicArmies', message: { battleId: '81', battleItems: armies } },
  );
}

/** Connects to the program's own server, and expects what it forwards. */
async function overlay(room: Room, port: number): Promise<void> {
  const socket = new WebSocket(`ws://localhost:${port}`);
  await once(socket, 'open');
  const message = once(socket, 'message');
  room.say('hello overlay', 'bob');
  const [data] = await message;
  expect(JSON.parse(String(data))).toMatchObject({
    v: 1,
    type: 'chat',
    comment: 'hello overlay',
    user: { uniqueId: 'bob' },
  });
  socket.close();
}

/** The examples of document 004 by their numbers. */
export const scenes: Readonly<Record<string, Scene>> = {
  '01': {
    acts: room => {
      room.say('hi', 'bob');
      room.giftStreak('Paper Boat', 3, 'cid');
      room.join('dora');
      room.viewers(321);
    },
    prints: ['bob: hi', 'cid sent Paper Boat (1💎)', 'dora joined the stream', 'Viewers: 321'],
  },
  '02': {
    before: client,
    after: 'await live.connect();',
    acts: room => void room.say('hi', 'bob'),
    prints: /^chat \{\n {2}v: 1,\n.*comment: 'hi'.*^control \{\n.*^streamEnd \{\n/ms,
  },
  '03': {
    after: 'console.log(streamData.data.stream_url !== undefined, roomInfo.data.id_str, data.data.rankings.length);',
    prints: [`true ${roomId} 0`],
  },
  '04': { prints: [`Room ID: ${roomId}`] },
  '05': { prints: [`Room: ${roomId}, Region: ALL_SG`] },
  '06': {
    before: apiResponse,
    after: 'console.log(tikTokData.data.id_str);',
    prints: [roomId],
  },
  '07': { before: picture, prints: ['Slide to X=123px (confidence: 0.5)'] },
  '08': { before: picture, prints: ['Rotate 45° (confidence: 0.5)'] },
  '09': { before: picture, prints: ['Match: (10,20) ↔ (110,120)'] },
  '10': {
    acts: room => {
      room.say('!HELLO', 'bob');
      room.giftStreak('Paper Boat', 3, 'cid');
      room.gift('Kite', { user: 'dora' });
    },
    prints: ['Hello, bob!', 'cid sent 3x Paper Boat (3 diamonds)', 'dora sent 1x Kite (100 diamonds)'],
  },
  '11': { acts: overlay, isServer: true, prints: ['Forwarding TikTok LIVE events → ws://localhost:8080'] },
  '12': {
    acts: room => {
      room.giftStreak('Paper Boat', 3, 'cid');
      room.gift('Kite', { user: 'dora' });
    },
    prints: ['🏆 Gift Leaderboard', '1. cid: 3 💎', '🏆 Gift Leaderboard', '1. dora: 100 💎', '2. cid: 3 💎'],
  },
  '13': {
    acts: battle,
    prints: [
      'Battle 81 — Status: started',
      ` Team ${host.userId}: 10 points (1 members)`,
      ` Team ${rival.userId}: 4 points (0 members)`,
      ` ${host.userId}: 10 points`,
      ' rival: 4 points',
    ],
  },
  '14': {
    isPage: true,
    // Newer versions of Node have it as pages do.
    before: "import { WebSocket as Socket } from 'ws'; globalThis.WebSocket ??= Socket;",
    acts: async room => {
      room.say('hello page', 'bob');
      room.giftStreak('Paper Boat', 3, 'cid');
    },
    prints: /^roomInfo \{.*^chat \{.*comment: 'hello page'.*^gift \{.*giftName: 'Paper Boat'.*^control \{/ms,
  },
  '15': {
    after: "live.on('chat', () => console.log('typed')); await live.connect();",
    acts: room => {
      room.say('hi', 'bob');
      room.gift('Kite', { user: 'dora' });
      battle(room);
    },
    prints: ['typed'],
  },
};
