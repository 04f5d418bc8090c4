import { expect, test } from 'vitest';
import { tagOf } from '../../src/http/tag.js';

test('stands for a secret without showing it', () => {
  expect(tagOf('secret-of-ann')).toMatch(/^[0-9a-f]{16}$/);
  expect(tagOf('secret-of-ann')).toBe(tagOf('secret-of-ann'));
  expect([tagOf(undefined), tagOf('')]).toEqual(['', '']);
});

test('differs for secrets that differ little', () => {
  const secrets = Array.from({ length: 2_000 }, (_, index) => `key_${index}`).concat('ab', 'ba', 'aab', 'aba');
  expect(new Set(secrets.map(tagOf)).size).toBe(secrets.length);
});

test('knows the hash by its published vectors', () => {
  expect(tagOf('a')).toBe('e40c292ce40c292c');
  expect(tagOf('foobar').slice(0, 8)).toBe('bf9cf968');
});
