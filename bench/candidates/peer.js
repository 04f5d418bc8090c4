// The peer: one frame at a time, as in one quiet room, or some in flight at once, which is its best case.
import { everything, handFed } from '../clients/peer.js';

/** @param {readonly Uint8Array[]} frames */
async function create(frames, { events, atOnce, types }) {
  let delivered = 0;
  const push = await handFed(events, () => delivered++, types);
  const buffers = frames.map(frame => Buffer.from(frame));
  return {
    async pass() {
      if (atOnce === 1) {
        for (const buffer of buffers) await push(buffer);
        return;
      }
      let next = 0;
      const lane = async () => {
        while (next < buffers.length) await push(buffers[next++]);
      };
      await Promise.all(Array.from({ length: atOnce }, lane));
    },
    delivered: () => delivered,
  };
}

const some = ['chat', 'gift'];
const types = ['WebcastChatMessage', 'WebcastGiftMessage'];

export const all = frames => create(frames, { events: everything, atOnce: 1 });
export const allInFlight = frames => create(frames, { events: everything, atOnce: 16 });
export const chatAndGift = frames => create(frames, { events: some, atOnce: 1 });
export const chatAndGiftFiltered = frames => create(frames, { events: some, atOnce: 1, types });
