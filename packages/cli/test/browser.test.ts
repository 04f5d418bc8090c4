import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { liveTab, openBrowser } from './support/browser.js';
import { closedPort } from './support/diagnosis.js';
import { livetap, start } from './support/livetap.js';
import { pretendRooms } from './support/rooms.js';

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

const rooms = pretendRooms();

test('livetap browser shows how to start one on every system, when there is none', async () => {
  const port = String(await closedPort());
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

test.each([
  [['browser', '--port', '0'], '--port'],
  [['watch', '@ann', '--browser-port', '0'], '--browser-port'],
  [['doctor', '@ann', '--tikfinity-port', '0'], '--tikfinity-port'],
])('the port of another program cannot be just any: %j', async (args, option) => {
  const { code, stderr } = await livetap(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(`${option} expects a port from 1 to 65535`);
});

test('livetap browser fails on a port where something else listens', async () => {
  const { code, stderr } = await livetap('browser', '--port', await debuggingPort('<html>'));
  expect(code).toBe(1);
  expect(stderr).toContain('DevTools');
});

describe('livetap watch --browser', () => {
  const openPage = (name: string) => `Open https://www.tiktok.com/@${name}/live in the browser`;
  const missing = [
    ['no browser', undefined, () => 'Start Chrome or Edge with a debugging port (livetap browser prints the command'],
    ['no tab', [], openPage],
    ['a tab of somebody else', [liveTab('somebody')], openPage],
  ] as const;

  test.each(missing)('with %s says once what to do, and goes on when that is done', async (_what, tabs, todo) => {
    const room = rooms.add();
    const sockets = () => rooms.simulator.requests.filter(({ status }) => status === 101).length;
    const before = sockets();
    const opened = tabs && (await openBrowser(tabs));
    const port = opened?.port ?? (await closedPort());
    const run = start(['watch', `@${room.uniqueId}`, '--browser-port', String(port), ...rooms.endpoint]);
    const hint = `\n  ${todo(room.uniqueId)}`;
    await run.says(hint);
    const browser = opened ?? (await openBrowser([], port));
    browser.tabs = [liveTab(room.uniqueId)];
    await run.says('eve                   hello');
    run.process.kill('SIGINT');
    const { code, stderr } = await run.finished;
    expect(code).toBe(0);
    expect(stderr.split(hint)).toHaveLength(2);
    expect(stderr).toContain('— live: messages come by browser; goes on reading\n');
    expect(sockets()).toBe(before);
  });

  test.each(missing)('with %s and --no-wait ends with 1 and says what to do', async (_what, tabs, todo) => {
    const port = tabs === undefined ? await closedPort() : (await openBrowser(tabs)).port;
    const args = ['@ann', '--browser-port', String(port), '--no-wait', ...rooms.endpoint];
    const { code, stdout, stderr } = await livetap(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`\n${todo('ann')}`);
  });

  test('with something else on that port ends with 1, as no waiting changes that', async () => {
    const args = ['@ann', '--browser-port', await debuggingPort('<html>'), ...rooms.endpoint];
    const { code, stderr } = await livetap(...args);
    expect(code).toBe(1);
    expect(stderr).toContain('\nCheck that the port is the one given to Chrome or Edge');
  });

  test('takes the ways that are named beside it while there is no browser', async () => {
    const room = rooms.add();
    const port = String(await closedPort());
    const run = await rooms.enter(room, [`@${room.uniqueId}`, '--browser-port', port, '--sources', 'direct']);
    await run.says('— live: messages come by direct; goes on reading');
    run.process.kill('SIGINT');
    expect((await run.finished).code).toBe(0);
  });
});
