import assert from 'node:assert';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { decodeMessage } from '../../src/messages/decode.js';
import { SchemaDecodeError } from '../../src/messages/errors.js';
import { liveRoom, sentMs } from './live-room.js';
import { ann, samples } from './samples.js';

const comment = {
  common: { createTime: String(sentMs) },
  comment: 'höllo 👋',
  user: ann,
  contentLanguage: 'de',
  inputType: 7,
};

function chat(options = {}) {
  const room = liveRoom({ only: ['chat'], ...options });
  const [event] = room.say('WebcastChatMessage', comment);
  if (event?.type !== 'chat') throw new Error('no chat came');
  return event;
}

describe('raw', () => {
  test('is the whole message, also when the memory it came in is used again', () => {
    const { raw } = chat();
    expect(raw).toMatchObject({ comment: 'höllo 👋', inputType: 7 });
    expect(raw?.user.profilePicture?.url).toHaveLength(2);
  });

  test('is decoded once', () => {
    const event = chat();
    expect(event.raw).toBe(event.raw);
  });

  test.each(samples)('of $method is what decodeMessage gives', ({ method, payload }) => {
    const room = liveRoom({ state: false });
    for (const event of room.sayBytes(method, payload)) {
      if (event.type === 'unknown') expect(event.raw?.payload).toEqual(payload);
      else if (event.type !== 'likeBurst') expect(event.raw).toEqual(decodeMessage(method, payload));
    }
  });

  test('is no part of JSON, keys, copies, comparisons and what is printed', () => {
    const event = chat();
    expect(Object.keys(event)).not.toContain('raw');
    expect(JSON.stringify(event)).not.toContain('inputType');
    expect({ ...event }).not.toHaveProperty('raw');
    expect(structuredClone(event)).not.toHaveProperty('raw');
    expect(inspect(event, { depth: 9 })).not.toContain('raw');
    assert.deepStrictEqual(event, { ...event });
    assert.deepStrictEqual(structuredClone(event), { ...event });
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
  });

  test('throws where a part that the event does not need is damaged, and leaves the event as it was', () => {
    // Field 9 of a comment (publicAreaCommon) with the tag of a field that is cut short.
    const bytes = Uint8Array.of(0x1a, 0x02, 0x68, 0x69, 0x4a, 0x01, 0x0a);
    const room = liveRoom();
    const [event] = room.sayBytes('WebcastChatMessage', bytes);
    expect(event).toMatchObject({ type: 'chat', comment: 'hi' });
    expect(() => event?.raw).toThrow(SchemaDecodeError);
    expect(() => event?.raw).toThrow(SchemaDecodeError);
    expect(JSON.parse(JSON.stringify(event))).toMatchObject({ comment: 'hi' });
  });

  test('is not kept where nobody is to have it', () => {
    const event = chat({ raw: false });
    expect(event.raw).toBeUndefined();
    const [unknown] = liveRoom({ raw: false }).sayBytes('WebcastNewsMessage', Uint8Array.of(8, 1));
    expect(unknown?.raw).toBeUndefined();
  });

  test('of a derived event is that of its message', () => {
    const room = liveRoom({ only: ['join'] });
    const [event] = room.say('WebcastMemberMessage', { action: 1, user: ann, popStr: 'x' });
    expect(event).toMatchObject({ type: 'join' });
    expect(event?.raw).toMatchObject({ popStr: 'x' });
  });

  test('of a gift that was finished by silence is its last message', () => {
    const room = liveRoom();
    const gift = { giftId: 5655, user: ann, groupId: '77', giftDetails: { giftType: 1, diamondCount: 1 } };
    room.say('WebcastGiftMessage', { ...gift, repeatCount: 1 });
    room.say('WebcastGiftMessage', { ...gift, repeatCount: 4, comboCount: 4 });
    room.readers.tick(sentMs + 60_000);
    const [final] = room.of('gift');
    expect(final).toMatchObject({ closedBy: 'timeout', repeatCount: 4 });
    expect(final?.raw).toMatchObject({ repeatCount: 4, comboCount: 4 });
  });
});
