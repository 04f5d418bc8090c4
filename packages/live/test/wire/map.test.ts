import { describe, expect, test } from 'vitest';
import { WireError } from '../../src/wire/errors.js';
import { type MapValue, mapEntry } from '../../src/wire/map.js';
import { readMessage, string } from '../../src/wire/read.js';
import { int32 } from '../../src/wire/varint.js';
import { concat, hex, lengthField, tag, varintField } from './bytes.js';

const text: MapValue<string> = { wireType: 2, read: string, absent: () => '' };
const count: MapValue<number> = { wireType: 0, read: (i, s) => int32(i.bytes, s), absent: () => 0 };

function entry<V>(
  bytes: Uint8Array,
  kind: 'string' | 'int32' | 'int64',
  value: MapValue<V>,
  map: Record<string, V> = {},
) {
  readMessage((input, start, end) => mapEntry(input, start, end, 5, kind, value, map), bytes);
  return map;
}

describe('keys', () => {
  test('of every kind become strings', () => {
    expect(entry(concat(lengthField(1, 'ä'), lengthField(2, 'x')), 'string', text)).toEqual({ ä: 'x' });
    expect(entry(concat(varintField(1, -7), lengthField(2, 'x')), 'int32', text)).toEqual({ '-7': 'x' });
    expect(entry(concat(varintField(1, 2n ** 62n), varintField(2, 1)), 'int64', count)).toEqual({
      '4611686018427387904': 1,
    });
  });

  test('that are absent are the default', () => {
    expect(entry(lengthField(2, 'x'), 'string', text)).toEqual({ '': 'x' });
    expect(entry(lengthField(2, 'x'), 'int64', text)).toEqual({ '0': 'x' });
    expect(entry(lengthField(2, 'x'), 'int32', text)).toEqual({ '0': 'x' });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be called %s', key => {
    const map: Record<string, string> = entry(concat(lengthField(1, key), lengthField(2, 'mine')), 'string', text);
    expect(Object.getPrototypeOf(map)).toBe(Object.prototype);
    expect(Object.entries(map)).toEqual([[key, 'mine']]);
    expect(JSON.parse(JSON.stringify(map))).toEqual(map);
    expect(Object.entries({ ...map })).toEqual([[key, 'mine']]);
    entry(concat(lengthField(1, key), lengthField(2, 'again')), 'string', text, map);
    expect(Object.entries(map)).toEqual([[key, 'again']]);
  });

  test('do not reach into the prototype with an object as value', () => {
    const object: MapValue<object> = { wireType: 2, read: () => ({ polluted: true }), absent: () => ({}) };
    const map = entry(concat(lengthField(1, '__proto__'), lengthField(2, '')), 'string', object);
    expect('polluted' in map).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

describe('values', () => {
  test('that are absent are the default', () => {
    expect(entry(lengthField(1, 'k'), 'string', text)).toEqual({ k: '' });
    expect(entry(varintField(1, 3), 'int32', count)).toEqual({ '3': 0 });
    expect(entry(hex(''), 'string', text)).toEqual({ '': '' });
  });

  test('may stand before the key', () => {
    expect(entry(concat(lengthField(2, 'x'), lengthField(1, 'k')), 'string', text)).toEqual({ k: 'x' });
  });

  test('count as the last one says, as do keys', () => {
    const twice = concat(lengthField(1, 'a'), lengthField(2, 'x'), lengthField(1, 'b'), lengthField(2, 'y'));
    expect(entry(twice, 'string', text)).toEqual({ b: 'y' });
    const map = { k: 'old', other: 'kept' };
    entry(concat(lengthField(1, 'k'), lengthField(2, 'new')), 'string', text, map);
    expect(map).toEqual({ k: 'new', other: 'kept' });
  });

  test('of eight bytes are read where they stand', () => {
    const double: MapValue<number> = {
      wireType: 1,
      read: (i, s) => new DataView(i.bytes.buffer, s, 8).getFloat64(0, true),
      absent: () => 0,
    };
    const bytes = concat(lengthField(1, 'k'), tag(2, 1), hex('00 00 00 00 00 00 f0 3f'));
    expect(entry(bytes, 'string', double)).toEqual({ k: 1 });
  });

  test('get one level less', () => {
    const depths: number[] = [];
    const value: MapValue<null> = {
      wireType: 2,
      read: (_i, _s, _e, depth) => {
        depths.push(depth);
        return null;
      },
      absent: () => null,
    };
    entry(lengthField(2, ''), 'string', value);
    expect(depths).toEqual([4]);
  });
});

describe('tolerance', () => {
  test('a key or value of another wire type is skipped', () => {
    expect(entry(concat(varintField(1, 5), lengthField(2, 'x')), 'string', text)).toEqual({ '': 'x' });
    expect(entry(concat(lengthField(1, 'k'), varintField(2, 5)), 'string', text)).toEqual({ k: '' });
    expect(entry(concat(lengthField(1, 'k'), lengthField(2, 'x')), 'int64', text)).toEqual({ '0': 'x' });
  });

  test('further fields are skipped', () => {
    const bytes = concat(lengthField(1, 'k'), varintField(3, 1), lengthField(4, 'no'), lengthField(2, 'x'));
    expect(entry(bytes, 'string', text)).toEqual({ k: 'x' });
  });

  test('an entry that is cut is refused at every length', () => {
    const whole = concat(lengthField(1, 'key'), lengthField(2, 'value'));
    const outcome = (length: number) => {
      try {
        return entry(whole.slice(0, length), 'string', text);
      } catch (error) {
        return error;
      }
    };
    for (let length = 0; length < whole.length; length++) {
      // The entry is whole when it ends between its fields.
      if (length === 0 || length === 5) expect(outcome(length)).not.toBeInstanceOf(Error);
      else expect(outcome(length)).toBeInstanceOf(WireError);
    }
  });
});
