import { describe, expect, test } from 'vitest';
import { decode, encode, type Init, type Messages } from '../../src/schema.js';
import { StreamMeter } from '../../src/state/stream-health.js';

function chat(init: Init<Messages['WebcastChatMessage']>) {
  return decode('WebcastChatMessage', encode('WebcastChatMessage', init));
}

const user = { userId: '6812345678901234567', uniqueId: 'ann_tester', nickname: 'Ann' };
const whole = chat({ comment: 'hello', user });
const mute = chat({ user });

/** A clock that a test moves by hand, and that counts how often it is asked. */
function handClock() {
  return {
    time: 1_000,
    asked: 0,
    now() {
      this.asked += 1;
      return this.time;
    },
  };
}

describe('counts', () => {
  test('begin at nothing', () => {
    expect(new StreamMeter().snapshot()).toEqual({
      frames: 0,
      failedFrames: 0,
      messages: 0,
      decoded: 0,
      failed: 0,
      unknown: 0,
      skipped: 0,
      repeated: 0,
      byMethod: {},
      drift: [],
    });
  });

  test('are kept by method and in all', () => {
    const clock = handClock();
    const meter = new StreamMeter({ now: () => clock.now() });
    meter.frame();
    meter.frame();
    meter.failedFrame();
    meter.of('WebcastChatMessage').decoded(whole);
    meter.of('WebcastChatMessage').decoded(whole);
    meter.of('WebcastChatMessage').failed();
    clock.time = 2_000;
    meter.of('WebcastChatMessage').failed();
    meter.of('WebcastLikeMessage').skipped();
    meter.of('WebcastLikeMessage').repeated();
    meter.of('WebcastNobodyKnowsMessage').unknown();
    const nothing = { decoded: 0, failed: 0, unknown: 0, skipped: 0, repeated: 0, lastFailureAt: undefined };
    expect(meter.snapshot()).toEqual({
      frames: 2,
      failedFrames: 1,
      messages: 7,
      decoded: 2,
      failed: 2,
      unknown: 1,
      skipped: 1,
      repeated: 1,
      byMethod: {
        WebcastChatMessage: { ...nothing, decoded: 2, failed: 2, lastFailureAt: 2_000 },
        WebcastLikeMessage: { ...nothing, skipped: 1, repeated: 1 },
        WebcastNobodyKnowsMessage: { ...nothing, unknown: 1 },
      },
      drift: [],
    });
  });

  test('of all spellings of a method are one, and their counter stays the same', () => {
    const meter = new StreamMeter();
    expect(meter.of('ChatMessage')).toBe(meter.of('WebcastChatMessage'));
    meter.of('ChatMessage').skipped();
    expect(Object.keys(meter.snapshot().byMethod)).toEqual(['WebcastChatMessage']);
  });

  test('of a snapshot stay as they were', () => {
    const meter = new StreamMeter();
    meter.of('WebcastChatMessage').skipped();
    const before = meter.snapshot();
    meter.of('WebcastChatMessage').skipped();
    expect(before.byMethod.WebcastChatMessage?.skipped).toBe(1);
    expect(JSON.parse(JSON.stringify(before))).toMatchObject({ messages: 1, skipped: 1 });
  });

  test('of methods without end come together', () => {
    const meter = new StreamMeter({ maxMethods: 3 });
    for (let i = 0; i < 1_000; i++) meter.of(`WebcastInvented${i}Message`).unknown();
    meter.of('WebcastChatMessage').decoded(whole);
    const { byMethod, unknown } = meter.snapshot();
    expect(unknown).toBe(1_000);
    expect(Object.keys(byMethod)).toEqual([
      'WebcastInvented0Message',
      'WebcastInvented1Message',
      'WebcastInvented2Message',
      '(other)',
      'WebcastChatMessage',
    ]);
    expect(byMethod['(other)']?.unknown).toBe(997);
  });

  test.each(['__proto__', 'constructor', ''])('may be of a method called "%s"', name => {
    const meter = new StreamMeter();
    meter.of(name).unknown();
    const { byMethod } = meter.snapshot();
    expect(Object.entries(byMethod)).toMatchObject([[name, { unknown: 1 }]]);
    expect(Object.getPrototypeOf(byMethod)).toBe(Object.prototype);
  });
});

