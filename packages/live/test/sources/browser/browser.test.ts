import { createServer } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { InvalidOptionError, isLiveError, type LiveError } from '../../../src/errors.js';
import { InvalidUniqueIdError } from '../../../src/lookup/errors.js';
import { type BrowserSourceOptions, browserSource, browserTabs } from '../../../src/sources/browser/browser.js';
import { defaultCapabilities, type RawFrame } from '../../../src/sources/source.js';
import { conforms } from '../conformance.js';
import { annLive, FakeBrowser, pushFrame, pushUrl } from './fake-devtools.js';

conforms({
  name: 'browser',
  capabilities: { ...defaultCapabilities, isDialogue: false },
  ends: { code: 1001, reason: 'the tab was closed' },
  async stage() {
    const browser = await FakeBrowser.start();
    let given = 0;
    return {
      source: browserSource({ port: browser.port, match: 'ann' }),
      give() {
        const bytes = pushFrame(`piece ${given++}`);
        browser.frame(bytes);
        return bytes;
      },
      end: () => browser.closeTab(),
      breakOff: () => browser.quit(),
      sent: [],
      holdOpening: () =>
        new Promise(resolve => {
          browser.answer = () => {
            resolve();
            return undefined;
          };
        }),
      close: () => browser.close(),
    };
  },
});

async function startBrowser(): Promise<FakeBrowser> {
  const browser = await FakeBrowser.start();
  onTestFinished(() => browser.close());
  return browser;
}

/** Opens and reads a tab. */
async function attached(browser: FakeBrowser, options: BrowserSourceOptions = {}) {
  const link = await browserSource({ port: browser.port, ...options }).open();
  onTestFinished(async () => void (await link.close()));
  const frames: RawFrame[] = [];
  /** After how many frames something was told to be lost, and why. */
  const lost: [after: number, reason: string][] = [];
  link.read(
    frame => frames.push(frame),
    reason => lost.push([frames.length, reason]),
  );
  const received = (count: number) =>
    vi.waitFor(() => expect(frames).toHaveLength(count), { interval: 2, timeout: 5_000 });
  return { link, frames, lost, received };
}

/** Why a source does not open. */
async function failureOf(options: BrowserSourceOptions): Promise<LiveError> {
  const outcome = await browserSource(options)
    .open()
    .catch((error: unknown) => error);
  if (!isLiveError(outcome)) throw new Error('it opened, or failed without a typed error');
  return outcome;
}

describe('the frames', () => {
  test('are those of push sockets only, whenever these were opened', async () => {
    const browser = await startBrowser();
    const { frames, lost, received } = await attached(browser);
    const ours = ['before', 'a', 'b', 'c', 'd'].map(text => pushFrame(text));
    const foreign = pushFrame('foreign');
    // Open before we came: known by its frames.
    browser.frame(Uint8Array.of(255, 255), '1.1');
    browser.frame(pushFrame('other', 'pb'), '1.1');
    browser.frame(ours[0] as Uint8Array, '1.1');
    // Not ours: another path, another host, no encryption, no address.
    for (const [index, url] of [
      'wss://im-ws.tiktok.com/ws/v2',
      'wss://example.com/webcast/im/x/',
      'ws://webcast-ws.tiktok.com/webcast/im/x/',
      'nonsense',
    ].entries()) {
      browser.event('Network.webSocketCreated', { requestId: `2.${index}`, url });
      browser.frame(foreign, `2.${index}`);
    }
    browser.event('Network.webSocketCreated', { requestId: '3.1', url: pushUrl });
    browser.frame(ours[1] as Uint8Array, '3.1');
    // Text is nothing of ours.
    const text = { opcode: 1, payloadData: 'hello' };
    browser.event('Network.webSocketFrameReceived', { requestId: '3.1', response: text });
    browser.event('Network.webSocketClosed', { requestId: '3.1' });
    // The page is loaded anew: same page, new socket. A frame within it may go anywhere.
    browser.event('Page.frameNavigated', { frame: { id: 'A1', url: annLive.url } });
    browser.event('Page.frameNavigated', { frame: { id: 'I1', parentId: 'A1', url: 'https://example.com/' } });
    browser.event('Network.webSocketCreated', { requestId: '4.1', url: pushUrl });
    browser.frame(ours[2] as Uint8Array, '4.1');
    browser.event('Network.webSocketCreated', { requestId: '5.1', url: 'ws://127.0.0.1:1234/webcast/im/x/' });
    browser.frame(ours[3] as Uint8Array, '5.1');
    browser.frame(ours[4] as Uint8Array, '5.1');
    await received(5);
    expect(frames.map(({ kind, bytes }) => [kind, Buffer.from(bytes)])).toEqual(
      ours.map(bytes => ['frame', Buffer.from(bytes)]),
    );
    expect(browser.calls).toEqual(['Page.enable', 'Network.enable']);
    // What was said until a socket that is opened now is in the room nobody hears.
    expect(lost).toEqual([1, 2, 3].map(after => [after, 'the page has opened its socket anew']));
  });
});

