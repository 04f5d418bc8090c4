// node --test examples/testing/greeter.node-test.js
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTestRoom, expectEvents } from '@livetap/simulator/testing';
import { greet } from './greeter.js';

test('gifts are thanked for once, however they come', async () => {
  const room = createTestRoom();
  const said = [];
  greet(room.live, text => said.push(text));
  await room.live.connect();

  room.gift('alice', 'Paper Boat', 5);
  room.streak('bob', 'Firefly').add(2); // its last message is lost
  room.advance(10_000);
  assert.deepEqual(said, ['Thank you alice for 5 × Paper Boat!', 'Thank you bob for 2 × Firefly!']);

  await room.close();
});

test('a connection that breaks is made again, and said', async () => {
  const room = createTestRoom();
  const said = [];
  greet(room.live, text => said.push(text));
  await room.live.connect();

  room.cut();
  await room.entered();
  await expectEvents(room.live, [{ type: 'join', user: { nickname: 'carl' } }], () => room.member('carl'));
  assert.deepEqual(said, ['I was away for a moment.', 'Hello carl!']);

  await room.close();
});
