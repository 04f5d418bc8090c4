import {
  type Signer,
  TikTokLiveConnection,
  type TikTokLiveConnectionOptions,
  type TikTokLiveOptions,
} from '@livetap/live';
import { callApi, TikToolClient } from '@livetap/live/tiktool';
import { onTestFinished, vi } from 'vitest';
import { names } from './hosts.js';
import { secrets } from './marks.js';
import type { Consent, Stage } from './stage.js';

/** One way of using the library that has secrets. */
export interface Path {
  readonly name: string;
  /** Whose answers it depends on, the provider or TikTok. */
  readonly hosts: readonly string[];
  readonly consent?: Consent;
  /** Rejects when it fails. */
  run(stage: Stage): Promise<unknown>;
}

/** Connects, hears a comment, and leaves. */
async function hear({ hosts: { room }, live: open }: Stage, options: Partial<TikTokLiveOptions>): Promise<void> {
  const live = open(options);
  let isHeard = false;
  live.on('chat', () => {
    isHeard = true;
  });
  await live.connect();
  const { source } = live.status;
  room.say('hello');
  await vi.waitFor(
    () => {
      if (!isHeard) throw new Error(`nothing is heard by ${source}`);
    },
    { timeout: 10_000 },
  );
  await live.disconnect();
}

function socket(name: string, options: Partial<TikTokLiveOptions>, hosts: readonly string[], consent?: Consent): Path {
  return {
    name,
    hosts: [names.web, names.push, ...hosts],
    ...(consent && { consent }),
    run: stage => hear(stage, options),
  };
}

/** A function of the user that signs, by any means: here it has the address of the simulator, and adds to it. */
const ownSigner = (stage: Stage): Signer => ({
  name: 'own',
  async sign({ roomId, userAgent }) {
    const response = await fetch(`${stage.hosts.simulator.url}/`);
    const ttwid = /ttwid=[^;]+/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? '';
    const query = `aid=1988&room_id=${roomId}&X-Signature=${secrets.ownSignature}`;
    const url = `wss://${names.push}/webcast/im/ws_proxy/ws_reuse_supplement/?${query}`;
    return { url, roomId, userAgent, params: {}, cookies: [ttwid, `own=${secrets.ownCookie}`] };
  },
});

/** The wire level: told by other events. */
async function connectWire(stage: Stage, more: Partial<TikTokLiveConnectionOptions>): Promise<void> {
  const { channels, options } = stage;
  const connection = new TikTokLiveConnection('ann', {
    ...{ ...options, record: channels.record, disableEulerFallbacks: true },
    ...{ enterTimeoutMs: 500, connectTimeoutMs: 500, requestTimeoutMs: 2_000 },
    ...more,
  });
  onTestFinished(() => connection.disconnect());
  connection
    .on('error', error => channels.say('error', error))
    .on('connected', state => channels.say('connected', { ...state, roomInfo: null }))
    .on('disconnected', close => channels.say('disconnected', close))
    .on('websocketConnected', client => channels.show('websocketConnected', client));
  channels.show('TikTokLiveConnection', connection);
  await connection.connect();
  channels.show('connection.state', { ...connection.state, roomInfo: null });
  await connection.disconnect();
}

/** Who lets the provider have the session gives it the whole cookie jar. */
const toEuler: Consent = { 'session-id': [names.euler], 'account-cookie': [names.euler], ttwid: [names.euler] };

/** A connection that is asked and not connected. */
const asking = ({ options }: Stage) => new TikTokLiveConnection('ann', { ...options, requestTimeoutMs: 2_000 });

