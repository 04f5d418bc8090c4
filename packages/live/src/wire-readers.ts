import type { RoomEventMap, StreamEventMap } from './events/event-map.js';
import { giftInfoDecoder } from './events/gift-info.js';
import { type Route, routeOf } from './events/routes.js';
import type { GiftLookup } from './lookup/gifts.js';
import { decoderOf, type MessageDecoder } from './messages/decode.js';
import type { ArrivedMessage, MessageReader, MessageReaders } from './messages/reader.js';
import { describeUnknown } from './messages/unknown-message.js';
import type { Emitter } from './sinks/emitter.js';

/** What a room gives to the listeners of the wire level. */
export type RoomEvents = RoomEventMap & StreamEventMap;

/** What the readers of the wire level need. */
export interface WireReadersOptions {
  readonly emitter: Emitter<RoomEvents>;
  /** What is known of a gift, for the `extendedGiftInfo` of gift messages. @defaultValue nothing is added to them */
  readonly giftInfo?: GiftLookup | undefined;
  /** The stream has ended. Called after its listeners. */
  readonly onStreamEnd: () => void;
}

type Decoded = ReturnType<MessageDecoder>;

/**
 * Gives the decoded messages of the service's own schema to listeners. Messages nobody listens to are not decoded; only
 * control messages always are: they say that the stream has ended.
 */
export class WireReaders implements MessageReaders {
  readonly #options: WireReadersOptions;

  constructor(options: WireReadersOptions) {
    this.#options = options;
  }

  get version(): number {
    return this.#options.emitter.version;
  }

  of(method: string): MessageReader<Decoded> | undefined {
    const { emitter } = this.#options;
    const route = routeOf(method);
    const wantsRaw = emitter.has('rawData');
    const isNews = route === undefined && emitter.has('unknown');
    const body = route === undefined ? undefined : this.#body(route);
    if (!wantsRaw && !isNews && body === undefined) return undefined;
    const take = (message: ArrivedMessage) => {
      if (wantsRaw) this.#raw(message);
      if (isNews) this.#unknown(message);
    };
    return { take: wantsRaw || isNews ? take : undefined, body };
  }

  #body(route: Route): MessageReader<Decoded>['body'] {
    const { emitter, giftInfo } = this.#options;
    const wantsAll = emitter.has('decodedData');
    const events = route.events.filter(event => emitter.has(event));
    const derived = route.derived.filter(({ event }) => event === 'streamEnd' || emitter.has(event));
    if (!wantsAll && events.length === 0 && derived.length === 0) return undefined;
    const { method } = route;
    const decode = decoderOf(method);
    const addsInfo = giftInfo !== undefined && method === 'WebcastGiftMessage';
    const wanted = { method, events, derived };
    return {
      decode: addsInfo ? giftInfoDecoder(decode, giftInfo) : decode,
      deliver: (data, message) => {
        if (wantsAll) emitter.emit('decodedData', message.method, data, new Uint8Array(message.payload));
        this.#emit(wanted, data);
      },
    };
  }

  /** Payloads lie in memory that the next frame writes over: listeners get a copy of their own. */
  #raw({ method, payload }: ArrivedMessage): void {
    this.#options.emitter.emit('rawData', method, new Uint8Array(payload));
  }

  #unknown({ method, msgId, payload }: ArrivedMessage): void {
    this.#options.emitter.emit('unknown', describeUnknown({ method, msgId, payload: new Uint8Array(payload) }));
  }

  #emit({ events, derived }: Route, data: Decoded): void {
    // The route pairs each event with the message of its method; the type system cannot follow that through a map.
    const emitter = this.#options.emitter as unknown as Emitter<Record<string, (data: unknown) => void>>;
    for (const event of events) emitter.emit(event, data);
    for (const { event, derive } of derived) {
      const payload = derive(data);
      if (payload === undefined) continue;
      emitter.emit(event, payload);
      if (event === 'streamEnd') this.#options.onStreamEnd();
    }
  }
}
