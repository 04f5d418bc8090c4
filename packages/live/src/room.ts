import type { LiveError } from './errors.js';
import type { RoomEventMap, StreamEventMap } from './events/event-map.js';
import { type Route, routeOf } from './events/routes.js';
import { decodeBatch } from './frames/envelope.js';
import type { FrameLimits } from './frames/limits.js';
import { FrameSession } from './frames/session.js';
import type { BaseProtoMessage, ProtoMessageFetchResult } from './gen/envelope.js';
import type { MethodMessages } from './gen/registry.js';
import { decodeMessage } from './messages/decode.js';
import type { Emitter } from './sinks/emitter.js';
import type { FrameLink, RawFrame } from './sources/source.js';

/** What a room gives to its listeners. */
export type RoomEvents = RoomEventMap & StreamEventMap;

/** What one room needs. */
export interface RoomOptions {
  readonly roomId: string;
  readonly link: FrameLink;
  readonly emitter: Emitter<RoomEvents>;
  readonly limits: FrameLimits;
  readonly heartbeatIntervalMs: number;
  /** The first frame that proves that we are in the room. */
  readonly onEntered: () => void;
  /** The service said that it is over: the stream ended, or it wants us to leave. */
  readonly onOver: () => void;
  readonly onError: (info: string, error: Error) => void;
}

/**
 * Joins the stages for one room: frames of an open source in, events out. All of it runs in the turn in which a frame
 * arrives, so events keep the order of the wire. Messages nobody listens to are not decoded.
 */
export class Room {
  readonly #options: RoomOptions;
  readonly #session: FrameSession;

  constructor(options: RoomOptions) {
    const { roomId, link, emitter, limits, heartbeatIntervalMs, onEntered, onOver, onError } = options;
    this.#options = options;
    this.#session = new FrameSession({
      roomId,
      limits,
      heartbeatIntervalMs,
      send: frame => link.send(frame),
      onBatch: batch => {
        // A batch on the socket proves the entry too; not every server sends the separate confirmation.
        onEntered();
        this.#deliver(batch);
      },
      onEntered: () => {
        emitter.emit('enterRoom');
        onEntered();
      },
      onClose: onOver,
      onError: error => onError('a frame was skipped', error),
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

  #receive({ kind, bytes }: RawFrame): void {
    const { emitter, limits, onError } = this.#options;
    if (kind === 'frame') {
      emitter.emit('websocketData', bytes);
      this.#session.receive(bytes);
      return;
    }
    try {
      this.#deliver(decodeBatch(bytes, limits));
    } catch (error) {
      onError('a batch was skipped', error as LiveError);
    }
  }

  #deliver(batch: ProtoMessageFetchResult): void {
    for (const message of batch.messages) this.#message(message);
  }

  #message({ type, payload, msgId }: BaseProtoMessage): void {
    const { emitter, limits, onError } = this.#options;
    // The payload lies in memory that the next frame writes over: listeners get a copy of their own.
    if (emitter.has('rawData')) emitter.emit('rawData', type, new Uint8Array(payload));
    const route = routeOf(type);
    if (route === undefined) {
      if (emitter.has('unknown')) emitter.emit('unknown', { method: type, msgId, payload: new Uint8Array(payload) });
      return;
    }
    if (!this.#isWanted(route)) return;
    let data: MethodMessages[keyof MethodMessages];
    try {
      data = decodeMessage(route.method, payload, limits);
    } catch (error) {
      onError('a message was skipped', error as LiveError);
      return;
    }
    if (emitter.has('decodedData')) emitter.emit('decodedData', type, data, new Uint8Array(payload));
    this.#emit(route, data);
  }

  #isWanted({ events, derived }: Route): boolean {
    const { emitter } = this.#options;
    return (
      derived.some(({ event }) => event === 'streamEnd' || emitter.has(event)) ||
      events.some(event => emitter.has(event)) ||
      emitter.has('decodedData')
    );
  }

  #emit({ events, derived }: Route, data: MethodMessages[keyof MethodMessages]): void {
    // The route pairs each event with the message of its method; the type system cannot follow that through a map.
    const emitter = this.#options.emitter as unknown as Emitter<Record<string, (data: unknown) => void>>;
    for (const event of events) emitter.emit(event, data);
    for (const { event, derive } of derived) {
      const payload = derive(data);
      if (payload === undefined) continue;
      emitter.emit(event, payload);
      if (event === 'streamEnd') this.#options.onOver();
    }
  }
}
