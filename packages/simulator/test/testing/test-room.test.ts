import { describe, expect, test } from 'vitest';
import { expectEvents } from '../../src/testing/expect-events.js';
import type { ExpectedEvent } from '../../src/testing/expected.js';
import { createTestRoom, type TestRoom } from '../../src/testing/test-room.js';
import { viewer } from '../../src/testing/viewer.js';
import { enteredRoom } from './entered-room.js';

const ofAlice = { user: { uniqueId: 'alice' } } as const;

const acts: [name: string, act: (room: TestRoom) => void, expected: ExpectedEvent[]][] = [
  [
    'a comment',
    room => room.chat('alice', 'hi'),
    [{ type: 'chat', comment: 'hi', isHistory: false, lagMs: 0, ...ofAlice }],
  ],
  [
    'a gift',
    room => room.gift('alice', 'Kite'),
    [{ type: 'gift', giftName: 'Kite', diamonds: 100, combo: false, ...ofAlice }],
  ],
  ['two gifts', room => room.gift('alice', 'Kite', 2), [{ type: 'gift' }, { type: 'gift', repeatCount: 1 }]],
  [
    'a gift as a streak',
    room => room.gift('alice', 'Paper Boat', 5),
    [
      { type: 'giftProgress', delta: 5, repeatEnd: false },
      { type: 'gift', repeatCount: 5, diamonds: 5, closedBy: 'end', combo: true, ...ofAlice },
    ],
  ],
  [
    'a gift of no catalogue',
    room => room.gift('alice', { id: 5655, name: 'Rose', diamondCount: 1, type: 1 }, 2),
    [{ type: 'gift', giftId: '5655', giftName: 'Rose', repeatCount: 2 }],
  ],
  ['likes', room => room.like('alice', 7), [{ type: 'like', likeCount: 7, ...ofAlice }]],
  [
    'somebody who comes in',
    room => room.member('alice'),
    [
      { type: 'member', ...ofAlice },
      { type: 'join', ...ofAlice },
    ],
  ],
  [
    'a follow',
    room => room.follow('alice'),
    [
      { type: 'social', action: 'follow' },
      { type: 'follow', ...ofAlice },
    ],
  ],
  [
    'a share',
    room => room.share('alice'),
    [
      { type: 'social', action: 'share' },
      { type: 'share', ...ofAlice },
    ],
  ],
  [
    'a share that brought ten',
    room => room.share('alice', 'broughtTen'),
    [{ type: 'moreShare', usersJoined: 10, ...ofAlice }],
  ],
  [
    'viewers',
    room => room.viewers(321, ['alice']),
    [{ type: 'roomUserSeq', viewerCount: 321, topViewers: [{ user: { uniqueId: 'alice' } }] }],
  ],
  ['a pause', room => room.pause(), [{ type: 'control', action: 1 }, { type: 'streamPaused' }]],
  ['its end', room => room.resume(), [{ type: 'streamResumed' }]],
  [
    'any message',
    room => room.send('WebcastQuestionNewMessage', { details: { questionText: 'why?', user: viewer('alice') } }),
    [{ type: 'question', questionText: 'why?', ...ofAlice }],
  ],
  [
    'a message of tomorrow',
    room => room.sendBytes('WebcastTomorrowMessage', Uint8Array.of(8, 1)),
    [{ type: 'unknown', method: 'WebcastTomorrowMessage', hasSchema: false }],
  ],
];

