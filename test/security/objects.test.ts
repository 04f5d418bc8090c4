import {
  createDirectSigner,
  createEulerClient,
  createEulerSigner,
  createTikToolSigner,
  pollingSource,
  SignConfig,
  SourceBudgets,
  TikTokLive,
  TikTokLiveConnection,
  TikTokWebClient,
} from '@livetap/live';
import { WebcastPushConnection } from '@livetap/live/legacy';
import { TikToolClient } from '@livetap/live/tiktool';
import { VideoDownloader } from '@livetap/live/video';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { secrets } from './marks.js';
import { printedSecrets } from './reveal.js';

/*
 * What a program has in its hands, with every secret in it, as people print it: console.log, JSON, a copy for a worker.
 */

const session = {
  cookie: { type: 'cookie', value: { sessionId: secrets.sessionId, ttTargetIdc: 'useast5' } },
  oAuthToken: { type: 'oAuthToken', value: secrets.oAuthToken },
} as const;
const proxy = `http://me:${secrets.proxyPassword}@127.0.0.1:1`;
const headers = { Authorization: secrets.webHeader, Cookie: `uid_tt=${secrets.accountCookie}` };
const shared = {
  ...{ session, proxy, signApiKey: secrets.eulerKey, webClientHeaders: headers },
  ...{ webClientParams: { msToken: secrets.webParam }, wsClientHeaders: { 'X-Own': secrets.socketHeader } },
  webClientOptions: { headers, params: { token: secrets.webParam } },
  wsClientOptions: { headers: { 'X-Own': secrets.socketHeader } },
};

const legacy = {
  ...{ sessionId: secrets.sessionId, ttTargetIdc: 'useast5', clientParams: { msToken: secrets.webParam } },
  ...{ requestHeaders: headers, requestOptions: { headers }, websocketHeaders: { 'X-Own': secrets.socketHeader } },
  ...{ websocketOptions: { headers: { 'X-Own': secrets.socketHeader } } },
  signProviderOptions: { params: { apiKey: secrets.eulerKey }, headers: { 'x-jwt-key': secrets.jwt } },
};

const live = () => new TikTokLive({ uniqueId: 'ann', apiKey: secrets.tiktoolKey, ...shared });
const connection = () => new TikTokLiveConnection('ann', { ...shared, wsClientParams: { own: secrets.socketParam } });
const webClient = () => connection().webClient;
const euler = () => createEulerClient({ apiKey: secrets.eulerKey, headers: { 'x-jwt-key': secrets.jwt } });

const objects: readonly (readonly [name: string, make: () => unknown])[] = [
  ['TikTokLive', live],
  ['TikTokLive.client', () => live().client],
  ['TikTokLive.client.options', () => live().client.options],
  ['TikTokLive.status', () => live().status],
  ['TikTokLive.health', () => live().health],
  ['TikTokLiveConnection', connection],
  ['TikTokLiveConnection.options', () => connection().options],
  ['TikTokLiveConnection.state', () => connection().state],
  ['TikTokLiveConnection.apiClient', () => connection().apiClient],
  ['TikTokLiveConnection.webClient', webClient],
  ['TikTokLiveConnection.webClient.cookieJar', () => webClient().cookieJar],
  ['TikTokLiveConnection.webClient.transport', () => webClient().transport],
  ['TikTokLiveConnection.webClient.addressSigner', () => webClient().addressSigner],
  ['TikTokWebClient', () => new TikTokWebClient({ session, headers, signApiKey: secrets.eulerKey })],
  ['EulerStreamApiClient', euler],
  ['EulerStreamApiClient.webcast', () => euler().webcast],
  [
    'EulerStreamApiClient.with()',
    () => euler().with({ apiKey: secrets.eulerKey, headers: { 'x-jwt-key': secrets.jwt } }),
  ],
  ['TikToolClient', () => new TikToolClient({ apiKey: secrets.tiktoolKey })],
  ['TikToolClient.api', () => new TikToolClient({ apiKey: secrets.tiktoolKey }).api],
  ['a signer of Euler', () => createEulerSigner({ webClient: webClient(), apiKey: secrets.eulerKey })],
  ['a signer of TikTool', () => createTikToolSigner({ webClient: webClient(), apiKey: secrets.tiktoolKey })],
  ['a direct signer', () => createDirectSigner({ webClient: webClient(), pushParams: { own: secrets.socketParam } })],
  ['a polling source', () => pollingSource({ webClient: webClient(), roomId: '7400000000000000001' })],
  ['VideoDownloader', () => new VideoDownloader(connection())],
  ['WebcastPushConnection', () => new WebcastPushConnection('ann', legacy)],
  ['WebcastPushConnection.getState()', () => new WebcastPushConnection('ann', legacy).getState()],
  [
    'SourceBudgets',
    () => {
      const budgets = new SourceBudgets();
      budgets.pause(`euler ${secrets.eulerKey}`, { burst: 1, everyMs: 1 }, 1);
      return budgets;
    },
  ],
];

describe('is printed without its secrets', () => {
  test.each(objects)('%s', (_name, make) => {
    expect(printedSecrets(make())).toEqual([]);
  });

  test('SignConfig', () => {
    const before = { apiKey: SignConfig.apiKey, baseOptions: SignConfig.baseOptions };
    onTestFinished(() => {
      Object.assign(SignConfig, before);
    });
    SignConfig.apiKey = secrets.eulerKey;
    SignConfig.baseOptions = { headers: { 'x-jwt-key': secrets.jwt } };
    expect(printedSecrets(SignConfig)).toEqual([]);
    expect(printedSecrets(createEulerClient())).toEqual([]);
  });

  test('what has its key from the environment', () => {
    vi.stubEnv('TIKTOOL_API_KEY', secrets.tiktoolKey);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    const client = new TikToolClient();
    expect(client.hasApiKey).toBe(true);
    expect(printedSecrets(client)).toEqual([]);
  });
});
