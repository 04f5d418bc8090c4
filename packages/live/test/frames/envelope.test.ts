import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isLiveError, LimitExceededError } from '../../src/errors.js';
import { decodeBatch, decodePushFrame } from '../../src/frames/envelope.js';
import { FrameDecodeError } from '../../src/frames/errors.js';
import { defaultFrameLimits } from '../../src/frames/limits.js';
import { encode } from '../../src/schema.js';
import { concat, hex, lengthField, varintField } from '../wire/bytes.js';
import { chat, chatMessage, entered, firstBatch, roomId } from './vectors.js';

function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('decodePushFrame', () => {
  test('reads the answer to the entry, headers in order', () => {
    expect(decodePushFrame(entered)).toEqual({
      seqId: '1',
      logId: '7429390000000000000',
      service: '0',
      method: '0',
      headers: [
        { key: 'compress_type', value: 'none' },
        { key: 'im_cursor', value: '1763640000000_7429390000000000200_1_1_1763639999000_0' },
      ],
      payloadEncoding: 'pb',
      payloadType: 'im_enter_room_resp',
      payload: new Uint8Array(0),
    });
  });

  test('does not copy the payload', () => {
    const bytes = chat.slice();
    const { payload } = decodePushFrame(bytes);
    expect(payload.buffer).toBe(bytes.buffer);
  });

  test('nothing at all is an empty frame', () => {
    expect(decodePushFrame(hex(''))).toMatchObject({ payloadType: '', payload: new Uint8Array(0) });
  });

  test.each([
    ['text', new TextEncoder().encode('<html>Bad gateway</html>')],
    ['JSON', new TextEncoder().encode('{"error":1}')],
    ['zeros', new Uint8Array(10)],
    ['half a frame', chat.slice(0, 100)],
    ['a length without bytes', hex('42 ff ff ff ff 0f')],
  ])('%s is no frame', (_what, bytes) => {
    const error = thrownBy(() => decodePushFrame(bytes));
    expect(error).toBeInstanceOf(FrameDecodeError);
    expect(error).toMatchObject({
      name: 'FrameDecodeError',
      code: 'FRAME_MALFORMED',
      bytes,
      message: expect.stringContaining(`a frame of ${bytes.length} bytes`),
      cause: expect.any(Error),
    });
    expect(isLiveError(error)).toBe(true);
  });

  test('the error keeps a copy of the bytes, not the buffer they lie in', () => {
    const pool = Buffer.alloc(10_000);
    const error = thrownBy(() => decodePushFrame(pool.subarray(8, 20))) as FrameDecodeError;
    expect(error.bytes.buffer.byteLength).toBe(12);
    expect(error.bytes.constructor).toBe(Uint8Array);
  });

  test('a frame over the limit is not looked at', () => {
    const error = thrownBy(() => decodePushFrame(new Uint8Array(11), { ...defaultFrameLimits, maxFrameBytes: 10 }));
    expect(error).toBeInstanceOf(LimitExceededError);
    expect(error).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'maxFrameBytes', max: 10, actual: 11 });
    expect(() => decodePushFrame(chat, { ...defaultFrameLimits, maxFrameBytes: chat.length })).not.toThrow();
  });

  test('the defaults are a few megabytes', () => {
    expect(defaultFrameLimits).toEqual({
      maxDepth: 100,
      maxStringBytes: 1_048_576,
      maxParts: 10_000,
      maxFrameBytes: 4_194_304,
      maxInflatedBytes: 16_777_216,
      maxRatio: 100,
      maxMessages: 10_000,
    });
  });
});

describe('the ratio', () => {
  const large = encode('ProtoMessageFetchResult', { cursor: 'x'.repeat(1_040_000), internalExt: 'y'.repeat(900_000) });
  const packed = gzipSync(large);

  test('limits what is larger than a mebibyte', () => {
    expect(() => decodeBatch(packed)).toThrow(expect.objectContaining({ limit: 'maxRatio', max: 100 }));
    expect(decodeBatch(packed, { ...defaultFrameLimits, maxRatio: 2_000 }).cursor).toHaveLength(1_040_000);
  });

  test('does not matter below', () => {
    const small = gzipSync(encode('ProtoMessageFetchResult', { cursor: 'x'.repeat(1_000_000) }));
    expect(small.length * 100).toBeLessThan(1_000_000);
    expect(decodeBatch(small).cursor).toHaveLength(1_000_000);
  });
});

