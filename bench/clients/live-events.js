// Ours, the application level: TikTokLive, and the room as it joins it, with a link that is handed its frames.
import { LiveEventReaders, liveEventTypes, TikTokLive } from '@livetap/live';
import { defaultFrameLimits } from '../../packages/live/dist/frames/limits.js';
import { SeenIds } from '../../packages/live/dist/messages/seen-ids.js';
import { Room } from '../../packages/live/dist/room.js';
import { StreamClocks } from '../../packages/live/dist/state/stream-clocks.js';
import { StreamMeter } from '../../packages/live/dist/state/stream-health.js';
import { newestComments } from '../corpus.js';
import { budgets } from './budgets.js';

/** What the peer does not have: the same messages a second time under a name of their own. */
const onlyOurs = ['join', 'subscribe', 'moreShare', 'streamPaused', 'streamResumed', 'likeBurst'];

/** Every event of a room, but for those. */
export const everything = ['*', ...onlyOurs.map(type => `!${type}`)];

/** A client for a room of a simulator. @param {string} url of the simulator */
export function construct(url) {
  const endpoints = { web: url, webcast: url, sign: url, push: url.replace(/^http/, 'ws') };
  return new TikTokLive({ uniqueId: 'ann', endpoints, budgets });
}

/** Nothing comes while the other rooms are connected, and that is no reason to ask for the room. */
const health = { deafAfterMs: 3_600_000, staleAfterMs: 3_600_000 };

/**
 * Reads a room of a push server, as whoever reads a room does.
 * @param {string} url of the server @param {readonly string[]} events as in {@link handFed}
 * @param {(data: object) => void} listener
 * @param {{ onFault?: (fault: object) => void, state?: object }} options `onFault` is told of errors and gaps; `state` is an option of
 *   the room
 */
export async function readRoom(url, events, listener, { onFault, state }) {
  const endpoints = { web: url, webcast: url, sign: url, push: url.replace(/^http/, 'ws') };
  const live = new TikTokLive({ uniqueId: 'ann', endpoints, sources: ['direct'], budgets, health, state });
  for (const type of liveEventTypes.filter(wantedOf(events))) live.on(type, listener);
  if (onFault) live.on('error', onFault).on('gap', onFault);
  await live.connect('1');
  return live;
}

/** Which types are meant. @param {readonly string[]} events `*` for every event but those with a `!` before their name */
function wantedOf(events) {
  const wanted = new Set(events);
  return type => wanted.has(type) || (wanted.has('*') && !wanted.has(`!${type}`));
}

/** The comment of a chat event. */
export const textOf = chat => chat.comment;

/**
 * A room that is handed its frames, from the frame to the listener.
 * @param {readonly string[]} events `*` for every event but those with a `!` before their name @param {(data: object) => void} listener
 * @param {object} [options] of the readers
 */
export async function handFed(events, listener, options = {}) {
  let onFrame;
  const link = {
    closed: new Promise(() => {}),
    // As over the socket of the service, which is one of TLS.
    capabilities: { isIntact: true },
    read: deliver => {
      onFrame = deliver;
    },
    send: () => {},
    close: () => {},
  };
  const readers = new LiveEventReaders({
    roomId: '1',
    wants: wantedOf(events),
    version: () => 1,
    emit: listener,
    onStreamEnd: () => {},
    ...options,
  });
  const room = new Room({
    roomId: '1',
    link,
    readers,
    meter: new StreamMeter(),
    clocks: new StreamClocks(0),
    limits: defaultFrameLimits,
    seen: new SeenIds(),
    heartbeatIntervalMs: 2 ** 30,
    staleAfterMs: 2 ** 30,
    onEntered: () => {},
    onStale: () => {},
    onOver: () => {},
    onError: (info, error) => {
      throw new Error(info, { cause: error });
    },
  });
  room.start();
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
