import { manualClock } from '@livetap/simulator';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { SocketClosedError } from '../src/connection-errors.js';
import { enterRoom } from '../src/entry.js';
import type { WebcastGiftMessage } from '../src/events/gift-info.js';
import { defaultFrameLimits } from '../src/frames/limits.js';
import { type GiftLookup, giftLookup } from '../src/lookup/gifts.js';
import { SeenIds } from '../src/messages/seen-ids.js';
import { Room, type RoomOptions } from '../src/room.js';
import { encode, unknownFields } from '../src/schema.js';
import { Emitter } from '../src/sinks/emitter.js';
import { SourceFailedError } from '../src/sources/errors.js';
import type { FrameLink, RawFrame } from '../src/sources/source.js';
import { StreamClocks } from '../src/state/stream-clocks.js';
import { StreamMeter } from '../src/state/stream-health.js';
import { type RoomEvents, WireReaders } from '../src/wire-readers.js';
import { turn } from './hand-timers.js';

interface BatchMessage {
  readonly type: string;
  readonly msgId?: string;
  readonly isHistory?: boolean;
  readonly payload: Uint8Array;
}

/** A room on a link that the test feeds with batches. */
function roomOn(
  link: Partial<FrameLink>,
  { giftInfo, ...options }: Partial<RoomOptions> & { giftInfo?: GiftLookup | undefined } = {},
) {
  const errors: Error[] = [];
  const entered: number[] = [];
  let deliver: (frame: RawFrame) => void = () => {};
  const whole: FrameLink = {
    closed: new Promise(() => {}),
    read: onFrame => {
      deliver = onFrame;
    },
    send: () => {},
    close: () => Promise.resolve({ code: 1000, reason: '' }),
    ...link,
  };
  const emitter = new Emitter<RoomEvents>(error => errors.push(error));
  const all: RoomOptions = {
    roomId: '7429384756123456789',
    link: whole,
    readers: new WireReaders({ emitter, giftInfo, onStreamEnd: () => {} }),
    meter: new StreamMeter(),
    clocks: new StreamClocks(0),
    limits: defaultFrameLimits,
    seen: new SeenIds(),
    heartbeatIntervalMs: 10_000,
    staleAfterMs: 60_000,
    onStale: () => {},
    onEntered: () => entered.push(entered.length),
    onOver: () => {},
    onError: (_info, error) => errors.push(error),
    ...options,
  };
  const room = new Room(all);
  room.start();
  room.stop();
  const batch = (messages: BatchMessage[], receivedAt = 0) =>
    deliver({ kind: 'batch', bytes: encode('ProtoMessageFetchResult', { messages }), receivedAt });
  return { room, options: all, emitter, errors, entered, batch };
}

describe('a batch', () => {
  test('proves that we are in the room only on a link that says so', () => {
    const socket = roomOn({});
    socket.batch([]);
    expect(socket.entered).toEqual([]);
    const polled = roomOn({ capabilities: { isDialogue: false } });
    polled.batch([]);
    expect(polled.entered).toEqual([0]);
  });
});

describe('until when everything was said', () => {
  const start = 1_763_640_000_000;
  const said = (createTime: number, isHistory = false): BatchMessage => ({
    ...{ type: 'WebcastChatMessage', isHistory },
    payload: encode('WebcastChatMessage', { common: { createTime: String(createTime) } }),
  });

  test('goes by what is said, not by when it comes', () => {
    const { batch, options } = roomOn(
      { capabilities: { isDialogue: false } },
      { clocks: new StreamClocks(start + 1_000) },
    );
    expect(options.clocks.saidAt).toBe(start + 1_000);
    batch([said(start + 1_200), said(start + 1_500)], start + 2_000);
    expect(options.clocks.saidAt).toBe(start + 1_500);
  });

  test('is not moved by what is shown again: what was said meanwhile may have been lost', () => {
    const { batch, options } = roomOn(
      { capabilities: { isDialogue: false } },
      { clocks: new StreamClocks(start + 1_000) },
    );
    batch([said(start + 400, true), said(start + 900, true)], start + 2_000);
    expect(options.clocks).toMatchObject({ messageAt: start + 2_000, saidAt: start + 1_000 });
    batch([said(start + 400, true), said(start + 2_400)], start + 2_500);
    expect(options.clocks.saidAt).toBe(start + 2_400);
  });

  test('is not moved by what came with the signature', () => {
    const { batch, options } = roomOn({}, { clocks: new StreamClocks(start + 1_000) });
    batch([said(start + 900)], start + 2_000);
    expect(options.clocks.saidAt).toBe(start + 1_000);
  });
});

