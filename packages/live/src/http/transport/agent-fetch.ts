import type { Agent, ClientRequest, RequestOptions } from 'node:http';
import { requiredNodeModule } from '../../platform/node-modules.js';
import { type HttpAgents, type NodeAgent, observeAgent, unusedAgentError, wrongSchemeError } from './agents.js';
import { type Decoding, responseOf } from './answer-stream.js';
import { dialSignal } from './dial-signal.js';
import { refusedByProxy, unusableProxy } from './errors.js';
import { type ProxyAddress, proxyAuthorization, proxyTarget } from './proxy-address.js';
import { onProxyRefusal, proxyFailure } from './proxy-failure.js';
import { targetOf } from './target.js';

/** How a request gets to its host: through an agent, handed to an HTTP proxy that sends it on, or directly. */
export interface Hop {
  readonly agent?: NodeAgent | undefined;
  readonly forwarder?: ProxyAddress | undefined;
}

/**
 * A `fetch` over `node:http` and `node:https`, because the global one knows no agents. It asks for gzip, deflate and br and
 * decodes them, streams the answer, and obeys `init.signal`; it never follows a redirect, keeps no cookies and caches
 * nothing. Rejects with what Node says, with ProxyError when it was the proxy, and with the reason of the signal.
 */
export function agentFetch(agents: HttpAgents): typeof globalThis.fetch {
  return fetchBy(async ({ protocol }) => ({ agent: protocol === 'https:' ? agents.https : agents.http }));
}

/** The same, where the way is found for each address. */
export function fetchBy(hopTo: (url: URL) => Promise<Hop>): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { signal } = request;
    signal.throwIfAborted();
    const url = new URL(request.url);
    const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
    const hop = await hopTo(url);
    const scheme = hop.forwarder === undefined ? url.protocol : `${hop.forwarder.scheme}:`;
    const client = requiredNodeModule(scheme === 'https:' ? 'node:https' : 'node:http', 'A request with an agent');
    const decoding = {
      zlib: requiredNodeModule('node:zlib', 'A request with an agent'),
      stream: requiredNodeModule('node:stream', 'A request with an agent'),
    };
    signal.throwIfAborted();
    const start = (options: RequestOptions) => client.request(options);
    return exchange({ request, url, body, hop, start, decoding });
  };
}

interface Exchange {
  readonly request: Request;
  readonly url: URL;
  readonly body: Uint8Array | undefined;
  readonly hop: Hop;
  readonly start: (options: RequestOptions) => ClientRequest;
  readonly decoding: Decoding;
}

function exchange({ request, url, body, hop, start, decoding }: Exchange): Promise<Response> {
  const { signal, method } = request;
  const observed = hop.agent === undefined ? undefined : observeAgent(hop.agent);
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      // Everything on a connection to a forwarder is said and done by it.
      if (hop.forwarder !== undefined) reject(unusableProxy(hop.forwarder.origin, error));
      else reject(proxyFailure({ error, agent: hop.agent, url }) ?? error);
    };
    let outgoing: ClientRequest;
    try {
      outgoing = start({ ...optionsOf(request, url, hop), ...(observed && { agent: observed.agent as Agent }) });
    } catch (error) {
      throw wrongSchemeError(error, url) ?? error;
    }
    if (observed?.used() === false) {
      outgoing.on('error', () => {}).destroy();
      throw unusedAgentError();
    }
    let refused: number | undefined;
    onProxyRefusal(outgoing, status => {
      refused = status;
    });
    outgoing.once('response', incoming => {
      if (incoming.statusCode === 407 && (hop.agent ?? hop.forwarder) !== undefined) refused = 407;
      try {
        if (refused !== undefined) throw refusedByProxy(refused, hop.forwarder?.origin);
        resolve(responseOf(incoming, { method, signal, decoding }));
      } catch (error) {
        outgoing.destroy();
        reject(error);
      }
    });
    outgoing.on('error', fail);
    // After an answer that Node gives to nobody: an upgrade that was not asked for.
    outgoing.once('close', () => reject(new Error('The connection closed without an answer.')));
    signal.addEventListener(
      'abort',
      () => {
        reject(signal.reason);
        outgoing.destroy();
      },
      { once: true },
    );
    outgoing.end(body);
  });
}

function optionsOf(request: Request, url: URL, { forwarder }: Hop): RequestOptions {
  const headers: Record<string, string> = { accept: '*/*', 'accept-encoding': 'gzip, deflate, br' };
  for (const [name, value] of request.headers) headers[name] = value;
  const common = { method: request.method, [dialSignal]: request.signal };
  if (forwarder === undefined) {
    const { host, port } = targetOf(url);
    return { ...common, protocol: url.protocol, host, port, path: url.pathname + url.search, headers };
  }
  const path = `${url.origin}${url.pathname}${url.search}`;
  return {
    ...common,
    ...proxyTarget(forwarder),
    agent: false,
    path,
    headers: { ...headers, host: url.host, ...proxyAuthorization(forwarder) },
  };
}
