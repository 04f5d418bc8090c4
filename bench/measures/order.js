// Frames of mixed size sent back to back over a socket: how many are delivered after one that was sent later.
import { scenario, startSimulator } from '@livetap/simulator';
import { inRotation, start } from '../child.js';
import { spread, table } from '../report.js';

const count = 200;
const runs = 5;

/** Each frame begins with a comment that is its number; 0 to 60 messages of a busy room follow. */
function numberedFrames() {
  const filler = scenario({ seed: 3, kind: 'peak', undecodable: false });
  return Array.from({ length: count }, (_, number) => {
    const drafts = [{ method: 'WebcastChatMessage', message: { comment: String(number) } }];
    const length = (number * 37) % 61;
    while (drafts.length < length) {
      const others = filler.next().value.messages.filter(({ method }) => method !== 'WebcastChatMessage');
      drafts.push(...others.map(({ method, payload }) => ({ method, payload })));
    }
    return drafts;
  });
}

async function overtakings(client) {
  const simulator = await startSimulator({ heartbeatTimeoutMs: 2 ** 30 });
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const child = await start('order', [client, simulator.url, String(count)]);
  try {
    await room.waitForSocket();
    const frames = numberedFrames();
    const answer = child.ask({});
    for (const drafts of frames) {
      // The simulator packs every other frame; the numbered ones shall all be packed, or the plain ones would be ahead.
      if (room.like(1).compressed) room.like(1);
      if (!room.send(...drafts).compressed) throw new Error('a numbered frame was not packed');
    }
    const { order } = await answer;
    let latest = -1;
    return order.filter(number => {
      latest = Math.max(latest, number);
      return number < latest;
    }).length;
  } finally {
    await child.stop();
    await simulator.close();
  }
}

export async function order() {
  const found = await inRotation(['livetap', 'peer'], runs, overtakings);
  const rows = ['livetap', 'peer'].map(name => [name, spread(found.get(name), 0), name === 'livetap' ? '0' : '']);
  return `### Order

${count} packed frames of mixed size, sent back to back over a socket, ${runs} processes

${table(['', 'frames overtaken, median [range]', 'target'], rows)}`;
}
