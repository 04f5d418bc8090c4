import type { RequestOptions } from 'node:https';
import type { Duplex } from 'node:stream';
import { RuntimeUnsupportedError } from '../../platform/errors.js';
import { requiredNodeModule } from '../../platform/node-modules.js';
import type { HttpAgents } from './agents.js';
import { dial } from './dial.js';
import { type DialOptions, dialSignal } from './dial-signal.js';
import type { ProxyAddress } from './proxy-address.js';

const { Agent: HttpAgent } = requiredNodeModule('node:http', 'A proxy');
const { Agent: HttpsAgent } = requiredNodeModule('node:https', 'A proxy');

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
  if (typeof https.createConnection !== 'function') {
    throw new RuntimeUnsupportedError('A proxy needs the agents of node:https, which this runtime has only in part');
  }
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
