import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, type RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import type { HttpAgents } from './agents.js';
import { dial } from './dial.js';
import { type DialOptions, dialSignal } from './dial-signal.js';
import type { ProxyAddress } from './proxy-address.js';

type Connected = (error: Error | null, socket?: Duplex) => void;
type TunnelOptions = RequestOptions & DialOptions;

/**
 * Agents that reach every host through one proxy: `http` for http and ws, `https` for https and wss. Each request gets a
 * connection of its own, which ends with it: nothing is kept that could have gone stale, or that would have to be closed.
 */
export function proxyAgents(proxy: ProxyAddress): Required<HttpAgents> {
  const tunnel = (options: TunnelOptions) =>
    dial(proxy, { host: options.host ?? 'localhost', port: Number(options.port) }, options[dialSignal]);
  const http = new HttpAgent();
  http.createConnection = (options: TunnelOptions, connected: Connected) => tellOf(tunnel(options), connected);
  const https = new HttpsAgent();
  // What the agent does without a proxy: TLS, here on top of a connection that stands already.
  const encrypt = https.createConnection.bind(https);
  https.createConnection = (options: TunnelOptions, connected: Connected) => {
    const encrypted = tunnel(options).then(socket => encrypt({ ...options, socket } as RequestOptions) ?? undefined);
    return tellOf(encrypted, connected);
  };
  return { http, https };
}

/** @returns nothing, which tells Node that the connection will come by the callback */
function tellOf(connection: Promise<Duplex | undefined>, connected: Connected): undefined {
  connection.then(
    socket => connected(null, socket),
    error => connected(error),
  );
}
