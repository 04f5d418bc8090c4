import { describe, expect, test } from 'vitest';
import { isLiveError } from '../../src/errors.js';
import { methodDecoders } from '../../src/gen/registry.js';
import { decodeMessage } from '../../src/messages/decode.js';
import { SchemaDecodeError } from '../../src/messages/errors.js';
import { encode, unknownFields, WireError } from '../../src/schema.js';
import { concat, hex, lengthField, nestedField, varintField } from '../wire/bytes.js';

const hello = encode('WebcastChatMessage', { comment: 'hello', user: { uniqueId: 'ann_tester' } });

describe('a method with a schema', () => {
  test('gives its message, with or without the prefix', () => {
    const message = decodeMessage('WebcastChatMessage', hello);
    expect(message).toMatchObject({ comment: 'hello', user: { uniqueId: 'ann_tester' } });
    expect(decodeMessage('ChatMessage', hello)).toEqual(message);
  });

  test('gives a whole message for no bytes, whatever the method', () => {
    for (const method of Object.keys(methodDecoders)) {
      expect(decodeMessage(method, hex('')), method).toBeTypeOf('object');
    }
  });

  test('keeps what the schema does not know', () => {
    const message = decodeMessage('WebcastChatMessage', concat(hello, varintField(4000, 1)));
    expect(unknownFields(message)).toEqual([{ no: 4000, wireType: 0, bytes: hex('01') }]);
  });
});

describe('a method without a schema', () => {
  test.each(['WebcastNobodyKnowsMessage', '', 'constructor', '__proto__', 'toString', 'valueOf'])(
    'gives undefined (%s)',
    method => {
      expect(decodeMessage(method, hello)).toBeUndefined();
      expect(decodeMessage(method, hex('ff ff'))).toBeUndefined();
    },
  );
});

describe('bytes that cannot be read', () => {
  function failure(method: string, bytes: Uint8Array, limits?: Parameters<typeof decodeMessage>[2]): unknown {
    try {
      return decodeMessage(method, bytes, limits);
    } catch (error) {
      return error;
    }
  }

  test('give an error that says what, how much and where', () => {
    const bytes = hex('1a 05 61');
    const error = failure('ChatMessage', bytes);
    expect(error).toBeInstanceOf(SchemaDecodeError);
    expect(isLiveError(error)).toBe(true);
    expect(error).toMatchObject({
      name: 'SchemaDecodeError',
      code: 'MESSAGE_MALFORMED',
      method: 'ChatMessage',
      bytes,
      retryable: false,
      message: 'ChatMessage of 3 bytes could not be decoded: message cut short at byte 2',
    });
    expect((error as SchemaDecodeError).cause).toBeInstanceOf(WireError);
  });

  test('are kept as a copy', () => {
    const pool = Buffer.alloc(10_000, 0xff);
    const error = failure('WebcastChatMessage', pool.subarray(5, 8)) as SchemaDecodeError;
    pool.fill(0);
    expect(error.bytes).toStrictEqual(hex('ff ff ff'));
    expect(error.bytes.buffer.byteLength).toBe(3);
  });

  test('may be too deep or too long for the limits given', () => {
    const limits = { maxDepth: 1, maxStringBytes: 5 };
    const deep = lengthField(2, lengthField(45, hex('')));
    expect(failure('WebcastChatMessage', hello, { ...limits, maxStringBytes: 10 })).toMatchObject({ comment: 'hello' });
    expect(failure('WebcastChatMessage', hello, limits)).toMatchObject({
      code: 'MESSAGE_MALFORMED',
      message: expect.stringContaining('string over the limit'),
    });
    expect(failure('WebcastChatMessage', deep, limits)).toMatchObject({
      code: 'MESSAGE_MALFORMED',
      message: expect.stringContaining('nested too deep'),
    });
  });

  test('are an error of the same kind when the depth allowed is more than the stack holds', () => {
    const bytes = lengthField(2, nestedField(45, 50_000));
    const limits = { maxDepth: 1_000_000, maxStringBytes: 10 };
    expect(failure('WebcastChatMessage', bytes, limits)).toBeInstanceOf(SchemaDecodeError);
  });
});
