import { LimitExceededError } from '../errors.js';
import type { WireError } from '../wire/errors.js';
import { FieldCursor } from '../wire/fields.js';
import type { Stretch } from '../wire/stretch.js';
import { bool, high32, int64, varint32 } from '../wire/varint.js';
import { methodName } from './method-names.js';

/*
 * The envelope, read where it lies. Every message passes through here and most are not wanted, so there are positions
 * instead of objects, and no text but what decides what happens. `decodeFrame` gives the same as objects, for everybody
 * who is not in a hurry.
 */

/** What of a push frame decides what happens. */
export class FrameView {
  /** `msg`, `hb`, `im_enter_room_resp`, `close` …; empty when absent. */
  readonly type: string;
  /** Counts the frames of a socket; 0 when absent. Of a number beyond 32 bits only the lower ones. */
  readonly seqId: number;
  /** The log id as it stands on the wire, a varint, which is how an ack repeats it. */
  readonly logId: Stretch;
  readonly payload: Stretch;
  /** When it came, in milliseconds since 1970. */
  readonly receivedAt: number;

  /** @throws WireError when the bytes are no valid protobuf. */
  constructor(bytes: Uint8Array, receivedAt = 0) {
    let type = '';
    let seqId = 0;
    let payload: Stretch = { bytes, start: 0, end: 0 };
    let logId = payload;
    const field = new FieldCursor(bytes);
    while (field.next()) {
      if (field.tag === 66) payload = { bytes, start: field.start, end: field.end };
      else if (field.tag === 58) type = methodName(bytes, field.start, field.end);
      else if (field.tag === 16) logId = { bytes, start: field.start, end: field.end };
      else if (field.tag === 8) seqId = varint32(bytes, field.start) >>> 0;
    }
    this.receivedAt = receivedAt;
    this.type = type;
    this.seqId = seqId;
    this.logId = logId;
    this.payload = payload;
  }
}

/** A batch of messages, read as far as is needed to answer it and to visit its messages. */
export class BatchView {
  /** Whether the frame wants an ack. */
  readonly needsAck: boolean;
  /** Opaque; where to go on after an interruption. */
  readonly cursor: Stretch;
  /** Opaque; goes back in the ack. */
  readonly internalExt: Stretch;
  readonly #bytes: Uint8Array;
  /** Start and end of each message, one after the other. */
  readonly #places: readonly number[];

  /** @throws WireError when the bytes are no valid protobuf, LimitExceededError when there are too many messages. */
  constructor({ bytes, start, end }: Stretch, maxMessages: number) {
    const places: number[] = [];
    let needsAck = false;
    let internalExt: Stretch = { bytes, start: 0, end: 0 };
    let cursor = internalExt;
    const field = new FieldCursor(bytes, start, end);
    while (field.next()) {
      if (field.tag === 10) places.push(field.start, field.end);
      else if (field.tag === 42) internalExt = { bytes, start: field.start, end: field.end };
      else if (field.tag === 18) cursor = { bytes, start: field.start, end: field.end };
      else if (field.tag === 72) needsAck = bool(bytes, field.start);
    }
    const messages = places.length / 2;
    if (messages > maxMessages) throw new LimitExceededError('maxMessages', maxMessages, messages);
    this.#bytes = bytes;
    this.#places = places;
    this.needsAck = needsAck;
    this.cursor = cursor;
    this.internalExt = internalExt;
  }

  /**
   * Visits the messages in order. The view that is given is used again for the next one.
   * @param broken called with a message whose envelope is no valid protobuf, instead of `visit`
   */
  visit(
    visit: (message: MessageView, isLast: boolean) => void,
    broken: (bytes: Uint8Array, error: WireError) => void,
  ): void {
    const bytes = this.#bytes;
    const places = this.#places;
    const view = new MessageView(bytes);
    for (let i = 0; i < places.length; i += 2) {
      const start = places[i] as number;
      const end = places[i + 1] as number;
      try {
        view.moveTo(start, end);
      } catch (error) {
        broken(bytes.subarray(start, end), error as WireError);
        continue;
      }
      visit(view, i + 2 === places.length);
    }
  }
}

/** One message of a batch, where its payload lies. Good until the next one is visited. */
export class MessageView implements Stretch {
  readonly bytes: Uint8Array;
  start = 0;
  end = 0;
  /** Method name as the wire spells it. */
  method = '';
  /** Whether the service says that it is older than the connection. */
  isHistory = false;
  readonly #field: FieldCursor;
  #msgIdAt = -1;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#field = new FieldCursor(bytes);
  }

  /** The encoded message: a view of memory that the next frame writes over. */
  get payload(): Uint8Array {
    return this.bytes.subarray(this.start, this.end);
  }

  /** Lower 32 bits of the message's id; 0 where it has none. */
  get idLow(): number {
    return this.#msgIdAt < 0 ? 0 : varint32(this.bytes, this.#msgIdAt);
  }

  /** Upper 32 bits of the message's id. */
  get idHigh(): number {
    return this.#msgIdAt < 0 ? 0 : high32(this.bytes, this.#msgIdAt);
  }

  /** Unique id of the message, as decimal text. */
  get msgId(): string {
    return this.#msgIdAt < 0 ? '0' : int64(this.bytes, this.#msgIdAt);
  }

  /** @throws WireError when the envelope of the message is no valid protobuf. */
  moveTo(start: number, end: number): void {
    const field = this.#field;
    this.method = '';
    this.isHistory = false;
    this.start = 0;
    this.end = 0;
    this.#msgIdAt = -1;
    field.moveTo(start, end);
    while (field.next()) {
      if (field.tag === 18) {
        this.start = field.start;
        this.end = field.end;
      } else if (field.tag === 10) {
        this.method = methodName(field.bytes, field.start, field.end);
      } else if (field.tag === 24) {
        this.#msgIdAt = field.start;
      } else if (field.tag === 48) {
        this.isHistory = bool(field.bytes, field.start);
      }
    }
  }
}
