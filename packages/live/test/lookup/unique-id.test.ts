import { describe, expect, test } from 'vitest';
import { InvalidUniqueIdError } from '../../src/lookup/errors.js';
import { normalizeUniqueId } from '../../src/lookup/unique-id.js';

describe('normalizeUniqueId', () => {
  test.each([
    'ann.b_2',
    '@ann.b_2',
    '  @ann.b_2\n',
    'ann.b_2/live',
    '@ann.b_2/',
    'https://www.tiktok.com/@ann.b_2',
    'https://www.tiktok.com/@ann.b_2/live',
    'https://www.tiktok.com/@ann.b_2/LIVE/?lang=en#x',
    'http://m.tiktok.com/@ann.b_2?a=https://x/y',
    'https://TikTok.com/@ann.b_2/live/',
    'www.tiktok.com/@ann.b_2',
  ])('%j', input => {
    expect(normalizeUniqueId(input)).toBe('ann.b_2');
  });

  test('keeps case, and names that only look like part of an address', () => {
    expect(normalizeUniqueId('@Ann')).toBe('Ann');
    expect(normalizeUniqueId('live')).toBe('live');
    expect(normalizeUniqueId('x'.repeat(64))).toHaveLength(64);
  });

  test.each([
    '',
    ' ',
    '@',
    '@@ann',
    'ann b',
    'a/b',
    '/live',
    'änn',
    'ann\u0000',
    'x'.repeat(65),
    'https://www.tiktok.com/live',
    'https://www.tiktok.com/@ann/video/123',
    'https://evil.com/@ann',
    'https://tiktok.com.evil.com/@ann',
    undefined,
    null,
    42,
    {},
  ])('%j is none', input => {
    expect(() => normalizeUniqueId(input)).toThrow(InvalidUniqueIdError);
    expect(() => normalizeUniqueId(input)).toThrow(expect.objectContaining({ code: 'INVALID_UNIQUE_ID', who: 'you' }));
  });

  test('the error quotes no query and no endless text', () => {
    const message = (input: string) => {
      try {
        return normalizeUniqueId(input);
      } catch (error) {
        return String(error);
      }
    };
    expect(message('not a name?token=secret')).toContain('"not a name"');
    expect(message('not a name?token=secret')).not.toContain('secret');
    expect(message('a b'.repeat(10_000)).length).toBeLessThan(200);
  });
});
