import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chatParts } from '../../../src/events/live/chat-parts.js';

const emote = (place: number, emoteId = 'e') => ({ emoteId, image: undefined, place });
const person = (nickname: string, uniqueId = '') => ({ userId: '5', uniqueId, nickname, avatar: undefined });

/** Parts in short: texts as they are, emotes in brackets, mentions in braces. */
function short(...args: Parameters<typeof chatParts>): string[] {
  return chatParts(...args).map(part => {
    if (part.type === 'emote') return `[${part.emoteId}]`;
    return part.type === 'mention' ? `{${part.text}}` : part.text;
  });
}

describe('emotes', () => {
  test('of a comment without text have the places 0, 1, 2', () => {
    expect(short('', [emote(0, 'a'), emote(1, 'b'), emote(2, 'c')], [])).toEqual(['[a]', '[b]', '[c]']);
  });

  test('stand before, between and after letters; each counts as one letter for those after it', () => {
    expect(short('ab', [emote(0), emote(2), emote(4)], [])).toEqual(['[e]', 'a', '[e]', 'b', '[e]']);
  });

  test('are put in order', () => {
    expect(short('ab', [emote(3, 'z'), emote(0, 'a')], [])).toEqual(['[a]', 'ab', '[z]']);
  });

  test('with a place that is not there stand at the end or the start', () => {
    expect(short('ab', [emote(99)], [])).toEqual(['ab', '[e]']);
    expect(short('ab', [emote(-7)], [])).toEqual(['[e]', 'ab']);
  });

  test.each(['👋', '👋🏽', '👨‍👩‍👧', '🇩🇪', 'é', 'न्दी'])('are not put into the middle of %s', emoji => {
    for (let place = 1; place < emoji.length; place++) {
      const texts = short(`${emoji}!`, [emote(place)], []).filter(text => text !== '[e]');
      const whole = [...new Intl.Segmenter().segment(`${emoji}!`)].map(({ segment }) => segment);
      for (const text of texts)
        expect(whole.join('|').includes([...new Intl.Segmenter().segment(text)].map(s => s.segment).join('|'))).toBe(
          true,
        );
    }
  });
});

describe('mentions', () => {
  test('are found by display name, else by @name', () => {
    expect(short('hi @Ben and @ann!', [], [person('Ben'), person('Anna', 'ann')])).toEqual([
      'hi ',
      '{@Ben}',
      ' and ',
      '{@ann}',
      '!',
    ]);
  });

  test('of people who are not called are left out', () => {
    expect(short('hi', [], [person('Ben')])).toEqual(['hi']);
    expect(short('@', [], [person('')])).toEqual(['@']);
  });

  test('do not overlap', () => {
    expect(short('@Ben Smith', [], [person('Ben Smith'), person('Ben')])).toEqual(['{@Ben Smith}']);
  });

  test.each([
    ['@anna hi @ann', ['{@anna}', ' hi ', '{@ann}']],
    ['@ann hi @ann', ['{@ann}', ' hi ', '{@ann}']],
    ['mail a@ann.com', ['mail a@ann.com']],
    ['see _@ann', ['see _@ann']],
    ['@ann.b @ann_b @ann2 @annб', ['@ann.b @ann_b @ann2 @annб']],
    ['(@ann), @ann. @anna...', ['(', '{@ann}', '), ', '{@ann}', '. ', '{@anna}', '...']],
    ['@ann@anna', ['{@ann}', '@anna']],
  ])('are whole names: %s', (comment, parts) => {
    const people = [person('ann'), person('anna')];
    expect(short(comment, [], people)).toEqual(parts);
    expect(short(comment, [], people.reverse())).toEqual(parts);
  });

  test('are looked for no more often than a comment can have them', () => {
    const parts = chatParts('@a '.repeat(10_000), [], [person('a')]);
    expect(parts.filter(({ type }) => type === 'mention')).toHaveLength(50);
  });

  test('are not torn by an emote', () => {
    expect(short('@Ben!', [emote(2)], [person('Ben')])).toEqual(['{@Ben}', '[e]', '!']);
  });
});

test('an empty comment has no parts, a plain one has one', () => {
  expect(chatParts('', [], [])).toEqual([]);
  expect(chatParts('hello', [], [])).toEqual([{ type: 'text', text: 'hello', start: 0, end: 5 }]);
});

test('whatever comes, the parts are the comment, in order, and every emote is there', () => {
  const comments = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('@a @b', '@ab'),
  );
  const people = fc.array(fc.constantFrom(person('a'), person('b'), person('ab', 'x'), person('', '')));
  fc.assert(
    fc.property(comments, fc.array(fc.integer({ min: -5, max: 30 })), people, (comment, places, mentioned) => {
      const parts = chatParts(
        comment,
        places.map(place => emote(place)),
        mentioned,
      );
      expect(parts.map(part => comment.slice(part.start, part.end)).join('')).toBe(comment);
      expect(parts.filter(({ type }) => type === 'emote')).toHaveLength(places.length);
      let end = 0;
      for (const part of parts) {
        expect(part.start).toBe(end);
        end = part.end;
        if (part.type !== 'emote') expect(part.text).toBe(comment.slice(part.start, part.end));
      }
    }),
  );
});
