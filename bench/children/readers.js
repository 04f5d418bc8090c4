// Reads rooms of a push server in another process, as many as it is told to, and says what that takes: CPU time of all
// threads, memory, and how late a comment is when its listener is called. With --expose-gc it collects before it tells memory.
import { readFileSync } from 'node:fs';
import { createHistogram, monitorEventLoopDelay } from 'node:perf_hooks';

const [client, url, wanted, options = '{}'] = process.argv.slice(2);
const { speed = 1, types, state } = JSON.parse(options);
const { everything, readRoom, textOf } = await import(`../clients/${client}.js`);

// Where frames come faster than in their own time, what is remembered for minutes is remembered for as many frames.
const { now } = Date;
const startMs = now();
if (speed !== 1) Date.now = () => startMs + (now() - startMs) * speed;

const events = wanted === 'everything' ? everything : wanted.split('+');
const atOnce = 10;
let delivered = 0;
const listener = () => {
  delivered += 1;
};
const onFault = fault => {
  console.error(fault);
  process.exit(1);
};

const lag = createHistogram();
const delay = monitorEventLoopDelay({ resolution: 1 });
await readRoom(url, ['chat'], chat => lag.record(Number(process.hrtime.bigint() - BigInt(textOf(chat)))), {});
const rooms = [];

async function connectUntil(count) {
  const lane = async () => {
    while (rooms.length < count) {
      const at = rooms.length;
      rooms.push(undefined);
      rooms[at] = await readRoom(url, events, listener, { types, state, onFault });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

/** How long the main thread was ready and had no core, in milliseconds; NaN where the system does not say. */
function withoutCore() {
  if (process.platform !== 'linux') return Number.NaN;
  return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[1]) / 1e6;
}

/** What was spent so far: CPU time in microseconds; and what came. */
function spent() {
  const { user, system } = process.cpuUsage();
  return { cpu: user + system, waited: withoutCore(), events: delivered };
}

function beginLags() {
  lag.reset();
  delay.reset();
  delay.enable();
}

/** In milliseconds: how late the comments of the probe were, and how late the event loop; Infinity where it never came round. */
function endLags() {
  delay.disable();
  const ms = nanoseconds => nanoseconds / 1e6;
  return {
    p50: ms(lag.percentile(50)),
    p99: ms(lag.percentile(99)),
    loop: delay.count === 0 ? Infinity : ms(delay.percentile(99)) - 1,
  };
}

function memory() {
  for (let i = 0; i < 3; i++) globalThis.gc();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heap: heapUsed, arrayBuffers, rss };
}

/** What our rooms have counted, all together. */
function health() {
  const sum = of => rooms.reduce((total, room) => total + room.health[of], 0);
  return { messages: sum('messages'), failed: sum('failed'), repeated: sum('repeated') };
}

const tasks = { connectUntil, spent, beginLags, endLags, memory, health };
process.on('message', async ({ task, value }) => process.send((await tasks[task](value)) ?? {}));
process.send({ ready: true });
