import { describe, expect, test } from 'vitest';
import { plainJson, plainText } from '../../src/print/plain-text.js';

describe('plainText', () => {
  test.each([
    ['an escape sequence', '\u001b[31mred\u001b[0m', '␛[31mred␛[0m'],
    ['a window title', '\u001b]0;pwned\u0007', '␛]0;pwned␇'],
    ['the one-byte form of ESC [', 'a\u009b2Jb', 'a\u{fffd}2Jb'],
    ['delete', 'a\u007fb', 'a␡b'],
    ['line breaks of all sorts', 'one\r\ntwo\u2028three\tfour', 'one two three four'],
    ['a reversed direction', 'txt.\u202egpj\u2066.exe', 'txt.gpj.exe'],
    ['a lone surrogate', 'a\ud800b', 'a\u{fffd}b'],
    ['a tower of marks', `a${'\u0301'.repeat(50)}b`, `a${'\u0301'.repeat(4)}b`],
  ])('neutralises %s', (_what, hostile, plain) => {
    expect(plainText(hostile)).toBe(plain);
  });

  test.each(['👨‍👩‍👧 🇲🇽 ☔️ 👏🏻', 'مرحبا', 'dziękuję', '안녕하세요', 'नमस्ते', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'])('leaves %s as it is', text => {
    expect(plainText(text)).toBe(text);
  });

  test('cuts what is too long for a line', () => {
    expect(plainText('x'.repeat(5_000))).toBe(`${'x'.repeat(500)}…`);
  });
});

describe('plainJson', () => {
  test('escapes what a terminal would obey, and says the same', () => {
    const value = { comment: 'a\u009b2J\u202eb\u007f\u2028\u001b[0m é' };
    const line = plainJson(JSON.stringify(value));
    expect(line).toBe('{"comment":"a\\u009b2J\\u202eb\\u007f\\u2028\\u001b[0m é"}');
    expect(JSON.parse(line)).toEqual(value);
  });
});
