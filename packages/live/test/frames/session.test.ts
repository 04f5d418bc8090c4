import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LimitExceededError } from '../../src/errors.js';
import { FrameDecodeError } from '../../src/frames/errors.js';
import { defaultFrameLimits } from '../../src/frames/limits.js';
import type { BatchView } from '../../src/frames/scan.js';
import { FrameSession, type SessionOptions } from '../../src/frames/session.js';
import { decode, encode, type Init, type Messages } from '../../src/schema.js';
import { hex, toHex } from '../wire/bytes.js';
import { chat, ended, entered, enterRoom, firstBatch, heartbeat, roomId } from './vectors.js';

type Batch = Pick<Messages['ProtoMessageFetchResult'], 'messages'>;

/** A view as something that can be kept and compared. */
function kept(view: BatchView): Batch {
  const messages: Batch['messages'] = [];
  view.visit(
    ({ method, payload, msgId }) =>
      messages.push(
        decode('BaseProtoMessage', encode('BaseProtoMessage', { type: method, payload: payload.slice(), msgId })),
      ),
    (_bytes, error) => {
      throw error;
    },
  );
  return { messages };
}

/** A session with everything it says, in order. */
function session(options: Partial<SessionOptions> = {}) {
  const sent: Uint8Array[] = [];
  const batches: Batch[] = [];
  const log: string[] = [];
  const errors: unknown[] = [];
  const tested = new FrameSession({
    roomId,
    send: frame => {
      sent.push(frame);
      log.push(`sent ${decode('WebcastPushFrame', frame).payloadType}`);
    },
    onBatch: view => {
      const batch = kept(view);
      batches.push(batch);
      log.push(`batch of ${batch.messages.length}`);
    },
    onEntered: isConfirmed => log.push(isConfirmed ? 'entered' : 'alive'),
    onClose: () => log.push('close'),
    onError: error => {
      errors.push(error);
      log.push('error');
    },
    ...options,
  });
  return { tested, sent, batches, log, errors };
}

function frame(init: Init<Messages['WebcastPushFrame']>): Uint8Array {
  return encode('WebcastPushFrame', init);
}

function batchFrame(
  batch: Init<Messages['ProtoMessageFetchResult']>,
  init: Init<Messages['WebcastPushFrame']> = {},
): Uint8Array {
  return frame({ payloadType: 'msg', logId: '5', payload: encode('ProtoMessageFetchResult', batch), ...init });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the start', () => {
  test('enters the room first, then beats', () => {
    // The random number of the vector: 1234567890123456789 in two parts.
    const halves = [
      Number(1234567890123456789n >> 32n) / 2 ** 31,
      Number(1234567890123456789n & 0xffffffffn) / 2 ** 32,
    ];
    const { tested, sent } = session({ random: () => halves.shift() ?? 0 });
    tested.start();
    expect(sent.map(toHex)).toEqual([enterRoom, heartbeat].map(toHex));
    tested.stop();
  });

  test.each([0, 0.5, 1 - 2 ** -32])('takes a positive number for the entry, whatever is drawn (%d)', drawn => {
    const { tested, sent } = session({ random: () => drawn });
    tested.start();
    const { payload } = decode('WebcastPushFrame', sent[0] ?? hex(''));
    const id = BigInt(decode('WebcastImEnterRoomMessage', payload).enterUniqueId);
    expect(id).toBeGreaterThan(0n);
    expect(id).toBeLessThan(2n ** 63n);
    tested.stop();
  });

  test('refuses a room id that is no number', () => {
    expect(() => session({ roomId: 'room' }).tested.start()).toThrow(SyntaxError);
  });
});

