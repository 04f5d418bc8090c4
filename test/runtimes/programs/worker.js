import { TikTokLive } from '@livetap/live';
import { readRooms, shown } from './read-rooms.js';

/** What a worker cannot do, and says so. */
async function tryWhatIsRefused({ endpoints }, tell) {
  const own = new TikTokLive({ uniqueId: 'ann', endpoints, webSocketImpl: WebSocket });
  await own.connect().catch(error => tell({ step: 'own WebSocket', error: shown(error) }));
  for (const options of [{ proxy: 'http://127.0.0.1:9' }, { wsClientOptions: { agent: { addRequest() {} } } }]) {
    try {
      new TikTokLive({ uniqueId: 'ann', endpoints, ...options });
    } catch (error) {
      tell({ step: Object.keys(options).join(), error: shown(error) });
    }
  }
}

// Answers with the lines as they come.
export default {
  async fetch(request) {
    const { readable, writable } = new TransformStream();
    const writer = writable.getWriter();
    const encoder = new TextEncoder();
    const tell = line => writer.write(encoder.encode(`${JSON.stringify(line)}\n`));
    const places = await request.json();
    readRooms(places, tell)
      .then(() => tryWhatIsRefused(places, tell))
      .catch(error => tell({ step: 'failed', error: shown(error) }))
      .finally(() => writer.close());
    return new Response(readable);
  },
};
