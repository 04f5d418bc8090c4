import { InvalidOptionError } from '../errors.js';
import type { ProviderQuota } from '../euler/quota.js';
import { hasSession } from '../http/signed-request.js';
import { createDirectSigner } from '../signing/direct.js';
import { createEulerSigner } from '../signing/euler.js';
import type { Signer } from '../signing/signer.js';
import { createTikToolSigner } from '../signing/tiktool.js';
import type { FrameSource } from '../sources/source.js';
import type { BudgetRate } from '../supervision/budgets.js';
import type { Candidate } from '../supervision/candidates.js';
import { TikToolClient } from '../tiktool/client.js';
import type { TikTokWebClient } from '../web-client.js';
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

/** An anonymous visitor is blocked when it asks for too many sockets; the provider's free tier is about as generous. */
const anonymousRate: BudgetRate = { burst: 10, everyMs: 6_000 };
/** Plans allow for hundreds in a minute; what is left is read from the answers. */
const keyRate: BudgetRate = { burst: 60, everyMs: 1_000 };

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
  const { source, signer, apiKey } = options;
  // A source of one's own is what is wanted, and nothing else.
  if (source !== undefined) return [source];
  const hasKey = webClient.apiClient.hasApiKey;
  return [
    ...(signer === undefined ? [] : [signer]),
    ...(apiKey === undefined ? [] : (['tiktool'] as const)),
    ...(hasKey ? (['euler', 'direct'] as const) : (['direct', 'euler'] as const)),
    ...(hasKey || hasSession(webClient) ? (['polling'] as const) : []),
  ];
}

function sourceFor(choice: SourceChoice, request: LiveSourcesRequest): LiveSource {
  if (typeof choice === 'string') return namedSource(choice, request);
  if ('sign' in choice) return { name: choice.name, by: { signer: choice } };
  if ('open' in choice) return { name: choice.name, by: { source: choice } };
  throw new InvalidOptionError('sources takes names of sources, signers and frame sources.');
}

function namedSource(name: SourceName, { options, webClient, pushParams }: LiveSourcesRequest): LiveSource {
  const { endpoints } = webClient;
  // Quotas are counted by key, and without one by the address that asks: that of this machine, or of the proxy.
  const key = (of: string, secret = '') => [name, secret, of, options.proxy ?? ''].join(' ');
  switch (name) {
    case 'direct':
      return {
        name,
        by: { signer: createDirectSigner({ webClient, pushParams }) },
        budget: { key: key(endpoints.push ?? ''), rate: anonymousRate },
      };
    case 'euler': {
      const { apiClient } = webClient;
      const secret = options.signApiKey ?? '';
      return {
        name,
        by: { signer: createEulerSigner({ webClient, pushParams, authenticateWs: options.authenticateWs }) },
        budget: { key: key(endpoints.sign, secret), rate: apiClient.hasApiKey ? keyRate : anonymousRate },
        quota: () => apiClient.quota,
      };
    }
    case 'tiktool': {
      const { apiKey } = options;
      if (apiKey === undefined) throw new InvalidOptionError('The source tiktool needs the option apiKey.');
      const client = new TikToolClient({ ...webClient.transport, apiKey, serverUrl: endpoints.tiktool });
      return {
        name,
        by: { signer: createTikToolSigner({ webClient, pushParams, client }) },
        budget: { key: key(endpoints.tiktool, apiKey), rate: keyRate },
        quota: () => client.quota,
      };
    }
    case 'polling':
      return { name, by: 'polling' };
    default:
      throw new InvalidOptionError(
        `There is no source ${String(name)}: direct, euler, tiktool, polling, or one of your own.`,
      );
  }
}
