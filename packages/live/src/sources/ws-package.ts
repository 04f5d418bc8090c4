import type { WebSocket } from 'ws';
import { RuntimeUnsupportedError } from '../platform/errors.js';

/**
 * The client of the `ws` package, loaded when a socket is opened and not before.
 * @throws RuntimeUnsupportedError where it cannot open sockets, which is in a page: there the package has nothing in it.
 */
export async function webSocketOfPackage(): Promise<typeof WebSocket> {
  let found: Partial<typeof import('ws')> = {};
  let cause: unknown;
  try {
    found = await import('ws');
  } catch (error) {
    cause = error;
  }
  if (typeof found.WebSocket === 'function') return found.WebSocket;
  throw new RuntimeUnsupportedError('a socket with headers needs the package ws and the network of Node', hint, cause);
}

const hint =
  'A page cannot open the socket of TikTok: read the room in Node, Bun, Deno or a worker, and give the page a source, such as frameSocketSource.';
