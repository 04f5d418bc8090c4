import {
  addressSigner,
  browserSource,
  createDirectSigner,
  createEulerSigner,
  createTikToolSigner,
  type FrameSource,
  fetchWebcastSignatureFromProvider,
  pollingSource,
  type Signer,
  TikTokLiveConnection,
  type TikTokLiveConnectionOptions,
  type TikTokWebClient,
  tikfinitySource,
} from '@livetap/live';
import { TikToolClient } from '@livetap/live/tiktool';
import type { ProviderName } from './cost.js';
import type { FoundRoom } from './lookup.js';
import { eulerQuota, tikToolQuota } from './quota.js';
import type { StepResult, WayName } from './step.js';
import type { Inspection } from './take-step.js';

/** A socket to the push service, with an address from somebody. */
export interface SocketWay {
  readonly kind: 'socket';
  readonly name: WayName;
  /** Why it is not tried; undefined when it is. */
  readonly obstacle: string | undefined;
  /** Makes the address with the client of the connection that uses it, so that both are the same viewer. */
  signer(webClient: TikTokWebClient): Signer;
  /** Whose quota a signature counts against. */
  readonly provider: ProviderName | undefined;
  /** Asks what is left of the quota; undefined where only the headers of an answer tell. */
  readonly quota: (() => Promise<StepResult>) | undefined;
}

/** A source that needs no socket to the push service. */
export interface SourceWay {
  readonly kind: 'source';
  readonly name: WayName;
  /** Why it is not tried; undefined when it is. */
  readonly obstacle: string | undefined;
  /** Whether it is no failure when it is not there: a program on this machine that nobody asked for. */
  readonly isOptional: boolean;
  source(): FrameSource;
}

/** One way to the frames of a room. */
export type Way = SocketWay | SourceWay;

/** What the ways are made of. */
export interface WayOptions {
  readonly inspection: Inspection;
  readonly uniqueId: string;
  readonly room: FoundRoom;
  /** For all connections. */
  readonly connection: TikTokLiveConnectionOptions;
  readonly tiktoolApiKey: string | undefined;
  readonly browserPort: number | undefined;
  /** Whether the browser is what the room is to be read by. */
  readonly isBrowserWanted: boolean;
  readonly tikfinityPort: number | undefined;
}

/** The ways to a room by name, each with what speaks against trying it. */
export function waysTo(options: WayOptions): Readonly<Record<WayName, () => Way>> {
  const { inspection, uniqueId, room, connection } = options;
  const { traffic, signal } = inspection;
  const { fetch } = traffic;
  const client = () => new TikTokLiveConnection(uniqueId, connection).webClient;
  const socket = (name: WayName, way: Pick<SocketWay, 'signer'> & Partial<SocketWay>): SocketWay => ({
    ...{ kind: 'socket', name, provider: undefined, quota: undefined },
    ...way,
    obstacle: room.obstacle ?? way.obstacle,
  });
  const source = (name: WayName, way: Pick<SourceWay, 'source'> & Partial<SourceWay>): SourceWay => ({
    ...{ kind: 'source', name, isOptional: true, ...way, obstacle: room.obstacle ?? way.obstacle },
  });
  return {
    direct: () =>
      socket('direct', {
        signer: webClient => createDirectSigner({ webClient, clusterRegion: room.clusterRegion }),
      }),
    euler: () => {
      const { apiClient } = client();
      return socket('euler', {
        provider: 'euler',
        quota: apiClient.hasApiKey ? () => eulerQuota(apiClient, signal) : undefined,
        signer: webClient => createEulerSigner({ webClient }),
      });
    },
    tiktool: () => {
      const key = { apiKey: options.tiktoolApiKey, fetch };
      const api = new TikToolClient({ ...key, serverUrl: client().endpoints.tiktool });
      return socket('tiktool', {
        provider: 'tiktool',
        obstacle: api.hasApiKey ? undefined : 'it needs an API key of TikTool',
        quota: () => tikToolQuota(api, signal),
        signer: webClient => createTikToolSigner({ ...key, webClient }),
      });
    },
    polling: () => {
      const webClient = client();
      const sign = webClient.apiClient.hasApiKey
        ? addressSigner(request => {
            traffic.spend('euler');
            return fetchWebcastSignatureFromProvider({ ...request, webClient });
          })
        : undefined;
      const isAdmitted = webClient.cookieJar.session?.type === 'cookie' || sign !== undefined;
      return source('polling', {
        isOptional: false,
        obstacle: isAdmitted ? undefined : 'it needs the session of an account, or an API key that signs requests',
        // What fails once is to be seen, and not to be tried until it works.
        source: () => pollingSource({ webClient, roomId: room.roomId, sign, historyLength: 0, retryDelaysMs: [] }),
      });
    },
    browser: () =>
      source('browser', {
        isOptional: !options.isBrowserWanted,
        source: () => browserSource({ port: options.browserPort, match: uniqueId }),
      }),
    tikfinity: () => source('tikfinity', { source: () => tikfinitySource({ port: options.tikfinityPort, uniqueId }) }),
  };
}
