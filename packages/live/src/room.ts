import type { RoomEventMap, StreamEventMap } from './events/event-map.js';
import { giftInfoDecoder } from './events/gift-info.js';
import { type Route, routeOf } from './events/routes.js';
import { FrameDecodeError } from './frames/errors.js';
import type { FrameLimits } from './frames/limits.js';
import type { BatchView, MessageView } from './frames/scan.js';
import { FrameSession } from './frames/session.js';
import type { GiftLookup } from './lookup/gifts.js';
import { decoderOf, type MessageDecoder } from './messages/decode.js';
import type { SeenIds } from './messages/seen-ids.js';
import { describeUnknown } from './messages/unknown-message.js';
import type { Emitter } from './sinks/emitter.js';
import { SourceFailedError } from './sources/errors.js';
import { capabilitiesOf, type FrameLink, type RawFrame } from './sources/source.js';
import type { MethodMeter, StreamMeter } from './state/stream-health.js';

/** What a room gives to its listeners. */
export type RoomEvents = RoomEventMap & StreamEventMap;

/** What one room needs. */
export interface RoomOptions {
  readonly roomId: string;
  readonly link: FrameLink;
  readonly emitter: Emitter<RoomEvents>;
  /** Counts what becomes of frames and messages. */
  readonly meter: StreamMeter;
  readonly limits: FrameLimits;
  /** The ids of the messages that were delivered, also by the rooms before this one. */
  readonly seen: SeenIds;
  readonly heartbeatIntervalMs: number;
  /** How long nothing may come before the link counts as dead, in milliseconds. */
  readonly staleAfterMs: number;
  /** What is known of a gift, for the `extendedGiftInfo` of gift messages. @defaultValue nothing is added to them */
  readonly giftInfo?: GiftLookup | undefined;
  /** Something proves that we are in the room. Called again with every batch. */
  readonly onEntered: () => void;
  /** Nothing came for `staleAfterMs`. */
  readonly onStale: () => void;
  /** The service said that it is over: the stream ended, or it wants us to leave. */
  readonly onOver: () => void;
  readonly onError: (info: string, error: Error) => void;
}

/** What is done with the messages of one method, as long as the listeners stay the same. */
interface Plan {
  readonly meter: MethodMeter;
  /** Absent when nobody listens, or when the method has no known schema. */
  readonly reader: { readonly route: Route; readonly decode: MessageDecoder } | undefined;
  readonly isKnown: boolean;
}

/** More methods than the service has; a hostile one could invent names without end. */
const mostPlans = 1_000;

/**
 * Joins the stages for one room: frames of an open source in, events out. All of it runs in the turn in which a frame
 * arrives, so events keep the order of the wire. Messages nobody listens to are not decoded.
 */
export class Room {
  readonly #options: RoomOptions;
  readonly #session: FrameSession;
  readonly #isDialogue: boolean;
  /** By method as the wire spells it. */
  readonly #plans = new Map<string, Plan>();
  /** Version of the listeners that the plans were made for. */
  #listeners = -1;
  #wantsRaw = false;
  #isMute = false;

