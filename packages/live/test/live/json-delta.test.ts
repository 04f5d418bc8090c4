import { describe, expect, test } from 'vitest';
import { comparable, deltaOf, type Json, jsonOf, patched } from '../../src/live/json-delta.js';

const changed = (before: Json, after: Json) => deltaOf(comparable(before), comparable(after));

describe('the delta', () => {
  test.each<[Json, Json, object | undefined]>([
    [1, 1, undefined],
    [1, 2, { to: 2 }],
    ['x', null, { to: null }],
    [{ a: 1, b: { c: 2 } }, { a: 1, b: { c: 2 } }, undefined],
    [{ a: 1, b: { c: 2 } }, { a: 1, b: { c: 3 } }, { of: { b: { of: { c: { to: 3 } } } } }],
    [{ a: 1, b: 2 }, { b: 2 }, { of: {}, without: ['a'] }],
    [{}, { a: [1] }, { of: { a: { to: [1] } } }],
    [{ a: 1 }, { a: undefined }, { of: {}, without: ['a'] }],
    [{ a: undefined }, {}, undefined],
    [{}, { constructor: 1 }, { of: { constructor: { to: 1 } } }],
    [[1], { 0: 1 }, { to: { 0: 1 } }],
    [[], [], undefined],
    [[1, 2, 3], [1, 2, 3, 4], { drop: [], add: [4] }],
    [[1, 2, 3, 4, 5], [1, 4, 5, 2], { drop: [1, 2], add: [2] }],
    [[{ u: 1 }, { u: 2 }, { u: 3 }], [{ u: 3 }], { drop: [0, 2], add: [] }],
    [[1, 1, 1], [1, 1], { drop: [2, 1], add: [] }],
  ])('of %j to %j', (before, after, delta) => {
    expect(changed(before, after)).toEqual(delta);
  });

  test('makes the new value of the old one, whatever both are', () => {
    let state = 7;
    const random = (below: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 8) % below;
    };
    const value = (depth: number): Json => {
      const kind = random(depth > 3 ? 4 : 6);
      if (kind === 4) return Array.from({ length: random(9) }, () => value(depth + 1));
      if (kind === 5)
        return Object.fromEntries(
          Array.from({ length: random(6) }, () => [`f${random(8)}`, value(depth + 1)] as const),
        );
      return [null, random(3), 'text', true][kind] ?? null;
    };
    for (let round = 0; round < 2_000; round++) {
      const [before, after] = [value(0), value(0)];
      const delta = changed(before, after);
      expect(delta === undefined ? before : patched(before, JSON.parse(JSON.stringify(delta)))).toEqual(after);
      expect(JSON.parse(jsonOf(comparable(after)))).toEqual(after);
    }
  });

  test('of what it is not of is refused', () => {
    expect(() => patched({}, { drop: [], add: [] })).toThrow(TypeError);
    expect(() => patched([1], { of: {} })).toThrow(TypeError);
    expect(() => patched(undefined, { of: {} })).toThrow(TypeError);
  });

  test('keeps a name that objects have by themselves a name', () => {
    const after = JSON.parse('{"__proto__":{"a":1}}') as Json;
    const delta = changed({}, after);
    expect(delta).toBeDefined();
    const made = patched({}, JSON.parse(JSON.stringify(delta)));
    expect(JSON.stringify(made)).toBe('{"__proto__":{"a":1}}');
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  });
});
