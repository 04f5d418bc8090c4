import { InvalidOptionError } from '../../errors.js';

/**
 * An agent of `node:http` or `node:https`, or one of another package in their form (`hpagent`, `proxy-agent`,
 * `https-proxy-agent`, `socks-proxy-agent`). Not the type of Node, so that nobody needs its declarations.
 */
export interface NodeAgent {
  destroy(): void;
}

/** Agents for HTTP requests, by scheme. A scheme without one is requested directly. */
export interface HttpAgents {
  readonly http?: NodeAgent | undefined;
  readonly https?: NodeAgent | undefined;
}

/**
 * Checks that a value is an agent. As in other clients `null` and `false` stand for none.
 * @param option - What to call it in an error.
 * @throws InvalidOptionError when it is none, or one that is known to ignore the address it was made with.
 */
export function agentOf(option: string, value: unknown): NodeAgent | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  const { addRequest, dispatch, connectOpts } = Object(value) as Record<string, unknown>;
  if (typeof addRequest !== 'function') {
    const found = typeof dispatch === 'function' ? 'is a dispatcher of undici' : 'is no agent';
    throw new InvalidOptionError(`${option} ${found}; it takes an Agent of node:http or node:https, or one like them.`);
  }
  // proxy-agent takes options since version 6; an address is forgotten there, and everything goes out directly.
  if (typeof connectOpts === 'string') {
    throw new InvalidOptionError(
      `${option} was made with an address, which its version ignores; use the proxy option.`,
    );
  }
  return value as NodeAgent;
}

/**
 * Reads the agents out of the options of an HTTP client as other libraries take them: `httpAgent` and `httpsAgent` (the
 * form of axios), or `agent: { http, https }` (the form of got). Other options are left alone.
 * @returns undefined when there are none.
 * @throws InvalidOptionError for what is no agent, for both forms at once, and for the `proxy` of axios: it is not read, and
 *   ignoring it would connect directly.
 */
export function agentsOf(webClientOptions: object | undefined): HttpAgents | undefined {
  const { httpAgent, httpsAgent, agent, proxy } = (webClientOptions ?? {}) as Record<string, unknown>;
  if (proxy !== undefined && proxy !== null && proxy !== false) {
    throw new InvalidOptionError(
      'webClientOptions.proxy is not read; use the proxy option, which is for the socket too.',
    );
  }
  const flat = {
    http: agentOf('webClientOptions.httpAgent', httpAgent),
    https: agentOf('webClientOptions.httpsAgent', httpsAgent),
  };
  const map = agentMap(agent);
  const hasFlat = (flat.http ?? flat.https) !== undefined;
  if (hasFlat && map !== undefined) {
    throw new InvalidOptionError(
      'webClientOptions has agents both as httpAgent and httpsAgent and as agent; use one form.',
    );
  }
  return hasFlat ? flat : map;
}

function agentMap(value: unknown): HttpAgents | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  const { addRequest, http, https, http2, ...others } = Object(value) as Record<string, unknown>;
  if (typeof value !== 'object' || typeof addRequest === 'function' || (http ?? https ?? http2) === undefined) {
    throw new InvalidOptionError('webClientOptions.agent has to be { http, https }, each an agent.');
  }
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    throw new InvalidOptionError(`webClientOptions.agent.${unknown} does not exist; the names are http and https.`);
  }
  const map = {
    http: agentOf('webClientOptions.agent.http', http),
    https: agentOf('webClientOptions.agent.https', https),
  };
  // HTTP/2 is never spoken here, so that agent alone would change nothing.
  if ((map.http ?? map.https) !== undefined) return map;
  if (http2 === undefined || http2 === false) return undefined;
  throw new InvalidOptionError('webClientOptions.agent.http2 is not used; give an agent as https.');
}

/** An agent that can say whether the runtime asked it for a connection. */
export interface ObservedAgent {
  readonly agent: NodeAgent;
  used(): boolean;
}

/**
 * Wraps an agent to see whether it is used. Node asks for the connection while it creates the request; a runtime that
 * puts its own client behind the names of Node may not ask at all, and would connect directly.
 */
export function observeAgent(agent: NodeAgent): ObservedAgent {
  let used = false;
  const observed = new Proxy(agent, {
    get(target, key) {
      const value = Reflect.get(target, key, target);
      if (key !== 'addRequest' || typeof value !== 'function') return value;
      return (...parameters: unknown[]) => {
        used = true;
        return value.apply(target, parameters);
      };
    },
  });
  return { agent: observed, used: () => used };
}

/** The error for a runtime that did not ask the agent. */
export function unusedAgentError(): InvalidOptionError {
  return new InvalidOptionError('This runtime does not connect through the agent it was given; use the proxy option.');
}

/** The error for an agent of the wrong scheme, if that is what Node complains about. */
export function wrongSchemeError(error: unknown, url: URL): InvalidOptionError | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_INVALID_PROTOCOL')) return undefined;
  return new InvalidOptionError(`The agent for ${url.protocol}//${url.host} is for another scheme.`);
}
