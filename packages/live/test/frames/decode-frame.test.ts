import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LimitExceededError } from '../../src/errors.js';
import { decodeFrame } from '../../src/frames/decode-frame.js';
import { FrameDecodeError } from '../../src/frames/errors.js';
import { defaultFrameLimits } from '../../src/frames/limits.js';
import { decodeMessage } from '../../src/messages/decode.js';
import { encode } from '../../src/schema.js';
import { hex } from '../wire/bytes.js';
import { ack, chat, chatMessage, ended, entered, firstBatch, heartbeat, roomId } from './vectors.js';

describe('a frame with messages', () => {
  test('gives them in one go', () => {
    const { frame, batch, messages } = decodeFrame(chat);
    expect(frame).toMatchObject({ seqId: '2', logId: '7429390000000000001', payloadType: 'msg' });
    expect(batch).toMatchObject({
      needsAck: true,
      internalExt: 'fetch_time:1763640000000|seq:1|wss_info:0-1763640000000-0-0',
    });
    expect(messages).toBe(batch?.messages);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ type: 'WebcastChatMessage', payload: chatMessage });
  });

  test('whose messages can be decoded', () => {
    const [message] = decodeFrame(chat).messages;
    expect(decodeMessage('WebcastChatMessage', message?.payload ?? hex(''))).toMatchObject({
      common: { method: 'WebcastChatMessage', msgId: '7429390000000000101', roomId, createTime: '1763640000123' },
      user: { userId: '6812345678901234567', nickname: 'Ann', uniqueId: 'ann_tester' },
      comment: 'hello',
    });
    const [control] = decodeFrame(ended).messages;
    expect(decodeMessage('WebcastControlMessage', control?.payload ?? hex(''))).toMatchObject({ action: 3 });
  });

  test.each(['gzip', 'none', undefined])('is packed or not, whatever the header says (%s)', header => {
    const headers = header === undefined ? [] : [{ key: 'compress_type', value: header }];
    for (const payload of [firstBatch, gzipSync(firstBatch)]) {
      const bytes = encode('WebcastPushFrame', { payloadType: 'msg', headers, payload });
      expect(decodeFrame(bytes).messages).toHaveLength(1);
    }
  });
});

describe('a frame without messages', () => {
  test('has no batch', () => {
    for (const bytes of [entered, heartbeat, ack, hex('')]) {
      expect(decodeFrame(bytes)).toMatchObject({ batch: undefined, messages: [] });
    }
  });

  test('is not searched for one when its type says nothing of it', () => {
    for (const payloadType of ['hb', 'ack', 'close', 'im_enter_room', 'something new', '']) {
      const bytes = encode('WebcastPushFrame', { payloadType, payload: hex('ff ff ff ff') });
      expect(decodeFrame(bytes)).toMatchObject({ frame: { payloadType }, batch: undefined, messages: [] });
    }
  });

  test('may still have one when it answers the entry', () => {
    const bytes = encode('WebcastPushFrame', { payloadType: 'im_enter_room_resp', payload: firstBatch });
    expect(decodeFrame(bytes).messages).toHaveLength(1);
  });
});

describe('errors', () => {
  test('are typed', () => {
    expect(() => decodeFrame(hex('ff ff'))).toThrow(FrameDecodeError);
    const broken = encode('WebcastPushFrame', { payloadType: 'msg', payload: hex('1f 8b 08 00') });
    expect(() => decodeFrame(broken)).toThrow(FrameDecodeError);
  });

  test('limits are options', () => {
    expect(() => decodeFrame(chat, { ...defaultFrameLimits, maxFrameBytes: 10 })).toThrow(LimitExceededError);
    const packed = encode('WebcastPushFrame', { payloadType: 'msg', payload: gzipSync(firstBatch) });
    expect(() => decodeFrame(packed, { ...defaultFrameLimits, maxInflatedBytes: 10 })).toThrow(LimitExceededError);
  });
});
