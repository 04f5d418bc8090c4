// What an idle connection occupies: many connections of one process to one silent room.
import { startSimulator } from '@livetap/simulator';
import { inRotation, measureIn } from '../child.js';
import { kilobytes, median, table } from '../report.js';

const count = 200;
const runs = 3;

async function measureOne(client) {
  const simulator = await startSimulator({ heartbeatTimeoutMs: 2 ** 30 });
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  try {
    const found = await measureIn('rooms', [client, simulator.url, String(count)], ['--expose-gc']);
    // Every connection has to have entered the room, or the figure would be of something else.
    if (room.entries.length !== found.connections) throw new Error(`${client}: ${room.entries.length} entered`);
    return found;
  } finally {
    await simulator.close();
  }
}

export async function rooms() {
  const found = await inRotation(['livetap', 'peer'], runs, measureOne);
  const middle = (name, kind) => kilobytes(median(found.get(name).map(one => one[kind])));
  const rows = ['livetap', 'peer'].map(name => [
    name,
    middle(name, 'constructed'),
    middle(name, 'heap'),
    middle(name, 'rss'),
    name === 'livetap' ? '(none set)' : '',
  ]);
  return `### Idle room

${count} connections after 50 others, garbage collected, median of ${runs} processes

${table(['', 'constructed, heap kB', 'connected, heap kB', 'connected, RSS kB', 'target'], rows)}`;
}
