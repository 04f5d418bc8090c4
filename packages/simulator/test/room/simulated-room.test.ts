import { decode, type Messages } from '@livetap/live/schema';
import { describe, expect, test } from 'vitest';
import { manualClock } from '../../src/clock.js';
import type { SentFrame } from '../../src/room/records.js';
import type { RoomOptions } from '../../src/room/room.js';
import { SimulatedRoom } from '../../src/room/simulated-room.js';
import type { Watcher } from '../../src/room/watcher.js';
import { findGift } from '../../src/scenario/gifts.js';
import { personNamed } from '../../src/scenario/people.js';
import { scenario } from '../../src/scenario/scenario.js';

function setUp(options: Partial<RoomOptions> = {}, keepRecords = 10_000) {
  const clock = manualClock();
  const room = new SimulatedRoom(
    { uniqueId: 'mara', scenario: false, ...options },
    { clock, keepRecords, closeAfterEndMs: 1000, videoOrigin: 'http://127.0.0.1:1' },
  );
  return { clock, room };
}

const silent: Watcher = { acceptsGzip: true, deliver: () => {}, close: () => {} };

function only<N extends keyof Messages>(frame: SentFrame, method: N): Messages[N] {
  expect(frame.messages.map(message => message.method)).toEqual([method]);
  return decode(method, frame.messages[0]?.payload ?? new Uint8Array());
}

describe('messages by hand', () => {
  test('have their header filled in', () => {
    const { clock, room } = setUp({ roomId: '7429384756123456789' });
    const frame = room.send({ method: 'WebcastChatMessage', message: { comment: 'hi', user: { uniqueId: 'kofi' } } });
    const chat = only(frame, 'WebcastChatMessage');
    expect(chat).toMatchObject({ comment: 'hi', user: { uniqueId: 'kofi' } });
    expect(chat.common).toMatchObject({
      method: 'WebcastChatMessage',
      msgId: frame.messages[0]?.msgId,
      roomId: '7429384756123456789',
      createTime: String(clock.now()),
    });
  });

  test('keep what their header already says', () => {
    const common = { msgId: '7429384756123456801', roomId: '7429384756123456803', createTime: '5' };
    const { room } = setUp();
    const frame = room.send({ method: 'WebcastControlMessage', message: { action: 1, common } });
    expect(frame.messages[0]?.msgId).toBe('7429384756123456801');
    expect(only(frame, 'WebcastControlMessage').common).toMatchObject(common);
  });

  test('can be bytes of any kind', () => {
    const { room } = setUp();
    const payload = Uint8Array.of(0xff);
    const [message] = room.send({ method: 'WebcastBrandNewMessage', payload, msgId: '7' }).messages;
    expect(message).toEqual({ method: 'WebcastBrandNewMessage', msgId: '7', payload, message: undefined });
  });

  test('refuse an id that is no decimal text', () => {
    const { room } = setUp();
    expect(() => room.send({ method: 'WebcastLikeMessage', message: { effectCnt: 'many' } })).toThrow(SyntaxError);
    expect(room.counts).toEqual({ frames: 0, messages: 0 });
  });

  test('say who did what', () => {
    const { room } = setUp();
    expect(only(room.say('hello', 'kofi'), 'WebcastChatMessage')).toMatchObject({
      comment: 'hello',
      user: { uniqueId: 'kofi' },
    });
    expect(only(room.join('kofi'), 'WebcastMemberMessage')).toMatchObject({
      memberCount: 1,
      action: 1,
      user: { uniqueId: 'kofi' },
    });
    expect(only(room.like(3), 'WebcastLikeMessage')).toMatchObject({ likeCount: 3, totalLikeCount: 3 });
    expect(only(room.like(), 'WebcastLikeMessage')).toMatchObject({ likeCount: 15, totalLikeCount: 18 });
    expect(only(room.viewers(42), 'WebcastRoomUserSeqMessage')).toMatchObject({ viewerCount: 42, totalUser: 42 });
    const before = room.followers;
    expect(only(room.follow(), 'WebcastSocialMessage')).toMatchObject({ action: '1', followCount: before + 1 });
    expect(only(room.share('kofi', 'broughtFive'), 'WebcastSocialMessage').common?.displayText?.displayType).toBe(
      'pm_mt_guidance_viewer_5_share',
    );
  });

  test('the same name is the same person everywhere, or a person is given', () => {
    const { room } = setUp();
    const nadia = { ...personNamed('nadia', 'Nadia ✨'), verified: true };
    expect(only(room.say('hi', nadia), 'WebcastChatMessage').user).toMatchObject({
      nickname: 'Nadia ✨',
      verified: true,
    });
    const first = only(room.say('a', 'kofi'), 'WebcastChatMessage').user.userId;
    expect(only(setUp().room.join('kofi'), 'WebcastMemberMessage').user?.userId).toBe(first);
  });

  test('a gift has its price, and a streak one group', () => {
    const { room } = setUp();
    const kite = only(room.gift('Kite'), 'WebcastGiftMessage');
    expect(kite).toMatchObject({
      giftId: 90012,
      repeatCount: 1,
      repeatEnd: 0,
      giftDetails: { giftType: 2, diamondCount: 100 },
    });
    const streak = room.giftStreak(90001, 3, 'kofi').map(frame => only(frame, 'WebcastGiftMessage'));
    expect(streak.map(gift => [gift.repeatCount, gift.repeatEnd])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [3, 1],
    ]);
    expect(new Set(streak.map(gift => gift.groupId)).size).toBe(1);
    const another = only(room.gift('Paper Boat', { user: 'kofi' }), 'WebcastGiftMessage');
    expect(another.groupId).not.toBe(streak[0]?.groupId);
    expect(() => room.gift('Rocket')).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    expect(() => room.giftStreak('Kite', 2)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    expect(findGift('Kite')?.id).toBe(90012);
  });
});

