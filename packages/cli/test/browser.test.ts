import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { livetap } from './support/livetap.js';

/** A debugging port that knows these tabs, or answers something else. */
async function debuggingPort(answer: string): Promise<string> {
  const server = createServer((_request, response) => response.end(answer));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return String((server.address() as AddressInfo).port);
}

async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise(resolve => server.close(resolve));
  return String(port);
}

test('livetap browser shows how to start one on every system, when there is none', async () => {
  const port = await closedPort();
  const { code, stdout, stderr } = await livetap('browser', '--port', port);
  expect([code, stderr]).toEqual([0, '']);
  for (const system of ['Windows', 'macOS', 'Linux']) expect(stdout).toContain(system);
  const starts = stdout.split('\n').filter(line => line.includes('--user-data-dir='));
  expect(starts).toHaveLength(7);
  expect(starts.every(line => line.includes(`--remote-debugging-port=${port}`))).toBe(true);
});

test('livetap browser lists the live pages of a running one, without its control characters', async () => {
  const tabs = [
    { id: 'A', type: 'page', url: 'https://www.tiktok.com/@ann/live', title: 'Ann \u001b[31mis LIVE' },
    { id: 'B', type: 'page', url: 'https://example.com/', title: 'Else' },
  ];
  const port = await debuggingPort(JSON.stringify(tabs));
  const { code, stdout } = await livetap('browser', '--port', port);
  expect(code).toBe(0);
  expect(stdout).toContain('@ann  Ann');
  expect(stdout).not.toContain('\u001b');
  expect(stdout).not.toContain('Else');
  expect(stdout).toContain(`livetap watch @ann --browser --browser-port ${port}`);
  expect((await livetap('browser', '--port', await debuggingPort('[]'))).stdout).toContain(
    'no tab of it shows a live page',
  );
});

test('livetap browser fails on a port where something else listens', async () => {
  const { code, stderr } = await livetap('browser', '--port', await debuggingPort('<html>'));
  expect(code).toBe(1);
  expect(stderr).toContain('DevTools');
});

test.each([
  ['no browser', async () => closedPort(), 'livetap browser'],
  ['no tab', async () => debuggingPort('[]'), 'https://www.tiktok.com/@name/live'],
])('livetap watch --browser says what to do with %s', async (_what, portOf, hint) => {
  const { code, stdout, stderr } = await livetap('watch', '@ann', '--browser-port', await portOf());
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain(hint);
});
