import { describe, expect, test } from 'vitest';
import { decode, encode, unknownFields, WireError } from '../../src/schema.js';
import { groupField, hex, lengthField, nestedField, varintField } from '../wire/bytes.js';

describe('limits', () => {
  const nested = (levels: number) => nestedField(45, levels, encode('User', { nickname: 'innermost' }));

  test('a message may lie a hundred levels deep, not deeper', () => {
    let user = decode('User', nested(100));
    for (let level = 0; level < 100; level++) user = user.topFans[0] ?? user;
    expect(user.nickname).toBe('innermost');
    expect(() => decode('User', nested(101))).toThrow('nested too deep');
  });

  test('the depth is an option; absent messages need none', () => {
    const limits = { maxDepth: 0, maxStringBytes: 10 };
    expect(decode('WebcastChatMessage', hex(''), limits).user.nickname).toBe('');
    expect(decode('WebcastLikeMessage', varintField(2, 3), limits).likeCount).toBe(3);
    expect(() => decode('WebcastChatMessage', lengthField(2, ''), limits)).toThrow('nested too deep');
    expect(decode('User', nested(2), { ...limits, maxDepth: 2 }).topFans[0]?.topFans[0]?.nickname).toBe('innermost');
  });

  test('fifty thousand levels are refused without a stack overflow', () => {
    expect(() => decode('User', nested(50_000))).toThrow('nested too deep');
  });

  test('groups count as levels too', () => {
    const groups = (levels: number) => {
      let bytes: Uint8Array = hex('');
      for (let level = 0; level < levels; level++) bytes = groupField(3, bytes);
      return bytes;
    };
    expect(unknownFields(decode('User', groups(100)))).toHaveLength(1);
    expect(() => decode('User', groups(200))).toThrow('nested too deep');
    expect(() => decode('User', lengthField(45, groups(5)), { maxDepth: 5, maxStringBytes: 9 })).not.toThrow();
    expect(() => decode('User', lengthField(45, groups(6)), { maxDepth: 5, maxStringBytes: 9 })).toThrow(WireError);
  });

  test('a text may have a mebibyte, not more', () => {
    const text = 'x'.repeat(1_048_576);
    expect(decode('WebcastChatMessage', lengthField(3, text)).comment).toBe(text);
    expect(() => decode('WebcastChatMessage', lengthField(3, `${text}x`))).toThrow('string over the limit');
    expect(() => decode('WebcastChatMessage', lengthField(3, 'hello'), { maxDepth: 9, maxStringBytes: 4 })).toThrow(
      'string over the limit',
    );
  });
});
