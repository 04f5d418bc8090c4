// Reads many connections to one lively room of a simulator in another process, and says what that takes. CPU time is what is
// measured, and the delay of the event loop, which is what an event waits at most before its listener is called.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

const [client, url, count, seconds, wanted] = process.argv.slice(2);
const { construct, everything } = await import(`../clients/${client}.js`);

let delivered = 0;
const listener = () => {
  delivered += 1;
};
const events = wanted === 'everything' ? everything : wanted.split('+');
const connections = Array.from({ length: Number(count) }, () => construct(url));
for (const connection of connections) {
  for (const event of events) connection.on(event, listener);
  await connection.connect();
}
// What is compiled and cached in the first seconds is not the price of reading.
await sleep(3_000);
delivered = 0;
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
const before = process.cpuUsage();
const start = performance.now();
await sleep(Number(seconds) * 1_000);
const { user, system } = process.cpuUsage(before);
const wall = performance.now() - start;
delay.disable();
process.send({ cpu: (user + system) / 1_000 / wall, delivered, lagMs: delay.percentile(99) / 1e6 - 1 });