describe('a message that comes twice', () => {
  const chat = (msgId: string, comment: string) => ({
    type: 'WebcastChatMessage',
    msgId,
    payload: encode('WebcastChatMessage', { comment }),
  });

  function listening(options: Partial<RoomOptions> = {}) {
    const meter = new StreamMeter();
    const room = roomOn({}, { meter, ...options });
    const comments: string[] = [];
    room.emitter.on('chat', ({ comment }) => comments.push(comment));
    return { ...room, meter, comments };
  }

  test('is delivered once, and counted', () => {
    const { batch, comments, meter } = listening();
    batch([chat('7429384756123456789', 'one'), chat('7429384756123456790', 'two')]);
    batch([chat('7429384756123456790', 'two'), chat('7429384756123456791', 'three')]);
    expect(comments).toEqual(['one', 'two', 'three']);
    expect(meter.snapshot()).toMatchObject({ messages: 4, decoded: 3, repeated: 1 });
  });

  test('is delivered once by two rooms that share what they have seen', () => {
    const seen = new SeenIds();
    const before = listening({ seen });
    const after = listening({ seen });
    before.batch([chat('1', 'one')]);
    after.batch([chat('1', 'one'), chat('2', 'two')]);
    expect([before.comments, after.comments]).toEqual([['one'], ['two']]);
  });

  test('is delivered when nobody wanted it the first time', () => {
    const { batch, emitter, comments } = listening();
    const members: string[] = [];
    const member = { type: 'WebcastMemberMessage', msgId: '5', payload: encode('WebcastMemberMessage', {}) };
    batch([member]);
    emitter.on('member', () => members.push('joined'));
    batch([member]);
    batch([member]);
    expect([members, comments]).toEqual([['joined'], []]);
  });

  test('is delivered when it could not be read the first time', () => {
    const { batch, comments, errors, meter } = listening();
    batch([{ ...chat('9', 'nine'), payload: Uint8Array.of(0x1a, 0x7f) }]);
    batch([chat('9', 'nine')]);
    expect(comments).toEqual(['nine']);
    expect(errors).toHaveLength(1);
    expect(meter.snapshot()).toMatchObject({ failed: 1, decoded: 1, repeated: 0 });
  });

  test('without an id is delivered each time', () => {
    const { batch, comments } = listening();
    batch([chat('0', 'again'), chat('0', 'again')]);
    expect(comments).toEqual(['again', 'again']);
  });

  test('is given to rawData and unknown once', () => {
    const { batch, emitter } = listening();
    const heard: string[] = [];
    emitter.on('rawData', method => heard.push(`raw ${method}`));
    emitter.on('unknown', ({ method }) => heard.push(`unknown ${method}`));
    const strange = { type: 'WebcastStrangeMessage', msgId: '3', payload: Uint8Array.of(8, 1) };
    batch([strange, strange]);
    expect(heard).toEqual(['raw WebcastStrangeMessage', 'unknown WebcastStrangeMessage']);
  });
});

test('what a source knows to be lost is told, and the numbers of its frames may begin anew', () => {
  const lost: string[] = [];
  let lose: (reason: string) => void = () => {};
  let deliver: (frame: RawFrame) => void = () => {};
  const read: FrameLink['read'] = (onFrame, onLost = expect.unreachable) => {
    [deliver, lose] = [onFrame, onLost];
  };
  const options = { onLost: (reason: string) => lost.push(reason) };
  const { room } = roomOn({ read, capabilities: { isDialogue: false } }, options);
  const come = (...numbers: number[]) => {
    for (const seqId of numbers) {
      const bytes = encode('WebcastPushFrame', { seqId: String(seqId), payloadType: 'hb' });
      deliver({ kind: 'frame', bytes, receivedAt: 0 });
    }
  };
  come(7, 8);
  lose('the page has opened its socket anew');
  come(1, 2, 4);
  room.stop();
  expect(lost).toEqual(['the page has opened its socket anew', 'a frame did not come']);
});

