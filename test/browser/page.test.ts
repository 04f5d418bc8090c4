import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { encode } from '@livetap/live/schema';
import { expect, inject, test } from 'vitest';
import { bundle } from '../runtimes/bundle.js';
import { bundleDocumented } from '../runtimes/documented.js';
import { play, type Stage, seenBy, startStage } from '../runtimes/stage.js';
import { startChromium } from './chromium.js';

/*
 * The published library in a page: bundled for browsers, it decodes, reads a room whose frames are passed on to it and plays
 * a recording, inflating by itself; what a page cannot do is refused in so many words.
 */

/** A site with the page, what the page asks for, and where it tells what it has seen. */
async function startSite(code: string, stage: Stage) {
  const told = new PassThrough();
  const answers: Record<string, () => string | Uint8Array> = {
    '/': () => '<!doctype html><title>livetap</title><script type="module" src="/page.js"></script>',
    '/page.js': () => code,
    '/places': () => JSON.stringify({ endpoints: stage.simulator.endpoints, frames: stage.frames }),
    '/frame': () => frameOf('hello page'),
    '/recording': () => stage.recording.join('\n'),
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { url = '' } = request;
    if (url === '/told') {
      const line = await text(request);
      if (JSON.parse(line).step === 'end') told.end();
      else told.write(`${line}\n`);
    }
    const found = answers[url]?.();
    response.writeHead(found === undefined ? 204 : 200, { 'content-type': typeOf(url) }).end(found);
  };
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    lines: createInterface(told),
    [Symbol.dispose]: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function typeOf(path: string): string {
  if (path === '/') return 'text/html';
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}

/** A push frame with one comment in a gzip. */
function frameOf(comment: string): Uint8Array {
  const payload = encode('WebcastChatMessage', { comment, user: { uniqueId: 'bob' } });
  const batch = encode('ProtoMessageFetchResult', { messages: [{ type: 'WebcastChatMessage', payload }] });
  return encode('WebcastPushFrame', { payloadType: 'msg', payload: gzipSync(batch) });
}

test('decodes, reads frames that are passed on and recordings, and says what a page cannot do', async () => {
  const code = await bundle(inject('app'), 'page.js', []);
  await using stage = await startStage();
  using site = await startSite(code, stage);
  await using browser = await startChromium();
  await browser.openTab(site.url);
  const told = await play(stage.room, site.lines);
  expect(told.uncaught).toBeUndefined();
  expect(told.decoded).toMatchObject({ comments: ['hello page'] });
  expect(told.frames).toMatchObject(seenBy('frames'));
  expect(told.recording).toMatchObject(seenBy('recording', 'frames'));
  const hint = expect.stringMatching(/\w/);
  for (const step of ['file', 'socket']) {
    expect(told[step]).toMatchObject({ error: { code: 'RUNTIME_UNSUPPORTED', retryable: false, leaks: false, hint } });
  }
  expect(told.proxy).toMatchObject({ error: { code: 'INVALID_OPTION', hint } });
  expect(told.lookup).toMatchObject({ error: { code: 'LOOKUP_FAILED', leaks: false, hint } });
  expect(told.browser).toMatchObject({ error: { code: 'BROWSER_UNREACHABLE', hint } });
});

test('the example of the documentation reads the frames that are passed on to it', async () => {
  await using stage = await startStage();
  // The host of the example is no host of this machine; what it prints is told to the site.
  const lead = `
    const tell = line => fetch('/told', { method: 'POST', body: JSON.stringify(line) });
    addEventListener('error', ({ message }) => tell({ step: 'uncaught', message }));
    addEventListener('unhandledrejection', ({ reason }) => tell({ step: 'uncaught', message: String(reason) }));
    console.log = async text => {
      await tell({ step: text, text });
      if (text.includes('bye')) await tell({ step: 'end' });
    };
    globalThis.WebSocket = class extends WebSocket {
      constructor(url) {
        super(url === 'wss://relay.example/rooms/ann' ? ${JSON.stringify(stage.frames)} : url);
        this.addEventListener('message', () => tell({ step: 'documented', ready: true }), { once: true });
      }
    };`;
  const code = await bundleDocumented(inject('app'), 'html', lead, []);
  using site = await startSite(code, stage);
  await using browser = await startChromium();
  await browser.openTab(site.url);
  const told = await play(stage.room, site.lines);
  expect(Object.keys(told)).toEqual(expect.arrayContaining(['bob: hello documented', 'bob: bye documented']));
  expect(told.uncaught).toBeUndefined();
});
