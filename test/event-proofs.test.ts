import { liveEventTypes } from '@livetap/live';
import { createTestRoom, type ExpectedEvent, expectEvents } from '@livetap/simulator/testing';
import { expect, test } from 'vitest';
import { raised, say } from './event-proofs/raised.js';

/*
 * Every event of the application level that existing libraries have under some name, raised by a message as the service
 * sends it. The fields are those that their documentation names.
 */
test.each(raised)('%s is raised with its fields', async (type, what, fields) => {
  await using room = createTestRoom();
  await room.live.connect();
  const expected = [{ type, ...fields }] as unknown as ExpectedEvent[];
  const [event] = await expectEvents(room.live, expected, () => say(room, what));
  expect(event?.raw).toBeTypeOf('object');
  expect(event).toMatchObject({ v: 1, roomId: room.roomId, isHistory: false });
  expect(JSON.parse(JSON.stringify(event))).toMatchObject({ type });
});

test('what is not in this list has tests of its own', () => {
  const here = new Set(raised.map(([type]) => type));
  const elsewhere = liveEventTypes.filter(type => !here.has(type));
  expect(elsewhere.sort()).toEqual(
    ['barrage', 'battleTask', 'likeBurst', 'moderation', 'pin', 'product', 'streamPaused', 'streamResumed'].sort(),
  );
});

test('a message that cannot be read is an error, and a gap', async () => {
  await using room = createTestRoom();
  const told: string[] = [];
  room.live.on('error', error => told.push(error.name)).on('gap', ({ reason }) => told.push(reason));
  await room.live.connect();
  say(room, 'broken');
  expect(told.sort()).toEqual(['SchemaDecodeError', 'a message could not be read']);
});
