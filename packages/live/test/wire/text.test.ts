import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectTextReader, textReader } from '../../src/wire/text.js';
import { concat, hex } from './bytes.js';

// Both ways must run wherever the tests run: one is what Node takes, the other what every other runtime takes.
const fast = selectTextReader(Buffer as unknown as Parameters<typeof selectTextReader>[0]);
const documented = selectTextReader(undefined);
const seeded = { seed: 42, numRuns: 3000 };

describe('the choice', () => {
  test('is the documented way where the undocumented one is not whole', () => {
    const utf8 = (reader: typeof fast) => reader.utf8(hex('c3a4'), 0, 2);
    expect(utf8(selectTextReader({ prototype: {} }))).toBe('ä');
    expect(utf8(selectTextReader({ prototype: { latin1Slice: () => 'never' } }))).toBe('ä');
    expect(utf8(textReader)).toBe('ä');
  });

  test('is made by looking for the functions', () => {
    const slices = { latin1Slice: () => 'latin1', utf8Slice: () => 'utf8' };
    const reader = selectTextReader({ prototype: slices });
    expect([reader.latin1(hex('00'), 0, 1), reader.utf8(hex('00'), 0, 1)]).toEqual(['latin1', 'utf8']);
  });
});

describe.each([
  ['fast', fast],
  ['documented', documented],
])('the %s way', (_name, reader) => {
  test.each([
    ['nothing', '', ''],
    ['ASCII', '61 00 7f', 'a\u0000\u007f'],
    ['two, three and four bytes', 'c3a4 e282ac f09f9880', 'ä€😀'],
    ['a byte order mark, which is text', 'efbbbf 61', '\ufeffa'],
    ['a byte that never occurs', '61 ff 62', 'a\ufffdb'],
    ['a lonely continuation', '80 61', '\ufffda'],
    ['a character cut short', 'f09f98', '\ufffd'],
    ['a character cut short by another one', 'e282 61', '\ufffda'],
    ['half of a surrogate pair', 'eda080', '\ufffd\ufffd\ufffd'],
    ['a whole surrogate pair in six bytes', 'eda0bd edb880', '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd'],
    ['NUL in two bytes', 'c080', '\ufffd\ufffd'],
    ['beyond the last character', 'f4908080', '\ufffd\ufffd\ufffd\ufffd'],
  ])('reads %s', (_what, bytes, text) => {
    expect(reader.utf8(hex(bytes), 0, hex(bytes).length)).toBe(text);
  });

  test('reads only its part', () => {
    const bytes = hex('c3a4 61 62 c3a4').subarray(1);
    expect(reader.utf8(bytes, 1, 3)).toBe('ab');
    expect(reader.utf8(bytes, 2, 2)).toBe('');
  });

  test('gives one character per byte, the ASCII ones themselves', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    const text = reader.latin1(bytes, 0, bytes.length);
    expect(text).toHaveLength(256);
    expect(text.slice(0, 128)).toBe(String.fromCharCode(...bytes.subarray(0, 128)));
  });

  test('reads back what TextEncoder writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const bytes = new TextEncoder().encode(text);
        return reader.utf8(bytes, 0, bytes.length) === text;
      }),
      seeded,
    );
  });
});

describe('both ways', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 4 }).map(text => new TextEncoder().encode(text)),
    fc.constantFrom(hex('efbbbf'), hex('eda080'), hex('f09f98'), hex('c0'), hex('f5')),
  );

  test('give equal strings for any bytes, valid or not', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), pieces => {
        const bytes = concat(...pieces);
        expect(fast.utf8(bytes, 0, bytes.length)).toBe(documented.utf8(bytes, 0, bytes.length));
      }),
      seeded,
    );
  });

  test('agree on the ASCII characters of any bytes', () => {
    const ascii = (text: string) => Array.from(text, c => (c.charCodeAt(0) < 128 ? c : '?')).join('');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
        const a = fast.latin1(bytes, 0, bytes.length);
        const b = documented.latin1(bytes, 0, bytes.length);
        expect([a.length, b.length]).toEqual([bytes.length, bytes.length]);
        // windows-1252 has no ASCII character above 7f, so equal places mean equal texts.
        const bytewise = String.fromCharCode(...bytes.map(byte => (byte < 128 ? byte : 63)));
        expect([ascii(a), ascii(b)]).toEqual([bytewise, bytewise]);
      }),
      seeded,
    );
  });
});