describe('what happens in a test room', () => {
  test.each(acts)('%s is told at once', async (_name, act, expected) => {
    const room = await enteredRoom();
    let isAct = true;
    const events = await expectEvents(room.live, expected, () => {
      act(room);
      queueMicrotask(() => {
        isAct = false;
      });
      expect(isAct).toBe(true);
    });
    expect(events.map(({ roomId, at }) => [roomId, at])).toEqual(expected.map(() => [room.roomId, room.clock.now()]));
  });

  test('a streak grows step by step, and ends with its last message', async () => {
    const room = await enteredRoom();
    const streak = room.streak('alice', 'Firefly');
    const progress = (delta: number, repeatCount: number) => ({ type: 'giftProgress', delta, repeatCount }) as const;
    const end = { type: 'gift', repeatCount: 4, closedBy: 'end' } as const;
    await expectEvents(room.live, [progress(1, 1), progress(3, 4), end], () => {
      streak.add();
      streak.add(3);
      streak.end();
    });
    expect(streak.count).toBe(4);
    expect(() => streak.add()).toThrow(expect.objectContaining({ code: 'WRONG_STATE' }));
    expect(() => streak.end()).toThrow(expect.objectContaining({ code: 'WRONG_STATE' }));
  });

  test('a streak without an end is final when the clock has gone on for long enough', async () => {
    const room = await enteredRoom();
    room.streak('alice', 'Firefly').add(2);
    room.advance(9_999);
    expect(room.live.state?.totals.gifts).toBe(0);
    await expectEvents(room.live, [{ type: 'gift', closedBy: 'timeout', repeatCount: 2 }], () => room.advance(1));
    expect(room.live.state?.totals.gifts).toBe(2);
  });

  test('a battle has two sides, scores and a winner', async () => {
    const room = await enteredRoom();
    const expected: ExpectedEvent[] = [
      { type: 'battle', status: 'started', durationMs: 60_000, winner: undefined },
      { type: 'battleArmies', teams: [{ score: 10, users: [{ nickname: 'alice', score: 10 }] }, { score: 0 }] },
      { type: 'battleArmies', teams: [{ score: 10 }, { score: 4 }] },
      { type: 'battleArmies', teams: [{ score: 15, users: [{ score: 15 }] }, { score: 4 }] },
    ];
    let own = '';
    await expectEvents(room.live, expected, () => {
      const battle = room.battle('rival', { durationS: 60 });
      [own] = battle.sides;
      battle.score('alice', 10);
      battle.score('bob', 4, 'other');
      battle.score('alice', 5);
    });
    const battle = room.battle('another');
    await expectEvents(room.live, [{ type: 'battle', status: 'ended', winner: own }], () => {
      battle.score('alice', 1);
      battle.end();
    });
    expect(() => battle.score('alice', 1)).toThrow(expect.objectContaining({ code: 'WRONG_STATE' }));
  });

  test('windows follow the clock', async () => {
    const room = await enteredRoom();
    const windows = room.live.window('10s', 'chat');
    room.chat('alice', 'one');
    room.advance(10_000);
    room.chat('alice', 'two');
    const { value } = await windows.next();
    expect(value?.events.map(({ comment }) => comment)).toEqual(['one']);
    room.advance(10_000);
    // Nothing that the window reads, and nobody listens to it: time has passed all the same.
    room.viewers(3);
    expect((await windows.next()).value?.events.map(({ comment }) => comment)).toEqual(['two']);
    await windows.return();
  });

  test('viewers have the roles that the test gives them', async () => {
    const room = await enteredRoom();
    const chat = (...roles: readonly ('follower' | 'friend' | 'moderator' | 'subscriber')[]) =>
      ({ type: 'chat', user: { roles } }) as const;
    const all = [[], ['follower'], ['friend', 'follower'], ['moderator'], ['subscriber']] as const;
    await expectEvents(
      room.live,
      all.map(roles => chat(...roles)),
      () => {
        room.chat('alice', 'hi');
        room.chat(viewer('alice', 'follower'), 'hi');
        room.chat(viewer('alice', 'friend'), 'hi');
        room.chat(viewer('alice', 'moderator'), 'hi');
        room.chat(viewer('alice', 'subscriber'), 'hi');
      },
    );
    expect(viewer('alice').userId).toBe(viewer('alice', 'friend').userId);
  });

  test.each<[string, (room: TestRoom) => unknown]>([
    ['a gift that there is not', room => room.gift('alice', 'Unicorn')],
    ['no number of gifts', room => room.gift('alice', 'Kite', 0)],
    ['half a gift', room => room.streak('alice', 'Firefly').add(0.5)],
    ['a streak of a gift that has none', room => room.streak('alice', 'Kite')],
    ['a name that cannot be one', () => createTestRoom({ uniqueId: 'a b' })],
  ])('%s is refused', (_name, act) => {
    expect(() => act(createTestRoom())).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
  });
});
