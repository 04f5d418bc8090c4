import { LimitExceededError, type LiveError } from '../errors.js';
import { every, type LiveClock, machineClock } from '../platform/clock.js';
import { useInflated } from '../platform/inflate.js';
import type { StreamPosition } from '../sources/source.js';
import { type Stretch, wholeOf } from '../wire/stretch.js';
import { ackFrame, enterRoomFrame, heartbeatFrame } from './client-frames.js';
import { checkFrameSize, inflateFailure, isGzip, unreadableBatch, unreadableFrame } from './envelope.js';
import { FrameOrder, type FrameOrderOptions } from './frame-order.js';
import { defaultFrameLimits, type FrameLimits, maxInflated } from './limits.js';
import { PositionKeeper } from './position-keeper.js';
import { BatchView, FrameView } from './scan.js';

/** What a session needs from the side that owns the socket. */
export interface SessionOptions extends Omit<FrameOrderOptions, 'waitMs'> {
  readonly roomId: string;
  /** Sends one frame. */
  readonly send: (frame: Uint8Array) => void;
  /**
   * A batch of messages, in order. It is only good until this returns, and must not throw.
   * @param receivedAt when it came, in milliseconds since 1970
   */
  readonly onBatch: (batch: BatchView, receivedAt: number) => void;
  /**
   * We are in the room: the service confirmed it, or sent a batch, which proves it too (not every server confirms).
   * Called again with every batch that comes on the socket.
   */
  readonly onEntered: (isConfirmed: boolean) => void;
  /** The service asks to leave. */
  readonly onClose: () => void;
  /** A frame that could not be read; it was skipped. */
  readonly onError: (error: LiveError) => void;
  /** Gets the time at which a heartbeat was answered: that of the last frame. @defaultValue nobody is told */
  readonly clocks?: { readonly saidAt: number; readonly frameAt: number; heartbeatAt: number } | undefined;
  /**
   * @defaultValue 10000, as the web client does
   */
  readonly heartbeatIntervalMs?: number;
  /**
   * Nothing came for so long, in milliseconds, that the socket counts as dead: each heartbeat should have been answered.
   * Looked at with each heartbeat, so it is noticed up to one interval later, and with the one after it when one is late.
   * @defaultValue 60000
   */
  readonly staleAfterMs?: number;
  /** The socket counts as dead. Called again with every heartbeat until something comes or the session is stopped. */
  readonly onStale?: () => void;
  /**
   * Whether somebody waits for our entry, heartbeats and acks. Where not, nothing is sent.
   * @defaultValue true
   */
  readonly isDialogue?: boolean;
  /** Whether what comes is known to be what was sent, so that the checksums of batches say nothing new. @defaultValue false */
  readonly isIntact?: boolean;
  readonly limits?: FrameLimits;
  /** The time of the heartbeats, and of the wait for frames that others have overtaken. @defaultValue that of this machine */
  readonly clock?: LiveClock | undefined;
  /** @defaultValue Math.random */
  readonly random?: () => number;
}

/**
 * The dialogue on one socket: enter the room, keep it alive, unwrap what comes, confirm what wants to be confirmed.
 * Everything is synchronous, so batches leave in the order in which their frames came. It never touches a socket.
 */
