import type { Agent } from 'node:http';
import type { ClientOptions, WebSocket } from 'ws';
import type { LiveError } from '../errors.js';
import { type NodeAgent, observeAgent, unusedAgentError, wrongSchemeError } from '../http/transport/agents.js';
import { type DialOptions, dialSignal } from '../http/transport/dial-signal.js';
import { refusedByProxy } from '../http/transport/errors.js';
import { onProxyRefusal, proxyFailure } from '../http/transport/proxy-failure.js';

/** The way of one socket of the `ws` package to its host, and whether it is the proxy on it that failed. */
export class AgentDial {
  readonly #url: URL;
  readonly #agent: NodeAgent | undefined;
  readonly #stop = new AbortController();
  #refusedStatus: number | undefined;

  /** @param agent undefined: the socket is direct */
  constructor(url: URL, agent: NodeAgent | undefined) {
    this.#url = url;
    this.#agent = agent;
  }

  /**
   * Begins to open the socket.
   * @throws InvalidOptionError for an agent that is for another scheme, or that this runtime does not ask.
   */
  open(Client: typeof WebSocket, options: ClientOptions): WebSocket {
    const observed = this.#agent && observeAgent(this.#agent);
    const { finishRequest } = options;
    const all: ClientOptions & DialOptions = {
      ...options,
      ...(observed && { agent: observed.agent as Agent }),
      [dialSignal]: this.#stop.signal,
      finishRequest: (request, socket) => {
        onProxyRefusal(request, status => {
          this.#refusedStatus = status;
        });
        if (typeof finishRequest === 'function') finishRequest(request, socket);
        else request.end();
      },
    };
    let socket: WebSocket;
    try {
      socket = new Client(this.#url, all);
    } catch (error) {
      throw wrongSchemeError(error, this.#url) ?? error;
    }
    if (observed?.used() !== false) return socket;
    // What is given up still fails, and nobody waits for it.
    socket.once('error', () => {}).terminate();
    throw unusedAgentError();
  }

  /** Gives it up: the agent does not go on dialling. */
  stop(): void {
    this.#stop.abort();
  }

  /** What an HTTP answer in place of the socket says of the proxy; undefined where it is that of the host. */
  refusal(status: number | undefined): LiveError | undefined {
    if (this.#agent !== undefined && status === 407) this.#refusedStatus = status;
    return this.#refusedStatus === undefined ? undefined : refusedByProxy(this.#refusedStatus);
  }

  /** What an error of the socket says of the proxy; undefined where nothing speaks for it. */
  failure(error: Error): LiveError | undefined {
    const [, status] = /^Unexpected server response: (\d{3})$/.exec(error.message) ?? [];
    return this.refusal(Number(status)) ?? proxyFailure({ error, agent: this.#agent, url: this.#url });
  }
}
