import { expect, test } from 'vitest';
import { conforms } from '../../../live/test/sources/conformance.js';
import { manualClock } from '../../src/clock.js';
import type { Batch } from '../../src/push/frames.js';
import { batchFrame } from '../../src/push/outgoing-frame.js';
import { SimulatedRoom } from '../../src/room/simulated-room.js';
import { roomSource } from '../../src/testing/room-source.js';

const closeCode = 4005;

function newRoom() {
  const clock = manualClock();
  const room = new SimulatedRoom(
    { uniqueId: 'mara', scenario: false },
    { clock, keepRecords: 100, closeAfterEndMs: 0, videoOrigin: 'http://127.0.0.1:9' },
  );
  return { clock, room, source: roomSource(room, clock) };
}

conforms({
  name: 'room in process',
  capabilities: {
    isDialogue: false,
    isReopenable: true,
    isLive: true,
    hasHistory: true,
    isVerbatim: true,
    isIntact: false,
  },
  isInProcess: true,
  ends: { code: closeCode },
  async stage() {
    const { room, source } = newRoom();
    const sent: Uint8Array[] = [];
    let frames = 0;
    // Another one in the room hears, before the link, what the link has to hear.
    const deliver = (batch: Batch) => void sent.push(batchFrame(batch, ++frames, false).bytes);
    room.enter({ acceptsGzip: false, deliver, close: () => {} });
    let given = 0;
    return {
      source: {
        ...source,
        open: async signal => {
          const link = await source.open(signal);
          // The answer to the entry, and no history: nobody commented.
          frames = 1;
          return link;
        },
      },
      give() {
        const index = sent.length;
        room.send({ method: 'Odd', payload: Buffer.from(`piece ${given++}`) });
        return sent[index] as Uint8Array;
      },
      end: () => room.closeSockets(closeCode),
      breakOff: undefined,
      sent: [],
      holdOpening: undefined,
      close: async () => room.shutDown(),
    };
  },
});

test('a room that is over does not open', async () => {
  const { room, source } = newRoom();
  room.end();
  await expect(source.open()).rejects.toMatchObject({ code: 'USER_OFFLINE' });
});
