import assert from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import type protobuf from 'protobufjs';
import { describe, expect, test } from 'vitest';
import { messageDecoders } from '../../src/gen/messages.js';
import { decode, encode, type Messages, unknownFields, WireError } from '../../src/schema.js';
import {
  concat,
  fieldsOf,
  groupField,
  hex,
  lengthField,
  padded,
  tag,
  toHex,
  varint,
  varintField,
} from '../wire/bytes.js';
import { absent, emptyMessage, encodeWithOracle, messageOf, typeOf, type Value } from './oracle.js';
import { randomMessage, seededRandom } from './random-message.js';

const names = Object.keys(messageDecoders) as (keyof Messages)[];
const read = (name: keyof Messages, bytes: Uint8Array): Value => decode(name, bytes) as unknown as Value;

/** Wire type of one value of a field. */
function wireTypeOf(field: protobuf.Field): number {
  if (field.map || messageOf(field) !== undefined || field.type === 'string' || field.type === 'bytes') return 2;
  return field.type === 'double' ? 1 : field.type === 'float' ? 5 : 0;
}

/** One value per wire type. */
const anything: Readonly<Record<number, Uint8Array>> = {
  0: hex('01'),
  1: hex('01 02 03 04 05 06 07 08'),
  2: hex('03 61 62 63'),
  5: hex('01 02 03 04'),
};

describe('every message, whatever the order and number of its fields', () => {
  test('fields in another order make the same message', () => {
    for (const [index, name] of names.entries()) {
      const value = randomMessage(typeOf(name), seededRandom(index), 2);
      const fields = fieldsOf(encodeWithOracle(typeOf(name), value));
      // Highest number first; those of one number keep their order, which is the order of a list.
      const shuffled = fields.toSorted((a, b) => b.no - a.no);
      const decoded = read(name, concat(...shuffled.map(field => field.bytes)));
      assert.deepStrictEqual(decoded, value, name);
      assert.deepStrictEqual(Object.keys(decoded), Object.keys(value), name);
    }
  });

  test('of two values the last one counts, lists and maps grow', () => {
    for (const [index, name] of names.entries()) {
      const type = typeOf(name);
      const first = randomMessage(type, seededRandom(index), 1);
      const last = randomMessage(type, seededRandom(index + 10_000), 1);
      const expected = type.fieldsArray.map(of => {
        const { name: field, repeated, map } = of;
        const [a, b] = [first[field], last[field]];
        if (repeated) return [field, [...(a as unknown[]), ...(b as unknown[])]];
        if (map) return [field, { ...(a as object), ...(b as object) }];
        // The oracle leaves defaults out.
        return [field, isDeepStrictEqual(b, absent(of)) ? a : b];
      });
      const decoded = read(name, concat(encodeWithOracle(type, first), encodeWithOracle(type, last)));
      assert.deepStrictEqual(decoded, Object.fromEntries(expected), name);
    }
  });

  test('a default that is sent outright takes back what stood before', () => {
    const zeros: typeof anything = { 0: hex('00'), 1: new Uint8Array(8), 2: hex('00'), 5: new Uint8Array(4) };
    let count = 0;
    for (const name of names) {
      const type = typeOf(name);
      for (const field of type.fieldsArray) {
        if (field.repeated || field.map || messageOf(field) !== undefined) continue;
        const wire = wireTypeOf(field);
        const before = concat(tag(field.id, wire), anything[wire] ?? hex(''));
        assert.notDeepStrictEqual(read(name, before), emptyMessage(type), `${name}.${field.name}`);
        const after = concat(before, tag(field.id, wire), zeros[wire] ?? hex(''));
        assert.deepStrictEqual(read(name, after), emptyMessage(type), `${name}.${field.name}`);
        count++;
      }
    }
    expect(count).toBeGreaterThan(2000);
  });

  test('a field of another wire type is skipped and kept as unknown', () => {
    let count = 0;
    for (const name of names) {
      const type = typeOf(name);
      for (const field of type.fieldsArray) {
        const right = wireTypeOf(field);
        for (const wrong of [0, 1, 2, 5]) {
          if (wrong === right || (wrong === 2 && field.repeated)) continue;
          const value = anything[wrong] ?? hex('');
          const decoded = read(name, concat(tag(field.id, wrong), value));
          assert.deepStrictEqual(decoded, emptyMessage(type), `${name}.${field.name}`);
          const bytes = wrong === 2 ? value.slice(1) : value;
          assert.deepStrictEqual(unknownFields(decoded), [{ no: field.id, wireType: wrong, bytes }]);
          count++;
        }
      }
    }
    expect(count).toBeGreaterThan(10_000);
  });

  test('lists of numbers may be packed, unpacked, or both', () => {
    let count = 0;
    for (const name of names) {
      for (const field of typeOf(name).fieldsArray) {
        if (!field.repeated || wireTypeOf(field) !== 0) continue;
        const packed = (...values: number[]) => lengthField(field.id, concat(...values.map(varint)));
        const unpacked = (...values: number[]) => concat(...values.map(value => varintField(field.id, value)));
        const expected = read(name, packed(0, 1, 300, -1));
        expect(expected[field.name]).toHaveLength(4);
        for (const bytes of [
          unpacked(0, 1, 300, -1),
          concat(packed(0, 1), unpacked(300), packed(), packed(-1)),
          concat(unpacked(0), packed(1, 300), unpacked(-1)),
        ]) {
          assert.deepStrictEqual(read(name, bytes), expected, `${name}.${field.name}`);
        }
        count++;
      }
    }
    expect(count).toBe(37);
  });
});