/** Every path that a secret can take. */
export const paths: readonly Path[] = [
  socket('a socket signed by Euler', { sources: ['euler'] }, [names.euler]),
  socket('a socket signed by TikTool', { sources: ['tiktool'] }, [names.tiktool]),
  socket('a socket without a signature', { sources: ['direct'] }, []),
  socket('a logged-in socket', { sources: ['euler'], authenticateWs: true }, [names.euler], {
    'session-id': [names.euler, names.push],
    'account-cookie': [names.euler, names.push],
    ttwid: [names.euler],
  }),
  socket('one after the other', { sources: ['tiktool', 'euler', 'direct', 'polling'] }, [names.tiktool]),
  {
    name: 'one after the other, without the first',
    hosts: [names.euler, names.push],
    run: stage => {
      stage.hosts.answer(names.tiktool, '', (_request, response) => void response.writeHead(500).end('{}'));
      return hear(stage, { sources: ['tiktool', 'euler', 'direct', 'polling'] });
    },
  },
  {
    name: 'a socket of another make',
    hosts: [names.push],
    run: stage => hear(stage, { sources: ['euler'], webSocketImpl: stage.hosts.webSocket }),
  },
  {
    name: 'a socket signed by a function of the user',
    hosts: [names.push],
    run: stage => hear(stage, { sources: [ownSigner(stage)] }),
  },
  {
    name: 'requests with a session',
    hosts: [names.webcast, names.euler],
    run: stage => hear(stage, { sources: ['polling'], requestPollingIntervalMs: 20 }),
  },
  {
    name: 'requests that are signed',
    hosts: [names.webcast, names.euler],
    run: stage => hear(stage, { sources: ['polling'], requestPollingIntervalMs: 20, session: undefined }),
  },
  { name: 'the wire level', hosts: [names.web, names.euler, names.push], run: stage => connectWire(stage, {}) },
  {
    name: 'the wire level with a provider of the user',
    hosts: [names.push],
    run: stage =>
      connectWire(stage, {
        signedWebSocketProvider: async ({ roomId }) => {
          const { url, cookies: pairs } = await ownSigner(stage).sign({ roomId, uniqueId: 'ann', userAgent: 'any' });
          const batch = { cursor: '1_1', internalExt: 'a', wsUrl: url, wsParams: {}, cookies: pairs };
          return { messages: [], ...batch } as never;
        },
      }),
  },
  {
    name: 'questions about a streamer',
    hosts: [names.web, names.webcast, names.euler],
    run: async stage => {
      const connection = asking(stage);
      const { webClient } = connection;
      const { roomId } = stage.hosts.room;
      await connection.fetchRoomId();
      await connection.fetchIsLive();
      await webClient.fetchRoomInfo({ roomId });
      await webClient.fetchUserInfo({ uniqueId: 'ann' });
      await webClient.fetchRoomGifts({ roomId, sign: webClient.addressSigner });
      await webClient.fetchFeed({});
      await webClient.fetchRoomIdFromEuler({ uniqueId: 'ann' });
    },
  },
  {
    name: 'a comment to TikTok',
    hosts: [names.webcast],
    run: async stage => asking(stage).webClient.sendRoomChat({ roomId: stage.hosts.room.roomId, content: 'hello' }),
  },
  {
    name: 'a comment by the provider',
    hosts: [names.euler],
    consent: toEuler,
    run: async stage => {
      const connection = asking(stage);
      await connection.fetchRoomId();
      await connection.sendMessage('hello');
    },
  },
  {
    name: 'quotas of Euler, by key and by JWT',
    hosts: [names.euler],
    run: async stage => {
      const connection = asking(stage);
      await connection.apiClient.webcast.getRateLimits();
      const client = connection.apiClient.with({ headers: { 'x-jwt-key': secrets.jwt } });
      await client.webcast.getRateLimits();
    },
  },
  {
    name: 'quotas of TikTool',
    hosts: [names.tiktool],
    run: async ({ hosts: { fetch }, channels }) => {
      const client = new TikToolClient({ apiKey: secrets.tiktoolKey, fetch, logger: channels.logger });
      channels.show('TikToolClient', client);
      const { limit } = await client.api.rateLimits({});
      channels.say('limit', limit);
    },
  },
  {
    name: 'a request that TikTool signs, with a session',
    hosts: [names.tiktool, names.webcast],
    consent: { 'session-id': [names.tiktool] },
    run: async ({ hosts: { fetch, room }, channels: { logger } }) => {
      const cookies = `sessionid=${secrets.sessionId}; tt-target-idc=useast5`;
      const shared = { apiKey: secrets.tiktoolKey, fetch, logger, uniqueId: 'ann', cookies };
      // Which room it is is not asked: the answer would be kept from one test to the next.
      await callApi({ ...shared, endpoint: '/webcast/room_video', extraBody: { room_id: room.roomId } });
    },
  },
];