  constructor(options: RoomOptions) {
    const { roomId, link, emitter, meter, limits, onEntered, onOver, onError } = options;
    const { heartbeatIntervalMs, staleAfterMs, onStale } = options;
    this.#options = options;
    this.#isDialogue = capabilitiesOf(link).isDialogue;
    this.#session = new FrameSession({
      roomId,
      limits,
      heartbeatIntervalMs,
      staleAfterMs,
      onStale,
      isDialogue: this.#isDialogue,
      send: frame => this.#send(frame),
      onBatch: batch => this.#deliver(batch),
      onEntered: isConfirmed => {
        if (isConfirmed) emitter.emit('enterRoom');
        onEntered();
      },
      onClose: onOver,
      onError: error => {
        meter.failedFrame();
        onError('a frame was skipped', error);
      },
    });
  }

  /** Enters the room and begins to read. */
  start(): void {
    this.#session.start();
    this.#options.link.read(frame => this.#receive(frame));
  }

  /** Stops the heartbeats. The link is closed by whoever opened it. */
  stop(): void {
    this.#session.stop();
  }

  /**
   * A source of somebody else may throw, here in a timer, where it would end the process. It is told once: the frames
   * that follow most likely fail as well.
   */
  #send(frame: Uint8Array): void {
    try {
      this.#options.link.send(frame);
      this.#isMute = false;
    } catch (cause) {
      if (!this.#isMute) this.#options.onError('the source did not send', new SourceFailedError('send', cause));
      this.#isMute = true;
    }
  }

  #receive({ kind, bytes, receivedAt }: RawFrame): void {
    const { emitter, meter, seen, onEntered } = this.#options;
    meter.frame();
    seen.turn(receivedAt);
    if (kind === 'batch') {
      // On a socket it may have come with the signature, which says nothing about the socket.
      if (!this.#isDialogue) onEntered();
      this.#session.receiveBatch({ bytes, start: 0, end: bytes.length });
      return;
    }
    if (emitter.has('websocketData')) emitter.emit('websocketData', bytes);
    this.#session.receive(bytes);
  }

  #deliver(batch: BatchView): void {
    batch.visit(
      message => this.#message(message),
      (bytes, error) => {
        this.#options.meter.of('').failed();
        this.#options.onError('a message was skipped', new FrameDecodeError('no readable message', bytes, error));
      },
    );
  }

  #message(message: MessageView): void {
    const { emitter, limits, seen, onError } = this.#options;
    const { method } = message;
    const { meter, reader, isKnown } = this.#plan(method);
    if (reader === undefined && isKnown && !this.#wantsRaw) {
      meter.skipped();
      return;
    }
    const { idLow, idHigh } = message;
    if (seen.has(idLow, idHigh)) {
      meter.repeated();
      return;
    }
    // Payloads lie in memory that the next frame writes over: listeners get a copy of their own.
    if (this.#wantsRaw) emitter.emit('rawData', method, new Uint8Array(message.payload));
    if (reader === undefined) {
      seen.add(idLow, idHigh);
      if (isKnown) meter.skipped();
      else this.#unknown(message, meter);
      return;
    }
    const { payload } = message;
    let data: ReturnType<MessageDecoder>;
    try {
      data = reader.decode(payload, limits);
    } catch (error) {
      meter.failed();
      onError('a message was skipped', error as Error);
      return;
    }
    // Not before: a message that could not be read may come once more, and whole.
    seen.add(idLow, idHigh);
    meter.decoded(data);
    if (emitter.has('decodedData')) emitter.emit('decodedData', method, data, new Uint8Array(payload));
    this.#emit(reader.route, data);
  }

  #unknown({ method, msgId, payload }: MessageView, meter: MethodMeter): void {
    const { emitter } = this.#options;
    meter.unknown();
    if (!emitter.has('unknown')) return;
    emitter.emit('unknown', describeUnknown({ method, msgId, payload: new Uint8Array(payload) }));
  }

  #plan(method: string): Plan {
    const { emitter } = this.#options;
    if (emitter.version !== this.#listeners || this.#plans.size > mostPlans) {
      this.#plans.clear();
      this.#listeners = emitter.version;
      this.#wantsRaw = emitter.has('rawData');
    }
    const known = this.#plans.get(method);
    if (known !== undefined) return known;
    const plan = this.#newPlan(method);
    this.#plans.set(method, plan);
    return plan;
  }

  #newPlan(method: string): Plan {
    const { emitter, giftInfo, meter: meters } = this.#options;
    const meter = meters.of(method);
    const route = routeOf(method);
    if (route === undefined) return { meter, reader: undefined, isKnown: false };
    const isWanted =
      emitter.has('decodedData') ||
      route.events.some(event => emitter.has(event)) ||
      route.derived.some(({ event }) => event === 'streamEnd' || emitter.has(event));
    if (!isWanted) return { meter, reader: undefined, isKnown: true };
    const decode = decoderOf(route.method);
    const addsInfo = giftInfo !== undefined && route.method === 'WebcastGiftMessage';
    return { meter, reader: { route, decode: addsInfo ? giftInfoDecoder(decode, giftInfo) : decode }, isKnown: true };
  }

  #emit({ events, derived }: Route, data: ReturnType<MessageDecoder>): void {
    // The route pairs each event with the message of its method; the type system cannot follow that through a map.
    const emitter = this.#options.emitter as unknown as Emitter<Record<string, (data: unknown) => void>>;
    for (const event of events) emitter.emit(event, data);
    for (const { event, derive } of derived) {
      if (event !== 'streamEnd' && !emitter.has(event)) continue;
      const payload = derive(data);
      if (payload === undefined) continue;
      emitter.emit(event, payload);
      if (event === 'streamEnd') this.#options.onOver();
    }
  }
}
