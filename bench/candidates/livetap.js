// Ours: a frame is worked off when push returns.
import { everything, handFed } from '../clients/livetap.js';

/** @param {readonly Uint8Array[]} frames @param {readonly string[]} events */
async function create(frames, events) {
  let delivered = 0;
  const push = await handFed(events, () => delivered++);
  return {
    pass() {
      push.anew();
      for (const frame of frames) push(frame);
    },
    delivered: () => delivered,
  };
}

export const all = frames => create(frames, everything);
export const chatAndGift = frames => create(frames, ['chat', 'gift']);
export const chatOnly = frames => create(frames, ['chat']);
export const nothing = frames => create(frames, []);
