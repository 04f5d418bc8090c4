// tiktok-live-connector 2.4.0, led to a simulator.
import { startSimulator } from '@livetap/simulator';
import { SignConfig, TikTokLiveConnection, WebcastDeserializeConfig, WebcastEvent } from 'tiktok-live-connector';

/** Every event of a room that it has. */
export const everything = Object.values(WebcastEvent);

/** A connection to a room of a simulator. @param {string} url of the simulator @param {object} [options] */
export function construct(url, options = {}) {
  // It uses https for 127.0.0.1 and localhost and http for every other host; this other name of the same machine is one.
  const host = `0.0.0.0:${new URL(url).port}`;
  SignConfig.basePath = url;
  const webConfigOverrides = { TIKTOK_HOST_WEB: host, TIKTOK_HOST_WEBCAST: host };
  return new TikTokLiveConnection('ann', { webConfigOverrides, ...options });
}

/** Lets it decode those types of messages only: in all connections of the process. */
function decodeOnly(types) {
  WebcastDeserializeConfig.includeMessageTypes = ['ProtoMessageFetchResult', ...types];
}

/**
 * Reads a room of a push server.
 * @param {string} url of the server @param {readonly string[]} events @param {(data: object) => void} listener
 * @param {{ types?: readonly string[] }} options the only message types that it shall decode
 */
export async function readRoom(url, events, listener, { types }) {
  if (types) decodeOnly(types);
  const connection = construct(url, { fetchRoomInfoOnConnect: false });
  for (const event of events) connection.on(event, listener);
  await connection.connect('1');
  return connection;
}

/** The comment of a chat event. */
export const textOf = chat => chat.content;

/**
 * A connection that is handed its frames, from the frame to the listener: its own socket client, in a silent room, gets
 * them as if they had just arrived. Resolves for each frame when it is decoded; the last listeners are called a moment later.
 * @param {readonly string[]} events @param {(data: object) => void} listener
 * @param {readonly string[]} [types] the only message types that it shall decode
 */
export async function handFed(events, listener, types) {
  const simulator = await startSimulator({ heartbeatTimeoutMs: 2 ** 30 });
  simulator.addRoom({ uniqueId: 'ann', scenario: false });
  if (types) decodeOnly(types);
  const connection = construct(simulator.url);
  for (const event of events) connection.on(event, listener);
  await connection.connect();
  const client = connection.wsClient;
  return bytes => client.onMessage(bytes);
}
