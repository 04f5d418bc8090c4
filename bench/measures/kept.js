// What a program holds on to that keeps a chat event.
import { inRotation, measureIn } from '../child.js';
import { kilobytes, median, table } from '../report.js';

const count = 2000;
const runs = 3;

export async function kept() {
  const measureOne = client => measureIn('kept', [client, String(count)], ['--expose-gc']);
  const targets = { livetap: '≤ 12 kB', 'live-events': '≤ 7 kB', peer: '' };
  const found = await inRotation(Object.keys(targets), runs, measureOne);
  const middle = (name, kind) => kilobytes(median(found.get(name).map(one => one[kind])));
  const rows = Object.entries(targets).map(([name, target]) => [
    name,
    middle(name, 'heap'),
    middle(name, 'arrayBuffers'),
    target,
  ]);
  return `### Kept chat event

${count} events of the room corpus, garbage collected, median of ${runs} processes

${table(['', 'heap kB', 'array buffers kB', 'target'], rows)}`;
}
