// What importing costs: time, and memory of the process afterwards. A fresh process each time.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRotation, measureIn } from '../child.js';
import { median, megabytes, spread, table } from '../report.js';

const decoders = join(import.meta.dirname, '../../packages/live/dist/gen/registry.js');
const subjects = {
  nothing: [],
  'the decoders alone': [pathToFileURL(decoders).href],
  '@livetap/live': ['@livetap/live'],
  '@livetap/live, and ws as connecting loads it': ['@livetap/live', 'ws'],
  peer: ['tiktok-live-connector'],
};
const runs = 15;

export async function importing() {
  const found = await inRotation(Object.keys(subjects), runs, name => measureIn('import', subjects[name]));
  const middle = (name, kind) => median(found.get(name).map(one => one[kind]));
  const share = name => (middle(name, 'ms') / middle('peer', 'ms')).toFixed(2);
  const rows = Object.keys(subjects).map(name => [
    name,
    spread(
      found.get(name).map(({ ms }) => ms),
      1,
    ),
    name === 'nothing' ? '' : share(name),
    megabytes(middle(name, 'rss')),
    megabytes(middle(name, 'heapUsed')),
    name === '@livetap/live' ? '≤ 0.33 × peer' : '',
  ]);
  return `### Import

Fresh process, ${runs} times in rotated order, medians

${table(['imported', 'ms [range]', '× peer', 'RSS MB', 'heap MB', 'target'], rows)}`;
}
