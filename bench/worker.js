// One candidate in a process of its own: its own heap, its own optimised code. Runs slices when it is told to.
import { corpus } from './corpus.js';

const [module, name, kind] = process.argv.slice(2);
const { frames, messages } = corpus(kind);
const candidates = await import(`./candidates/${module}.js`);
const candidate = await candidates[name](frames);

process.on('message', async ({ passes }) => {
  const before = candidate.delivered();
  const cpu = process.cpuUsage();
  const start = performance.now();
  for (let pass = 0; pass < passes; pass++) await candidate.pass();
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const delivered = candidate.delivered() - before;
  process.send({ cpuUs: user + system, wallMs, messages: messages * passes, delivered });
});
process.send({ ready: true });