describe('the truth', () => {
  test('is what was sent, in order, with its fields', () => {
    const { room } = setUp();
    room.say('one');
    room.send(
      { method: 'Odd', payload: Uint8Array.of(1) },
      { method: 'WebcastChatMessage', message: { comment: 'two' } },
    );
    expect(room.counts).toEqual({ frames: 2, messages: 3 });
    expect(room.sent.map(message => message.method)).toEqual(['WebcastChatMessage', 'Odd', 'WebcastChatMessage']);
    expect(room.sentOf('WebcastChatMessage').map(chat => chat.comment)).toEqual(['one', 'two']);
    expect(room.frames.map(frame => frame.messages.length)).toEqual([1, 2]);
    expect(room.history.map(message => message.msgId)).toEqual([room.sent[0]?.msgId, room.sent[2]?.msgId]);
  });

  test('is kept up to a limit, but counted without', () => {
    const { room } = setUp({}, 10);
    for (let count = 0; count < 2500; count++) room.viewers(count);
    expect(room.counts.messages).toBe(2500);
    expect(room.sent.length).toBeLessThanOrEqual(1010);
    expect(room.sentOf('WebcastRoomUserSeqMessage').at(-1)?.viewerCount).toBe(2499);
  });
});

describe('a scenario', () => {
  test('begins when the first client enters and plays at its pace', () => {
    const { clock, room } = setUp({ scenario: 'normal', seed: 3 });
    clock.advance(60_000);
    expect([room.playing, room.counts.frames]).toEqual([false, 0]);
    const startMs = clock.now();
    room.enter(silent);
    clock.advance(30_000);
    room.enter({ ...silent });
    clock.advance(30_000);
    const { roomId } = room;
    const expected = [...scenario({ seed: 3, uniqueId: 'mara', roomId, startMs, durationMs: 60_000 })];
    const whole = expected.slice(0, -1).flatMap(step => step.messages);
    expect(whole.length).toBeGreaterThan(200);
    expect(room.sent.slice(0, whole.length).map(message => message.msgId)).toEqual(whole.map(message => message.msgId));
    expect(room.frames.every((frame, index) => frame.atMs - startMs - (expected[index]?.atMs ?? 0) < 1)).toBe(true);
  });

  test('plays as fast as it is told to, and says when it is over', async () => {
    const { clock, room } = setUp({ scenario: { speed: 60, durationMs: 60_000 }, autoplay: false });
    room.enter(silent);
    expect(room.playing).toBe(false);
    room.play();
    const over = room.waitUntil(({ playing }) => !playing, 'the end of the scenario');
    clock.advance(1000);
    await over;
    expect(room.counts.messages).toBeGreaterThan(200);
  });

  test('without pauses gives way between blocks of frames', () => {
    const { clock, room } = setUp({ scenario: { speed: Number.POSITIVE_INFINITY, durationMs: 600_000 } });
    room.enter(silent);
    clock.advance(0);
    expect(room.playing).toBe(false);
    expect(room.counts.frames).toBeGreaterThan(500);
  });

  test('goes on while the host pauses, and stops with the stream', () => {
    const { clock, room } = setUp({ scenario: 'normal' });
    room.enter(silent);
    room.pause();
    clock.advance(10_000);
    expect([room.status, room.counts.frames > 5]).toEqual(['paused', true]);
    room.resume();
    expect(room.status).toBe('live');
    room.end();
    expect([room.status, room.playing]).toEqual(['ended', false]);
    const { frames } = room.counts;
    clock.advance(10_000);
    expect(room.counts.frames).toBe(frames);
  });

  test('that ends takes the room off the air', () => {
    const { clock, room } = setUp({ scenario: { durationMs: 5000, ends: true } });
    room.enter(silent);
    clock.advance(5001);
    expect([room.status, room.sent.at(-1)?.method]).toEqual(['ended', 'WebcastControlMessage']);
  });

  test('can be stopped, and another one played', () => {
    const { clock, room } = setUp();
    expect(() => room.play()).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
    room.play('peak');
    clock.advance(2000);
    const { messages } = room.counts;
    expect(messages).toBeGreaterThan(50);
    room.stop();
    clock.advance(2000);
    expect([room.playing, room.counts.messages]).toEqual([false, messages]);
  });

  test('comes with a few comments from before', () => {
    const { room } = setUp({ scenario: 'quiet' });
    expect(room.history).toHaveLength(4);
    expect(room.counts.messages).toBe(0);
    expect(setUp({ earlierComments: 2 }).room.history).toHaveLength(2);
  });
});

