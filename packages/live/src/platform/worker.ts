/**
 * Whether this is a Cloudflare Worker. There sockets are opened by `fetch`, because the `WebSocket` takes no headers, and
 * nothing goes through agents: the modules of Node that it may have are made of `fetch` as well.
 */
export function isWorker(): boolean {
  return 'WebSocketPair' in globalThis;
}
