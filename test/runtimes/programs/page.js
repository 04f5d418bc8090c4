import {
  browserSource,
  decodeFrame,
  decodeMessage,
  frameSocketSource,
  replayOf,
  TikTokLive,
  TikTokLiveConnection,
  textFile,
} from '@livetap/live';
import { readLive, shown } from './read-rooms.js';

let told = Promise.resolve();

/** One line after the other, in order. */
function tell(line) {
  told = told.then(() => fetch('/told', { method: 'POST', body: JSON.stringify(line) }));
  return told;
}

addEventListener('error', ({ error }) => tell({ step: 'uncaught', error: shown(error) }));
addEventListener('unhandledrejection', ({ reason }) => tell({ step: 'uncaught', error: shown(reason) }));

/** What a page cannot do, and says so. */
async function tryWhatIsRefused(endpoints) {
  const refused = {
    file: () => textFile('room.json').read(),
    proxy: async () => new TikTokLive({ uniqueId: 'ann', proxy: 'http://127.0.0.1:9' }),
    // Another origin, which lets no page look.
    lookup: () => new TikTokLiveConnection('ann', { endpoints }).connect(),
    socket: () => {
      const sign = async ({ roomId }) => ({ roomId, url: 'ws://127.0.0.1:9/?a=secret', userAgent: '', cookies: [] });
      const options = { fetchRoomInfoOnConnect: false, endpoints: { push: 'ws://127.0.0.1:9/' } };
      return new TikTokLiveConnection('ann', { ...options, signer: { name: 'own', sign } }).connect('7123');
    },
    browser: () => browserSource({ port: 9 }).open(),
  };
  for (const [step, act] of Object.entries(refused)) await act().catch(error => tell({ step, error: shown(error) }));
}

async function run() {
  const { endpoints, frames } = await (await fetch('/places')).json();
  const frame = decodeFrame(new Uint8Array(await (await fetch('/frame')).arrayBuffer()));
  const comments = frame.messages.map(({ type, payload }) => decodeMessage(type, payload).comment);
  tell({ step: 'decoded', comments });
  await readLive('frames', { source: frameSocketSource({ url: frames }) }, tell);
  const lines = (await (await fetch('/recording')).text()).split('\n');
  const { source } = await replayOf(lines, { speed: Number.POSITIVE_INFINITY });
  await readLive('recording', { source }, tell, 'bye frames');
  await tryWhatIsRefused(endpoints);
}

await run().catch(error => tell({ step: 'uncaught', error: shown(error) }));
await tell({ step: 'end' });
