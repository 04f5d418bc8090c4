import type { EulerClientOptions } from '../euler/client.js';
import { eulerBudget } from './budget.js';
import { type RouteSignerOptions, signerOf } from './route-signer.js';
import { fetchSignedWebSocketFromProvider } from './signed-websocket.js';
import type { Signer } from './signer.js';

/** How an Euler Stream signer is set up. */
export interface EulerSignerOptions
  extends Omit<RouteSignerOptions, 'name'>,
    Pick<EulerClientOptions, 'apiKey' | 'headers' | 'now'> {}

/**
 * Gets socket addresses from Euler Stream: one call gives signature, cookies and the first batch of messages.
 * @throws InvalidOptionError when a setting of the provider's client cannot be used.
 */
export function createEulerSigner({ apiKey, headers, now, ...options }: EulerSignerOptions): Signer {
  const given = options.apiClient ?? options.webClient.apiClient;
  const isAsGiven = apiKey === undefined && headers === undefined && now === undefined;
  const apiClient = isAsGiven ? given : given.with({ apiKey, headers, now });
  const { budget = eulerBudget(apiClient, options.webClient) } = options;
  return signerOf(fetchSignedWebSocketFromProvider, { name: 'euler', ...options, apiClient, budget });
}
