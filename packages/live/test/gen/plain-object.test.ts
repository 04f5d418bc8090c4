import assert from 'node:assert';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/schema.js';
import { concat, hex, lengthField, varintField } from '../wire/bytes.js';
import { encodeWithOracle, typeOf } from './oracle.js';
import { randomMessage, seededRandom } from './random-message.js';

describe('a decoded message is a plain object', () => {
  const value = randomMessage(typeOf('WebcastGiftMessage'), seededRandom(3), 2);
  const bytes = concat(encodeWithOracle(typeOf('WebcastGiftMessage'), value), varintField(5000, 1));
  const message = decode('WebcastGiftMessage', bytes);

  test('for equality, copies, listing and printing', () => {
    assert.deepStrictEqual(message, value);
    expect(Object.getPrototypeOf(message)).toBe(Object.prototype);
    assert.deepStrictEqual({ ...message }, value);
    assert.deepStrictEqual(structuredClone(message), value);
    assert.deepStrictEqual(Object.entries(message), Object.entries(value));
    expect(JSON.stringify(message)).toBe(JSON.stringify(value));
    expect(inspect(message, { depth: 9 })).toBe(inspect(value, { depth: 9 }));
  });

  test('for changes', () => {
    const mine = decode('WebcastGiftMessage', bytes);
    mine.repeatCount = 99;
    Object.assign(mine, { extendedGiftInfo: { name: 'Rose' } });
    expect(mine).toMatchObject({ repeatCount: 99, extendedGiftInfo: { name: 'Rose' } });
  });

  test('which shares neither lists and maps with another one', () => {
    const first = decode('ProtoMessageFetchResult', hex(''));
    const second = decode('ProtoMessageFetchResult', hex(''));
    first.messages.push(decode('BaseProtoMessage', hex('')));
    first.wsParams.key = 'value';
    expect(second).toMatchObject({ messages: [], wsParams: {} });
  });

  test('nor bytes with its input', () => {
    const input = Buffer.from(lengthField(17, hex('01 02 03')));
    const { userScores } = decode('WebcastLinkMicMethod', input);
    input.fill(0);
    expect(userScores).toEqual([hex('01 02 03')]);
    expect(userScores[0]?.constructor).toBe(Uint8Array);
    expect(userScores[0]?.buffer.byteLength).toBe(3);
  });

  test('with the same keys in the same order, whatever was sent', () => {
    const keys = Object.keys(decode('WebcastLikeMessage', hex('')));
    for (const input of [varintField(12, 1), concat(varintField(9, 1), varintField(2, 1)), varintField(5000, 1)]) {
      expect(Object.keys(decode('WebcastLikeMessage', input))).toEqual(keys);
    }
  });
});
