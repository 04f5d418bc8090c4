// Ours, through its public connection.

import { derivedEvents, TikTokLiveConnection, wireEvents } from '@livetap/live';
import { newestComments } from '../corpus.js';
import { budgets } from './budgets.js';

/** What the peer does not have: the same messages a second time under a name of their own. */
const onlyOurs = ['join', 'subscribe', 'moreShare', 'streamPaused', 'streamResumed'];

/** Every event of a room, but for those. */
export const everything = [...Object.keys(wireEvents), ...Object.keys(derivedEvents)].filter(
  event => !onlyOurs.includes(event),
);

/** A connection to a room of a simulator. @param {string} url of the simulator @param {object} [options] */
export function construct(url, options = {}) {
  const push = url.replace(/^http/, 'ws');
  return new TikTokLiveConnection('ann', {
    endpoints: { web: url, webcast: url, sign: url, push },
    budgets,
    ...options,
  });
}

/**
 * Reads a room of a push server.
 * @param {string} url of the server @param {readonly string[]} events @param {(data: object) => void} listener
 */
export async function readRoom(url, events, listener) {
  const connection = construct(url, { fetchRoomInfoOnConnect: false });
  for (const event of events) connection.on(event, listener);
  await connection.connect('1');
  return connection;
}

/** The comment of a chat event. */
export const textOf = chat => chat.comment;

/**
 * A connection that is handed its frames, from the frame to the listener.
 * @param {readonly string[]} events @param {(data: object) => void} listener
 */
export async function handFed(events, listener) {
  let onFrame;
  const closed = new Promise(() => {});
  const link = {
    closed,
    // As over the socket of the service, which is one of TLS.
    capabilities: { isIntact: true },
    read: deliver => {
      onFrame = deliver;
    },
    send: () => {},
    close: () => closed,
  };
  const source = { name: 'bench', open: async () => link };
  const connection = new TikTokLiveConnection('ann', { source, enterTimeoutMs: 1, heartbeatIntervalMs: 2 ** 30 });
  for (const event of events) connection.on(event, listener);
  await connection.connect();
  let receivedAt = 0;
  const push = bytes => onFrame({ kind: 'frame', bytes, receivedAt });
  const newest = newestComments();
  // Two hours pass, and the newest messages are others: so the same frames are no repetition.
  const anew = () => {
    for (let hour = 0; hour < 2; hour++) {
      receivedAt += 3_600_000;
      onFrame({ kind: 'batch', bytes: newest, receivedAt });
    }
  };
  return Object.assign(push, { anew });
}
