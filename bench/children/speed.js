// One candidate of the speed table. Runs slices when it is told to.
import { setImmediate } from 'node:timers/promises';
import { corpus } from '../corpus.js';

const [module, name, kind] = process.argv.slice(2);
const { frames, messages } = corpus(kind);
const candidates = await import(`../candidates/${module}.js`);
const candidate = await candidates[name](frames);

process.on('message', async ({ passes }) => {
  const sum = { cpuUs: 0, wallMs: 0, delivered: 0 };
  for (let pass = 0; pass < passes; pass++) {
    candidate.anew?.();
    const before = candidate.delivered();
    const cpu = process.cpuUsage();
    const start = performance.now();
    await candidate.pass();
    // The peer calls its last listeners in microtasks after that.
    await setImmediate();
    sum.wallMs += performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    sum.cpuUs += user + system;
    sum.delivered += candidate.delivered() - before;
  }
  process.send({ ...sum, messages: messages * passes, delivered: sum.delivered / passes });
});
process.send({ ready: true });
