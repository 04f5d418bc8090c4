import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { fetchRoomInfo } from '../../src/lookup/room-info.js';
import { TikToolClient } from '../../src/tiktool/client.js';
import { clientFor, closedOrigin, rejection, startTestServer } from './test-server.js';

/** A logger that keeps its lines, without what changes from run to run. */
function keeping(origin: string) {
  const lines: string[] = [];
  const keep = (line: string) =>
    void lines.push(line.replace(new URL(origin).host, 'HOST').replace(/ \d+ ms/, ' N ms'));
  const other = (line: string) => void lines.push(`at another level: ${line}`);
  return { lines, logger: { debug: keep, warn: other, info: other, error: other } };
}

describe('every request is one line', () => {
  test('with the route that makes it, and neither query nor cookie', async () => {
    const server = await startTestServer(() => ({ body: '{"status_code":0,"data":{"status":2}}' }));
    const { lines, logger } = keeping(server.origin);
    const webClient = clientFor(server, { logger, params: { msToken: 'verysecret' }, signApiKey: 'verysecret' });
    webClient.cookieJar.setSession('verysecret', 'useast5');
    await fetchRoomInfo({ webClient, roomId: '7' });
    await webClient.request({ host: 'web', path: '/', method: 'POST' });
    await webClient.apiClient.webcast.getRateLimits();
    expect(lines).toEqual([
      'livetap: GET HOST/webcast/room/info/ 200 N ms fetchRoomInfo',
      'livetap: POST HOST/ 200 N ms',
      expect.stringMatching(/^livetap: GET HOST\/\S+ 200 N ms euler$/),
    ]);
  });

  test('also of the other provider', async () => {
    const server = await startTestServer(() => ({ status: 401, body: '{"status_code":-1}' }));
    const { lines, logger } = keeping(server.origin);
    const client = new TikToolClient({ apiKey: 'verysecret', serverUrl: server.origin, logger });
    await rejection(client.request('/webcast/room_info', { unique_id: 'ann' }));
    expect(lines).toEqual(['livetap: POST HOST/webcast/room_info 401 N ms tiktool']);
  });

  test('for each address that it leads to', async () => {
    const server = await startTestServer(({ path }) =>
      path === '/a' ? { status: 301, headers: { location: '/b?key=verysecret' } } : {},
    );
    const { lines, logger } = keeping(server.origin);
    await clientFor(server, { logger }).request({ host: 'web', path: '/a' });
    expect(lines).toEqual(['livetap: GET HOST/a 301 N ms', 'livetap: GET HOST/b 200 N ms']);
  });

  test('with the code of the error where no answer came', async () => {
    const server = await startTestServer(({ path }) => (path === '/long' ? { body: 'x'.repeat(100) } : undefined));
    const { lines, logger } = keeping(server.origin);
    const origin = await closedOrigin();
    const lost = clientFor({ ...server, origin }, { logger });
    await rejection(lost.request({ host: 'web', path: '/' }));
    await rejection(clientFor(server, { logger, timeoutMs: 1 }).request({ host: 'web', path: '/late' }));
    await rejection(clientFor(server, { logger, maxBodyBytes: 9 }).request({ host: 'web', path: '/long' }));
    const stop = new AbortController();
    const asked = rejection(clientFor(server, { logger }).request({ host: 'web', path: '/x', signal: stop.signal }));
    stop.abort();
    await asked;
    expect(lines).toEqual([
      expect.stringMatching(/^livetap: GET \S+\/ NETWORK_UNREACHABLE N ms$/),
      'livetap: GET HOST/late NETWORK_TIMEOUT N ms',
      'livetap: GET HOST/long LIMIT_EXCEEDED N ms',
      'livetap: GET HOST/x aborted N ms',
    ]);
  });
});

test('a logger without debug is told nothing, and one that throws or rejects does not disturb a request', async () => {
  const server = await startTestServer(() => ({ body: 'ok' }));
  const quiet = clientFor(server, { logger: {} });
  expect((await quiet.request({ host: 'web', path: '/' })).text()).toBe('ok');
  const told = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => told.mockRestore());
  const fail = () => {
    throw new Error('the log is full');
  };
  for (const debug of [fail, async () => fail()]) {
    const failing = clientFor(server, { logger: { debug } });
    for (const path of ['/1', '/2']) expect((await failing.request({ host: 'web', path })).text()).toBe('ok');
  }
  // Each logger once.
  const line = 'livetap: the logger failed, so lines are lost: the log is full';
  expect(told.mock.calls).toEqual([[line], [line]]);
});
