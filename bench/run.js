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
import { speed } from './measures/speed.js';

const measures = { speed, import: importing, rooms, scale, kept, order };
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
const whole = chosen.length === Object.keys(measures).length && values.corpus === 'room,burst';
if (values.write && !(whole && options.rounds >= fewestRounds))
  throw new Error(`--write takes a whole run: no --only, no --corpus, at least ${fewestRounds} rounds`);

function machine() {
  const [cpu] = cpus();
  const version = name => createRequire(import.meta.url)(`${name}/package.json`).version;
  return [
    `Node ${process.version}, ${type()} ${release()}, ${cpus().length} × ${cpu?.model}, ${Math.round(totalmem() / 2 ** 30)} GB;`,
    `livetap ${version('@livetap/live')}, peer tiktok-live-connector ${version('tiktok-live-connector')};`,
    new Date().toISOString().slice(0, 10),
  ].join(' ');
}

/** Puts the results between the two marks of the README, in place of what is there. */
function write(results) {
  const page = join(import.meta.dirname, 'README.md');
  const text = readFileSync(page, 'utf8');
  const between = /(<!-- results -->\n).*?(<!-- end of results -->)/s;
  if (!between.test(text)) throw new Error('README.md has lost the marks of the results');
  writeFileSync(
    page,
    text.replace(between, (_, before, after) => `${before}\n${results}\n\n${after}`),
  );
}

const parts = [machine()];
console.log(parts[0]);
for (const name of chosen) {
  const part = await measures[name](options);
  console.log(`\n${part}`);
  parts.push(part);
}
if (values.write) write(parts.join('\n\n'));
