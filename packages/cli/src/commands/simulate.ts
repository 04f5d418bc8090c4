import type { Fault, ParsedFault, ScenarioKind, Simulator } from '@livetap/simulator';
import { defineCommand } from '../command.js';
import { CommandError, UsageError } from '../errors.js';
import { faultList } from '../fault-list.js';
import { plainText } from '../print/plain-text.js';
import { oneOf, ownPort, seconds, speed, text, userName, wholeNumber } from '../readers.js';
import { Stop } from '../stop.js';

const kinds = ['quiet', 'normal', 'busy', 'peak'] as const satisfies readonly ScenarioKind[];

/** Runs the simulator for other programs. */
export const simulate = defineCommand({
  name: 'simulate',
  about: 'run pretend rooms on this machine for other programs to connect to',
  positionals: [],
  options: {
    port: { value: '<n>', about: 'port to listen on; without it any free one', read: ownPort },
    name: { value: '<user>', about: 'name of a room, can be given several times (demo)', read: userName, many: true },
    kind: { value: `<${kinds.join('|')}>`, about: 'how lively the rooms are (normal)', read: oneOf(...kinds) },
    seed: { value: '<n>', about: 'another evening: the same number gives the same one (1)', read: wholeNumber },
    speed: { value: '<n>', about: 'how many times faster than a real room all time passes (1)', read: speed },
    fault: {
      value: '<fault>',
      about: 'something that goes wrong, can be given several times: name[:parameter=value,…][@when=value,…]',
      read: text,
      many: true,
    },
    'list-faults': { about: 'show every fault with its parameters, and when one strikes' },
    for: { value: '<seconds>', about: 'end by itself after so long', read: seconds },
  },
  examples: [
    'simulate --port 8099',
    'simulate --name ann --name bob --kind busy',
    'simulate --fault captcha --fault cut@after=20,every=50',
    'simulate --speed 60 --fault sign-limits:minute=3',
  ],
  async run({ options }, { out }) {
    const { name: names, port: wanted = 0, kind = 'normal', seed = 1, speed: times = 1 } = options;
    const say = (line: string) => out.write(`${plainText(line)}\n`);
    if (options['list-faults']) {
      for (const line of await faultList()) say(line);
      return;
    }
    const faults = await parseFaults(options.fault);
    using stop = new Stop(out.gone);
    await using simulator = await open(wanted, times);
    const rooms = [...new Set(names.length > 0 ? names : ['demo'])].map((uniqueId, index) =>
      simulator.addRoom({ uniqueId, scenario: { kind, seed: seed + index } }),
    );
    const injected = await inject(simulator, faults);
    const { url, endpoints } = simulator;
    say(`The simulator listens on ${url} (HTTP) and ${endpoints.push} (push socket). Ctrl-C ends it.`);
    for (const { roomId, uniqueId } of rooms) {
      say(`Room ${roomId} of @${uniqueId} is live:`);
      say(`  livetap watch @${uniqueId} --endpoint ${url}`);
    }
    for (const { name, options } of injected) say(`Fault ${[name, ...described(options)].join(' ')} is injected.`);
    if (options.for !== undefined) stop.after(options.for);
    await stop.wait();
    for (const { name, count } of injected) say(`Fault ${name} struck ${count === 1 ? 'once' : `${count} times`}.`);
  },
});

/** @throws UsageError that names what is wrong with one of them. */
async function parseFaults(texts: readonly string[]): Promise<ParsedFault[]> {
  const { parseFault } = await import('@livetap/simulator');
  return explained(() => texts.map(parseFault));
}

/** @throws UsageError when one of them names a room that does not exist, or has parameters that do not fit. */
function inject(simulator: Simulator, faults: readonly ParsedFault[]): Promise<Fault[]> {
  return explained(() => faults.map(({ name, options }) => simulator.inject(name, options)));
}

/** Lets what is wrong with a fault count as what it is: a wrong argument. */
async function explained<T>(read: () => T): Promise<T> {
  const { SimulatorError } = await import('@livetap/simulator');
  try {
    return read();
  } catch (error) {
    if (!(error instanceof SimulatorError) || error.code !== 'INVALID_OPTION') throw error;
    const hint = '"livetap simulate --list-faults" shows every fault with its parameters.';
    throw new UsageError(`--fault: ${error.message.replace(/\.$/, '')}`, hint);
  }
}

function described(options: object): string[] {
  return Object.entries(options).map(([name, value]) => `${name}=${value}`);
}

/** @throws CommandError when the port cannot be used. */
async function open(port: number, times: number): Promise<Simulator> {
  const { fastClock, startSimulator } = await import('@livetap/simulator');
  try {
    return await startSimulator({ port, clock: fastClock(times) });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const reason = code === 'EADDRINUSE' ? 'is in use already' : code === 'EACCES' ? 'is not allowed' : undefined;
    if (reason === undefined) throw cause;
    const hint = 'Choose another one, or leave --port out to take any free one.';
    throw new CommandError('FAILED', `port ${port} ${reason}`, { hint, cause });
  }
}
