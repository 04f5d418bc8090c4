import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { firstBatch } from '../src/first-batch.js';
import { decodeBatch } from '../src/frames/envelope.js';
import { defaultFrameLimits } from '../src/frames/limits.js';
import { encode } from '../src/schema.js';
import type { SignedSocket } from '../src/signing/signer.js';

const used = 'aB3dEfGhIjKlMnOp';
const own = 'qR5tUvWxYz6AbCdE';
const socket: SignedSocket = {
  url: `wss://webcast-ws.tiktok.com/x/?aid=1988&X-Bogus=${used}`,
  ...{ roomId: '7429384756123456789', cookies: [], userAgent: 'Own/1', params: { aid: '1988' } },
};
const messages = [{ type: 'WebcastChatMessage', msgId: '7', payload: encode('WebcastChatMessage', { comment: 'hi' }) }];
const asItCame = encode('ProtoMessageFetchResult', {
  ...{ messages, cursor: '1_1' },
  wsUrl: `wss://webcast-ws.tiktok.com/y/?X-Bogus=${own}`,
  wsParams: { imprp: own, X_Gnarly: used },
});
const batch = (initial: Uint8Array | undefined) =>
  firstBatch({ ...socket, ...(initial && { initial }) }, defaultFrameLimits);

test.each([
  ['plain', asItCame],
  ['gzip', gzipSync(asItCame)],
])('of a batch that is %s the signatures are written over, and the messages stay', (_, initial) => {
  const blanked = batch(initial) ?? new Uint8Array();
  const text = Buffer.from(blanked).toString('latin1');
  expect([text.includes(used), text.includes(own)]).toEqual([false, false]);
  expect(decodeBatch(blanked)).toMatchObject({ cursor: '1_1', messages: decodeBatch(asItCame).messages });
});

test.each([
  ['that is no batch', Uint8Array.of(0xff, 0xff)],
  ['that does not inflate', new Uint8Array(gzipSync(asItCame).subarray(0, 30))],
  ['that is none at all', undefined],
  ['that is not even bytes', [1, 2] as unknown as Uint8Array],
])('one %s is left as it is', (_, initial) => {
  expect(batch(initial)).toEqual(initial);
});

test.each([
  ['plain', (bytes: Uint8Array) => bytes],
  ['gzip', gzipSync],
])('one that offers no address is the same in bytes, %s', (_, pack) => {
  const initial = encode('ProtoMessageFetchResult', { messages, cursor: '1_1' });
  expect(batch(pack(initial))).toEqual(initial);
});

test('of one that cannot be read the signature that is known is written over', () => {
  const torn = Uint8Array.of(0xff, ...new TextEncoder().encode(`X-Bogus=${used}`));
  expect(Buffer.from(batch(torn) ?? []).toString('latin1')).toBe(`\xffX-Bogus=${'x'.repeat(16)}`);
});
