// What importing costs: time, and memory of the process afterwards. A fresh process each time.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRotation, measureIn } from '../child.js';
import { median, megabytes, spread, table } from '../report.js';

const root = join(import.meta.dirname, '../..');
const decoders = pathToFileURL(join(root, 'packages/live/dist/gen/registry.js')).href;
const runs = 15;

/** The library in the form in which it is published, made of a copy of the build. */
function published() {
  const folder = mkdtempSync(join(tmpdir(), 'livetap-import-'));
  for (const name of ['package.json', 'dist', 'src']) {
    cpSync(join(root, 'packages/live', name), join(folder, 'live', name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [join(root, 'scripts/prepack.js')], { cwd: join(folder, 'live') });
  return folder;
}

export async function importing() {
  const folder = published();
  try {
    return await measureImports(pathToFileURL(join(folder, 'live/dist/index.js')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureImports(library) {
  const subjects = {
    nothing: [],
    'the decoders alone': [decoders],
    '@livetap/live': [library],
    '@livetap/live, and ws as connecting loads it': [library, 'ws'],
    peer: ['tiktok-live-connector'],
  };
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

Fresh process, ${runs} times in rotated order, medians; the library as it is published

${table(['imported', 'ms [range]', '× peer', 'RSS MB', 'heap MB', 'target'], rows)}`;
}
