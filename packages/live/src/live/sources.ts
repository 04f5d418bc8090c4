import { InvalidOptionError } from '../errors.js';
import type { ProviderQuota } from '../euler/quota.js';
import { hasSession } from '../http/signed-request.js';
import { RouteConfig } from '../routes.js';
import { fetchSignedWebSocketFromProvider } from '../signing/signed-websocket.js';
import type { Signer } from '../signing/signer.js';
import { browserSource } from '../sources/browser/browser.js';
import { capabilitiesOf, type FrameSource } from '../sources/source.js';
import { tikfinitySource } from '../sources/tikfinity/tikfinity.js';
import type { SourceBudgets } from '../supervision/budgets.js';
import type { Candidate } from '../supervision/candidates.js';
import type { SourceStatus } from '../supervision/status.js';
import { TikToolClient } from '../tiktool/client.js';
import type { TikTokWebClient } from '../web-client.js';
import { defaultSourceNames, namedSigner } from './named-sources.js';
import type { SourceChoice, SourceName, TikTokLiveOptions } from './options.js';

/** One of the ways to read a room, and how. */
export interface LiveSource extends Candidate {
  readonly by: { readonly signer: Signer } | { readonly source: FrameSource } | 'polling';
  /** What its provider said last to this client. @defaultValue it has none */
  readonly quota?: (() => ProviderQuota | undefined) | undefined;
}

/** What is known about a connection before it is made. */
export interface LiveSourcesRequest {
  readonly options: TikTokLiveOptions;
  readonly webClient: TikTokWebClient;
  readonly pushParams: Readonly<Record<string, string>>;
}

/**
 * The ways to read a room, best first: those that were asked for, or else what was configured, then what needs nothing.
 * @throws InvalidOptionError for a way that does not exist, or that needs a key that is not there.
 */
export function liveSources(request: LiveSourcesRequest): LiveSource[] {
  const { options } = request;
  const choices = options.sources ?? defaultChoices(request);
  if (choices.length === 0) throw new InvalidOptionError('sources is empty: name at least one way to read the room.');
  return choices.map(choice => sourceFor(choice, request));
}

function defaultChoices({ options, webClient }: LiveSourcesRequest): SourceChoice[] {
  const { source, signer, apiKey, signedWebSocketProvider } = options;
  // What was recorded cannot be had in another way.
  if (source !== undefined && !capabilitiesOf(source).isLive) return [source];
  const isEulerReplaced =
    signedWebSocketProvider !== undefined ||
    RouteConfig.fetchSignedWebSocketFromProvider !== fetchSignedWebSocketFromProvider;
  const named = defaultSourceNames({
    hasTikToolKey: apiKey !== undefined,
    hasEulerKey: webClient.apiClient.hasApiKey,
    hasSession: hasSession(webClient),
    isEulerReplaced,
  });
  return [...(source === undefined ? [] : [source]), ...(signer === undefined ? [] : [signer]), ...named];
}

function sourceFor(choice: SourceChoice, request: LiveSourcesRequest): LiveSource {
  if (typeof choice === 'string') return namedSource(choice, request);
  if ('sign' in choice) return signedBy(choice);
  if ('open' in choice) return { name: choice.name, by: { source: choice } };
  throw new InvalidOptionError('sources takes names of sources, signers and frame sources.');
}

function signedBy(signer: Signer): LiveSource {
  return { name: signer.name, by: { signer }, budget: signer.budget, signs: signer.signs ?? true };
}

function namedSource(name: SourceName, { options, webClient, pushParams }: LiveSourcesRequest): LiveSource {
  const { endpoints } = webClient;
  switch (name) {
    case 'direct':
      return signedBy(namedSigner(name, { webClient, pushParams }));
    case 'euler': {
      const { apiClient } = webClient;
      const { authenticateWs, signedWebSocketProvider } = options;
      const signer = namedSigner(name, { webClient, pushParams, authenticateWs, signedWebSocketProvider });
      return { ...signedBy(signer), quota: () => apiClient.quota };
    }
    case 'tiktool': {
      const { apiKey } = options;
      if (apiKey === undefined) throw new InvalidOptionError('The source tiktool needs the option apiKey.');
      const client = new TikToolClient({ ...webClient.transport, apiKey, serverUrl: endpoints.tiktool });
      const signer = namedSigner(name, { webClient, pushParams, tiktoolClient: client });
      return { ...signedBy(signer), quota: () => client.quota };
    }
    case 'polling':
      return { name, by: 'polling', signs: webClient.apiClient.hasApiKey };
    case 'browser':
      return { name, by: { source: browserSource({ match: options.uniqueId }) } };
    case 'tikfinity':
      return { name, by: { source: tikfinitySource({ uniqueId: options.uniqueId }) } };
    default:
      throw new InvalidOptionError(
        `There is no source ${String(name)}: direct, euler, tiktool, polling, browser, tikfinity, or one of your own.`,
      );
  }
}

/** How a way to read a room stands. */
export function sourceStatus({ name, budget, quota: own }: LiveSource, budgets: SourceBudgets): SourceStatus {
  const shared = budget && budgets.quota(budget.key);
  const heard = own?.();
  // Asked by whoever uses this client, and not on the way to a socket.
  return { name, quota: heard !== undefined && heard.at >= (shared?.at ?? 0) ? heard : shared };
}
