import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decode } from '@livetap/live/schema';
import type { SentFrame } from '@livetap/simulator';
import { WebSocketServer } from 'ws';
import { ending, Speech } from './speech.js';

/** A TikFinity on this machine that follows a room and hears all that is said in it. */
export class EventApp {
  readonly speech = new Speech();
  readonly #uniqueId: string;
  readonly #server: Server = createServer();
  readonly #sockets = new WebSocketServer({ server: this.#server });
  #isClosed = false;

  private constructor(uniqueId: string) {
    this.#uniqueId = uniqueId;
    this.#server.on('connection', socket => {
      if (this.#isClosed) socket.destroy();
    });
  }

  static async open(uniqueId: string): Promise<EventApp> {
    const app = new EventApp(uniqueId);
    await new Promise<void>(resolve => app.#server.listen(0, '127.0.0.1', resolve));
    return app;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Tells the events of what was sent in the room. */
  tell({ messages }: SentFrame): void {
    for (const { method, payload } of messages) {
      const event = eventOf(method, payload);
      if (event !== undefined) this.#say(event.name, event.data);
    }
  }

  /** The connections break. */
  cut(): void {
    for (const client of this.#sockets.clients) client.terminate();
  }

  /** The app is gone, until the end of the fault. */
  quit(): Disposable {
    this.#isClosed = true;
    this.cut();
    return ending(() => {
      this.#isClosed = false;
    });
  }

  async close(): Promise<void> {
    this.cut();
    this.#sockets.close();
    await new Promise(resolve => this.#server.close(resolve));
  }

  #say(event: string, data: object): void {
    if (this.#sockets.clients.size === 0) return;
    const said = this.speech.insteadOf(JSON.stringify({ event, data: { ...data, tikfinityUsername: this.#uniqueId } }));
    if (said !== undefined) for (const client of this.#sockets.clients) client.send(said);
  }
}

/** A message as the event that TikFinity makes of it, with the fields that are read; undefined for what it has no event for. */
function eventOf(method: string, payload: Uint8Array): { readonly name: string; readonly data: object } | undefined {
  if (method === 'WebcastChatMessage') {
    const { common, user, comment } = decode(method, payload);
    return { name: 'chat', data: { ...headOf(common), ...personOf(user), comment } };
  }
  if (method !== 'WebcastGiftMessage') return undefined;
  const { common, user, giftId, repeatCount, repeatEnd, groupId, giftDetails } = decode(method, payload);
  const { giftName, giftType, diamondCount } = giftDetails ?? {};
  const gift = { giftId, repeatCount, repeatEnd: repeatEnd === 1, groupId, giftName, giftType, diamondCount };
  return { name: 'gift', data: { ...headOf(common), ...personOf(user), ...gift } };
}

function headOf(common: { readonly msgId: string; readonly createTime: string } | undefined): object {
  return { msgId: common?.msgId, createTime: common?.createTime };
}

function personOf(user: { readonly userId: string; readonly uniqueId: string; readonly nickname: string } | undefined) {
  return { userId: user?.userId, uniqueId: user?.uniqueId, nickname: user?.nickname };
}
