import { browserSource, browserTabs, type DisconnectedEvent, TikTokLiveConnection } from '@livetap/live';
import { type Room, startSimulator } from '@livetap/simulator';
import { expect, test, vi } from 'vitest';
import { type Chromium, startChromium } from './chromium.js';

/*
 * A real Chromium on the live page of the simulator, which opens the push socket itself, and the library reading along. Takes
 * some seconds and a browser, so it is not part of `npm test`; `.ci/run` runs it.
 */
const wait = { interval: 20, timeout: 20_000 };

async function watching(browser: Chromium, room: Room, url: string) {
  const tab = await browser.openTab(`${url}/@${room.uniqueId}/live`);
  await room.waitForSocket(1, { timeoutMs: 20_000 });
  await vi.waitFor(async () => expect(await browserTabs({ port: browser.port })).toHaveLength(1), wait);
  const source = browserSource({ port: browser.port, match: room.uniqueId });
  const connection = new TikTokLiveConnection(room.uniqueId, { source });
  const comments: string[] = [];
  const errors: unknown[] = [];
  connection.on('chat', ({ comment }) => comments.push(comment)).on('error', ({ exception }) => errors.push(exception));
  const over = new Promise<DisconnectedEvent>(resolve => connection.on('disconnected', resolve));
  await connection.connect();
  return { connection, tab, comments, errors, over };
}

test('reads what the page receives, through a reconnect of the page, until the tab is closed', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false, earlierComments: 0 });
  await using browser = await startChromium();
  const { tab, comments, errors, over } = await watching(browser, room, simulator.url);
  const says = async (comment: string) => {
    room.say(comment);
    await vi.waitFor(() => expect(comments.at(-1)).toBe(comment), wait);
  };
  await says('on a socket that was open before we came');
  const entries = room.entries.length;
  simulator.inject('cut', { times: 1 });
  room.viewers(7);
  await vi.waitFor(() => expect(room.entries.length).toBe(entries + 1), wait);
  await says('on the socket that the page opened after the cut');
  await browser.closeTab(tab);
  expect(await over).toMatchObject({ code: 1001, reason: 'the tab was closed' });
  expect(errors).toEqual([]);
  expect(room.violations).toEqual([]);
  // Only the page's own dialogue went to the service.
  expect(room.entries.length).toBe(entries + 1);
}, 60_000);

test('says that the browser has gone', async () => {
  await using simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'bob', scenario: false });
  await using browser = await startChromium();
  const { errors, over } = await watching(browser, room, simulator.url);
  await browser.quit();
  // It closes its tabs first, when there is time for that.
  expect([1001, 1006]).toContain((await over).code);
  for (const error of errors) expect(error).toMatchObject({ code: 'BROWSER_UNREACHABLE' });
}, 60_000);
