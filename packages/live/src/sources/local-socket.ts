import type { WebSocket } from 'ws';
import { InvalidOptionError } from '../errors.js';
import { isLoopback } from '../http/endpoints.js';
import type { NodeAgent } from '../http/transport/agents.js';
import { AgentDial } from './agent-dial.js';
import { webSocketOfPackage } from './ws-package.js';

/** Where a program on this machine listens. */
export interface LocalAddress {
  /** Name or address of the machine, without a port. */
  readonly host: string;
  readonly port: number;
  /** Whether another machine may be asked. What is said there is neither encrypted nor protected by a password. */
  readonly allowRemote: boolean;
}

/**
 * Host and port as they stand in an address.
 * @throws InvalidOptionError for a port that is none, a host that is none, and one that is not this machine without
 *   `allowRemote`.
 */
export function localAuthority({ host, port, allowRemote }: LocalAddress): string {
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidOptionError('port has to be from 1 to 65535.');
  const name = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
  const url = URL.canParse(`http://${name}:${port}/`) ? new URL(`http://${name}:${port}/`) : undefined;
  // Anything but a name: a path or a user would lead elsewhere.
  if (url === undefined || url.username !== '' || url.pathname !== '/' || !/^[\w.:[\]-]+$/.test(name)) {
    throw new InvalidOptionError('host has to be the name or the address of a machine.');
  }
  if (!allowRemote && !isLoopback(url.hostname)) {
    throw new InvalidOptionError(`host has to be this machine, not ${url.hostname}; allowRemote lifts that.`);
  }
  return `${url.hostname}:${port}`;
}

/**
 * Opens a WebSocket without headers, as to a program on this machine. It comes paused: resume it once its listeners are there.
 * The `ws` package is loaded now, not before.
 * @param maxBytes largest message that is read
 * @param agent leads to it @defaultValue none: the socket is direct
 * @throws ProxyError when the proxy of the agent fails, else the error of the socket, or the reason of the signal.
 */
export async function openLocalSocket(
  url: string,
  maxBytes: number,
  signal: AbortSignal,
  agent?: NodeAgent | undefined,
): Promise<WebSocket> {
  const Client = await webSocketOfPackage();
  signal.throwIfAborted();
  const dialing = new AgentDial(new URL(url), agent);
  const socket = dialing.open(Client, { maxPayload: maxBytes, perMessageDeflate: false, followRedirects: false });
  await new Promise<void>((resolve, reject) => {
    const settle = (outcome: () => void) => {
      signal.removeEventListener('abort', abort);
      socket.off('open', opened).off('error', failed);
      outcome();
    };
    const opened = () => {
      // Messages may follow the upgrade in the same packet; they wait until somebody listens.
      socket.pause();
      settle(resolve);
    };
    const failed = (error: Error) => settle(() => reject(dialing.failure(error) ?? error));
    const abort = () => {
      settle(() => reject(signal.reason));
      // What is given up still fails, and nobody waits for it.
      socket.once('error', () => {}).terminate();
      dialing.stop();
    };
    signal.addEventListener('abort', abort, { once: true });
    socket.once('open', opened).once('error', failed);
  });
  return socket;
}

/** Closes a socket, and cuts it when the other side does not answer in time. */
export function closeSocket(socket: WebSocket, timeoutMs = 1_000): void {
  if (socket.readyState === socket.CLOSED) return;
  const cut = setTimeout(() => socket.terminate(), timeoutMs);
  socket.once('close', () => clearTimeout(cut));
  // Paused while nobody reads, and then the answer to the close would not be seen.
  socket.resume();
  socket.close(1000);
}
