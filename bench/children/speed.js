// One candidate of the speed table. Runs slices when it is told to.
import { setImmediate } from 'node:timers/promises';
import { corpus } from '../corpus.js';

const [module, name, kind] = process.argv.slice(2);
const { frames, messages } = corpus(kind);
const candidates = await import(`../candidates/${module}.js`);
const candidate = await candidates[name](frames);

process.on('message', async ({ passes }) => {
  const before = candidate.delivered();
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++) await candidate.pass();
  // The peer calls its last listeners in microtasks after that.
  await setImmediate();
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const delivered = (candidate.delivered() - before) / passes;
  process.send({ cpuUs: user + system, wallMs, messages: messages * passes, delivered });
});
process.send({ ready: true });
