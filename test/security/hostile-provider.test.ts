import { fetchWebcastSignatureFromProvider, type Signer, TikTokLiveConnection } from '@livetap/live';
import { encode } from '@livetap/live/schema';
import { callApi, fetchSignedUrl } from '@livetap/live/tiktool';
import { describe, expect, test } from 'vitest';
import { type Answer, names } from './hosts.js';
import { secrets } from './marks.js';
import { leaksOf, openStage, type Stage } from './stage.js';

const path = `/webcast/im/ws_proxy/ws_reuse_supplement/?aid=1988&X-Signature=${secrets.ownSignature}`;

/** Where a provider may want our cookies, with what does not make it TikTok's. */
const addresses = [
  `wss://${names.foreign}${path}`,
  `wss://${names.foreign}:443${path}`,
  `wss://webcast-ws.tiktok.com.${names.foreign}${path}`,
  `wss://webcast-wstiktok.com${path}`,
  `wss://webcast-ws.tiktok.com@${names.foreign}${path}`,
  `wss://user:pass@webcast-ws.tiktok.com${path}`,
  `wss:/\\${names.foreign}${path}`,
  `ws://webcast-ws.tiktok.com${path}`,
  `https://${names.foreign}${path}`,
  `http://${names.foreign}${path}`,
  `ws://192.0.2.1${path}`,
  path,
] as const;

/** A path must be refused, and nobody but TikTok and the provider may have been asked anything. */
async function isRefused(stage: Stage, run: Promise<unknown>): Promise<void> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  stage.channels.say('thrown', error);
  const known: readonly string[] = [names.web, names.webcast, names.euler, names.tiktool];
  expect(stage.hosts.requests.map(({ host }) => host).filter(host => !known.includes(host))).toEqual([]);
  expect(leaksOf(stage)).toBe('');
}

const tikTool =
  (data: object): Answer =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ status_code: 0, data }));

describe.each(addresses.map(address => ({ address, shown: address.split('?')[0] })))(
  'a sign provider that names $shown',
  ({ address }) => {
    test('gets no socket opened there: Euler', async () => {
      const stage = await openStage();
      stage.hosts.answer(names.euler, '/connect', (_request, response) => {
        const batch = encode('ProtoMessageFetchResult', { cursor: '1_1', wsUrl: address, wsParams: { imprp: 'abc' } });
        response.writeHead(200, { 'content-type': 'application/protobuf', 'x-set-tt-cookie': 'ttwid=1; Path=/' });
        response.end(batch);
      });
      await isRefused(stage, stage.live({ sources: ['euler'], authenticateWs: false }).connect());
    });

    test('gets no socket opened there: TikTool', async () => {
      const stage = await openStage();
      stage.hosts.answer(names.tiktool, '', tikTool({ signed_url: address, cookies: 'ttwid=1', user_agent: 'any' }));
      await isRefused(stage, stage.live({ sources: ['tiktool'] }).connect());
    });

    test('gets no socket opened there: a function of the user', async () => {
      const stage = await openStage();
      const signer: Signer = {
        name: 'own',
        sign: async ({ roomId, userAgent }) => ({ url: address, roomId, userAgent, params: {}, cookies: ['a=1'] }),
      };
      await isRefused(stage, stage.live({ sources: [signer] }).connect());
    });

    test('gets no socket opened there: a provider of the user', async () => {
      const stage = await openStage();
      const connection = new TikTokLiveConnection('ann', {
        ...stage.options,
        authenticateWs: true,
        signedWebSocketProvider: async () => ({ cursor: '1_1', wsUrl: address, cookies: ['a=1'] }) as never,
      });
      connection.on('error', error => stage.channels.say('error', error));
      await isRefused(stage, connection.connect());
    });

    const request = address.replace(/^ws/, 'http');
    test('gets no request made there: signed polls', async () => {
      const stage = await openStage();
      stage.hosts.answer(names.euler, '/sign_url', (_request, response) => {
        const signed = { signedUrl: request, tokens: { 'X-Bogus': 'abc', msToken: 'abc' }, userAgent: 'any' };
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ code: 200, response: signed }));
      });
      await isRefused(stage, stage.live({ sources: ['polling'] }).connect());
      const { webClient } = new TikTokLiveConnection('ann', stage.options);
      const url = `https://${names.webcast}/webcast/x/`;
      await isRefused(stage, fetchWebcastSignatureFromProvider({ webClient, url }));
    });

    test('gets no request made there: instructions of TikTool', async () => {
      const stage = await openStage();
      const { fetch } = stage.hosts;
      const reply = { status_code: 0, action: 'fetch_signed_url', signed_url: request, cookies: 'a=1' };
      stage.hosts.answer(names.tiktool, '', (_request, response) => void response.end(JSON.stringify(reply)));
      const cookies = `uid_tt=${secrets.ownCookie}`;
      await isRefused(stage, fetchSignedUrl(reply, { fetch, cookies }));
      await isRefused(stage, callApi({ fetch, endpoint: '/webcast/feed', apiKey: secrets.tiktoolKey }));
    });
  },
);
