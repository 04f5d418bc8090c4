import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, type RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import type { HttpAgents } from './agents.js';
import { dial } from './dial.js';
import { type DialOptions, dialSignal } from './dial-signal.js';
import type { ProxyAddress } from './proxy-address.js';

/**
 * Agents that reach every host through one proxy: `http` for http and ws, `https` for https and wss. Each request gets a
 * connection of its own, which ends with it: nothing is kept that could have gone stale, or that would have to be closed.
 */
export function proxyAgents(proxy: ProxyAddress): Required<HttpAgents> {
  return { http: new TunnelAgent(proxy), https: new SecureTunnelAgent(proxy) };
}

type Connected = (error: Error | null, socket?: Duplex) => void;

class TunnelAgent extends HttpAgent {
  readonly #proxy: ProxyAddress;

  constructor(proxy: ProxyAddress) {
    super();
    this.#proxy = proxy;
  }

  override createConnection(options: RequestOptions & DialOptions, connected: Connected): undefined {
    settle(tunnel(this.#proxy, options), connected);
  }
}

class SecureTunnelAgent extends HttpsAgent {
  readonly #proxy: ProxyAddress;

  constructor(proxy: ProxyAddress) {
    super();
    this.#proxy = proxy;
  }

  override createConnection(options: RequestOptions & DialOptions, connected: Connected): undefined {
    const secured = tunnel(this.#proxy, options).then(socket => {
      const encrypted = super.createConnection({ ...options, socket } as RequestOptions);
      if (!encrypted) throw new Error('no TLS on top of the tunnel');
      return encrypted;
    });
    settle(secured, connected);
  }
}

function tunnel(proxy: ProxyAddress, options: RequestOptions & DialOptions): Promise<Duplex> {
  const { host, port } = options;
  return dial(proxy, { host: host ?? 'localhost', port: Number(port) }, options[dialSignal]);
}

function settle(connection: Promise<Duplex>, connected: Connected): void {
  connection.then(
    socket => connected(null, socket),
    error => connected(error),
  );
}
