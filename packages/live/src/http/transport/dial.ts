import type { Duplex } from 'node:stream';
import { requiredNodeModule } from '../../platform/node-modules.js';
import { ProxyError, refusedByProxy, unusableProxy } from './errors.js';
import { isHttpProxy, type ProxyAddress, proxyAuthorization, proxyTarget } from './proxy-address.js';
import type { Target } from './target.js';

const { once } = requiredNodeModule('node:events', 'A proxy');
const { request: httpRequest } = requiredNodeModule('node:http', 'A proxy');
const { request: httpsRequest } = requiredNodeModule('node:https', 'A proxy');
const { connect, isIP } = requiredNodeModule('node:net', 'A proxy');

type DialTarget = Pick<Target, 'host' | 'port'>;

/**
 * Connects to a target through a proxy. An HTTP proxy is asked for a tunnel (`CONNECT`). Names are resolved by the proxy,
 * so that nothing of where it goes is seen beside it; only `socks4://`, which has no names, has them resolved here.
 * @returns the connection, with nothing sent on it
 * @throws ProxyError when the proxy cannot be used; the signal's reason when it aborts, and then no socket is left.
 */
export async function dial(proxy: ProxyAddress, target: DialTarget, signal: AbortSignal | undefined): Promise<Duplex> {
  signal?.throwIfAborted();
  try {
    return await (isHttpProxy(proxy) ? dialHttp : dialSocks)(proxy, target, signal);
  } catch (error) {
    if (signal?.aborted === true) throw signal.reason;
    if (error instanceof ProxyError) throw error;
    throw unusableProxy(proxy.origin, error);
  }
}

function dialHttp(proxy: ProxyAddress, { host, port }: DialTarget, signal: AbortSignal | undefined): Promise<Duplex> {
  const authority = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  const send = proxy.scheme === 'https' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send({
      ...proxyTarget(proxy),
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...proxyAuthorization(proxy) },
      agent: false,
      signal,
    });
    request.once('connect', ({ statusCode = 0 }, socket, head) => {
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
      } else {
        socket.destroy();
        reject(refusedByProxy(statusCode, proxy.origin));
      }
    });
    request.once('error', error => {
      const unreadable = 'code' in error && String(error.code).startsWith('HPE_');
      reject(unreadable ? foreignTongue(proxy, 'HTTP', error) : error);
    });
    // Also after an answer that Node does not give to anybody, for example another upgrade than the one asked for.
    request.once('close', () => reject(foreignTongue(proxy, 'HTTP')));
    request.end();
  });
}

async function dialSocks(proxy: ProxyAddress, target: DialTarget, signal: AbortSignal | undefined): Promise<Duplex> {
  const { SocksClient } = await loadSocks(proxy);
  const socket = connect({ host: proxy.host, port: proxy.port, ...(signal === undefined ? {} : { signal }) });
  try {
    await once(socket, 'connect');
    const destination = {
      host: proxy.scheme === 'socks4' ? await resolve4(target.host) : target.host,
      port: target.port,
    };
    const { user, password } = proxy.credentials ?? {};
    await SocksClient.createConnection({
      command: 'connect',
      destination,
      existing_socket: socket,
      proxy: {
        host: proxy.host,
        port: proxy.port,
        type: proxy.scheme.startsWith('socks4') ? 4 : 5,
        ...(user === undefined ? {} : { userId: user }),
        ...(password === undefined ? {} : { password }),
      },
    });
    return socket;
  } catch (error) {
    socket.destroy();
    throw error instanceof Error && 'options' in error ? socksError(proxy, error.message) : error;
  }
}

/** Three packages that nobody without such a proxy should have to install. */
async function loadSocks({ origin }: ProxyAddress): Promise<typeof import('socks')> {
  try {
    return await import('socks');
  } catch (cause) {
    throw new ProxyError('speaks SOCKS, for which the package "socks" is needed', {
      proxy: origin,
      hint: 'Install the package "socks" beside this library (npm install socks), or use an http:// proxy.',
      cause,
    });
  }
}

/** The library keeps what it was called with, the password included, on its errors: only the message is passed on. */
function socksError(proxy: ProxyAddress, message: string): ProxyError {
  const cause = new Error(message);
  if (/invalid Socks[45] (?:initial|handshake|final)/.test(message) && !message.includes('authentication type')) {
    return foreignTongue(proxy, 'SOCKS', cause);
  }
  const unauthorized = /authentication/i.test(message);
  const what = unauthorized ? 'did not accept the credentials' : `refused (${message})`;
  return new ProxyError(what, { proxy: proxy.origin, unauthorized, cause });
}

function foreignTongue({ origin }: ProxyAddress, expected: string, cause?: Error): ProxyError {
  return new ProxyError(`does not speak ${expected}`, { proxy: origin, cause });
}

async function resolve4(host: string): Promise<string> {
  if (isIP(host) === 4) return host;
  const { lookup } = requiredNodeModule('node:dns/promises', 'A proxy');
  return (await lookup(host, { family: 4 })).address;
}
