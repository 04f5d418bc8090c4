import { encode, type Init, type Messages } from '../src/schema.js';
import { Delivery } from '../src/sources/delivery.js';
import type { FrameSource, SourceClose } from '../src/sources/source.js';

/** A source that a test plays by hand. */
export interface FakeSource extends FrameSource {
  /** Delivers one frame. */
  push(bytes: Uint8Array): void;
  /** Ends it from the other side. */
  end(close: SourceClose): void;
  /** Everything that was sent back, in order. */
  readonly sent: Uint8Array[];
  /** How often `close` was called. */
  readonly closes: number;
}

/**
 * A source whose frames come when the test says so. What comes before anybody reads waits.
 * @param opening delays or fails the opening
 */
export function fakeSource(opening: Promise<unknown> | (() => Promise<unknown>) = Promise.resolve()): FakeSource {
  let delivery = new Delivery();
  let waiting: Uint8Array[] = [];
  const sent: Uint8Array[] = [];
  let closes = 0;
  const give = (bytes: Uint8Array) => delivery.give('frame', bytes, 1_763_640_000_000);
  return {
    name: 'fake',
    sent,
    get closes() {
      return closes;
    },
    push: bytes => {
      if (delivery.isRead) give(bytes);
      else waiting.push(bytes);
    },
    end: close => delivery.end(close),
    async open(signal) {
      await unlessAborted(typeof opening === 'function' ? opening() : opening, signal);
      const own = new Delivery();
      delivery = own;
      waiting = [];
      let isOver = false;
      void own.closed.then(() => {
        isOver = true;
      });
      return {
        closed: own.closed,
        read: onFrame => {
          own.begin(onFrame);
          for (const bytes of waiting.splice(0)) give(bytes);
        },
        send: bytes => {
          if (!isOver) sent.push(bytes);
        },
        close: () => {
          closes += 1;
          own.end({ code: 1000, reason: '' });
          return own.closed;
        },
      };
    },
  };
}

async function unlessAborted(opening: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  let stop: () => void = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal?.reason);
  });
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await Promise.race([opening, aborted]);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** A message of a batch. */
export interface FakeMessage {
  readonly type: string;
  readonly payload: Uint8Array;
  readonly msgId?: string;
}

/** An encoded message, ready for a batch. */
export function message<N extends keyof Messages & `Webcast${string}`>(type: N, init: Init<Messages[N]>): FakeMessage {
  return { type, payload: encode(type, init) };
}

/** A `msg` frame with these messages. */
export function messageFrame(messages: readonly FakeMessage[], batch: Init<Messages['ProtoMessageFetchResult']> = {}) {
  const payload = encode('ProtoMessageFetchResult', { messages, ...batch });
  return encode('WebcastPushFrame', { payloadEncoding: 'pb', payloadType: 'msg', logId: '5', payload });
}

/** The frame that confirms the entry into the room. */
export const enteredFrame = encode('WebcastPushFrame', { payloadEncoding: 'pb', payloadType: 'im_enter_room_resp' });
