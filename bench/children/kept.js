// Keeps chat events and says what each one holds on to. Memory is what is measured, so garbage is collected first;
// nothing is timed here. Needs --expose-gc.
import { setImmediate } from 'node:timers/promises';
import { corpus } from '../corpus.js';

const [client, count] = process.argv.slice(2);
const { handFed } = await import(`../clients/${client}.js`);

async function memory() {
  for (let i = 0; i < 3; i++) {
    await setImmediate();
    globalThis.gc();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heapUsed, arrayBuffers };
}

const frames = corpus('chats').frames.map(frame => Buffer.from(frame));
let kept = [];
const push = await handFed(['chat'], data => kept.push(data));

// Code is compiled and caches are filled before it counts.
let next = 0;
while (kept.length < 200) await push(frames[next++]);
kept = [];
const before = await memory();
while (kept.length < Number(count)) await push(frames[next++]);
const after = await memory();

const each = kind => (after[kind] - before[kind]) / kept.length;
// The frames are named here so that they live as long as what is measured.
process.send({ heap: each('heapUsed'), arrayBuffers: each('arrayBuffers'), played: `${next} of ${frames.length}` });
