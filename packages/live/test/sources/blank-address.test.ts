import { expect, test } from 'vitest';
import { decode, encode } from '../../src/schema.js';
import { blankAddress } from '../../src/sources/blank-address.js';

const token = 'aB3dEfGhIjKlMnOp';
const batch = {
  messages: [{ method: 'WebcastChatMessage', payload: new TextEncoder().encode('gzip 1 7429384756123456789') }],
  cursor: '1_1',
};

test('writes over the signature of a socket that is offered, and over nothing else', () => {
  const wsParams = { imprp: token, compress: 'gzip', n: '1', room_id: '7429384756123456789' };
  const wsUrl = `wss://webcast-ws.tiktok.com/x/?aid=1988&X-Bogus=${token}%2F1`;
  const bytes = encode('ProtoMessageFetchResult', { ...batch, wsParams, wsUrl });
  const blanked = blankAddress(bytes, { wsParams, wsUrl });
  expect(decode('ProtoMessageFetchResult', blanked)).toEqual({
    ...decode('ProtoMessageFetchResult', bytes),
    wsParams: { ...wsParams, imprp: 'x'.repeat(16) },
    wsUrl: `wss://webcast-ws.tiktok.com/x/?aid=1988&X-Bogus=${'x'.repeat(20)}`,
  });
  expect(bytes).toEqual(encode('ProtoMessageFetchResult', { ...batch, wsParams, wsUrl }));
});

test('leaves a batch as it is that offers none', () => {
  const bytes = encode('ProtoMessageFetchResult', batch);
  expect(blankAddress(bytes, { wsParams: {}, wsUrl: '' })).toBe(bytes);
});
