import assert from 'node:assert';
import { describe, expect, test } from 'vitest';
import { WireError } from '../../src/wire/errors.js';
import { defaultMessageLimits, type WireInput, wireInput } from '../../src/wire/read.js';
import { attachUnknown, keepUnknown, unknownFields } from '../../src/wire/unknown.js';
import { hex } from './bytes.js';

function inputOf(bytes: Uint8Array, partsLeft = 100): WireInput {
  return wireInput(bytes, 0, bytes.length, { ...defaultMessageLimits, maxStringBytes: 100, maxParts: partsLeft });
}

describe('keepUnknown', () => {
  test('keeps number, wire type and bytes, in order', () => {
    const bytes = hex('01 02 03 04');
    const first = keepUnknown(undefined, inputOf(bytes), (1500 << 3) | 2, 1, 3);
    const both = keepUnknown(first, inputOf(bytes), (2 << 3) | 0, 3, 4);
    expect(both).toEqual([
      { no: 1500, wireType: 2, bytes: hex('02 03') },
      { no: 2, wireType: 0, bytes: hex('04') },
    ]);
  });

  test('keeps the largest field number positive', () => {
    expect(keepUnknown(undefined, inputOf(hex('01')), 0xffff_fff8, 0, 1)[0]?.no).toBe(536_870_911);
  });

  test('counts against the limit on parts', () => {
    const input = inputOf(hex('01'), 1);
    const first = keepUnknown(undefined, input, 8, 0, 1);
    expect(() => keepUnknown(first, input, 8, 0, 1)).toThrow(WireError);
  });

  test('copies, so that a kept message keeps no frame alive', () => {
    const frame = Buffer.from([9, 8, 7, 6]);
    const [field] = keepUnknown(undefined, inputOf(frame), 8, 1, 3);
    frame.fill(0);
    expect(field?.bytes).toEqual(Uint8Array.of(8, 7));
    expect(field?.bytes.buffer.byteLength).toBe(2);
    expect(field?.bytes.constructor).toBe(Uint8Array);
  });

  test.each([0, 1, 2, 5, 7])('refuses field number 0 (tag %i)', tag => {
    expect(() => keepUnknown(undefined, inputOf(hex('00')), tag, 0, 1)).toThrow(WireError);
  });
});

describe('attached to a message', () => {
  const fields = [{ no: 5, wireType: 0, bytes: hex('01') }];
  const message = attachUnknown({ text: 'hi' }, fields);

  test('they are reachable', () => {
    expect(unknownFields(message)).toEqual(fields);
  });

  test('a message without any gives an empty list', () => {
    const plain = { text: 'hi' };
    expect(unknownFields(plain)).toEqual([]);
    expect(Reflect.ownKeys(plain)).toEqual(['text']);
  });

  test('they are out of sight', () => {
    expect(Object.keys(message)).toEqual(['text']);
    expect(JSON.stringify(message)).toBe('{"text":"hi"}');
    assert.deepStrictEqual(message, { text: 'hi' });
    expect(message).toStrictEqual({ text: 'hi' });
  });

  test('copies are free of them', () => {
    expect(unknownFields({ ...message })).toEqual([]);
    expect(unknownFields(structuredClone(message))).toEqual([]);
  });
});
