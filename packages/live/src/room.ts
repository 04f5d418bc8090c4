import { FrameDecodeError } from './frames/errors.js';
import type { FrameLimits } from './frames/limits.js';
import type { BatchView, MessageView } from './frames/scan.js';
import { FrameSession } from './frames/session.js';
import { isActivity } from './messages/activity.js';
import { knownMethod } from './messages/methods.js';
import type { MessageReader, MessageReaders } from './messages/reader.js';
import type { SeenIds } from './messages/seen-ids.js';
import { sentAt } from './messages/sent-at.js';
import { isBytes } from './platform/bytes.js';
import { type LiveClock, machineClock } from './platform/clock.js';
import { SourceFailedError } from './sources/errors.js';
import { capabilitiesOf, type FrameLink, type RawFrame, type StreamPosition } from './sources/source.js';
import type { StreamClocks } from './state/stream-clocks.js';
import type { MethodMeter, StreamMeter } from './state/stream-health.js';
import { wholeOf } from './wire/stretch.js';

/** What one room needs. */
export interface RoomOptions {
  readonly roomId: string;
  readonly link: FrameLink;
  /** Who reads the messages. */
  readonly readers: MessageReaders;
  /** Counts what becomes of frames and messages. */
  readonly meter: StreamMeter;
  /** Set to the time of each sign of life. */
  readonly clocks: StreamClocks;
  readonly limits: FrameLimits;
  /** The ids of the messages that were delivered, also by the rooms before this one. */
  readonly seen: SeenIds;
  /**
   * The time of heartbeats and of the wait for late frames, and that at which what happens now counts as received.
   * @defaultValue that of this machine
   */
  readonly clock?: LiveClock | undefined;
  readonly heartbeatIntervalMs: number;
  /** How long nothing may come before the link counts as dead, in milliseconds. */
  readonly staleAfterMs: number;
  /** Takes each WebSocket message before it is read. @defaultValue nobody does */
  readonly onFrame?: ((bytes: Uint8Array) => void) | undefined;
  /** Something proves that we are in the room: the service confirmed it, or sent a batch. Called again with every batch. */
  readonly onEntered: (isConfirmed: boolean) => void;
  /** Nothing came for `staleAfterMs`. */
  readonly onStale: () => void;
  /**
   * A part of the stream did not come, or could not be read.
   * @param from until when everything before it was said, in milliseconds since 1970; undefined for up to now
   * @defaultValue nobody is told
   */
  readonly onLost?: ((reason: string, from?: number) => void) | undefined;
  /** A batch was worked off. @defaultValue nobody is told */
  readonly onBatch?: (() => void) | undefined;
  /** The service wants us to leave. */
  readonly onOver: () => void;
  readonly onError: (info: string, error: Error) => void;
}

/** What is done with the messages of one method, as long as the readers stay the same. */
interface Plan {
  readonly meter: MethodMeter;
  readonly reader: MessageReader | undefined;
  /** Whether the method has a schema. */
  readonly isKnown: boolean;
  readonly isActivity: boolean;
}

/** More methods than the service has; a hostile one could invent names without end. */
const mostPlans = 1_000;

/**
 * Joins the stages for one room: frames of an open source in, messages out to their readers. All of it runs in the turn in
 * which a frame arrives, so messages keep the order of the wire. A message nobody reads is not decoded.
 */
export class Room {
  readonly #options: RoomOptions;
  readonly #session: FrameSession;
  readonly #isDialogue: boolean;
  readonly #isVerbatim: boolean;
  /** The clock that stands in for that of the source; undefined where its own times count. */
  readonly #clock: LiveClock | undefined;
  /** By method as the wire spells it; made with the first message. */
  #plans: Map<string, Plan> | undefined;
  /** Version of the readers that the plans were made for. */
  #version = -1;
  #isMute = false;
  /** Whether the last frame was none. */
  #isRefusing = false;
  #receivedAt = 0;
  #isOld = false;