describe('drift', () => {
  test('is a field that is empty in all of the last fifty messages', () => {
    const clock = handClock();
    const meter = new StreamMeter({ now: () => clock.now() });
    const chats = meter.of('WebcastChatMessage');
    chats.decoded(whole);
    clock.time = 5_000;
    for (let i = 0; i < 49; i++) {
      chats.decoded(mute);
      clock.time += 1;
    }
    expect(meter.snapshot().drift).toEqual([]);
    chats.decoded(mute);
    const alarm = { method: 'WebcastChatMessage', field: 'comment or emotes', messages: 50, since: 5_000 };
    expect(meter.snapshot().drift).toEqual([alarm]);
    chats.decoded(mute);
    expect(meter.snapshot().drift).toEqual([{ ...alarm, messages: 51 }]);
  });

  test('is over with the first message that has the field again', () => {
    const meter = new StreamMeter({ driftMessages: 2 });
    const chats = meter.of('WebcastChatMessage');
    for (const message of [mute, mute, mute]) chats.decoded(message);
    expect(meter.snapshot().drift).toHaveLength(1);
    chats.decoded(whole);
    expect(meter.snapshot().drift).toEqual([]);
    chats.decoded(mute);
    expect(meter.snapshot().drift).toEqual([]);
    chats.decoded(mute);
    expect(meter.snapshot().drift).toMatchObject([{ messages: 2 }]);
  });

  test('takes one of two fields for enough', () => {
    const meter = new StreamMeter({ driftMessages: 1 });
    meter.of('WebcastChatMessage').decoded(chat({ user, emotes: [{ placeInComment: 1 }] }));
    expect(meter.snapshot().drift).toEqual([]);
  });

  test('of a user whose fields moved away is told field by field', () => {
    const meter = new StreamMeter({ driftMessages: 1 });
    meter.of('WebcastChatMessage').decoded(chat({ comment: 'hello' }));
    expect(meter.snapshot().drift.map(({ field }) => field)).toEqual(['user.userId', 'user.uniqueId', 'user.nickname']);
    meter.of('WebcastLikeMessage').decoded(decode('WebcastLikeMessage', new Uint8Array(0)));
    expect(meter.snapshot().drift.filter(({ method }) => method === 'WebcastLikeMessage')).toHaveLength(3);
  });

  test('is no count of zero in a room without viewers', () => {
    const meter = new StreamMeter({ driftMessages: 1 });
    const viewers = (init: Init<Messages['WebcastRoomUserSeqMessage']>) =>
      meter
        .of('WebcastRoomUserSeqMessage')
        .decoded(decode('WebcastRoomUserSeqMessage', encode('WebcastRoomUserSeqMessage', init)));
    viewers({ totalUser: 12 });
    expect(meter.snapshot().drift).toEqual([]);
    viewers({ totalUser: 12, ranksList: [{ rank: 1 }] });
    expect(meter.snapshot().drift).toMatchObject([{ field: 'viewerCount' }]);
  });

  test('is not looked for in methods without expected fields', () => {
    const meter = new StreamMeter({ driftMessages: 1 });
    meter.of('WebcastCaptionMessage').decoded(decode('WebcastCaptionMessage', new Uint8Array(0)));
    meter.of('WebcastNobodyKnowsMessage').unknown();
    expect(meter.snapshot()).toMatchObject({ messages: 2, drift: [] });
  });

  test('asks for the time only where something is missing', () => {
    const clock = handClock();
    const meter = new StreamMeter({ now: () => clock.now() });
    for (let i = 0; i < 100; i++) meter.of('WebcastChatMessage').decoded(whole);
    expect(clock.asked).toBe(0);
    for (let i = 0; i < 100; i++) meter.of('WebcastChatMessage').decoded(mute);
    expect(clock.asked).toBe(1);
  });
});

test.each([{ driftMessages: 0 }, { driftMessages: 1.5 }, { maxMethods: Number.NaN }])('%o is refused', options => {
  expect(() => new StreamMeter(options)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
});
