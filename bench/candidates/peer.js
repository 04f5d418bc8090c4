// tiktok-live-connector 2.4.0, from the frame to the listener: its own socket client, connected to a silent room of the
// simulator, is handed the frames as if they had just arrived.
import { startSimulator } from '@livetap/simulator';
import { SignConfig, TikTokLiveConnection, WebcastDeserializeConfig, WebcastEventMap } from 'tiktok-live-connector';

async function create(frames, { events, atOnce, includeMessageTypes }) {
  const simulator = await startSimulator({ heartbeatTimeoutMs: 2 ** 30 });
  simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const host = `0.0.0.0:${new URL(simulator.url).port}`;
  SignConfig.basePath = simulator.url;
  if (includeMessageTypes)
    WebcastDeserializeConfig.includeMessageTypes = ['ProtoMessageFetchResult', ...includeMessageTypes];
  const connection = new TikTokLiveConnection('ann', {
    webConfigOverrides: { TIKTOK_HOST_WEB: host, TIKTOK_HOST_WEBCAST: host },
  });
  let delivered = 0;
  for (const event of events) connection.on(event, () => delivered++);
  await connection.connect();
  const client = connection.wsClient;
  const buffers = frames.map(frame => Buffer.from(frame));
  return {
    async pass() {
      if (atOnce === 1) {
        for (const buffer of buffers) await client.onMessage(buffer);
        return;
      }
      let next = 0;
      const lane = async () => {
        while (next < buffers.length) await client.onMessage(buffers[next++]);
      };
      await Promise.all(Array.from({ length: atOnce }, lane));
    },
    delivered: () => delivered,
  };
}

const everything = [...new Set(Object.values(WebcastEventMap))];
const some = ['chat', 'gift'];

export const all = frames => create(frames, { events: everything, atOnce: 1 });
export const allInFlight = frames => create(frames, { events: everything, atOnce: 16 });
export const chatAndGift = frames => create(frames, { events: some, atOnce: 1 });
export const chatAndGiftFiltered = frames =>
  create(frames, { events: some, atOnce: 1, includeMessageTypes: ['WebcastChatMessage', 'WebcastGiftMessage'] });
