import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { Credentials } from './credentials.js';
import { SimulatorError } from './errors.js';
import { ActiveFaults } from './faults/active-faults.js';
import type { FaultName, FaultOptions } from './faults/catalog.js';
import type { Fault } from './faults/injection.js';
import { readBody } from './http/body.js';
import { eulerRoutes } from './http/euler.js';
import { json, type Reply, type Route, type SimulatorRequest } from './http/route.js';
import { tikToolRoutes } from './http/tiktool.js';
import { tikToolPrefix } from './http/tiktool-access.js';
import { type Answer, transmit, visibleStatus } from './http/transmit.js';
import { videoRoutes } from './http/video.js';
import { webRoutes } from './http/web.js';
import { webcastRoutes } from './http/webcast.js';
import { type ResolvedOptions, resolveOptions, type SimulatorEndpoints, type SimulatorOptions } from './options.js';
import { ProviderKeys } from './provider-keys.js';
import { pushPath } from './push/handshake.js';
import { ManagedSocket } from './push/managed-socket.js';
import { PushSocket } from './push/push-socket.js';
import { Quota } from './quota.js';
import { remember } from './room/records.js';
import type { Room, RoomOptions } from './room/room.js';
import { SimulatedRoom } from './room/simulated-room.js';
import { RoomDirectory, type Service } from './service.js';

/** A request that a client made, upgrades of the push socket included. */
export interface RequestRecord extends Omit<SimulatorRequest, 'imposed'> {
  /** Milliseconds since 1970. */
  readonly atMs: number;
  /** Status of the answer; 101 for a socket that was accepted, 0 when a fault kept the answer back. */
  readonly status: number;
  /** Why a socket was refused, in a sentence; undefined otherwise. */
  readonly refusal: string | undefined;
}

