import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { AddressToSign } from '../../src/http/signed-request.js';
import { AgeRestrictedError, BlockedError, InvalidResponseError } from '../../src/lookup/errors.js';
import { machineClock } from '../../src/platform/clock.js';
import { encode } from '../../src/schema.js';
import { type PollRequest, poll } from '../../src/sources/poll.js';
import { clientFor, type Reply, rejection } from '../http/test-server.js';
import { captchaPage, json, wafPage } from '../lookup/answers.js';
import { batch, comment, polledRoom, roomId } from './polled-room.js';

/** One poll of a room that gives this answer. */
async function polled(reply: Reply, request: Partial<PollRequest> = {}) {
  const room = await polledRoom([reply]);
  const webClient = clientFor(room.server, { headers: { Cookie: 'sessionid=s3cret' } });
  const position = { cursor: '', internalExt: '', historyLength: 10 };
  const result = poll({ webClient, roomId, ...position, isFirst: true, clock: machineClock, ...request });
  return { room, result };
}

describe('a request', () => {
  test('carries the parameters of a browser that polls, the room id with all its digits', async () => {
    const { room, result } = await polled(batch(), { cursor: '1|a b', internalExt: 'x:1|y:2', historyLength: 3 });
    await result;
    const { query, method, headers } = room.server.seen();
    expect(method).toBe('GET');
    expect(headers.cookie).toContain('sessionid=s3cret');
    expect(Object.fromEntries(query)).toMatchObject({
      aid: '1988',
      room_id: '7429384756123456789',
      cursor: '1|a b',
      internal_ext: 'x:1|y:2',
      history_len: '3',
      live_id: '12',
      did_rule: '3',
      fetch_rule: '1',
      last_rtt: '0',
      resp_content_type: 'protobuf',
      identity: 'audience',
      version_code: '180800',
      webcast_sdk_version: '1.3.0',
      update_version_code: '1.3.0',
      host: 'https://webcast.tiktok.com',
    });
  });

  test.each([
    ['without a session every one is signed', '', [true, true]],
    ['with a session only the first', 'sessionid=s3cret', [true, false]],
  ])('%s', async (_name, cookie, expected) => {
    const room = await polledRoom([batch()]);
    const webClient = clientFor(room.server, { headers: { Cookie: cookie } });
    const asked: AddressToSign[] = [];
    const sign = async (url: string, request: AddressToSign) => {
      asked.push(request);
      return { signedUrl: `${url}&X-Bogus=DFSz` };
    };
    const common = { webClient, roomId, clock: machineClock, cursor: 'c0', internalExt: '', historyLength: 0, sign };
    await poll({ ...common, isFirst: true });
    await poll({ ...common, isFirst: false });
    expect(room.polls.map(({ query }) => query.has('X-Bogus'))).toEqual(expected);
    expect(asked.every(({ method, userAgent }) => method === 'GET' && userAgent === webClient.userAgent)).toBe(true);
    expect(JSON.stringify(asked)).not.toContain('s3cret');
  });

  test('after the session was lost needs a signer again', async () => {
    const room = await polledRoom([{ ...batch(), headers: { 'set-cookie': 'sessionid=; Max-Age=0' } }]);
    const webClient = clientFor(room.server, { headers: { Cookie: 'sessionid=s3cret' } });
    const common = { webClient, roomId, clock: machineClock, cursor: 'c0', internalExt: '', historyLength: 0 };
    await poll({ ...common, isFirst: true });
    expect(await rejection(poll({ ...common, isFirst: false }))).toMatchObject({ code: 'CREDENTIALS_REQUIRED' });
    expect(room.polls).toHaveLength(1);
  });
});

describe('an answer', () => {
  test('gives its bytes and where to go on', async () => {
    const reply = batch({
      cursor: '1763640000000_7429390000000000200_1_1_1763639999000_0',
      internalExt: 'fetch_time:1763640000000|seq:1',
      fetchInterval: '1500',
    });
    const before = Date.now();
    const { receivedAt, ...rest } = await (await polled(reply)).result;
    expect(rest).toEqual({
      bytes: reply.body,
      cursor: '1763640000000_7429390000000000200_1_1_1763639999000_0',
      internalExt: 'fetch_time:1763640000000|seq:1',
      fetchIntervalMs: 1500,
    });
    expect(receivedAt).toBeGreaterThanOrEqual(before);
  });

  test('may hold a message that cannot be read: that is one message, not the batch', async () => {
    const body = encode('ProtoMessageFetchResult', { cursor: 'c9', messages: [{ type: 'x' }] });
    const at = body.indexOf(0x78);
    body[at - 1] = 0x7f;
    expect((await (await polled({ body })).result).cursor).toBe('c9');
  });

  test('may hold the very words that mark a human check', async () => {
    expect((await (await polled(comment('SlardarWAF tiktok-verify-page', 'c7'))).result).cursor).toBe('c7');
  });

  const whole = comment('hello').body as Uint8Array;
  test.each<[string, Reply, unknown]>([
    ['cut short', { body: whole.subarray(0, whole.length - 3) }, InvalidResponseError],
    ['random bytes', { body: Uint8Array.from({ length: 500 }, (_, i) => (i * 37 + 11) % 256) }, InvalidResponseError],
    ['packed without being asked', { body: gzipSync(whole) }, InvalidResponseError],
    ['a page', { headers: { 'content-type': 'text/html' }, body: '\n<html>hi' }, BlockedError],
    ['a script challenge', wafPage, BlockedError],
    ['a captcha', captchaPage, BlockedError],
    ['JSON of another kind', json('[1]'), InvalidResponseError],
    ['broken JSON', json('{"status_code":'), InvalidResponseError],
    ['JSON that says all is well', json({ status_code: 0, data: {} }), InvalidResponseError],
    ['a room that is not shown', json({ status_code: 4003110, data: { prompts: '' } }), AgeRestrictedError],
    ['a login page', { status: 302, headers: { location: 'https://www.tiktok.com/login?x=1' } }, BlockedError],
  ])('that is no batch is told apart: %s', async (_name, reply, kind) => {
    const error = await rejection((await polled(reply)).result);
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ routeId: 'pollingSource', message: expect.stringContaining(roomId) });
  });
});
