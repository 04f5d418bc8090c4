import { expect, test } from 'vitest';
import { expectEvents, untilStatus } from '../../src/testing/expect-events.js';
import { differences, type ExpectedEvent } from '../../src/testing/expected.js';
import type { TestRoom } from '../../src/testing/test-room.js';
import { enteredRoom } from './entered-room.js';

const soon = { timeoutMs: 20 };

/** The message with which the expectation fails. */
async function failure(room: TestRoom, expected: ExpectedEvent[], act: () => unknown): Promise<string> {
  const failed = expectEvents(room.live, expected, act, soon);
  await expect(failed).rejects.toMatchObject({ name: 'SimulatorError', code: 'EVENTS_DIFFER' });
  return failed.then(String, (error: Error) => error.message);
}

test('events that come later are waited for, from the call on', async () => {
  const room = await enteredRoom();
  const expected = expectEvents(room.live, [
    { type: 'chat', comment: 'one' },
    { type: 'chat', comment: 'two' },
  ]);
  room.chat('alice', 'one');
  await Promise.resolve();
  room.chat('alice', 'two');
  expect(await expected).toMatchObject([{ comment: 'one' }, { comment: 'two' }]);
  expect(room.live.listenerCount('event')).toBe(0);
});

test('types that are not named may come as they like', async () => {
  const room = await enteredRoom();
  await expectEvents(room.live, [{ type: 'follow' }], () => {
    room.like('alice');
    room.follow('alice');
  });
});

test('a difference is told with its place, what was expected and what was', async () => {
  const room = await enteredRoom();
  const expected: ExpectedEvent[] = [
    { type: 'chat', comment: 'one' },
    { type: 'chat', comment: /^t.o$/g, user: { uniqueId: 'bob', roles: ['moderator'] }, lagMs: lag => lag === 5 },
  ];
  const act = () => {
    room.chat('alice', 'one');
    room.chat('alice', 'three');
  };
  expect(await failure(room, expected, act)).toBe(
    [
      'The events are not those that were expected.',
      '  1. chat of alice comment "one"',
      '  2. chat of alice comment "three"',
      '     comment',
      '       - expected /^t.o$/g',
      '       + was      "three"',
      '     user.uniqueId',
      '       - expected "bob"',
      '       + was      "alice"',
      '     user.roles',
      '       - expected ["moderator"]',
      '       + was      []',
      '     lagMs',
      '       - expected what lagMs says',
      '       + was      0',
    ].join('\n'),
  );
});

test('one that does not come, one too many, and one in the place of another are told', async () => {
  const room = await enteredRoom();
  const missing = await failure(room, [{ type: 'like' }, { type: 'chat', comment: 'hi' }], () => room.like('alice', 2));
  expect(missing).toContain(
    '  2. - {"type":"chat","comment":"hi"}\n     - did not come: nothing more came within 20 ms',
  );
  const tooMany = await failure(room, [{ type: 'like' }], () => {
    room.like('alice', 1);
    room.like('alice', 2);
  });
  expect(tooMany).toContain('  2. + like of alice likeCount 2\n     + was not expected');
  const swapped = await failure(room, [{ type: 'chat' }, { type: 'like' }], () => {
    room.like('alice');
    room.chat('alice', 'hi');
  });
  expect(swapped).toContain('     type\n       - expected "chat"\n       + was      "like"');
});

test('with nothing expected, nothing may come', async () => {
  const room = await enteredRoom();
  expect(await expectEvents(room.live, [], () => room.advance(1_000))).toEqual([]);
  expect(await failure(room, [], () => room.like('alice'))).toContain('+ like of alice');
});

test('what the act throws is what is thrown, and no listener stays', async () => {
  const room = await enteredRoom();
  const act = () => Promise.reject(new Error('act'));
  await expect(expectEvents(room.live, [{ type: 'chat' }], act)).rejects.toThrow('act');
  expect(room.live.listenerCount('event')).toBe(0);
});

test('matchers of test runners decide by themselves', async () => {
  const room = await enteredRoom();
  await expectEvents(room.live, [{ type: 'chat', id: expect.stringMatching(/^\d+$/), at: expect.any(Number) }], () =>
    room.chat('alice', 'hi'),
  );
  await failure(room, [{ type: 'chat', at: expect.any(String) }], () => room.chat('alice', 'hi'));
});

test('lists are compared item by item, and an object is no list', () => {
  const event = { type: 'chat', parts: [{ type: 'text', text: 'hi', start: 0, end: 2 }] } as never;
  const expected = (parts: unknown) => ({ type: 'chat', parts }) as unknown as ExpectedEvent;
  expect(differences(expected([{ text: 'hi' }]), event)).toEqual([]);
  expect(differences(expected([{ text: 'no' }]), event)).toEqual([
    { path: 'parts[0].text', expected: 'no', actual: 'hi' },
  ]);
  expect(differences(expected([]), event).map(({ path }) => path)).toEqual(['parts']);
  expect(differences(expected({ 0: { text: 'hi' } }), event).map(({ path }) => path)).toEqual(['parts']);
});

test('a status that is not reached says where it stands', async () => {
  const room = await enteredRoom();
  await expect(untilStatus(room.live, 'deaf', soon)).rejects.toThrow(
    'Waited 20 ms in vain for the state deaf; it is live: messages come by test.',
  );
  expect(room.live.listenerCount('status')).toBe(0);
});

test('fields are those of the event', () => {
  const known: ExpectedEvent = { type: 'gift', repeatCount: 3, giftName: /rose/i, user: { roles: ['moderator'] } };
  // @ts-expect-error: a comment has no count
  const unknown: ExpectedEvent = { type: 'chat', repeatCount: 3 };
  // @ts-expect-error: a count is no text
  const mistyped: ExpectedEvent = { type: 'gift', repeatCount: '3' };
  expect([known.type, unknown.type, mistyped.type]).toEqual(['gift', 'chat', 'gift']);
});
