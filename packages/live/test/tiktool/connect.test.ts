import { inspect } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { fetchTikToolConnection } from '../../src/tiktool/connect.js';
import { closedOrigin, rejection, startTestServer } from '../http/test-server.js';

const answering = (body: unknown, status = 200) =>
  startTestServer(() => ({ status, body: typeof body === 'string' ? body : JSON.stringify(body) }));

test('asks for the streamer and gives token and address', async () => {
  const server = await answering({ token: 'jwt', wsUrl: 'wss://api.tik.tools', more: 1 });
  const url = `${server.origin}/api/live/connect`;
  expect(await fetchTikToolConnection({ uniqueId: 'ann', url })).toEqual({
    token: 'jwt',
    wsUrl: 'wss://api.tik.tools',
  });
  const { method, path, query, headers } = server.seen();
  expect([method, path, String(query)]).toEqual(['GET', '/api/live/connect', 'uniqueId=ann']);
  expect([headers.cookie, headers['x-api-key']]).toEqual([undefined, undefined]);
});

test('an answer without an address leaves it to the provider', async () => {
  const { origin: url } = await answering({ token: 'jwt', wsUrl: 5 });
  expect(await fetchTikToolConnection({ uniqueId: 'ann', url })).toEqual({ token: 'jwt', wsUrl: undefined });
});

test.each<[string, unknown, number, object]>([
  ['no token', { wsUrl: 'wss://api.tik.tools' }, 200, { name: 'SignAPIError', reason: 'Empty Payload' }],
  ['a token that is none', { token: 5 }, 200, { name: 'SignAPIError', reason: 'Empty Payload' }],
  ['a list', [], 200, { name: 'SignAPIError' }],
  ['a page', '<html>', 200, { name: 'SignAPIError' }],
  ['that it is not allowed', { error: 'log in' }, 401, { name: 'SignAPIError', retryable: false }],
  ['that there were too many', { error: 'slow down' }, 429, { name: 'SignatureRateLimitError' }],
  ['that it is broken', {}, 500, { name: 'SignAPIError', retryable: true }],
])('says so when the answer is %s', async (_what, body, status, expected) => {
  const { origin: url } = await answering(body, status);
  expect(await rejection(fetchTikToolConnection({ uniqueId: 'ann', url }))).toMatchObject(expected);
});

test('says so when nobody answers, when it is given up, and for an address that is none', async () => {
  const url = await closedOrigin();
  expect(await rejection(fetchTikToolConnection({ uniqueId: 'ann', url }))).toMatchObject({ reason: 'Connect Error' });
  const reason = new Error('enough');
  const given = fetchTikToolConnection({ uniqueId: 'ann', url, signal: AbortSignal.abort(reason) });
  expect(await rejection(given)).toBe(reason);
  const bad = await rejection(fetchTikToolConnection({ uniqueId: 'ann', url: 'https://x/?token=verysecret' }));
  expect(bad).toMatchObject({ code: 'INVALID_OPTION' });
  expect(inspect(bad)).not.toContain('verysecret');
});

test('asks a server that stands in for the provider where that is set', async () => {
  const server = await answering({ token: 'jwt' });
  const before = process.env.LIVETAP_ENDPOINT;
  process.env.LIVETAP_ENDPOINT = server.origin;
  onTestFinished(() => {
    if (before === undefined) delete process.env.LIVETAP_ENDPOINT;
    else process.env.LIVETAP_ENDPOINT = before;
  });
  await fetchTikToolConnection({ uniqueId: 'ann' });
  const { path, query } = server.seen();
  expect([path, String(query)]).toEqual(['/tiktool/api/live/connect', 'uniqueId=ann']);
});
