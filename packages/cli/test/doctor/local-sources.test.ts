import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { liveTab, openBrowser } from '../support/browser.js';
import { closedPort, openStage, shortWait } from '../support/diagnosis.js';

async function startTikfinity(greet: (client: WebSocket) => void) {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', greet);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

test('programs that are not there are no failures, and how to start them is told', async () => {
  await using stage = await openStage();
  const ports = { browserPort: await closedPort(), tikfinityPort: await closedPort() };
  const found = await stage.diagnose(['browser', 'tikfinity'], ports);
  expect(found.outcome('browser')).toEqual({
    ...{ open: 'skipped BROWSER_UNREACHABLE', batch: 'skipped', messages: 'skipped' },
  });
  expect(found.step('browser batch').text).toBe('not tried: browser open was not possible');
  expect(found.step('browser open').hint).toContain('livetap browser');
  expect(found.outcome('tikfinity').open).toBe('skipped TIKFINITY_UNREACHABLE');
  expect(found.verdict.ways).toMatchObject({ browser: 'not tried', tikfinity: 'not tried' });
});

test('a browser that is wanted and not there is a failure', async () => {
  await using stage = await openStage();
  const found = await stage.diagnose(['browser'], { browserPort: await closedPort(), isBrowserWanted: true });
  expect(found.outcome('browser').open).toBe('failed BROWSER_UNREACHABLE');
  expect(found.verdict).toMatchObject({ works: false, exit: 'FAILED' });
});

test('a browser that shows the room is read', async () => {
  await using stage = await openStage();
  const browser = await openBrowser([liveTab('ann')]);
  const found = await stage.diagnose(['browser'], { browserPort: browser.port });
  expect(found.outcome('browser')).toEqual({ open: 'ok', batch: 'ok', messages: 'ok' });
  expect(found.step('browser messages').facts).toMatchObject({ decoded: 1, failed: 0 });
  expect(found.verdict.todo).toContain('livetap @ann --browser');
  browser.tabs = [liveTab('bob')];
  const other = await stage.diagnose(['browser'], { browserPort: browser.port });
  expect(other.outcome('browser').open).toBe('skipped BROWSER_TAB_MISSING');
});

test('TikFinity is read', async () => {
  await using stage = await openStage();
  await using app = await startTikfinity(client =>
    client.send(JSON.stringify({ event: 'chat', data: { comment: 'hello', msgId: '5', tikfinityUsername: 'ann' } })),
  );
  const found = await stage.diagnose(['tikfinity'], { tikfinityPort: app.port });
  expect(found.outcome('tikfinity')).toEqual({ open: 'ok', batch: 'ok', messages: 'ok' });
});

test('TikFinity that follows somebody else says so', async () => {
  await using stage = await openStage();
  await using app = await startTikfinity(client =>
    client.send(JSON.stringify({ event: 'chat', data: { comment: 'hello', msgId: '5', tikfinityUsername: 'bob' } })),
  );
  const found = await stage.diagnose(['tikfinity'], { tikfinityPort: app.port });
  expect(found.outcome('tikfinity')).toEqual({ open: 'ok', batch: 'failed OTHER_ROOM', messages: 'skipped' });
});

test('a program that says nothing is deaf in a room with viewers', async () => {
  await using stage = await openStage();
  await using app = await startTikfinity(() => {});
  const found = await stage.diagnose(['tikfinity'], { tikfinityPort: app.port, ...shortWait });
  expect(found.outcome('tikfinity').batch).toBe('failed SOCKET_DEAF');
});
