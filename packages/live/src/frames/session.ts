import type { LiveError } from '../errors.js';
import type { ProtoMessageFetchResult } from '../gen/envelope.js';
import { inflate, inflateOnce } from '../platform/inflate.js';
import { ackFrame, enterRoomFrame, heartbeatFrame } from './client-frames.js';
import { decodeBatch, decodePushFrame } from './envelope.js';
import type { FrameDecodeError } from './errors.js';
import { defaultFrameLimits, type FrameLimits } from './limits.js';

/** What a session needs from the side that owns the socket. */
export interface SessionOptions {
  readonly roomId: string;
  /** Sends one frame. */
  readonly send: (frame: Uint8Array) => void;
  /** A batch of messages, in arrival order. Their payloads are only good until it returns. */
  readonly onBatch: (batch: ProtoMessageFetchResult) => void;
  /** The service confirmed the entry into the room. */
  readonly onEntered: () => void;
  /** The service asks to leave. */
  readonly onClose: () => void;
  /** A frame that could not be read; it was skipped. */
  readonly onError: (error: FrameDecodeError | LiveError) => void;
  /**
   * @defaultValue 10000, as the web client does
   */
  readonly heartbeatIntervalMs?: number;
  readonly limits?: FrameLimits;
  /** @defaultValue Math.random */
  readonly random?: () => number;
}

// The memory of `inflate` is shared by all sessions and holds the batch that is being delivered. A frame can arrive
// within that delivery: a listener feeds another room, or a source answers an ack at once. It gets memory of its own.
let delivering = false;

/**
 * The dialogue on one socket: enter the room, keep it alive, unwrap what comes, confirm what wants to be confirmed.
 * Everything is synchronous, so batches leave in the order in which their frames came. It never touches a socket.
 */
export class FrameSession {
  readonly #options: SessionOptions;
  readonly #limits: FrameLimits;
  #sequence = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#limits = options.limits ?? defaultFrameLimits;
  }

  /** Enters the room and starts the heartbeats: the entry first, then a heartbeat at once and at each interval. */
  start(): void {
    const { roomId, send, heartbeatIntervalMs = 10_000, random = Math.random } = this.#options;
    send(enterRoomFrame(roomId, randomInt63(random)));
    this.#beat();
    this.#timer = setInterval(() => this.#beat(), heartbeatIntervalMs);
  }

  /** Stops the heartbeats. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Works off one frame. Never throws for what the frame contains. */
  receive(bytes: Uint8Array): void {
    try {
      this.#receive(bytes);
    } catch (error) {
      this.#options.onError(error as FrameDecodeError);
    }
  }

  #receive(bytes: Uint8Array): void {
    const frame = decodePushFrame(bytes, this.#limits);
    switch (frame.payloadType) {
      case 'im_enter_room_resp':
        this.#options.onEntered();
        // Usually empty; some servers put the first batch into it.
        if (frame.payload.length > 0) this.#deliver(frame.logId, frame.payload);
        return;
      case 'msg':
        this.#deliver(frame.logId, frame.payload);
        return;
      case 'close':
        this.#options.onClose();
        return;
      default:
      // `hb` and `ack` answer what we sent; other types carry nothing for a reader.
    }
  }

  #deliver(logId: string, payload: Uint8Array): void {
    const nested = delivering;
    delivering = true;
    try {
      const batch = decodeBatch(payload, this.#limits, nested ? inflateOnce : inflate);
      // Before the listeners: a slow one must not delay the ack.
      if (batch.needsAck && logId !== '0') this.#options.send(ackFrame(logId, batch.internalExt));
      this.#options.onBatch(batch);
    } finally {
      delivering = nested;
    }
  }

  #beat(): void {
    this.#sequence += 1;
    this.#options.send(heartbeatFrame(this.#options.roomId, this.#sequence));
  }
}

function randomInt63(random: () => number): string {
  const high = BigInt(Math.floor(random() * 0x8000_0000));
  const low = BigInt(Math.floor(random() * 0x1_0000_0000));
  return String((high << 32n) | low || 1n);
}
