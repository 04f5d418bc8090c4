import { describe, expect, test } from 'vitest';
import { insteadOf } from '../src/nearest-name.js';

const names = ['chat', 'gift', 'giftProgress', 'like', 'streamEnd'];

describe('instead of a name that there is not', () => {
  test.each([
    ['giftt', 'gift'],
    ['gfit', 'gift'],
    ['GIFT', 'gift'],
    ['gift_progress', 'giftProgress'],
    ['gifProgres', 'giftProgress'],
    ['likes', 'like'],
    ['hcat', 'chat'],
    ['streamend', 'streamEnd'],
  ])('%s the nearest is named', (name, nearest) => {
    expect(insteadOf(name, names)).toBe(`did you mean "${nearest}"?`);
  });

  test.each(['comment', 'viewers', '', 'x', 'gi', `gift${'t'.repeat(1_000_000)}`, '__proto__'])(
    'all are named where none is near: %#',
    name => {
      expect(insteadOf(name, names)).toBe('there are chat, gift, giftProgress, like, streamEnd');
    },
  );

  test('the first of those that are as near is named', () => {
    expect(insteadOf('aac', ['aaa', 'aab'])).toBe('did you mean "aaa"?');
  });
});
