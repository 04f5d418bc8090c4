import { describe, expect, test } from 'vitest';
import { InvalidOptionError } from '../../src/errors.js';
import { InvalidUniqueIdError } from '../../src/lookup/errors.js';
import { eventMatcher } from '../../src/sinks/event-filter.js';
import { chat, gift, like, mara, testCatalog, tom, viewers } from './test-room.js';

const { roles } = testCatalog;
const users = { ...testCatalog.users, goal: 'name' } as const;

function matcher(filter: unknown, ...types: string[]) {
  const matches = eventMatcher(filter, { types, roles, users });
  if (matches === undefined) throw new Error('there is no matcher');
  return matches;
}

test('no filter is none', () => {
  expect(eventMatcher(undefined, { types: ['chat'], roles, users })).toBe(undefined);
});

test('an empty one lets everything through, and so does a field without a value', () => {
  expect(matcher({}, 'chat')(chat('hi'))).toBe(true);
  expect(matcher({ role: undefined, user: undefined }, 'chat')(chat('hi'))).toBe(true);
});

describe('min', () => {
  test('is the least that counts, in diamonds in all', () => {
    for (const type of ['gift', 'giftProgress'] as const) {
      const matches = matcher({ min: 100 }, type);
      expect([99, 100, 101].map(diamonds => matches({ ...gift(diamonds), type }))).toEqual([false, true, true]);
    }
  });

  test('is the least number of likes of one message', () => {
    const matches = matcher({ min: 5 }, 'like');
    expect([4, 5].map(count => matches(like(count)))).toEqual([false, true]);
  });

  test('measures each of several types by its own', () => {
    const matches = matcher({ min: 10 }, 'gift', 'like');
    expect([gift(10), gift(9), like(10), like(9)].map(event => matches(event))).toEqual([true, false, true, false]);
  });

  test('takes an event without a number for nothing', () => {
    expect(matcher({ min: 1 }, 'gift')({ type: 'gift', at: 0 })).toBe(false);
  });

  test.each([['chat'], ['event'], ['gift', 'chat'], []])('is refused for %s', (...types) => {
    expect(() => matcher({ min: 1 }, ...types)).toThrow(InvalidOptionError);
    expect(() => matcher({ min: 1 }, ...types)).toThrow('gift, giftProgress, like, likeBurst');
  });
});

describe('role', () => {
  test('is one that the user has', () => {
    const matches = matcher({ role: 'moderator' }, 'chat');
    expect([chat('a', { user: mara }), chat('b', { user: tom })].map(event => matches(event))).toEqual([true, false]);
  });

  test('is one of several', () => {
    const user = { uniqueId: 'ann', roles: ['follower'] } as const;
    const matches = matcher({ role: ['moderator', 'follower'] }, 'chat');
    expect([chat('a', { user }), chat('b', { user: tom })].map(event => matches(event))).toEqual([true, false]);
  });

  test('of an event that nobody did is none', () => {
    expect(matcher({ role: 'moderator' }, 'event')(viewers(3))).toBe(false);
  });

  test('of a user of whom no roles are known is none', () => {
    expect(matcher({ role: 'moderator' }, 'chat')({ type: 'chat', at: 0, user: { uniqueId: 'ann' } } as never)).toBe(
      false,
    );
  });

  test('that there is not is refused, with those that there are', () => {
    expect(() => matcher({ role: 'mod' }, 'chat')).toThrow('knows no "mod", but moderator, follower');
  });
});

describe('user', () => {
  test.each(['mara', 'Mara', '@mara', 'https://www.tiktok.com/@mara/live'])('%s is mara', user => {
    const matches = matcher({ user }, 'chat');
    expect([chat('a', { user: mara }), chat('b', { user: tom })].map(event => matches(event))).toEqual([true, false]);
  });

  test('is one of several', () => {
    const matches = matcher({ user: ['ann', '@tom'] }, 'chat');
    expect([chat('a', { user: mara }), chat('b', { user: tom })].map(event => matches(event))).toEqual([false, true]);
  });

  test('that can be nobody is refused', () => {
    expect(() => matcher({ user: 'not a name' }, 'chat')).toThrow(InvalidUniqueIdError);
  });
});

test('history is what was before, or what was not', () => {
  const [old, now] = [chat('old', { isHistory: true }), chat('now')];
  expect([old, now].map(event => matcher({ history: false }, 'chat')(event))).toEqual([false, true]);
  expect([old, now].map(event => matcher({ history: true }, 'chat')(event))).toEqual([true, false]);
});

test('of several fields every one counts', () => {
  const matches = matcher({ min: 10, role: 'moderator', history: false }, 'gift');
  const events = [
    gift(10, { user: mara }),
    gift(9, { user: mara }),
    gift(10),
    gift(10, { user: mara, isHistory: true }),
  ];
  expect(events.map(event => matches(event))).toEqual([true, false, false, false]);
});

describe('what is no filter is refused:', () => {
  test.each([null, 5, 'chat', true, [], ['moderator']])('%j', filter => {
    expect(() => matcher(filter, 'chat')).toThrow(InvalidOptionError);
  });

  test.each([
    [{ minimum: 5 }, '"minimum"'],
    [{ toString: 5 }, '"toString"'],
    [JSON.parse('{"__proto__": 5}'), '"__proto__"'],
    [{ timeoutMs: 5 }, '"timeoutMs"'],
    [{ min: '5' }, 'min'],
    [{ min: Number.NaN }, 'min'],
    [{ min: null }, 'min'],
    [{ role: 5 }, 'role'],
    [{ role: [] }, 'role'],
    [{ role: ['moderator', 5] }, 'role'],
    [{ user: 5 }, 'user'],
    [{ user: [] }, 'user'],
    [{ history: 'no' }, 'history'],
    [{ history: 0 }, 'history'],
  ])('%j', (filter, named) => {
    expect(() => matcher(filter, 'gift')).toThrow(InvalidOptionError);
    expect(() => matcher(filter, 'gift')).toThrow(named);
  });
});

describe('what an event has no user for', () => {
  test.each([
    ['role', { role: 'moderator' }, ['viewers']],
    ['role', { role: 'moderator' }, ['chat', 'viewers']],
    ['role', { role: 'moderator' }, ['goal']],
    ['user', { user: 'mara' }, ['viewers']],
    ['user', { user: 'mara' }, ['gift', 'viewers']],
  ])('%s is refused: %j for %j', (field, filter, types) => {
    expect(() => matcher(filter, ...types)).toThrow(InvalidOptionError);
    expect(() => matcher(filter, ...types)).toThrow(
      `The filter ${field} lets no ${JSON.stringify(types.at(-1))} through`,
    );
  });

  test('is let be where every event is meant, and where its name will do', () => {
    expect(matcher({ user: 'mara' }, 'event')(viewers(5))).toBe(false);
    expect(matcher({ role: 'moderator' })(chat('hi', { user: mara }))).toBe(true);
    expect(matcher({ user: 'mara' }, 'goal')({ ...chat('hi', { user: mara }), type: 'goal' })).toBe(true);
  });
});
