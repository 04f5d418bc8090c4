import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserSource, type FrameSource, tikfinitySource } from '@livetap/live';
import { encode } from '@livetap/live/schema';
import { createSqliteSink } from '@livetap/live/sqlite';
import sqlite from 'node-sqlite3-wasm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { FakeBrowser, pushUrl } from '../../packages/live/test/sources/browser/fake-devtools.js';
import { secrets } from './marks.js';
import { secretsOf } from './reveal.js';
import { leaksOf, openStage } from './stage.js';

/** A frame of the push socket with one comment. */
function commentFrame(comment: string): Uint8Array {
  const payload = encode('WebcastChatMessage', { comment, user: { userId: '1', uniqueId: 'bob' } });
  const messages = [{ type: 'WebcastChatMessage', payload, msgId: '7429390000000000001' }];
  return encode('WebcastPushFrame', { payloadType: 'msg', payload: encode('ProtoMessageFetchResult', { messages }) });
}

async function roomOf(source: FrameSource, isAlone = false) {
  const stage = await openStage();
  const live = stage.live(isAlone ? { source, sources: [source] } : { source });
  let isHeard = false;
  live.on('chat', () => {
    isHeard = true;
  });
  const heard = () => vi.waitFor(() => expect(isHeard).toBe(true), { timeout: 5_000 });
  const over = () =>
    vi.waitFor(() => expect(['idle', 'offline', 'ended']).toContain(live.status.state), { timeout: 5_000 });
  return { ...stage, live, heard, over };
}

test('a browser tells its cookies and addresses, and none of them goes on', async () => {
  const browser = await FakeBrowser.start();
  onTestFinished(() => browser.close());
  const room = await roomOf(browserSource({ port: browser.port, match: 'ann' }));
  const connected = room.live.connect();
  await vi.waitFor(() => expect(browser.calls).toContain('Network.enable'));
  const headers = { Cookie: `sessionid=${secrets.sessionId}`, Authorization: secrets.webHeader };
  browser.event('Network.requestWillBeSentExtraInfo', {
    requestId: '1',
    headers,
    associatedCookies: [{ cookie: headers }],
  });
  browser.event('Network.webSocketCreated', { requestId: '1.1', url: `${pushUrl}&imprp=${secrets.ownSignature}` });
  browser.event('Network.webSocketWillSendHandshakeRequest', { requestId: '1.1', request: { headers } });
  const talk = setInterval(() => browser.frame(commentFrame('hello')), 20);
  onTestFinished(() => clearInterval(talk));
  await connected;
  await room.heard();
  const url = `https://www.tiktok.com/@bob/live?token=${secrets.webParam}`;
  browser.event('Page.frameNavigated', { frame: { id: 'A1', url } });
  await room.over();
  expect(leaksOf(room)).toBe('');
});

test.each([
  ['an answer', (id: number) => ({ id, error: { code: 1, message: `no ${secrets.ownSignature}` } })],
  ['no answer', () => undefined],
])('a browser that refuses with %s gets nothing of ours to repeat', async (_how, answer) => {
  const browser = await FakeBrowser.start();
  onTestFinished(() => browser.close());
  const calls: unknown[] = [];
  browser.answer = call => {
    calls.push(call);
    if (answer(call.id) === undefined) queueMicrotask(() => browser.quit());
    return answer(call.id);
  };
  const room = await roomOf(browserSource({ port: browser.port, match: 'ann' }), true);
  await expect(room.live.connect()).rejects.toMatchObject({ code: expect.stringMatching(/^BROWSER_/) });
  expect(calls.length).toBeGreaterThan(0);
  expect(secretsOf(calls)).toEqual([]);
  expect(room.hosts.requests.map(({ host }) => host)).toEqual([]);
});

test('TikFinity gets nothing, and its end says nothing', async () => {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  const got: unknown[] = [];
  sockets.on('connection', (client, { headers, url }) => {
    got.push(url, headers);
    client.on('message', data => got.push(data));
    client.send(JSON.stringify({ event: 'chat', data: { comment: 'hello', msgId: '1', tikfinityUsername: 'ann' } }));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    sockets.close();
    server.close();
  });
  const room = await roomOf(tikfinitySource({ port: (server.address() as AddressInfo).port, uniqueId: 'ann' }));
  await room.live.connect();
  await room.heard();
  for (const client of sockets.clients) client.close(1011, 'over');
  await room.over();
  expect(leaksOf(room)).toBe('');
  expect(secretsOf(got)).toEqual([]);
});

test('a database of events holds none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'livetap-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'events.db');
  const database = new sqlite.Database(path);
  const stage = await openStage();
  const sink = createSqliteSink(
    {
      exec: sql => database.exec(sql),
      prepare: sql => {
        const statement = database.prepare(sql);
        return { run: (...values) => statement.run(values) };
      },
    },
    { onError: error => stage.channels.say('sink', error) },
  );
  const live = stage.live({ sources: ['euler'], authenticateWs: true });
  let count = 0;
  live.on('event', event => {
    sink.write(event);
    count += 1;
  });
  await live.connect();
  stage.hosts.room.say('hello');
  stage.hosts.room.giftStreak('Firefly', 3, 'cid');
  await vi.waitFor(() => expect(count).toBeGreaterThan(3), { timeout: 5_000 });
  await live.disconnect();
  sink.close();
  database.close();
  const bytes = readFileSync(path);
  expect(bytes.includes('hello')).toBe(true);
  expect(secretsOf(bytes, stage.hosts.learned)).toEqual([]);
});

test('somebody who is not live is waited for without a word', async () => {
  const stage = await openStage();
  stage.hosts.room.goOffline();
  const live = stage.live({ waitUntilLive: true, sources: ['euler'] });
  const connected = live.connect().catch((error: unknown) => stage.channels.say('thrown', error));
  await vi.waitFor(() => expect(live.status.state).toBe('offline'), { timeout: 5_000 });
  await live.disconnect();
  await connected;
  expect(stage.hosts.requests.length).toBeGreaterThan(0);
  expect(leaksOf(stage)).toBe('');
});
