import { describe, expect, test } from 'vitest';
import { ackFrame, enterRoomFrame, heartbeatFrame } from '../../src/frames/client-frames.js';
import { FrameView } from '../../src/frames/scan.js';
import { decode, encode } from '../../src/schema.js';
import { toHex } from '../wire/bytes.js';
import { ack, enterRoom, heartbeat, roomId } from './vectors.js';

/** An ack for a frame with this log id, cut out of the frame as a session would. */
function ackOf(logId: string, internalExt: string): Uint8Array {
  const frame = encode('WebcastPushFrame', { logId, payloadType: 'msg' });
  const bytes = new TextEncoder().encode(internalExt);
  return ackFrame(new FrameView(frame).logId, { bytes, start: 0, end: bytes.length });
}

describe('byte for byte', () => {
  test('heartbeat', () => {
    expect(toHex(heartbeatFrame(roomId, 1))).toBe(toHex(heartbeat));
  });

  test('entry into a room', () => {
    expect(toHex(enterRoomFrame(roomId, '1234567890123456789'))).toBe(toHex(enterRoom));
  });

  test('ack without internalExt', () => {
    expect(toHex(ackOf('7429390000000000001', ''))).toBe(toHex(ack));
  });
});

describe('fields', () => {
  test('the heartbeat counts', () => {
    const frame = decode('WebcastPushFrame', heartbeatFrame('9223372036854775807', 4_294_967_296));
    expect(frame).toMatchObject({ payloadEncoding: 'pb', payloadType: 'hb', logId: '0', seqId: '0', headers: [] });
    expect(decode('HeartBeatMessage', frame.payload)).toEqual({
      roomId: '9223372036854775807',
      sendPacketSeqId: '4294967296',
    });
  });

  test('the entry is that of an audience', () => {
    const frame = decode('WebcastPushFrame', enterRoomFrame('42', '7'));
    expect(frame).toMatchObject({ payloadEncoding: 'pb', payloadType: 'im_enter_room', logId: '0' });
    expect(decode('WebcastImEnterRoomMessage', frame.payload)).toEqual({
      roomId: '42',
      roomTag: '',
      liveRegion: '',
      liveId: '12',
      identity: 'audience',
      cursor: '',
      accountType: '0',
      enterUniqueId: '7',
      filterWelcomeMsg: '0',
      isAnchorContinueKeepMsg: false,
    });
  });

  test('the ack repeats log id and internalExt', () => {
    const internalExt = 'fetch_time:1763640000000|seq:1|ä';
    const frame = decode('WebcastPushFrame', ackOf('-5', internalExt));
    expect(frame).toMatchObject({ payloadEncoding: 'pb', payloadType: 'ack', logId: '-5' });
    expect(new TextDecoder().decode(frame.payload)).toBe(internalExt);
  });
});

test.each([0, 1, 127, 128, 16_383, 16_384, 100_000])('an ack carries an internalExt of %i bytes', length => {
  const internalExt = 'x'.repeat(length);
  const frame = decode('WebcastPushFrame', ackOf('5', internalExt));
  expect(frame.payload).toHaveLength(Math.max(1, length));
});

test('a room id that is no number is refused before anything is sent', () => {
  expect(() => heartbeatFrame('room', 1)).toThrow(SyntaxError);
  expect(() => enterRoomFrame('room', '1')).toThrow(SyntaxError);
});