describe('unknown fields', () => {
  const chat = encode('WebcastChatMessage', { comment: 'hi', user: { nickname: 'Ann' } });

  test('are kept in wire order, with the bytes they had', () => {
    const bytes = concat(
      varintField(5000, 7),
      chat,
      lengthField(5001, 'new'),
      concat(tag(5002, 1), hex('01 02 03 04 05 06 07 08')),
      concat(tag(5003, 5), hex('01 02 03 04')),
      varintField(5000, 300),
      varintField(536_870_911, 1),
    );
    const message = decode('WebcastChatMessage', bytes);
    expect(message.comment).toBe('hi');
    expect(unknownFields(message).map(({ no, wireType, bytes: raw }) => [no, wireType, toHex(raw)])).toEqual([
      [5000, 0, '07'],
      [5001, 2, '6e6577'],
      [5002, 1, '0102030405060708'],
      [5003, 5, '01020304'],
      [5000, 0, 'ac02'],
      [536_870_911, 0, '01'],
    ]);
  });

  test('of a nested message stay with it', () => {
    const user = concat(encode('User', { nickname: 'Ann' }), varintField(5000, 1));
    const message = decode('WebcastChatMessage', lengthField(2, user));
    expect(unknownFields(message)).toEqual([]);
    expect(unknownFields(message.user)).toEqual([{ no: 5000, wireType: 0, bytes: hex('01') }]);
  });

  test('may be groups, which are stepped over as a whole', () => {
    const inner = concat(varintField(1, 5), groupField(2, lengthField(3, 'x')));
    const message = decode('WebcastChatMessage', concat(groupField(5000, inner), chat, groupField(3)));
    expect(message.comment).toBe('hi');
    expect(unknownFields(message)).toEqual([
      { no: 5000, wireType: 3, bytes: concat(inner, tag(5000, 4)) },
      { no: 3, wireType: 3, bytes: tag(3, 4) },
    ]);
  });
});

describe('numbers in more bytes than they need', () => {
  test.each([2, 5, 9, 10])('tag, length and value in %i bytes', size => {
    const text = concat(padded(3 * 8 + 2, size), padded(2, size), hex('68 69'));
    const likes = concat(padded(2 * 8, size), padded(15, size));
    expect(decode('WebcastChatMessage', text).comment).toBe('hi');
    expect(decode('WebcastLikeMessage', likes).likeCount).toBe(15);
  });

  test('a value of eleven bytes is refused', () => {
    expect(() => decode('WebcastLikeMessage', concat(tag(2, 0), padded(15, 11)))).toThrow(
      'varint longer than ten bytes at byte 1',
    );
  });
});

