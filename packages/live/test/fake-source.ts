import { encode, type Init, type Messages } from '../src/schema.js';
import type { FrameSource, RawFrame, SourceClose } from '../src/sources/source.js';

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

/** A source whose frames come when the test says so. `opening` delays or fails the opening. */
export function fakeSource(opening: Promise<unknown> = Promise.resolve()): FakeSource {
  let deliver: (frame: RawFrame) => void = () => {
    throw new Error('nobody reads yet');
  };
  let resolve: (close: SourceClose) => void = () => {};
  const sent: Uint8Array[] = [];
  let closes = 0;
  return {
    name: 'fake',
    sent,
    get closes() {
      return closes;
    },
    push: bytes => deliver({ kind: 'frame', bytes, receivedAt: 1_763_640_000_000 }),
    end: close => resolve(close),
    async open(signal) {
      await Promise.race([opening, aborted(signal)]);
      const closed = new Promise<SourceClose>(settle => {
        resolve = settle;
      });
      return {
        closed,
        read: onFrame => {
          deliver = onFrame;
        },
        send: bytes => sent.push(bytes),
        close: () => {
          closes += 1;
          resolve({ code: 1000, reason: '' });
          return closed;
        },
      };
    },
  };
}

function aborted(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    if (signal?.aborted) reject(signal.reason);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
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
