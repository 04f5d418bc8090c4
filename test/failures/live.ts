import { tmpdir } from 'node:os';
import { SourceBudgets, TikTokLive, textFile, type WebSocketConstructor } from '@livetap/live';
import { failure, rejection, type Scene } from './failure.js';

/** A `TikTokLive` in the room of the scene; it is gone when the scene is. */
async function liveIn({ simulator: { endpoints } }: Scene): Promise<TikTokLive> {
  const live = new TikTokLive({
    ...{ uniqueId: 'mara', endpoints, budgets: new SourceBudgets(), logger: { warn: () => {} } },
    ...{ sources: ['direct'], maxReconnectAttempts: 1, reconnect: { firstMs: 1, mostMs: 1 } },
  });
  await live.connect();
  return live;
}

async function givenUp(scene: Scene): Promise<unknown> {
  await using live = await liveIn(scene);
  const told = new Promise(resolve => {
    live.on('error', error => {
      if ('code' in error && error.code === 'GAVE_UP') resolve(error);
    });
  });
  scene.simulator.inject('handshake-400');
  scene.room.closeSockets(1011);
  return await told;
}

async function readTooSlowly(scene: Scene): Promise<unknown> {
  await using live = await liveIn(scene);
  const comments = live.events('chat', { size: 1, policy: 'close' });
  const last = live.next('chat', { user: 'cid' });
  for (const name of ['ann', 'bob', 'cid']) scene.room.say('hello', name);
  await last;
  await comments.next();
  return rejection(comments.next());
}

async function waitedInVain(scene: Scene): Promise<unknown> {
  await using live = await liveIn(scene);
  const gift = rejection(live.next('gift'));
  await live.disconnect();
  return await gift;
}

/** What is told of a room whose `resume` gives this text, or cannot be read. */
async function resumedFrom({ simulator: { endpoints } }: Scene, read: () => Promise<string>): Promise<unknown> {
  const resume = { read, write: async () => {} };
  await using live = new TikTokLive({ uniqueId: 'mara', endpoints, budgets: new SourceBudgets(), resume });
  const told = new Promise(resolve => live.on('error', resolve));
  await live.connect();
  return await told;
}

/** As the constructor of a browser does, which takes subprotocols there. */
function refuseHeaders(): never {
  throw new DOMException('The subprotocol is invalid.', 'SyntaxError');
}

async function openedByBrowser({ simulator: { endpoints } }: Scene): Promise<unknown> {
  const webSocketImpl = refuseHeaders as unknown as WebSocketConstructor;
  await using live = new TikTokLive({
    ...{ uniqueId: 'mara', endpoints, webSocketImpl, budgets: new SourceBudgets(), sources: ['direct'] },
  });
  return await rejection(live.connect());
}

/** What goes wrong at the application level alone. */
export const liveFailures = [
  failure(
    'beside',
    'what is to be gone on from is no saved run',
    [],
    { name: 'ResumeUnusableError', code: 'RESUME_UNUSABLE', retryable: false, fields: { isSavedRun: false } },
    { error: scene => resumedFrom(scene, async () => 'apiKey=verysecret') },
  ),
  failure(
    'beside',
    'what is to be kept in a file is to be kept in a directory',
    [],
    { name: 'FileKindError', code: 'FILE_KIND', retryable: false, fields: { path: tmpdir() } },
    { error: () => rejection(textFile(tmpdir()).read()) },
  ),
  failure(
    'beside',
    'what is to be gone on from cannot be read',
    [],
    { name: 'ResumeFailedError', code: 'RESUME_FAILED', retryable: true, fields: { part: 'read' } },
    { error: scene => resumedFrom(scene, () => Promise.reject(new Error('the disk is gone'))) },
  ),
  failure(
    'beside',
    'the WebSocket that is to be used takes no headers, as that of a browser',
    [],
    {
      ...{ name: 'RuntimeUnsupportedError', code: 'RUNTIME_UNSUPPORTED', retryable: false },
      hint: 'Leave webSocketImpl out where the library opens sockets itself, or give one that takes headers; in a page give a source.',
    },
    { error: openedByBrowser },
  ),
  failure(
    'beside',
    'a lost connection cannot be made again',
    [],
    // The scene refuses with 400, as an outage of a provider does.
    {
      ...{ name: 'GaveUpError', code: 'GAVE_UP', who: 'provider', retryable: true, retryAfterMs: 5000 },
      hint: 'The address leads to a host that serves no rooms, as when a sign provider is out of order. Try again in some minutes, or use another source.',
      fields: { attempts: 1 },
    },
    { error: givenUp },
  ),
  failure(
    'beside',
    'a loop is slower than the room, and asked to be ended then',
    [],
    { name: 'SlowReaderError', code: 'SLOW_READER', retryable: false, fields: { size: 1 } },
    { error: readTooSlowly },
  ),
  failure(
    'beside',
    'the events end before what is waited for',
    [],
    { name: 'EventsMissingError', code: 'EVENTS_MISSING', retryable: true },
    { error: waitedInVain },
  ),
];
