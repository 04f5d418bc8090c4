// What an idle connection occupies: many connections of one process to one silent room.
import { startSimulator } from '@livetap/simulator';
import { inRotation, measureIn } from '../child.js';
import { kilobytes, median, table } from '../report.js';

const warmUp = 400;
const count = 200;
const runs = 3;
/** What a connected room may occupy of the heap. */
const targets = new Map([
  ['livetap', '≤ 12 kB'],
  ['live-events', '(none set)'],
]);
const clients = ['livetap', 'live-events', 'peer'];

async function measureOne(client) {
  const simulator = await startSimulator({ heartbeatTimeoutMs: 2 ** 30 });
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  try {
    const found = await measureIn('rooms', [client, simulator.url, String(warmUp), String(count)], ['--expose-gc']);
    // Every connection has to have entered the room, or the figure would be of something else.
    if (room.entries.length !== found.connections) throw new Error(`${client}: ${room.entries.length} entered`);
    return found;
  } finally {
    await simulator.close();
  }
}

export async function rooms() {
  const found = await inRotation(clients, runs, measureOne);
  const middle = (name, kind) => kilobytes(median(found.get(name).map(one => one[kind])));
  const rows = clients.map(name => [
    name,
    middle(name, 'constructed'),
    middle(name, 'heap'),
    middle(name, 'arrayBuffers'),
    middle(name, 'rss'),
    targets.get(name) ?? '',
  ]);
  return `### Idle room

${count} connections after ${warmUp} others, garbage collected, median of ${runs} processes

${table(['', 'constructed, heap kB', 'connected, heap kB', 'array buffers kB', 'RSS kB', 'target'], rows)}`;
}