describe('decodeBatch', () => {
  test('reads the first batch of a connection', () => {
    const batch = decodeBatch(firstBatch);
    expect(batch).toMatchObject({
      cursor: '1763640000000_7429390000000000200_1_1_1763639999000_0',
      fetchInterval: '1000',
      now: '1763640000000',
      fetchType: 1,
      wsParams: { imprp: 'AbCdEf' },
      needsAck: true,
      wsUrl: 'wss://webcast-ws.tiktok.com/webcast/im/ws_proxy/ws_reuse_supplement/',
      isFirst: true,
    });
    expect(batch.messages).toEqual([
      {
        type: 'WebcastChatMessage',
        payload: chatMessage,
        msgId: '7429390000000000101',
        msgType: 0,
        offset: '0',
        isHistory: true,
      },
    ]);
  });

  test('no bytes are a batch without messages', () => {
    expect(decodeBatch(hex(''))).toMatchObject({ messages: [], needsAck: false, internalExt: '', wsParams: {} });
  });

  test('gzip is recognised by its first bytes', () => {
    expect(decodeBatch(gzipSync(firstBatch))).toEqual(decodeBatch(firstBatch));
    expect(decodeBatch(gzipSync(firstBatch, { level: 0 }))).toEqual(decodeBatch(firstBatch));
    expect(decodeBatch(Buffer.from(gzipSync(firstBatch)))).toEqual(decodeBatch(firstBatch));
  });

  test('what begins like gzip and is another method of compression is no batch', () => {
    expect(() => decodeBatch(hex('1f 8b 07 00 00 00'))).toThrow(FrameDecodeError);
    expect(() => decodeBatch(hex('1f 8b'))).toThrow(FrameDecodeError);
  });

  test('a bad message does not spoil its batch', () => {
    const batch = decodeBatch(
      encode('ProtoMessageFetchResult', {
        messages: [
          { type: 'WebcastChatMessage', payload: hex('ff ff ff') },
          { type: 'WebcastChatMessage', payload: chatMessage },
        ],
      }),
    );
    expect(batch.messages.map(message => message.payload)).toEqual([hex('ff ff ff'), chatMessage]);
  });

  test('messages may stand between other fields', () => {
    const one = encode('BaseProtoMessage', { type: 'A' });
    const two = encode('BaseProtoMessage', { type: 'B' });
    const bytes = concat(varintField(9, 1), lengthField(1, one), lengthField(5, 'x'), lengthField(1, two));
    expect(decodeBatch(bytes)).toMatchObject({
      needsAck: true,
      internalExt: 'x',
      messages: [{ type: 'A' }, { type: 'B' }],
    });
  });

  describe('gzip that is none', () => {
    const packed = gzipSync(Buffer.concat(Array.from({ length: 50 }, () => firstBatch)));

    test('at every length', () => {
      for (let length = 3; length < packed.length; length++) {
        expect(thrownBy(() => decodeBatch(packed.subarray(0, length)))).toBeInstanceOf(FrameDecodeError);
      }
    });

    test.each([
      ['a wrong checksum', packed.length - 5],
      ['a wrong size', packed.length - 1],
      ['a change in the middle', packed.length >> 1],
      ['reserved flags', 3],
    ])('%s', (_what, at) => {
      const broken = Buffer.from(packed);
      broken[at] = (broken[at] ?? 0) ^ 0xff;
      expect(thrownBy(() => decodeBatch(broken))).toMatchObject({
        code: 'FRAME_MALFORMED',
        message: expect.stringContaining('does not inflate'),
      });
    });

    test('that inflates to something else', () => {
      const error = thrownBy(() => decodeBatch(gzipSync('<html></html>')));
      expect(error).toMatchObject({ code: 'FRAME_MALFORMED', message: expect.stringContaining('no readable batch') });
    });
  });

  describe('a bomb', () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));

    test('is a few kilobytes that pass a limit: of the ratio, else of the size', () => {
      expect(bomb.length).toBeLessThan(25_000);
      const error = thrownBy(() => decodeBatch(bomb));
      expect(error).toBeInstanceOf(LimitExceededError);
      expect(error).toMatchObject({ limit: 'maxRatio', max: 100, actual: undefined });
      const bySize = thrownBy(() => decodeBatch(bomb, { ...defaultFrameLimits, maxRatio: 10_000 }));
      expect(bySize).toMatchObject({ limit: 'maxInflatedBytes', max: 16_777_216, actual: undefined });
    });

    test('is measured by the byte', () => {
      const packed = gzipSync(firstBatch);
      const limits = (maxInflatedBytes: number) => ({ ...defaultFrameLimits, maxInflatedBytes });
      expect(decodeBatch(packed, limits(firstBatch.length)).messages).toHaveLength(1);
      expect(() => decodeBatch(packed, limits(firstBatch.length - 1))).toThrow(LimitExceededError);
    });

    test('may be made of many parts', () => {
      const parts = Buffer.concat(Array.from({ length: 20 }, () => gzipSync(Buffer.alloc(1_000_000))));
      expect(() => decodeBatch(parts)).toThrow(LimitExceededError);
    });
  });

  test('the limits of messages hold for the batch itself', () => {
    const bytes = encode('ProtoMessageFetchResult', { cursor: 'x'.repeat(101) });
    expect(() => decodeBatch(bytes, { ...defaultFrameLimits, maxStringBytes: 100 })).toThrow(FrameDecodeError);
    expect(() => decodeBatch(firstBatch, { ...defaultFrameLimits, maxDepth: 0 })).toThrow(FrameDecodeError);
  });
});

test('room ids survive as they are', () => {
  const bytes = encode('ProtoMessageFetchResult', { messages: [{ msgId: roomId }], now: '-1' });
  expect(decodeBatch(bytes)).toMatchObject({ messages: [{ msgId: roomId }], now: '-1' });
});