describe('going off and on the air', () => {
  test('a new broadcast has a new id, no old comments, and another evening of the scenario', () => {
    const { clock, room } = setUp({ scenario: { seed: 1, durationMs: 10_000 } });
    room.enter(silent);
    clock.advance(10_000);
    const { roomId } = room;
    const first = room.sentOf('WebcastMemberMessage').map(member => member.user?.uniqueId);
    expect(() => room.goLive()).toThrow(expect.objectContaining({ code: 'WRONG_STATE' }));
    room.goOffline();
    room.goLive();
    expect(room.history).toEqual([]);
    expect(room.roomId).not.toBe(roomId);
    room.enter(silent);
    clock.advance(10_000);
    const second = room.sentOf('WebcastMemberMessage').slice(first.length);
    expect(second.length).toBeGreaterThan(0);
    expect(second.map(member => member.user?.uniqueId)).not.toEqual(first);
    expect(second.every(member => member.common?.roomId === room.roomId)).toBe(true);
  });

  test('a new broadcast closes the sockets of the old one, and is not ended with it', () => {
    const { clock, room } = setUp();
    const closed: string[] = [];
    room.enter({ ...silent, close: () => closed.push('old') });
    room.end();
    room.goLive();
    expect(closed).toEqual(['old']);
    room.enter({ ...silent, close: () => closed.push('new') });
    clock.advance(500);
    expect(room.status).toBe('live');
  });
});

describe('waiting', () => {
  test('fails after its time with what it waited for', async () => {
    const { room } = setUp();
    await expect(room.waitForSocket(2, { timeoutMs: 1 })).rejects.toMatchObject({
      code: 'WAIT_TIMEOUT',
      message: 'Waited 1 ms in vain for 2 socket(s) in the room.',
    });
    await expect(room.waitForAck('7', { timeoutMs: 1 })).rejects.toMatchObject({
      message: expect.stringContaining('frame 7'),
    });
    await expect(room.waitForHeartbeat(3, { timeoutMs: 1 })).rejects.toMatchObject({ code: 'WAIT_TIMEOUT' });
  });

  test('fails when the room is shut down, before or after', async () => {
    const { room } = setUp();
    const waiting = room.waitForSocket();
    room.shutDown();
    await expect(waiting).rejects.toMatchObject({ code: 'CLOSED' });
    await expect(room.waitForSocket()).rejects.toMatchObject({ code: 'CLOSED' });
  });

  test('is over at once when it has happened already', async () => {
    const { room } = setUp();
    await expect(room.waitForNoSockets()).resolves.toBeUndefined();
  });
});

test.each<Partial<RoomOptions>>([
  { uniqueId: '' },
  { uniqueId: 'two words' },
  { roomId: 'abc' },
  { roomId: '74293847561234567890' },
  { roomId: '0' },
  { scenario: { speed: -1 } },
])('a room with %o is refused', options => {
  expect(() => setUp(options)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
});

test('a leading @ belongs to no name', () => {
  expect(setUp({ uniqueId: '@mara' }).room.uniqueId).toBe('mara');
});
