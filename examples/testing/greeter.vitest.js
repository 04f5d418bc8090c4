// npx vitest run examples/testing/greeter.vitest.js
import { createTestRoom, expectEvents } from '@livetap/simulator/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { greet } from './greeter.js';

let room;
let said;

beforeEach(async () => {
  room = createTestRoom();
  said = [];
  greet(room.live, text => said.push(text));
  await room.live.connect();
});
afterEach(() => room.close());

test('gifts are thanked for once, however they come', () => {
  room.gift('alice', 'Paper Boat', 5);
  room.streak('bob', 'Firefly').add(2); // its last message is lost
  room.advance(10_000);
  expect(said).toEqual(['Thank you alice for 5 × Paper Boat!', 'Thank you bob for 2 × Firefly!']);
});

test('a connection that breaks is made again, and said', async () => {
  room.cut();
  await room.entered();
  await expectEvents(room.live, [{ type: 'join', user: { nickname: expect.any(String) } }], () => room.member('carl'));
  expect(said).toEqual(['I was away for a moment.', 'Hello carl!']);
});
