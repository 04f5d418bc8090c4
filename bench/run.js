// Runs the measurements and prints their tables; README.md says what each one is and how it is run.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importing } from './measures/import.js';
import { kept } from './measures/kept.js';
import { order } from './measures/order.js';
import { rooms } from './measures/rooms.js';
import { scale } from './measures/scale.js';
import { soak } from './measures/soak.js';
import { speed } from './measures/speed.js';

const measures = { speed, import: importing, rooms, scale, soak, kept, order };
const fewestRounds = 15;

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(measures).join() },
    rounds: { type: 'string', default: String(fewestRounds) },
    corpus: { type: 'string', default: 'room,burst' },
    write: { type: 'boolean', default: false },
  },
});
const options = { rounds: Number(values.rounds), kinds: values.corpus.split(',') };
const chosen = values.only.split(',');

const unknown = chosen.filter(name => !Object.hasOwn(measures, name));
if (unknown.length > 0) throw new Error(`no such measurement: ${unknown}; there are ${Object.keys(measures)}`);
const isWhole = values.corpus === 'room,burst' && options.rounds >= fewestRounds;
if (values.write && chosen.includes('speed') && !isWhole)
  throw new Error(`--write takes all of speed: no --corpus, at least ${fewestRounds} rounds`);

function machine() {
  const [cpu] = cpus();
  const version = name => createRequire(import.meta.url)(`${name}/package.json`).version;
  return [
    `Node ${process.version}, ${type()} ${release()}, ${cpus().length} × ${cpu?.model}, ${Math.round(totalmem() / 2 ** 30)} GB;`,
    `livetap ${version('@livetap/live')}, peer tiktok-live-connector ${version('tiktok-live-connector')};`,
    new Date().toISOString().slice(0, 10),
  ].join(' ');
}

/** Puts a result between its two marks in the README, in place of what is there. */
function write(name, result) {
  const page = join(import.meta.dirname, 'README.md');
  const text = readFileSync(page, 'utf8');
  const between = new RegExp(`(<!-- ${name} -->\n).*?(<!-- end of ${name} -->)`, 's');
  if (!between.test(text)) throw new Error(`README.md has lost the marks of ${name}`);
  writeFileSync(
    page,
    text.replace(between, (_, before, after) => `${before}\n${result}\n\n${after}`),
  );
}

const where = machine();
for (const name of chosen) {
  const result = `${await measures[name](options)}\n\n${where}`;
  console.log(`\n${result}`);
  if (values.write) write(name, result);
}
