import { directBudget } from './budget.js';
import { type DirectAddressOptions, directParams, pushServerFor, roomOf } from './direct-address.js';
import { buildPushAddress } from './push-address.js';
import type { Signer } from './signer.js';
import { fetchVisitorCookie } from './visitor.js';

/** How a direct signer is set up. */
export interface DirectSignerOptions extends DirectAddressOptions {}

/**
 * Makes socket addresses without a sign provider: nothing is signed, and nobody but TikTok is asked. Each socket is that of
 * a new anonymous visitor. There is no first batch, and after an interruption the stream goes on at the present: `cursor`
 * is not used.
 *
 * TikTok may refuse such a socket with `DEVICE_BLOCKED` (a `WebSocketRejectedError`). The next address is a new visitor
 * with the user agent of its request: whoever reconnects waits two seconds and asks with another one, five times at most.
 */
export function createDirectSigner(options: DirectSignerOptions): Signer {
  const { webClient } = options;
  return {
    name: 'direct',
    budget: directBudget(webClient),
    signs: false,
    async sign(request) {
      const { userAgent, signal } = request;
      signal?.throwIfAborted();
      const roomId = await roomOf(webClient, request);
      const cookie = await fetchVisitorCookie(webClient, userAgent, signal);
      const address = buildPushAddress({
        pushServer: pushServerFor(options.clusterRegion),
        params: directParams(options, { roomId, userAgent }),
        routeParams: {},
        endpoint: webClient.endpoints.push,
      });
      return { ...address, roomId, cookies: [cookie], userAgent };
    },
  };
}
