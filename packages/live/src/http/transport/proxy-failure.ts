import type { ClientRequest } from 'node:http';
import type { NodeAgent } from './agents.js';
import { ProxyError, refusedByProxy, unusableProxy } from './errors.js';
import { targetOf } from './target.js';

/** What went wrong while connecting through an agent. */
export interface AgentFailure {
  readonly error: unknown;
  readonly agent: NodeAgent | undefined;
  /** The host that was meant. */
  readonly url: URL;
}

/**
 * Tells whether it is the proxy that failed. Our own agents say so themselves; the agents of other packages throw plain
 * errors, of which the known ones are recognised: refused and unreadable answers, and connections to another place than
 * the host that was meant.
 * @returns undefined when nothing speaks for it
 */
export function proxyFailure({ error, agent, url }: AgentFailure): ProxyError | undefined {
  if (error instanceof ProxyError) return error;
  if (agent === undefined || !(error instanceof Error)) return undefined;
  const refused = /^Bad response: (\d{3})$/.exec(error.message);
  if (refused !== null) return refusedByProxy(Number(refused[1]));
  const reason = withoutCredentials(error.message);
  const isTold = reason !== error.message || 'options' in error || proxyMessage.test(error.message);
  if (!isTold) return failedElsewhere(error, url) ? unusableProxy(undefined, error) : undefined;
  const unauthorized = /socks5 authentication|authentication type/i.test(reason);
  // Only the text goes on: such errors carry the options of the agent or the address of the proxy, with the password.
  return new ProxyError(`could not be used: ${reason}`, { unauthorized, cause: new Error(reason) });
}

/**
 * Calls back when an agent on top of `https-proxy-agent` was refused by its proxy: it plays the refusal as if it were the
 * answer of the host, after it has said so by an event.
 */
export function onProxyRefusal(request: ClientRequest, refused: (httpStatus: number) => void): void {
  request.once('proxyConnect', ({ statusCode = 200 }: { readonly statusCode?: number }) => {
    if (statusCode !== 200) refused(statusCode);
  });
}

// hpagent, https-proxy-agent, socks.
const proxyMessage =
  /^Proxy timeout|^Proxy connection|proxy CONNECT|^Proxy authentication|Socks[45]|^Unsupported protocol for proxy/;

/** Blanks user and password of every address in a text. */
function withoutCredentials(text: string): string {
  return text.replace(/:\/\/[^\s/@]*@/g, '://');
}

interface SystemError extends Error {
  readonly syscall?: unknown;
  readonly hostname?: unknown;
  readonly port?: unknown;
  readonly errors?: readonly unknown[];
}

/** Whether a connection or a name lookup failed that was not one to the host that was meant. */
function failedElsewhere(error: SystemError, url: URL): boolean {
  const { syscall, hostname, port } = (error.errors?.[0] ?? error) as SystemError;
  const target = targetOf(url);
  if (syscall === 'getaddrinfo') return hostname !== target.host;
  return syscall === 'connect' && port !== target.port;
}
