import { onTestFinished } from 'vitest';
import type { LiveEvent, LiveEventOf, LiveEventType } from '../../src/events/live/event-map.js';
import type { Messages } from '../../src/gen/messages.js';
import { LiveEventReaders } from '../../src/live-readers/live-readers.js';
import type { LiveReadersOptions } from '../../src/live-readers/options.js';
import type { MethodName } from '../../src/messages/methods.js';
import { encode } from '../../src/schema.js';
import { defaultMessageLimits } from '../../src/wire/read.js';
import type { Init } from '../../src/wire/write.js';

/** When the service says that the first message was sent, in milliseconds since 1970. */
export const sentMs = 1_763_640_000_000;
export const roomId = '7574616000000001';

/** How a message arrives. */
export interface Arriving {
  readonly msgId?: string;
  readonly receivedAt?: number;
  readonly isHistory?: boolean;
}

/** A room without connection: messages in, events out. */
export interface LiveRoom {
  readonly readers: LiveEventReaders;
  /** What was emitted, oldest first. */
  readonly events: LiveEvent[];
  /** How often the end of the stream was told. */
  readonly ends: () => number;
  /** Delivers a message; gives the events that it raised. Whether it was decoded: `decoded`. */
  say<M extends MethodName & keyof Messages>(method: M, message: Init<Messages[M]>, arriving?: Arriving): LiveEvent[];
  /** Delivers the bytes of a message. */
  sayBytes(method: string, payload: Uint8Array, arriving?: Arriving): LiveEvent[];
  of<T extends LiveEventType>(type: T): LiveEventOf<T>[];
}

/** Joins readers and a list of events. The timer is stopped when the test is over. */
export function liveRoom(
  options: Partial<LiveReadersOptions> & { readonly only?: readonly LiveEventType[] } = {},
): LiveRoom {
  const { only, ...rest } = options;
  const events: LiveEvent[] = [];
  let ends = 0;
  let next = 0;
  const readers = new LiveEventReaders({
    roomId,
    wants: type => only === undefined || only.includes(type),
    version: () => 1,
    emit: event => events.push(event),
    onStreamEnd: () => {
      ends += 1;
    },
    ...rest,
  });
  onTestFinished(() => readers.stop());

  const sayBytes: LiveRoom['sayBytes'] = (method, bytes, arriving = {}) => {
    const { msgId = String(++next), receivedAt = sentMs + 120, isHistory = false } = arriving;
    const from = events.length;
    // As in a connection, it lies among others, in memory that is used again as soon as the message is delivered.
    const memory = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('after')]);
    const [start, end] = [6, 6 + bytes.length];
    const message = { method, msgId, payload: memory.subarray(start, end), bytes: memory, start, end };
    const arrival = { receivedAt, isHistory };
    const reader = readers.of(method);
    reader?.take?.(message, arrival);
    const { body } = reader ?? {};
    if (body !== undefined) body.deliver(body.decode(message, defaultMessageLimits), message, arrival);
    memory.fill(0xff);
    return events.slice(from);
  };
  return {
    readers,
    events,
    ends: () => ends,
    say: (method, message, arriving) => sayBytes(method, encode(method, message), arriving),
    sayBytes,
    of: type => events.filter((event): event is LiveEventOf<typeof type> => event.type === type),
  };
}
