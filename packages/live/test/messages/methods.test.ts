import { describe, expect, test } from 'vitest';
import { methodDecoders } from '../../src/gen/registry.js';
import { knownMethod } from '../../src/messages/methods.js';

const names = Object.keys(methodDecoders);

test('every method is known by its own name', () => {
  for (const name of names) expect(knownMethod(name)).toBe(name);
});

test('every method is known without its prefix, unless that is the name of another', () => {
  for (const name of names) {
    const bare = name.replace(/^Webcast/, '');
    expect(knownMethod(bare)).toBe(names.includes(bare) ? bare : name);
  }
});

describe('spellings seen on the wire', () => {
  test.each([
    ['LinkMicMethod', 'WebcastLinkMicMethod'],
    ['RoomMessage', 'WebcastRoomMessage'],
    ['RoomVerifyMessage', 'WebcastRoomVerifyMessage'],
    ['LinkmicBattleTaskMessage', 'WebcastLinkmicBattleTaskMessage'],
    ['NotifyMessage', 'WebcastRoomNotifyMessage'],
    ['WebcastNotifyMessage', 'WebcastRoomNotifyMessage'],
    ['SystemMessage', 'SystemMessage'],
    ['WebcastSystemMessage', 'WebcastSystemMessage'],
  ])('%s is %s', (spelling, name) => {
    expect(knownMethod(spelling)).toBe(name);
  });
});

test.each([
  '',
  'Webcast',
  'WebcastNobodyKnowsMessage',
  'WebcastWebcastChatMessage',
  'webcastchatmessage',
  'WebcastChatMessage ',
  'User',
  'WebcastPushFrame',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'Webcastconstructor',
  'Webcast__proto__',
])('"%s" is no method', name => {
  expect(knownMethod(name)).toBeUndefined();
});