describe('a source that breaks its contract', () => {
  const failed = new Error('not my day');

  test('by throwing from send, in the heartbeat too, is told of once until it sends again', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let isBroken = true;
    const send = vi.fn(() => {
      if (isBroken) throw failed;
    });
    const errors: [string, Error][] = [];
    const { room } = roomOn({ send }, { onError: (info, error) => errors.push([info, error]) });
    room.start();
    vi.advanceTimersByTime(30_000);
    expect(send.mock.calls.length).toBeGreaterThan(4);
    const told = ['the source did not send', expect.objectContaining({ code: 'SOURCE_FAILED', cause: failed })];
    expect(errors).toEqual([told]);
    isBroken = false;
    vi.advanceTimersByTime(10_000);
    isBroken = true;
    vi.advanceTimersByTime(10_000);
    expect(errors).toEqual([told, told]);
    room.stop();
  });

  const breakings: [string, () => Partial<FrameLink>, typeof SourceFailedError | typeof SocketClosedError][] = [
    ['read', () => ({ read: () => expect.fail('not my day') }), SourceFailedError],
    ['closed', () => ({ closed: Promise.reject(failed) }), SocketClosedError],
  ];

  test.each(breakings)('with %s fails the entry', async (_part, breaking, kind) => {
    const { options } = roomOn({});
    const entry = enterRoom({
      ...options,
      link: { ...options.link, ...breaking() },
      enterTimeoutMs: 60_000,
      signal: new AbortController().signal,
    });
    await expect(entry.entered).rejects.toBeInstanceOf(kind);
  });

  test('that says nothing counts as entered, by the clock that is given', async () => {
    const clock = manualClock();
    let isEntered = false;
    const { signal } = new AbortController();
    const entry = enterRoom({ ...roomOn({}).options, clock, enterTimeoutMs: 3_000, signal });
    void entry.entered.then(() => {
      isEntered = true;
    });
    clock.advance(2_999);
    await turn();
    expect(isEntered).toBe(false);
    clock.advance(1);
    await entry.entered;
  });

  test('without a dialogue nothing is sent', () => {
    const send = vi.fn();
    roomOn({ send, capabilities: { isDialogue: false } });
    expect(send).not.toHaveBeenCalled();
  });
});

describe('extendedGiftInfo', () => {
  const rose = { id: 5655, name: 'Rose', diamond_count: 1 };
  const gift = (giftId: number, more: number[] = []) => ({
    type: 'WebcastGiftMessage',
    payload: Uint8Array.of(...encode('WebcastGiftMessage', { giftId, repeatCount: 3 }), ...more),
  });

  function giftsOf(giftInfo: GiftLookup | undefined, ...gifts: ReturnType<typeof gift>[]): WebcastGiftMessage[] {
    const { emitter, batch, errors } = roomOn({}, { giftInfo });
    const heard: WebcastGiftMessage[] = [];
    emitter.on('gift', data => heard.push(data));
    batch(gifts);
    expect(errors).toEqual([]);
    return heard;
  }

  test('is the entry of the gift list, and undefined for a gift that is not in it', () => {
    const heard = giftsOf(giftLookup([rose]), gift(5655), gift(1));
    expect(heard.map(data => [data.giftId, data.repeatCount, data.extendedGiftInfo])).toEqual([
      [5655, 3, rose],
      [1, 3, undefined],
    ]);
    expect(heard[0]?.extendedGiftInfo?.diamond_count).toBe(1);
  });

  test('is not there at all without a list, and leaves unknown fields where they are', () => {
    expect(giftsOf(undefined, gift(5655))[0]).not.toHaveProperty('extendedGiftInfo');
    // Field 4000, varint 1.
    const [heard] = giftsOf(giftLookup([rose]), gift(5655, [0x80, 0xfa, 0x01, 0x01]));
    expect(unknownFields(heard as object).map(({ no }) => no)).toEqual([4000]);
    expect(heard?.extendedGiftInfo).toBe(rose);
  });

  test('comes as soon as the list is known, and only for gifts', () => {
    const giftInfo = vi.fn<GiftLookup>(() => undefined);
    const { emitter, batch } = roomOn({}, { giftInfo });
    const heard: unknown[] = [];
    emitter.on('gift', data => heard.push(data.extendedGiftInfo));
    emitter.on('chat', () => {});
    batch([gift(5655), { type: 'WebcastChatMessage', payload: encode('WebcastChatMessage', { comment: 'hi' }) }]);
    giftInfo.mockImplementation(() => rose);
    batch([gift(5655)]);
    expect(heard).toEqual([undefined, rose]);
    expect(giftInfo.mock.calls).toEqual([[5655], [5655]]);
  });
});