describe('silence', () => {
  const silent = (options: Partial<SessionOptions> = {}) => {
    const onStale = vi.fn();
    const { tested } = session({ heartbeatIntervalMs: 10_000, staleAfterMs: 60_000, onStale, ...options });
    tested.start();
    return { tested, onStale };
  };

  test('for as long as is allowed makes the socket stale', () => {
    const { onStale } = silent();
    vi.advanceTimersByTime(59_999);
    expect(onStale).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(onStale).toHaveBeenCalledOnce();
  });

  test('ends with any frame, also one that carries nothing', () => {
    const { tested, onStale } = silent();
    for (let minute = 0; minute < 5; minute++) {
      vi.advanceTimersByTime(50_000);
      tested.receive(encode('WebcastPushFrame', { payloadType: 'hb' }));
    }
    expect(onStale).not.toHaveBeenCalled();
    vi.advanceTimersByTime(70_000);
    expect(onStale).toHaveBeenCalled();
  });

  test('is not what a process that was held up has not read yet', () => {
    const { tested, onStale } = silent({ staleAfterMs: 10_000 });
    tested.receive(encode('WebcastPushFrame', { payloadType: 'hb' }));
    vi.advanceTimersByTime(10_000);
    vi.setSystemTime(Date.now() + 60_000);
    vi.advanceTimersByTime(10_000);
    expect(onStale).not.toHaveBeenCalled();
    tested.receive(encode('WebcastPushFrame', { payloadType: 'hb' }));
    vi.advanceTimersByTime(10_000);
    expect(onStale).not.toHaveBeenCalled();
    vi.advanceTimersByTime(10_000);
    expect(onStale).toHaveBeenCalledOnce();
  });

  test('is noticed by a process that is held up again and again', () => {
    const { onStale } = silent();
    for (let beats = 0; beats < 12; beats++) {
      vi.setSystemTime(Date.now() + 60_000);
      vi.advanceTimersByTime(10_000);
    }
    expect(onStale).toHaveBeenCalled();
  });

  test('is of no interest once the session is stopped', () => {
    const { tested, onStale } = silent();
    tested.stop();
    vi.advanceTimersByTime(600_000);
    expect(onStale).not.toHaveBeenCalled();
  });
});

describe('heartbeats', () => {
  const sequences = (sent: readonly Uint8Array[]) =>
    sent
      .map(bytes => decode('WebcastPushFrame', bytes))
      .filter(({ payloadType }) => payloadType === 'hb')
      .map(({ payload }) => decode('HeartBeatMessage', payload).sendPacketSeqId);

  test('come every ten seconds and count from 1', () => {
    const { tested, sent } = session();
    tested.start();
    vi.advanceTimersByTime(9_999);
    expect(sequences(sent)).toEqual(['1']);
    vi.advanceTimersByTime(20_001);
    expect(sequences(sent)).toEqual(['1', '2', '3', '4']);
    tested.stop();
  });

  test('come as often as asked', () => {
    const { tested, sent } = session({ heartbeatIntervalMs: 500 });
    tested.start();
    vi.advanceTimersByTime(1_000);
    expect(sequences(sent)).toEqual(['1', '2', '3']);
    tested.stop();
  });

  test('end with the session, which leaves no timer', () => {
    const { tested, sent } = session();
    tested.start();
    expect(vi.getTimerCount()).toBe(1);
    tested.stop();
    tested.stop();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(sequences(sent)).toEqual(['1']);
  });

  test('a session that was never started has none', () => {
    const { tested, sent } = session();
    tested.receive(chat);
    tested.stop();
    expect(vi.getTimerCount()).toBe(0);
    expect(sequences(sent)).toEqual([]);
  });
});

describe('acks', () => {
  const acks = (sent: readonly Uint8Array[]) =>
    sent
      .map(bytes => decode('WebcastPushFrame', bytes))
      .filter(({ payloadType }) => payloadType === 'ack')
      .map(({ logId, payload }) => [logId, new TextDecoder().decode(payload)]);

  test('go out before the batch is delivered, with its internalExt', () => {
    const { tested, sent, log } = session();
    tested.receive(chat);
    expect(log).toEqual(['alive', 'sent ack', 'batch of 1']);
    const internalExt = 'fetch_time:1763640000000|seq:1|wss_info:0-1763640000000-0-0';
    expect(acks(sent)).toEqual([['7429390000000000001', internalExt]]);
  });

  test('have a dash where there is no internalExt', () => {
    const { tested, sent } = session();
    tested.receive(batchFrame({ needsAck: true }, { logId: '9223372036854775807' }));
    expect(acks(sent)).toEqual([['9223372036854775807', '-']]);
  });

  test.each<[string, Uint8Array]>([
    ['a batch that wants none', ended],
    ['a batch that does not say', batchFrame({ internalExt: 'x' })],
    ['a frame without log id', batchFrame({ needsAck: true, internalExt: 'x' }, { logId: '0' })],
    ['the answer to the entry', entered],
    ['an answer to a heartbeat', frame({ payloadType: 'hb', logId: '5', payload: firstBatch })],
    ['an ack', frame({ payloadType: 'ack', logId: '5', payload: firstBatch })],
    ['a type that nobody knows', frame({ payloadType: 'news', logId: '5', payload: firstBatch })],
    ['a frame without type', frame({ logId: '5', payload: firstBatch })],
    ['a request to leave', frame({ payloadType: 'close', logId: '5', payload: firstBatch })],
    ['a batch that cannot be read', frame({ payloadType: 'msg', logId: '5', payload: hex('ff') })],
  ])('are not sent for %s', (_what, bytes) => {
    const { tested, sent } = session();
    tested.receive(bytes);
    expect(sent).toEqual([]);
  });
});

