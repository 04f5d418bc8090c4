import {
  addressSigner,
  browserSource,
  type FrameSource,
  fetchWebcastSignatureFromProvider,
  namedSigner,
  pollingSource,
  type Signer,
  type TikTokWebClient,
  tikfinitySource,
} from '@livetap/live';
import { TikToolClient } from '@livetap/live/tiktool';
import type { ProviderName } from './cost.js';
import type { FoundRoom } from './lookup.js';
import { eulerQuota, tikToolQuota } from './quota.js';
import type { StepResult, WayName } from './step.js';
import type { Inspection } from './take-step.js';

interface CommonWay {
  readonly name: WayName;
  /** Why it is not tried; undefined when it is. */
  readonly obstacle: string | undefined;
  /** Whose quota signatures count against; undefined where nothing is signed. */
  readonly provider: ProviderName | undefined;
}

/** A socket to the push service, with an address from somebody. */
export interface SocketWay extends CommonWay {
  readonly kind: 'socket';
  /** Makes the address with the client of the connection that uses it, so that both are the same viewer. */
  signer(viewer: TikTokWebClient): Signer;
  /** Asks what is left of the quota; undefined where only the headers of an answer tell. */
  readonly quota: (() => Promise<StepResult>) | undefined;
}

/** A source that needs no socket to the push service. */
export interface SourceWay extends CommonWay {
  readonly kind: 'source';
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
  /** For what is asked without a connection. */
  readonly webClient: TikTokWebClient;
  readonly tiktoolApiKey: string | undefined;
  readonly browserPort: number | undefined;
  /** Whether the browser is what the room is to be read by. */
  readonly isBrowserWanted: boolean;
  readonly tikfinityPort: number | undefined;
}

/** The ways to a room by name, each with what speaks against trying it. */
export function waysTo(options: WayOptions): Readonly<Record<WayName, Way>> {
  const { inspection, uniqueId, room, webClient } = options;
  const { traffic, signal } = inspection;
  const { apiClient, endpoints, cookieJar } = webClient;
  const { tiktoolApiKey: apiKey } = options;
  const tiktoolClient = new TikToolClient({ apiKey, fetch: traffic.fetch, serverUrl: endpoints.tiktool });
  const sign = addressSigner(request => {
    traffic.spend('euler');
    return fetchWebcastSignatureFromProvider({ ...request, webClient });
  });
  const isAdmitted = apiClient.hasApiKey || cookieJar.session?.type === 'cookie';
  const pollingOptions = {
    ...{ webClient, roomId: room.roomId, sign: apiClient.hasApiKey ? sign : undefined, historyLength: 0 },
    // What fails once is to be seen, and not to be tried until it works.
    retryDelaysMs: [],
  };
  return {
    direct: {
      ...{ kind: 'socket', name: 'direct', obstacle: room.obstacle, provider: undefined, quota: undefined },
      signer: viewer => namedSigner('direct', { webClient: viewer }),
    },
    euler: {
      ...{ kind: 'socket', name: 'euler', obstacle: room.obstacle, provider: 'euler' },
      quota: apiClient.hasApiKey ? () => eulerQuota(apiClient, signal) : undefined,
      signer: viewer => namedSigner('euler', { webClient: viewer }),
    },
    tiktool: {
      ...{ kind: 'socket', name: 'tiktool', provider: 'tiktool' },
      obstacle: room.obstacle ?? (tiktoolClient.hasApiKey ? undefined : 'it needs an API key of TikTool'),
      quota: () => tikToolQuota(tiktoolClient, signal),
      signer: viewer => namedSigner('tiktool', { webClient: viewer, tiktoolClient }),
    },
    polling: {
      ...{ kind: 'source', name: 'polling', isOptional: false, provider: apiClient.hasApiKey ? 'euler' : undefined },
      obstacle: room.obstacle ?? (isAdmitted ? undefined : 'it needs the session of an account, or an API key'),
      source: () => pollingSource(pollingOptions),
    },
    browser: {
      ...{ kind: 'source', name: 'browser', obstacle: room.obstacle, provider: undefined },
      isOptional: !options.isBrowserWanted,
      source: () => browserSource({ port: options.browserPort, match: uniqueId }),
    },
    tikfinity: {
      ...{ kind: 'source', name: 'tikfinity', obstacle: room.obstacle, provider: undefined, isOptional: true },
      source: () => tikfinitySource({ port: options.tikfinityPort, uniqueId }),
    },
  };
}
