import { InvalidOptionError } from '../../errors.js';
import { nodeModule } from '../../platform/node-modules.js';
import { isWorker } from '../../platform/worker.js';
import { agentFetch, fetchBy } from './agent-fetch.js';
import { agentOf, type HttpAgents, type NodeAgent } from './agents.js';
import { isHttpProxy, proxyAddress } from './proxy-address.js';
import { type Environment, environmentRoute, type ProxyRoute } from './proxy-environment.js';
import { targetOf } from './target.js';

/** How to get onto the network. At most one of `fetch`, `proxy` and the agents can be right for a channel. */
export interface TransportOptions {
  /** Sends the HTTP requests. @defaultValue `globalThis.fetch` at the time of each call */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /**
   * Proxy for HTTP requests and the socket, loopback included: `http://`, `https://` (encrypted to the proxy), `socks5://`,
   * `socks5h://`, `socks4a://` or `socks4://`, with `user:password@` where needed, percent-encoded. The proxy resolves
   * names, except with `socks4://`. A proxy that speaks HTTP is asked for a tunnel, and to forward for `http://` hosts.
   *
   * `env` takes the proxies of the environment; see {@link environmentRoute}.
   * @defaultValue none; the environment is not looked at
   */
  readonly proxy?: string | URL | undefined;
  /** Agents for HTTP requests. @defaultValue none */
  readonly agents?: HttpAgents | undefined;
  /** Agent for the socket. @defaultValue none */
  readonly socketAgent?: NodeAgent | undefined;
}

/** How both channels of a connection get onto the network. */
export interface Transport {
  /** Sends HTTP requests; undefined: whatever `fetch` the runtime has. */
  readonly fetch: typeof globalThis.fetch | undefined;
  /** The agent for a socket to this address; undefined: none, the socket is direct. */
  socketAgent(url: string | URL): Promise<NodeAgent | undefined>;
}

/**
 * Checks how to get onto the network. Nothing is loaded and nothing is opened before it is needed.
 *
 * A proxy is never passed by: when it cannot be used, requests and sockets fail with ProxyError.
 * @throws InvalidOptionError for options that cannot be used, contradict each other, or need Node where there is none.
 */
export function createTransport(options: TransportOptions = {}): Transport {
  const { fetch, proxy } = options;
  const socketAgent = agentOf('wsClientOptions.agent', options.socketAgent);
  const http = agentOf('the agent for http', options.agents?.http);
  const https = agentOf('the agent for https', options.agents?.https);
  const hasAgents = (http ?? https) !== undefined;
  if (fetch !== undefined && (proxy !== undefined || hasAgents)) {
    throw new InvalidOptionError(
      'fetch cannot be told about a proxy or agents: give one of them, or set them up in it.',
    );
  }
  if (proxy !== undefined && (hasAgents || socketAgent !== undefined)) {
    throw new InvalidOptionError('proxy and agents both say where connections go: give one of them.');
  }
  if (proxy === undefined) {
    if (hasAgents || socketAgent !== undefined) nodeEnvironment('agents');
    return { fetch: hasAgents ? agentFetch({ http, https }) : fetch, socketAgent: async () => socketAgent };
  }
  const environment = nodeEnvironment('proxy');
  if (proxy === 'env') return throughProxies(environmentRoute(environment));
  const address = proxyAddress('proxy', proxy);
  return throughProxies(() => address);
}

function throughProxies(route: ProxyRoute): Transport {
  const agentTo = async (url: URL): Promise<NodeAgent | undefined> => {
    const proxy = route(url);
    if (proxy === undefined) return undefined;
    const { proxyAgents } = await import('./proxy-agents.js');
    const { http, https } = proxyAgents(proxy);
    return targetOf(url).isSecure ? https : http;
  };
  const hopTo = async (url: URL) => {
    const proxy = route(url);
    // Many proxies open tunnels to port 443 only, and forward what is not encrypted.
    const forwards = proxy !== undefined && isHttpProxy(proxy) && !targetOf(url).isSecure;
    return forwards ? { forwarder: proxy } : { agent: await agentTo(url) };
  };
  return { fetch: fetchBy(hopTo), socketAgent: url => agentTo(new URL(url)) };
}

/** @throws InvalidOptionError where there is no `node:http` to connect with: in a page, and in a worker. */
function nodeEnvironment(option: string): Environment {
  if (nodeModule('node:http') === undefined || isWorker()) {
    throw new InvalidOptionError(`${option} needs the network modules of Node, which this runtime does not have.`);
  }
  const { process } = globalThis as { readonly process?: { readonly env?: Environment } };
  return process?.env ?? {};
}
