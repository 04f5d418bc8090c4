import { describe, expect, test, vi } from 'vitest';
import type { WebcastGiftMessage } from '../src/events/gift-info.js';
import { defaultFrameLimits } from '../src/frames/limits.js';
import { type GiftLookup, giftLookup } from '../src/lookup/gifts.js';
import { Room, type RoomEvents, type RoomOptions } from '../src/room.js';
import { encode, unknownFields } from '../src/schema.js';
import { Emitter } from '../src/sinks/emitter.js';
import type { FrameLink, RawFrame } from '../src/sources/source.js';
import { StreamMeter } from '../src/state/stream-health.js';

/** A room on a link that the test feeds with batches. */
function roomOn(link: Partial<FrameLink>, options: Partial<RoomOptions> = {}) {
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
  const room = new Room({
    roomId: '7429384756123456789',
    link: whole,
    emitter,
    meter: new StreamMeter(),
    limits: defaultFrameLimits,
    heartbeatIntervalMs: 10_000,
    onEntered: () => entered.push(entered.length),
    onOver: () => {},
    onError: (_info, error) => errors.push(error),
    ...options,
  });
  room.start();
  room.stop();
  const batch = (messages: { type: string; payload: Uint8Array }[]) =>
    deliver({ kind: 'batch', bytes: encode('ProtoMessageFetchResult', { messages }), receivedAt: 0 });
  return { emitter, errors, entered, batch };
}

describe('a batch', () => {
  test('proves that we are in the room only on a link that says so', () => {
    const socket = roomOn({});
    socket.batch([]);
    expect(socket.entered).toEqual([]);
    const polled = roomOn({ provesEntry: true });
    polled.batch([]);
    expect(polled.entered).toEqual([0]);
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
