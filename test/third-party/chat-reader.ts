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

/** A connection that comes back by itself after it was lost, five times at most, and not after the stream has ended. */
class LastingConnection extends EventEmitter {
  readonly connection;
  #isWanted = true;
  #attempts = 0;
  #waitMs = 20;

  constructor(uniqueId: string, options: object) {
    super();
    this.connection = new WebcastPushConnection(uniqueId, options);
    this.connection.on('streamEnd', () => {
      this.#isWanted = false;
    });
    this.connection.on('disconnected', ({ code, reason }) => this.#comeBack(`code ${code} ${reason}`));
    this.connection.on('error', ({ info }) => this.emit('log', info));
  }

  connect(isFirst = true): void {
    this.connection
      .connect()
      .then(state => {
        this.#attempts = 0;
        if (isFirst) this.emit('connected', state);
        else this.emit('log', 'reconnected');
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
    if (this.#attempts++ >= 5) {
      this.emit('disconnected', `Connection lost. ${reason}`);
      return;
    }
    setTimeout(() => this.#isWanted && this.connect(false), this.#waitMs);
    this.#waitMs *= 2;
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
      const { requestOptions: _http, websocketOptions: _socket, ...allowed } = options ?? {};
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
