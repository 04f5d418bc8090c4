// Ours, from the frame to the listener, through the public connection.
import { TikTokLiveConnection, wireEvents } from '@livetap/live';

/** A source that is played by hand. */
function handPlayed() {
  let onFrame;
  const closed = new Promise(() => {});
  return {
    source: {
      name: 'bench',
      open: async () => ({
        closed,
        read: deliver => {
          onFrame = deliver;
        },
        send: () => {},
        close: () => closed,
      }),
    },
    push: bytes => onFrame({ kind: 'frame', bytes, receivedAt: 0 }),
  };
}

/** @param {readonly string[]} events */
async function create(events, frames) {
  const { source, push } = handPlayed();
  const connection = new TikTokLiveConnection('bench', { source, enterTimeoutMs: 1, heartbeatIntervalMs: 2 ** 30 });
  let delivered = 0;
  for (const event of events) connection.on(event, () => delivered++);
  await connection.connect();
  return {
    pass() {
      for (const frame of frames) push(frame);
    },
    delivered: () => delivered,
  };
}

export const all = frames => create(Object.keys(wireEvents), frames);
export const chatAndGift = frames => create(['chat', 'gift'], frames);
export const nothing = frames => create([], frames);
export const chatOnly = frames => create(['chat'], frames);
