import { EventEmitter, once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebcastPushConnection } from '@livetap/live/legacy';
import { Server } from 'socket.io';

/*
 * A server in the manner of TikTok-Chat-Reader, the example of tiktok-live-connector that most overlays descend from: a
 * browser names a streamer, and gets the flat events of that room through Socket.IO. It uses the library as that server
 * does; to run it on the other library, only the import above changes.
 */
const forwarded = [
  ...['roomUser', 'member', 'chat', 'gift', 'social', 'like', 'questionNew', 'linkMicBattle', 'linkMicArmies'],
  ...['liveIntro', 'emote', 'envelope', 'subscribe'],
];

/** How long it waits before the first try to come back, in milliseconds; that server takes a second. */
const firstWaitMs = 20;
const mostAttempts = 5;

/**
 * A connection that comes back by itself after it was lost, with longer and longer pauses, and not after the stream has
 * ended. A first connection that fails is not repeated.
 */
class LastingConnection extends EventEmitter {
  readonly connection;
  #isWanted = true;
  #attempts = 0;
  #waitMs = firstWaitMs;

  constructor(uniqueId: string, options: object) {
    super();
    this.connection = new WebcastPushConnection(uniqueId, options);
    this.connection.on('streamEnd', () => {
      this.#isWanted = false;
    });
    this.connection.on('disconnected', ({ code, reason }) => this.#comeBack(`code ${code} ${reason}`));
    this.connection.on('error', ({ info, exception }) => this.emit('log', `${info}: ${exception.name}`));
  }

  connect(isFirst = true): void {
    this.connection
      .connect()
      .then(state => {
        this.#attempts = 0;
        this.#waitMs = firstWaitMs;
        // The browser left while the room was being entered.
        if (!this.#isWanted) return this.connection.disconnect();
        this.emit(isFirst ? 'connected' : 'log', isFirst ? state : 'reconnected');
      })
      .catch((error: Error) => {
        if (isFirst) this.emit('disconnected', error.message);
        else this.#comeBack(error.message);
      });
  }

  disconnect(): void {
    this.#isWanted = false;
    if (this.connection.isConnected) this.connection.disconnect();
  }

  #comeBack(reason: string): void {
    if (!this.#isWanted) return;
    if (this.#attempts >= mostAttempts) {
      this.emit('disconnected', `Connection lost. ${reason}`);
      return;
    }
    this.emit('log', `again in ${this.#waitMs} ms`);
    setTimeout(() => {
      if (!this.#isWanted) return;
      this.#attempts += 1;
      this.#waitMs *= 2;
      this.connect(false);
    }, this.#waitMs);
  }
}

/** Starts the server on a free port of the loopback. */
export async function startChatReader(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const http = createServer();
  const io = new Server(http, { cors: { origin: '*' } });
  io.on('connection', socket => {
    let lasting: LastingConnection | undefined;
    socket.on('setUniqueId', (uniqueId, options) => {
      // What a browser must not choose: how this machine talks to others.
      const {
        requestOptions: _http,
        websocketOptions: _socket,
        signProviderOptions: _sign,
        ...allowed
      } = options ?? {};
      // An account that the whole server has.
      if (process.env.SESSIONID) allowed.sessionId = process.env.SESSIONID;
      try {
        lasting = new LastingConnection(uniqueId, allowed);
      } catch (error) {
        socket.emit('tiktokDisconnected', String(error));
        return;
      }
      lasting.connect();
      lasting.once('connected', state => socket.emit('tiktokConnected', state));
      lasting.once('disconnected', reason => socket.emit('tiktokDisconnected', reason));
      lasting.on('log', line => socket.emit('log', line));
      lasting.connection.on('streamEnd', () => socket.emit('streamEnd'));
      for (const event of forwarded) {
        lasting.connection.on(event as 'chat', message => socket.emit(event, message));
      }
    });
    socket.on('disconnect', () => lasting?.disconnect());
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, close: () => io.close() };
}