  constructor(options: RoomOptions) {
    const { roomId, link, meter, limits, onEntered, onOver, onLost, onError } = options;
    const { heartbeatIntervalMs, staleAfterMs, onStale } = options;
    this.#options = options;
    const { isDialogue, isVerbatim, isIntact, isLive } = capabilitiesOf(link);
    this.#clock = isLive ? options.clock : undefined;
    this.#isDialogue = isDialogue;
    this.#isVerbatim = isVerbatim;
    this.#session = new FrameSession({
      roomId,
      limits,
      clock: options.clock,
      heartbeatIntervalMs,
      staleAfterMs,
      onStale,
      isDialogue,
      isIntact,
      send: frame => this.#send(frame),
      onBatch: (batch, receivedAt) => this.#deliver(batch, receivedAt),
      onEntered,
      onClose: onOver,
      clocks: options.clocks,
      onMissing: (frames, from) =>
        onLost?.(frames === 1 ? 'a frame did not come' : `${frames} frames did not come`, from),
      onUncounted: () =>
        onLost?.('the service does not count its frames by one: from here on none is known to be missing'),
      onError: error => {
        meter.failedFrame();
        onError('a frame was skipped', error);
        onLost?.('a frame could not be read');
      },
    });
  }

  /** Where the stream is: the position of the last batch; undefined while there was none. */
  get position(): StreamPosition | undefined {
    return this.#session.position;
  }

  /** Enters the room and begins to read. */
  start(): void {
    this.#session.start();
    this.#options.link.read(
      frame => this.#receive(frame),
      reason => {
        this.#session.beginAnew();
        this.#options.onLost?.(reason);
      },
    );
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

  #receive(frame: RawFrame): void {
    const { meter, seen, clocks, onEntered, onFrame } = this.#options;
    meter.frame();
    if (!isBytes(frame?.bytes)) {
      this.#refuse(frame?.bytes);
      return;
    }
    this.#isRefusing = false;
    const { kind, bytes, receivedAt: stamp } = frame;
    const receivedAt = this.#clock?.now() ?? (Number.isFinite(stamp) ? stamp : this.#now());
    clocks.frameAt = receivedAt;
    seen.turn(receivedAt);
    // On a socket a bare batch came with the signature: it is older than the socket, and says nothing about it.
    this.#isOld = kind === 'batch' && this.#isDialogue;
    if (kind === 'batch') {
      if (!this.#isDialogue) onEntered(false);
      this.#session.receiveBatch(wholeOf(bytes), receivedAt);
      return;
    }
    onFrame?.(bytes);
    this.#session.receive(bytes, receivedAt);
  }

  /** What native code takes for bytes and are none would end the process. It is told once, as with {@link #send}. */
  #refuse(bytes: unknown): void {
    const { meter, onError, onLost } = this.#options;
    meter.failedFrame();
    if (!this.#isRefusing) {
      const reason = `the bytes of a frame have to be a Uint8Array, and are of type ${typeof bytes}`;
      onError('a frame was skipped', new SourceFailedError('read', undefined, reason));
    }
    this.#isRefusing = true;
    onLost?.('a frame could not be read');
  }

  #now(): number {
    return (this.#options.clock ?? machineClock).now();
  }

  #deliver(batch: BatchView, receivedAt: number): void {
    this.#receivedAt = receivedAt;
    const { clocks, meter, onBatch, onLost, onError } = this.#options;
    let newest: number | undefined;
    batch.visit(
      (message, isLast) => {
        this.#message(message);
        clocks.messageAt = this.#receivedAt;
        // Old messages say nothing about how late the present ones are, nor about what was said since.
        if (this.#isOld || message.isHistory) return;
        clocks.newsAt = this.#receivedAt;
        if (isLast) newest = sentAt(message);
      },
      (bytes, error) => {
        meter.of('').failed();
        onError('a message was skipped', new FrameDecodeError('no readable message', bytes, error));
        onLost?.('a message could not be read');
      },
    );
    if (newest !== undefined) clocks.lagMs = Math.max(0, this.#receivedAt - newest);
    onBatch?.();
  }

  #message(message: MessageView): void {
    const { limits, seen, clocks, onLost, onError } = this.#options;
    const { meter, reader, isKnown, isActivity } = this.#plan(message.method);
    if (isActivity && !this.#isOld && !message.isHistory) clocks.activityAt = this.#receivedAt;
    if (reader === undefined) {
      if (isKnown) meter.skipped();
      else meter.unknown();
      return;
    }
    const { idLow, idHigh } = message;
    if (seen.has(idLow, idHigh)) {
      meter.repeated();
      return;
    }
    const arrival = { receivedAt: this.#receivedAt, isHistory: this.#isOld || message.isHistory };
    reader.take?.(message, arrival);
    const { body } = reader;
    if (body === undefined) {
      seen.add(idLow, idHigh);
      if (isKnown) meter.skipped();
      else meter.unknown();
      return;
    }
    let data: unknown;
    try {
      data = body.decode(message, limits);
    } catch (error) {
      meter.failed();
      onError('a message was skipped', error as Error);
      onLost?.('a message could not be read');
      return;
    }
    // Not before: a message that could not be read may come once more, and whole.
    seen.add(idLow, idHigh);
    meter.decoded(this.#isVerbatim ? data : undefined);
    body.deliver(data, message, arrival);
  }

  #plan(method: string): Plan {
    const { readers } = this.#options;
    let plans = this.#plans;
    if (plans === undefined || readers.version !== this.#version || plans.size > mostPlans) {
      plans = new Map();
      this.#plans = plans;
      this.#version = readers.version;
    }
    const known = plans.get(method);
    if (known !== undefined) return known;
    const plan = {
      meter: this.#options.meter.of(method),
      reader: readers.of(method),
      isKnown: knownMethod(method) !== undefined,
      isActivity: isActivity(method),
    };
    plans.set(method, plan);
    return plan;
  }
}
