import { describe, expect, test } from 'vitest';
import { sentAt, timeOf } from '../../src/messages/sent-at.js';
import { encode } from '../../src/schema.js';

const sentMs = 1_763_640_000_000;

function sentAtOf(bytes: Uint8Array): number | undefined {
  return sentAt({ bytes, start: 0, end: bytes.length });
}

describe('a time', () => {
  test.each([
    ['milliseconds', sentMs, sentMs],
    ['seconds, as some notices say', sentMs / 1000, sentMs],
    ['nothing', 0, undefined],
    ['minutes', sentMs / 60_000, undefined],
    ['microseconds', sentMs * 1000, undefined],
    ['less than nothing', -sentMs, undefined],
    ['no number', Number.NaN, undefined],
  ])('in %s', (_, said, time) => {
    expect(timeOf(said)).toBe(time);
  });
});

describe('a message that was not decoded', () => {
  test.each([
    ['milliseconds', String(sentMs), sentMs],
    ['seconds', String(sentMs / 1000), sentMs],
    ['no time', '5', undefined],
  ])('is dated by %s', (_, createTime, time) => {
    expect(sentAtOf(encode('WebcastRoomMessage', { common: { msgId: '1', createTime }, content: 'hi' }))).toBe(time);
  });

  test('has no date without a header, and where it is cut in two', () => {
    expect(sentAtOf(encode('WebcastRoomMessage', { content: 'hi' }))).toBe(undefined);
    const whole = encode('WebcastRoomMessage', { common: { msgId: '1', createTime: String(sentMs) } });
    for (let length = 0; length < whole.length; length += 1) {
      expect(sentAtOf(whole.slice(0, length))).toBe(undefined);
    }
  });
});