describe('the tab', () => {
  test.each([
    [{ match: 'BOB' }],
    [{ match: '@bob' }],
    [{ match: 'https://www.tiktok.com/@bob/live?x=1' }],
    [{ match: 'http://127.0.0.1:8099/@bob/live' }],
  ])('is found by %o', async options => {
    const browser = await startBrowser();
    browser.tabs = [
      annLive,
      { id: 'B1', url: 'http://127.0.0.1:8099/@bob/live' },
      { id: 'B2', url: 'https://m.tiktok.com/@bob/live' },
    ];
    const { link } = await attached(browser, options);
    browser.event('Page.navigatedWithinDocument', { frameId: 'B1', url: 'http://127.0.0.1:8099/@ann/live' });
    expect(await link.closed).toMatchObject({ error: { code: 'OTHER_ROOM', wanted: 'bob', found: 'ann' } });
  });

  test('that shows something else than a live page ends the link', async () => {
    const browser = await startBrowser();
    const { link } = await attached(browser);
    browser.event('Page.frameNavigated', { frame: { id: 'A1', url: 'https://www.tiktok.com/foryou' } });
    expect(await link.closed).toMatchObject({ code: 1006, error: { code: 'OTHER_ROOM', found: undefined } });
  });

  test('is missing, or one of several', async () => {
    const browser = await startBrowser();
    const bob = { id: 'B1', url: 'https://www.tiktok.com/@bob/live' };
    browser.tabs = [
      annLive,
      bob,
      { id: 'W', type: 'service_worker', url: annLive.url },
      { id: 'X', url: 'https://evil.example/@eve/live' },
    ];
    const { port } = browser;
    expect(await browserTabs({ port })).toEqual([
      { id: 'A1', uniqueId: 'ann', title: 'Ann' },
      { id: 'B1', uniqueId: 'bob', title: '' },
    ]);
    const missing = await failureOf({ port, match: 'eve' });
    expect(missing).toMatchObject({ code: 'BROWSER_TAB_MISSING', open: ['ann', 'bob'], retryable: true });
    expect(missing.message).toContain('@ann, @bob');
    expect(await failureOf({ port })).toMatchObject({
      code: 'BROWSER_TAB_MISSING',
      message: expect.stringContaining('several'),
    });
    browser.tabs = [];
    expect(await failureOf({ port })).toMatchObject({ message: expect.stringContaining('none') });
  });
});

describe('a browser that fails', () => {
  test('by not being there, with what to do', async () => {
    const free = createServer().listen(0, '127.0.0.1');
    await new Promise(resolve => free.once('listening', resolve));
    const { port } = free.address() as { port: number };
    await new Promise(resolve => free.close(resolve));
    const error = await failureOf({ port });
    expect(error).toMatchObject({ code: 'BROWSER_UNREACHABLE', address: `127.0.0.1:${port}`, retryable: true });
    expect(error.message).toContain('ECONNREFUSED');
    expect(error.hint).toContain('livetap browser');
  });

  test('by not answering in time', async () => {
    const browser = await startBrowser();
    browser.list = () => {};
    expect(await failureOf({ port: browser.port, timeoutMs: 20 })).toMatchObject({ code: 'BROWSER_UNREACHABLE' });
  });

  test.each<[string, (browser: FakeBrowser) => void, string]>([
    [
      'another server',
      b => {
        b.list = r => r.writeHead(404).end();
      },
      'BROWSER_PROTOCOL',
    ],
    [
      'a redirect',
      b => {
        b.list = r => r.writeHead(302, { location: 'http://example.invalid/' }).end();
      },
      'BROWSER_UNREACHABLE',
    ],
    [
      'no JSON',
      b => {
        b.list = r => r.end('<html>');
      },
      'BROWSER_PROTOCOL',
    ],
    [
      'no list',
      b => {
        b.list = r => r.end('{}');
      },
      'BROWSER_PROTOCOL',
    ],
    [
      'a list without end',
      b => {
        b.list = r => r.end(' '.repeat(9 * 2 ** 20));
      },
      'BROWSER_PROTOCOL',
    ],
    [
      'a tab with a path for an id',
      b => {
        b.tabs = [{ ...annLive, id: '../browser' }];
      },
      'BROWSER_PROTOCOL',
    ],
    [
      'a refused call',
      b => {
        b.answer = ({ id }) => ({ id, error: { message: 'no such method' } });
      },
      'BROWSER_PROTOCOL',
    ],
    [
      'an answer to nothing',
      b => {
        b.answer = () => ({ hello: 1 });
      },
      'BROWSER_PROTOCOL',
    ],
  ])('to open with %s', async (_what, prepare, code) => {
    const browser = await startBrowser();
    prepare(browser);
    expect(await failureOf({ port: browser.port })).toMatchObject({ code });
  });

  test.each([
    ['no JSON', 'rubbish'],
    ['no object', '[1]'],
    ['neither answer nor event', '{"a":1}'],
    ['a frame without bytes', '{"method":"Network.webSocketFrameReceived","params":{"requestId":"1.1"}}'],
    [
      'a frame that is no base64',
      '{"method":"Network.webSocketFrameReceived","params":{"response":{"opcode":2,"payloadData":"%"}}}',
    ],
  ])('in the middle with %s', async (_what, text) => {
    const browser = await startBrowser();
    const { link, frames } = await attached(browser);
    browser.raw(text);
    expect(await link.closed).toMatchObject({ code: 1006, error: { code: 'BROWSER_PROTOCOL' } });
    expect(frames).toEqual([]);
  });

  test('by going away', async () => {
    const browser = await startBrowser();
    const { link } = await attached(browser);
    browser.quit();
    expect(await link.closed).toMatchObject({ code: 1006, error: { code: 'BROWSER_UNREACHABLE' } });
  });
});

test('options that cannot be used are refused at once', () => {
  for (const port of [0, 70_000, 1.5]) expect(() => browserSource({ port })).toThrow(InvalidOptionError);
  for (const host of ['192.168.0.1', 'example.com', 'a@b', 'localhost/x', '']) {
    expect(() => browserSource({ host }), host).toThrow(InvalidOptionError);
  }
  expect(() => browserSource({ match: 'https://example.com/' })).toThrow(InvalidUniqueIdError);
  expect(browserSource({ host: 'localhost' }).name).toBe('browser');
  expect(browserSource({ host: '192.168.0.1', allowRemote: true }).name).toBe('browser');
});