/** A running simulator. */
export interface Simulator {
  /** Origins to give to a client in place of the hosts of the service. */
  readonly endpoints: SimulatorEndpoints;
  /** Origin of the live pages. */
  readonly url: string;
  /** The rooms, in the order in which they were added. */
  readonly rooms: readonly Room[];
  /** What clients asked for, oldest first. */
  readonly requests: readonly RequestRecord[];
  /** Adds a host with a room. @throws SimulatorError INVALID_OPTION, ROOM_EXISTS, CLOSED */
  addRoom(options: RoomOptions): Room;
  /** The faults that were injected and not stopped, in the order in which they act. */
  readonly faults: readonly Fault[];
  /**
   * Makes something go wrong from now on: `inject('http-429', { retryAfterS: 5, times: 2 })`. The catalogue of faults with
   * their parameters is `faultCatalog`, described in docs/faults.md.
   * @throws SimulatorError INVALID_OPTION for a name or an option that does not exist or has no such value; CLOSED
   */
  inject<N extends FaultName>(name: N, options?: FaultOptions<N>): Fault;
  /** Closes all sockets and the server, and stops every timer; can be called more than once. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const routes: readonly Route[] = [...webRoutes, ...webcastRoutes, ...eulerRoutes, ...tikToolRoutes, ...videoRoutes];

/**
 * Starts a pretend TikTok LIVE service on this machine.
 * @throws SimulatorError INVALID_OPTION; an error of Node.js when the port cannot be opened
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const resolved = resolveOptions(options);
  const server = createServer();
  await listen(server, resolved);
  return new RunningSimulator(server, resolved);
}

class RunningSimulator implements Simulator {
  readonly endpoints: SimulatorEndpoints;
  readonly requests: RequestRecord[] = [];
  readonly #server: Server;
  readonly #options: ResolvedOptions;
  readonly #service: Service;
  readonly #pushSocket: PushSocket;
  readonly #managedSocket: ManagedSocket;
  #closing: Promise<void> | undefined;

  constructor(server: Server, options: ResolvedOptions) {
    this.#server = server;
    this.#options = options;
    this.endpoints = endpointsOf(server, options.host);
    const { clock, addressLifetimeMs, heartbeatTimeoutMs } = options;
    const credentials = new Credentials(clock, addressLifetimeMs);
    const keys = new ProviderKeys(clock, options.apiKeys, options.anonymousLimits);
    const quota = new Quota(clock);
    const rooms = new RoomDirectory();
    const faults = new ActiveFaults(clock, rooms);
    this.#service = {
      ...{ endpoints: this.endpoints, clock, credentials, keys, quota, rooms, faults, heartbeatTimeoutMs },
      giftListNeedsSignature: options.giftListNeedsSignature,
    };
    this.#pushSocket = new PushSocket(this.#service);
    this.#managedSocket = new ManagedSocket(this.#service);
    server.on('request', (incoming, response) => void this.#answer(incoming, response));
    server.on('upgrade', (incoming, socket, head) => this.#upgrade(incoming, socket, head));
  }

  get url(): string {
    return this.endpoints.web;
  }

  get rooms(): readonly Room[] {
    return this.#service.rooms.all();
  }

  get faults(): readonly Fault[] {
    return this.#service.faults.list;
  }

  inject<N extends FaultName>(name: N, options?: FaultOptions<N>): Fault {
    this.#checkOpen();
    return this.#service.faults.inject(name, options);
  }

  addRoom(options: RoomOptions): Room {
    this.#checkOpen();
    const { rooms, faults } = this.#service;
    const room = new SimulatedRoom(options, {
      ...this.#options,
      videoOrigin: this.endpoints.web,
      onFrame: sender => faults.frameSent(sender),
    });
    if (rooms.named(room.uniqueId) !== undefined)
      throw new SimulatorError('ROOM_EXISTS', `There is a room of @${room.uniqueId} already.`);
    if (room.broadcast.onAir && rooms.withId(room.roomId) !== undefined) {
      throw new SimulatorError('ROOM_EXISTS', `There is a room with the id ${room.roomId} already.`);
    }
    rooms.add(room);
    return room;
  }

  close(): Promise<void> {
    this.#closing ??= this.#shutDown();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #checkOpen(): void {
    if (this.#closing !== undefined) throw new SimulatorError('CLOSED', 'The simulator is closed.');
  }

  async #shutDown(): Promise<void> {
    this.#service.faults.shutDown();
    for (const room of this.#service.rooms.all()) room.shutDown();
    const closed = new Promise<void>(resolve => this.#server.close(() => resolve()));
    await Promise.all([this.#pushSocket.close(), this.#managedSocket.close()]);
    this.#server.closeAllConnections();
    await closed;
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(incoming);
    // The client left in the middle of it.
    if (body === 'cut') return;
    const isTooLarge = body === 'too large';
    const request = readRequest(incoming, isTooLarge ? undefined : body);
    const { faults, clock } = this.#service;
    const answer: Answer = isTooLarge
      ? json({ code: 413, message: 'The body is too large.' }, 413)
      : faults.answer(request, asked => this.#reply(asked));
    this.#record(request, visibleStatus(answer.status, answer.broken));
    transmit(answer, response, clock);
  }

  #reply(request: SimulatorRequest): Reply {
    for (const route of routes) {
      const reply = route(request, this.#service);
      if (reply !== undefined) return reply;
    }
    return json({ code: 404, message: `Nothing is served at ${request.path}.` }, 404);
  }

  #upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
    const request = readRequest(incoming);
    socket.on('error', () => socket.destroy());
    // One that is let in now would be closed by nobody, and the server would wait for it for ever.
    if (this.#closing !== undefined) {
      socket.destroy();
      return;
    }
    if (this.#managedSocket.has(request)) {
      const { status, refusal } = this.#managedSocket.upgrade(request, incoming, socket, head);
      this.#record(request, status, refusal);
      return;
    }
    if (request.path !== pushPath) {
      this.#record(request, 404, 'Not the path of the push socket.');
      socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
      return;
    }
    const refusal = this.#pushSocket.upgrade(request, incoming, socket, head);
    const status = refusal === undefined ? 101 : visibleStatus(refusal.httpStatus ?? 200, refusal.broken);
    this.#record(request, status, refusal?.reason);
  }

  #record(request: SimulatorRequest, status: number, refusal?: string): void {
    remember(
      this.requests,
      { ...request, atMs: this.#service.clock.now(), status, refusal },
      this.#options.keepRecords,
    );
  }
}

function listen(server: Server, { port, host }: ResolvedOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function endpointsOf(server: Server, host: string): SimulatorEndpoints {
  const { port } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  const origin = `http://${name}:${port}`;
  return {
    web: origin,
    webcast: origin,
    sign: origin,
    tiktool: `${origin}${tikToolPrefix}`,
    push: `ws://${name}:${port}`,
  };
}

function readRequest(
  { method = 'GET', url = '/', headers, socket }: IncomingMessage,
  body: Uint8Array = new Uint8Array(),
): SimulatorRequest {
  const { pathname, searchParams } = new URL(url, 'http://simulator.invalid');
  const flat = Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]);
  const address = socket.remoteAddress ?? '';
  return { method, path: pathname, query: searchParams, headers: Object.fromEntries(flat), body, address };
}