describe('what is no protobuf', () => {
  test.each<[string, keyof Messages, string, string]>([
    ['field number 0', 'WebcastLikeMessage', '00 00', 'field number 0'],
    ['field number 0 with a length', 'WebcastLikeMessage', '02 00', 'field number 0'],
    ['field number 0 with eight bytes', 'WebcastLikeMessage', '01 00 00 00 00 00 00 00 00', 'field number 0'],
    ['field number 0 in a message without fields', 'CoHostBizLayoutExtra', '00 00', 'field number 0'],
    ['the end of a group', 'WebcastLikeMessage', '0c', 'not a protobuf field'],
    ['wire type 6', 'WebcastLikeMessage', '0e 00', 'not a protobuf field'],
    ['wire type 7', 'WebcastLikeMessage', '0f 00', 'not a protobuf field'],
    ['a tag alone', 'WebcastLikeMessage', '10', 'message cut short'],
    ['half a tag', 'WebcastLikeMessage', '90', 'message cut short'],
    ['half a tag of nothing', 'WebcastLikeMessage', '80', 'field number 0'],
    ['half a number', 'WebcastLikeMessage', '10 80', 'message cut short'],
    ['a text without its length', 'WebcastLikeMessage', '32', 'message cut short'],
    ['a copied text without its length', 'WebcastChatMessage', '1a', 'message cut short'],
    ['bytes without their length', 'BaseProtoMessage', '12', 'message cut short'],
    ['copied bytes without their length', 'WebcastLinkMicMethod', '8a 01', 'message cut short'],
    ['a message without its length', 'WebcastChatMessage', '12', 'message cut short'],
    ['a map entry without its length', 'ProtoMessageFetchResult', '3a', 'message cut short'],
    ['a packed list without its length', 'WebcastImDeleteMessage', '12', 'message cut short'],
    ['an unknown field without its length', 'WebcastLikeMessage', 'c2 3e', 'message cut short'],
    ['half a length', 'WebcastChatMessage', '1a 80', 'message cut short'],
    ['a text longer than the message', 'WebcastChatMessage', '1a 05 61 62 63 64', 'message cut short'],
    ['a text of 4 GB', 'WebcastChatMessage', '1a ff ff ff ff 0f 61', 'message cut short'],
    ['a message longer than its parent', 'WebcastChatMessage', '12 03 1a 05 61', 'message cut short'],
    ['a map entry longer than its map', 'ProtoMessageFetchResult', '3a 03 0a 05 61', 'field cut short'],
    ['a packed list that ends within a value', 'WebcastImDeleteMessage', '12 02 01 80', 'varint cut short'],
    ['eight bytes that are seven', 'WebcastLikeMessage', '09 01 02 03 04 05 06 07', 'field cut short'],
    ['four bytes that are three', 'CommentQualityScore', '15 01 02 03', 'field cut short'],
    ['an open group', 'WebcastLikeMessage', '1b 08 01', 'group never ends'],
    ['a group that another one ends', 'WebcastLikeMessage', '1b 24', 'group ends with another number'],
  ])('%s', (_what, name, bytes, reason) => {
    expect(() => decode(name, hex(bytes))).toThrow(WireError);
    expect(() => decode(name, hex(bytes))).toThrow(reason);
  });

  test('a nested message does not read behind its end', () => {
    // The length of the inner text points beyond the inner message, though not beyond the outer one.
    const bytes = concat(lengthField(2, hex('1a 03 61')), lengthField(3, 'comment'));
    expect(() => decode('WebcastChatMessage', bytes)).toThrow(WireError);
  });
});

test('a text that is no UTF-8 is read with replacement characters', () => {
  expect(decode('WebcastChatMessage', lengthField(3, hex('61 ff c3'))).comment).toBe('a\ufffd\ufffd');
  expect(decode('WebcastLikeMessage', lengthField(6, hex('ed a0 80'))).icon).toBe('\ufffd\ufffd\ufffd');
});
