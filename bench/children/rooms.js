// Connects many times to one silent room of a simulator in another process, and says what a connection occupies.
// Memory is what is measured, so garbage is collected first; nothing is timed here. Needs --expose-gc.
import { setImmediate } from 'node:timers/promises';

const [client, url, warmUp, count] = process.argv.slice(2);
const { construct } = await import(`../clients/${client}.js`);

async function memory() {
  for (let i = 0; i < 3; i++) {
    await setImmediate();
    globalThis.gc();
  }
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heap: heapUsed, arrayBuffers, rss };
}

const many = length => Array.from({ length }, () => construct(url));

// What the first ones load, compile and optimise, and how far the heap grows for it, is not the price of a further one.
const first = many(Number(warmUp));
for (const connection of first) await connection.connect();
const before = await memory();
const connections = many(Number(count));
const constructed = await memory();
for (const connection of connections) await connection.connect();
const connected = await memory();

const each = (after, kind) => (after[kind] - before[kind]) / connections.length;
process.send({
  constructed: each(constructed, 'heap'),
  heap: each(connected, 'heap'),
  arrayBuffers: each(connected, 'arrayBuffers'),
  rss: each(connected, 'rss'),
  connections: first.length + connections.length,
});
