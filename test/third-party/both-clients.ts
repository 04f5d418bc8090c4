import { setImmediate as turn } from 'node:timers/promises';
import { derivedEvents, TikTokLiveConnection as OurConnection, wireEvents } from '@livetap/live';
import type { Room, Simulator } from '@livetap/simulator';
import { TikTokLiveConnection as ItsConnection, SignConfig, WebcastEventMap } from 'tiktok-live-connector';

/** The two clients: ours, and the connector. */
export type Side = 'ours' | 'its';

/** One event as a listener got it. */
export interface Heard {
  readonly event: string;
  /** Of its message. */
  readonly msgId: string;
  readonly data: Readonly<Record<string, unknown>> & { readonly common?: { readonly msgId: string } };
}

/** Events of the connector that are not in its table, with the message they are made of. */
const itsOtherEvents: Readonly<Record<string, string>> = {
  gift: 'WebcastGiftMessage',
  follow: 'WebcastSocialMessage',
  share: 'WebcastSocialMessage',
  superFan: 'WebcastBarrageMessage',
  superFanJoin: 'WebcastBarrageMessage',
  superFanBox: 'WebcastEnvelopeMessage',
  streamEnd: 'WebcastControlMessage',
};

/** Every event of the connector, with the message it is made of. */
export const itsEvents: ReadonlyMap<string, string> = new Map([
  ...Object.entries<string>(WebcastEventMap).map(([method, event]) => [event, method] as const),
  ...Object.entries(itsOtherEvents),
]);

/** Both clients in the same room, each with everything it heard since the last `take`. */
export class BothClients {
  readonly ours: OurConnection;
  readonly its: ItsConnection;
  /** What our `error` listener was told. */
  readonly errors: Error[] = [];
  #heard: Record<Side, Heard[]> = { ours: [], its: [] };
  /** The payloads of `streamEnd`. */
  readonly ends: Record<Side, Heard['data'][]> = { ours: [], its: [] };
  /** How much arrived: messages here, frames with messages there. */
  #arrived = { ourMessages: 0, itsFrames: 0 };
  #taken = { ourMessages: 0, itsFrames: 0 };
  #onArrival: () => void = () => {};

  private constructor(simulator: Simulator, room: Room) {
    // The connector uses https for 127.0.0.1 and localhost and http for every other host; this is another name of it.
    const host = `0.0.0.0:${new URL(simulator.url).port}`;
    // It reads these once and keeps the client that it made of them.
    Object.assign(SignConfig, { basePath: simulator.url, cachedInstance: undefined });
    this.its = new ItsConnection(room.uniqueId, {
      webConfigOverrides: { TIKTOK_HOST_WEB: host, TIKTOK_HOST_WEBCAST: host },
    });
    this.ours = new OurConnection(room.uniqueId, { endpoints: simulator.endpoints });
    this.#listen();
  }

  /** Connects both; what the room said before is the first thing both hear. */
  static async connect(simulator: Simulator, room: Room): Promise<BothClients> {
    const both = new BothClients(simulator, room);
    await both.ours.connect();
    await both.its.connect();
    await room.waitForSocket(2);
    return both;
  }

  /** Waits until both have read these frames besides the ones taken before, and hands out what they heard. */
  async take(frames: readonly { readonly messages: readonly unknown[] }[]): Promise<Record<Side, readonly Heard[]>> {
    const ourMessages = this.#taken.ourMessages + frames.reduce((sum, { messages }) => sum + messages.length, 0);
    const itsFrames = this.#taken.itsFrames + frames.length;
    await new Promise<void>(resolve => {
      this.#onArrival = () => {
        if (this.#arrived.ourMessages >= ourMessages && this.#arrived.itsFrames >= itsFrames) resolve();
      };
      this.#onArrival();
    });
    // The connector awaits between the messages of a frame; a turn later it has gone through all of them.
    await turn();
    this.#taken = { ourMessages, itsFrames };
    const heard = this.#heard;
    this.#heard = { ours: [], its: [] };
    return heard;
  }

  async disconnect(): Promise<void> {
    await Promise.all([this.ours.disconnect(), this.its.disconnect()]);
  }

  #listen(): void {
    const { ours, its } = this;
    const note = (side: Side, event: string) => (data: Heard['data']) => {
      // The only event whose payload is not a whole message and has no id.
      if (event === 'streamEnd') this.ends[side].push(data);
      else this.#heard[side].push({ event, msgId: data.common?.msgId ?? '', data });
    };
    for (const event of itsEvents.keys()) its.on(event, note('its', event));
    for (const event of [...Object.keys(wireEvents), ...Object.keys(derivedEvents)])
      ours.on(event, note('ours', event));
    ours.on('error', ({ exception }) => this.errors.push(exception));
    ours.on('rawData', () => {
      this.#arrived.ourMessages += 1;
      this.#onArrival();
    });
    its.on('websocketConnected', client => {
      client.on('protoMessageFetchResult', ({ messages }) => {
        if (messages.length > 0) this.#arrived.itsFrames += 1;
        this.#onArrival();
      });
    });
  }
}
