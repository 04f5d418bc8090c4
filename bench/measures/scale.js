// How many rooms one core can read: connections to a lively room over real sockets, everything decoded, and chat and gift.
import { fastClock, startSimulator } from '@livetap/simulator';
import { inRotation, measureIn } from '../child.js';
import { median, table } from '../report.js';

const count = 100;
const seconds = 10;
const runs = 3;
/** A normal room sends a frame every 0.7 s; so fast they are five a second. */
const speed = 3.5;

async function measureOne(candidate) {
  const [client, wanted] = candidate.split(' ');
  const options = { clock: fastClock(speed), heartbeatTimeoutMs: 2 ** 30, keepRecords: 100 };
  const simulator = await startSimulator(options);
  simulator.addRoom({ uniqueId: 'ann', scenario: { kind: 'normal', seed: 1, undecodable: false } });
  try {
    const found = await measureIn('scale', [client, simulator.url, String(count), String(seconds), wanted]);
    // A client that reads nothing is not fast.
    if (found.delivered < count * seconds) throw new Error(`${candidate}: ${found.delivered} events`);
    return found;
  } finally {
    await simulator.close();
  }
}

export async function scale() {
  const wanted = ['everything', 'chat+gift'];
  const candidates = wanted.flatMap(what => [`livetap ${what}`, `peer ${what}`]);
  const found = await inRotation(candidates, runs, measureOne);
  const cpuOf = name => median(found.get(name).map(({ cpu }) => cpu));
  const lagOf = name => median(found.get(name).map(({ lagMs }) => lagMs));
  const rows = wanted.map((what, i) => {
    const [ours, peer] = [cpuOf(`livetap ${what}`), cpuOf(`peer ${what}`)];
    const target = i === 0 ? '>= 3x' : '>= 5x';
    const cells = [Math.round(count / ours), Math.round(count / peer), `${(peer / ours).toFixed(2)}x`, target];
    return [what.replace('+', ' + '), ...cells, lagOf(`livetap ${what}`).toFixed(1)];
  });
  const head = ['', 'livetap, rooms a core', 'peer, rooms a core', 'ratio', 'target', 'delay p99, ms'];
  return `### Rooms a core

${count} connections over real sockets, five frames a second each, ${seconds} s, median of ${runs} processes; the delay of the
event loop at that load.

${table(head, rows)}`;
}
