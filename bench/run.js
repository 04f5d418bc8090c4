// Runs every candidate on the same frames, each in its own process, one at a time in rotated order, and prints medians of
// ratios to the base, which is the peer driven one frame at a time. Never forces a garbage collection: that throws away
// optimised code and measures something else.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { corpus } from './corpus.js';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '15' }, corpus: { type: 'string', default: 'room,burst' } },
});
const rounds = Number(values.rounds);
const sliceMs = 400;

const candidates = [
  { module: 'peer', name: 'all', label: 'peer, everything, one frame at a time' },
  { module: 'peer', name: 'allInFlight', label: 'peer, everything, 16 frames in flight' },
  { module: 'livetap', name: 'all', label: 'livetap, everything' },
  { module: 'peer', name: 'chatAndGift', label: 'peer, chat and gift' },
  { module: 'peer', name: 'chatAndGiftFiltered', label: 'peer, chat and gift, its type filter' },
  { module: 'livetap', name: 'chatAndGift', label: 'livetap, chat and gift' },
  { module: 'floor', name: 'walk', label: 'floor: reused inflate and a tag walk' },
];

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

async function ask(child, passes) {
  child.send({ passes });
  const [answer] = await once(child, 'message');
  return answer;
}

async function measure(kind) {
  const { frames, messages, wire, inflated } = corpus(kind);
  const per = bytes => Math.round(bytes / frames.length);
  console.log(
    `\n## ${kind}: ${frames.length} frames, ${messages} messages (${(messages / frames.length).toFixed(2)} a frame), ` +
      `${per(wire)} B a frame on the wire, ${per(inflated)} B inflated\n`,
  );
  const running = [];
  for (const candidate of candidates) {
    const child = fork(join(import.meta.dirname, 'worker.js'), [candidate.module, candidate.name, kind]);
    await once(child, 'message');
    // Warm up, and find out how many passes fill a slice.
    for (let i = 0; i < 3; i++) await ask(child, 2);
    const { wallMs } = await ask(child, 2);
    const passes = Math.max(1, Math.round(sliceMs / (wallMs / 2)));
    running.push({ ...candidate, child, passes, perMessage: [], wall: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < running.length; i++) {
      const candidate = running[(i + round) % running.length];
      const { cpuUs, wallMs, messages: count } = await ask(candidate.child, candidate.passes);
      candidate.perMessage.push(cpuUs / count);
      candidate.wall.push(wallMs / count);
    }
  }
  for (const { child } of running) child.kill();
  const find = label => running.find(candidate => candidate.label.startsWith(label));
  const ratios = (base, candidate) => base.perMessage.map((value, round) => value / candidate.perMessage[round]);
  const all = find('peer, everything, one');
  const floor = find('floor');
  console.log('| candidate | µs CPU a message | messages/s | MB/s inflated | × peer, everything | × floor |');
  console.log('|---|---|---|---|---|---|');
  for (const candidate of running) {
    const own = ratios(all, candidate);
    const distance = median(candidate.perMessage.map((value, round) => value / floor.perMessage[round]));
    const perSecond = 1000 / median(candidate.wall);
    console.log(
      `| ${candidate.label} | ${median(candidate.perMessage).toFixed(2)} | ${Math.round(perSecond)} | ` +
        `${Math.round((perSecond * inflated) / messages / 1e6)} | ` +
        `${median(own).toFixed(2)} [${Math.min(...own).toFixed(1)}-${Math.max(...own).toFixed(1)}] | ${distance.toFixed(2)} |`,
    );
  }
  const ratio = (base, candidate) => median(ratios(find(base), find(candidate))).toFixed(2);
  console.log(`
everything: ${ratio('peer, everything, one', 'livetap, everything')} × the peer one frame at a time, ${ratio('peer, everything, 16', 'livetap, everything')} × its best case
chat and gift: ${ratio('peer, chat and gift', 'livetap, chat and gift')} × its default, ${ratio('peer, chat and gift, its', 'livetap, chat and gift')} × its type filter`);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}, ${rounds} rounds`);
for (const kind of values.corpus.split(',')) await measure(kind);