export class FrameSession {
  readonly #options: SessionOptions;
  readonly #limits: FrameLimits;
  readonly #order: FrameOrder<FrameView>;
  #sequence = 0;
  #hasReceived = false;
  readonly #position = new PositionKeeper();
  #silentMs = 0;
  #beatAt = Number.NaN;
  #stopBeats: () => void = () => {};

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#limits = options.limits ?? defaultFrameLimits;
    this.#order = new FrameOrder(frame => this.#take(frame), options);
  }

  /** The position of the last batch; undefined while there was none. */
  get position(): StreamPosition | undefined {
    return this.#position.current;
  }

  /** Enters the room and starts the heartbeats, where it is a dialogue: the entry first, then a heartbeat at once and at each interval. */
  start(): void {
    const { roomId, send, heartbeatIntervalMs = 10_000, isDialogue = true, random = Math.random } = this.#options;
    const { clock = machineClock } = this.#options;
    if (!isDialogue) return;
    send(enterRoomFrame(roomId, randomInt63(random)));
    this.#beat();
    this.#stopBeats = every(clock, heartbeatIntervalMs, () => this.#beat());
  }

  /** Stops the heartbeats. What waits for its turn is delivered. */
  stop(): void {
    this.#order.stop();
    this.#stopBeats();
  }

  /** The next frame may be the first of another socket, with numbers of its own. What waits for its turn is delivered. */
  beginAnew(): void {
    this.#order.beginAnew();
  }

  /**
   * Works off one frame. Never throws for what the frame contains.
   * @param receivedAt when it came, in milliseconds since 1970
   */
  receive(bytes: Uint8Array, receivedAt = Date.now()): void {
    this.#hasReceived = true;
    const frame = this.#open(bytes, receivedAt);
    // It says that the other side lives, whatever it waits for.
    const { clocks } = this.#options;
    if (frame?.type === 'hb' && clocks !== undefined) clocks.heartbeatAt = clocks.frameAt;
    if (frame === undefined) this.#order.skip();
    else this.#order.take(frame.seqId, frame);
  }

  #take(frame: FrameView): void {
    switch (frame.type) {
      case 'im_enter_room_resp':
        this.#options.onEntered(true);
        // Usually empty; some servers put the first batch into it.
        if (frame.payload.end > frame.payload.start) this.receiveBatch(frame.payload, frame.receivedAt, frame.logId);
        return;
      case 'msg':
        this.#options.onEntered(false);
        this.receiveBatch(frame.payload, frame.receivedAt, frame.logId);
        return;
      case 'close':
        this.#options.onClose();
        return;
      default:
      // `hb` and `ack` answer what we sent; other types carry nothing for a reader.
    }
  }

  /**
   * Works off a batch, plain or gzip: the payload of a frame, or what came in an HTTP answer. Never throws for what it
   * contains.
   * @param receivedAt when it came, in milliseconds since 1970
   * @param logId of its frame, as it stands on the wire; absent for a batch that nobody waits to have confirmed
   */
  receiveBatch(payload: Stretch, receivedAt: number, logId?: Stretch): void {
    const { bytes, start, end } = payload;
    if (!isGzip(bytes, start, end)) {
      this.#deliver(payload, receivedAt, logId);
      return;
    }
    try {
      useInflated(payload, maxInflated(end - start, this.#limits), this.#options.isIntact === true, inflated => {
        this.#deliver(wholeOf(inflated), receivedAt, logId);
      });
    } catch (error) {
      this.#options.onError(inflateFailure(bytes.subarray(start, end), this.#limits, error));
    }
  }

  #open(bytes: Uint8Array, receivedAt: number): FrameView | undefined {
    try {
      checkFrameSize(bytes, this.#limits);
      return new FrameView(bytes, receivedAt);
    } catch (error) {
      this.#options.onError(error instanceof LimitExceededError ? error : unreadableFrame(bytes, error));
      return undefined;
    }
  }

  /** Never throws: what goes wrong is reported. */
  #deliver(payload: Stretch, receivedAt: number, logId: Stretch | undefined): void {
    let batch: BatchView;
    try {
      batch = new BatchView(payload, this.#limits.maxMessages);
    } catch (error) {
      this.#options.onError(unreadableBatch(payload.bytes.subarray(payload.start, payload.end), error));
      return;
    }
    // Before the listeners: a slow one must not delay the ack.
    try {
      const { isDialogue = true, send } = this.#options;
      if (isDialogue && batch.needsAck && logId !== undefined && isSet(logId)) send(ackFrame(logId, batch.internalExt));
      this.#position.keep(batch);
      this.#options.onBatch(batch, receivedAt);
    } catch (error) {
      // Not to be expected, but an error that reached the socket's own listener would end the process.
      this.#options.onError(error as LiveError);
    }
  }

  #beat(): void {
    const { heartbeatIntervalMs = 10_000, staleAfterMs = 60_000, clock = machineClock } = this.#options;
    const now = clock.now();
    // One that is late was held up, as was what reads the socket: whether something came is for the next one to say.
    const isLate = now - this.#beatAt > 2 * heartbeatIntervalMs;
    this.#beatAt = isLate ? Number.NaN : now;
    if (!isLate) {
      this.#silentMs = this.#hasReceived || this.#sequence === 0 ? 0 : this.#silentMs + heartbeatIntervalMs;
      this.#hasReceived = false;
      if (this.#silentMs >= staleAfterMs) this.#options.onStale?.();
    }
    this.#sequence += 1;
    this.#options.send(heartbeatFrame(this.#options.roomId, this.#sequence));
  }
}

/** Whether a varint is there and not zero. */
function isSet({ bytes, start, end }: Stretch): boolean {
  return end - start > 1 || (end > start && bytes[start] !== 0);
}

function randomInt63(random: () => number): string {
  const high = BigInt(Math.floor(random() * 0x8000_0000));
  const low = BigInt(Math.floor(random() * 0x1_0000_0000));
  return String((high << 32n) | low || 1n);
}