describe('frames', () => {
  test('of every type do what they say and nothing else', () => {
    const { tested, log } = session();
    tested.receive(entered);
    tested.receive(batchFrame({}));
    tested.receive(frame({ payloadType: 'hb' }));
    tested.receive(frame({ payloadType: 'ack' }));
    tested.receive(frame({ payloadType: 'news', payload: hex('ff ff') }));
    tested.receive(frame({ payloadType: 'im_enter_room_resp', payload: firstBatch }));
    tested.receive(frame({ payloadType: 'close' }));
    expect(log.filter(entry => entry !== 'alive')).toEqual(['entered', 'batch of 0', 'entered', 'batch of 1', 'close']);
  });

  test('packed or not, small or large, leave in the order in which they came', () => {
    const { tested, batches } = session();
    const sizes = Array.from({ length: 200 }, (_, i) => (i % 7) * (i % 11) * 1_000);
    for (const [index, size] of sizes.entries()) {
      const payload = encode('ProtoMessageFetchResult', {
        messages: [{ type: 'x'.repeat(20), payload: new Uint8Array(size), msgId: String(index) }],
      });
      tested.receive(
        frame({ payloadType: 'msg', payload: index % 3 === 0 ? payload : gzipSync(payload, { level: 1 }) }),
      );
    }
    expect(batches.map(batch => batch.messages[0]?.msgId)).toEqual(sizes.map((_, index) => String(index)));
  });

  test('of the default limits are refused when they are larger', () => {
    const { tested, errors } = session();
    tested.receive(new Uint8Array(defaultFrameLimits.maxFrameBytes + 1));
    expect(errors).toEqual([expect.any(LimitExceededError)]);
  });

  test('obey the limits given', () => {
    const { tested, errors, batches } = session({ limits: { ...defaultFrameLimits, maxInflatedBytes: 100 } });
    tested.receive(frame({ payloadType: 'msg', payload: gzipSync(firstBatch) }));
    expect(errors).toMatchObject([{ code: 'LIMIT_EXCEEDED', limit: 'maxInflatedBytes', max: 100 }]);
    expect(batches).toEqual([]);
  });

  test('that arrive while another one is delivered do not disturb it', () => {
    const text = (letter: string) =>
      gzipSync(
        encode('ProtoMessageFetchResult', {
          messages: [{ type: 'T', payload: new TextEncoder().encode(letter.repeat(500)) }],
        }),
      );
    const other = session();
    const seen: string[] = [];
    const first = session({
      onBatch: batch => {
        other.tested.receive(frame({ payloadType: 'msg', payload: text('b') }));
        for (const { payload } of kept(batch).messages) seen.push(new TextDecoder().decode(payload));
      },
    });
    first.tested.receive(frame({ payloadType: 'msg', payload: text('a') }));
    expect(other.batches).toHaveLength(1);
    expect(seen).toEqual(['a'.repeat(500)]);
  });
});

describe('what goes wrong', () => {
  test.each<[string, Uint8Array]>([
    ['bytes that are no frame', hex('ff ff ff')],
    ['a batch that is none', frame({ payloadType: 'msg', payload: hex('0a ff') })],
    ['gzip that is none', frame({ payloadType: 'msg', payload: hex('1f 8b 08 00 01') })],
    ['gzip that is cut', frame({ payloadType: 'msg', payload: gzipSync(firstBatch).subarray(0, -9) })],
  ])('%s is reported, and the next frame is delivered', (_what, bytes) => {
    const { tested, log, errors } = session();
    tested.receive(bytes);
    tested.receive(ended);
    expect(log.filter(entry => entry !== 'alive')).toEqual(['error', 'batch of 1']);
    expect(errors).toEqual([expect.any(FrameDecodeError)]);
  });

  test.each([
    ['is reported', false, ['error']],
    ['is not looked at where what comes is known to be what was sent', true, ['batch of 1']],
  ])('a wrong checksum %s', (_what, isIntact, expected) => {
    const { tested, log } = session({ isIntact });
    const payload = gzipSync(firstBatch);
    payload.writeUInt32LE(payload.readUInt32LE(payload.length - 8) ^ 1, payload.length - 8);
    tested.receive(frame({ payloadType: 'msg', payload }));
    expect(log.filter(entry => entry !== 'alive')).toEqual(expected);
  });

  test('a room counts as entered although what came with the answer cannot be read', () => {
    const { tested, log } = session();
    tested.receive(frame({ payloadType: 'im_enter_room_resp', payload: hex('ff') }));
    expect(log).toEqual(['entered', 'error']);
  });

  test('what a receiver throws does not escape into the socket', () => {
    const boom = new Error('boom');
    const { tested, errors } = session({
      onBatch: () => {
        throw boom;
      },
    });
    tested.receive(chat);
    expect(errors).toEqual([boom]);
  });
});
