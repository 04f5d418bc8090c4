import type { ScenarioKind, Simulator } from '@livetap/simulator';
import { defineCommand } from '../command.js';
import { CommandError } from '../errors.js';
import { plainText } from '../print/plain-text.js';
import { oneOf, port, seconds, speed, userName, wholeNumber } from '../readers.js';
import { Stop } from '../stop.js';

const kinds = ['quiet', 'normal', 'busy', 'peak'] as const satisfies readonly ScenarioKind[];

/** Runs the simulator for other programs. */
export const simulate = defineCommand({
  name: 'simulate',
  about: 'run pretend rooms on this machine for other programs to connect to',
  positionals: [],
  options: {
    port: { value: '<n>', about: 'port to listen on; without it any free one', read: port },
    name: { value: '<user>', about: 'name of a room, can be given several times (demo)', read: userName, many: true },
    kind: { value: `<${kinds.join('|')}>`, about: 'how lively the rooms are (normal)', read: oneOf(...kinds) },
    seed: { value: '<n>', about: 'another evening: the same number gives the same one (1)', read: wholeNumber },
    speed: { value: '<n>', about: 'how many times faster than a real room (1)', read: speed },
    for: { value: '<seconds>', about: 'end by itself after so long', read: seconds },
  },
  examples: ['simulate --port 8099', 'simulate --name ann --name bob --kind busy'],
  async run({ options }, { out }) {
    const { name: names, port: wanted = 0, kind = 'normal', seed = 1, speed: times = 1 } = options;
    using stop = new Stop(out.gone);
    await using simulator = await open(wanted);
    const say = (line: string) => out.write(`${plainText(line)}\n`);
    say(
      `The simulator listens on ${simulator.url} (HTTP) and ${simulator.endpoints.push} (push socket). Ctrl-C ends it.`,
    );
    for (const [index, uniqueId] of [...new Set(names.length > 0 ? names : ['demo'])].entries()) {
      const room = simulator.addRoom({ uniqueId, scenario: { kind, seed: seed + index, speed: times } });
      say(`Room ${room.roomId} of @${room.uniqueId} is live:`);
      say(`  livetap watch @${room.uniqueId} --endpoint ${simulator.url}`);
    }
    stop.after(options.for);
    await stop.wait();
  },
});

/** @throws CommandError when the port cannot be used. */
async function open(port: number): Promise<Simulator> {
  const { startSimulator } = await import('@livetap/simulator');
  try {
    return await startSimulator({ port });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const reason = code === 'EADDRINUSE' ? 'is in use already' : code === 'EACCES' ? 'is not allowed' : undefined;
    if (reason === undefined) throw cause;
    const hint = 'Choose another one, or leave --port out to take any free one.';
    throw new CommandError('FAILED', `port ${port} ${reason}`, { hint, cause });
  }
}
