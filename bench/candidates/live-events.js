// Ours, the application level: a frame is worked off when push returns.
import { everything, handFed } from '../clients/live-events.js';

/** @param {readonly Uint8Array[]} frames @param {readonly string[]} events @param {object} [options] of the readers */
async function create(frames, events, options) {
  let delivered = 0;
  const push = await handFed(events, () => delivered++, options);
  return {
    pass() {
      push.anew();
      for (const frame of frames) push(frame);
    },
    delivered: () => delivered,
  };
}

export const all = frames => create(frames, everything);
export const allStateless = frames => create(frames, everything, { state: false });
export const chatAndGift = frames => create(frames, ['chat', 'gift']);
export const chatAndGiftStateless = frames => create(frames, ['chat', 'gift'], { state: false });
