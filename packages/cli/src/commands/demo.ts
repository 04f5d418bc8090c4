import { TikTokLive } from '@livetap/live';
import { defineCommand } from '../command.js';
import { wireNamesOf } from '../event-names.js';
import { speed, wholeNumber } from '../readers.js';
import { showRoom } from '../session.js';
import { Stop } from '../stop.js';
import { WireTap } from '../wire-tap.js';
import { outputOptions, printerFor } from './output-options.js';

/** A busy room has all that can happen, but nobody can read twenty lines a second. */
const readablePace = 0.4;

/** Shows a pretend room: nothing leaves this machine. */
export const demo = defineCommand({
  name: 'demo',
  about: 'show a pretend room from the built-in simulator, without network or account',
  positionals: [],
  options: {
    seed: { value: '<n>', about: 'another evening: the same number gives the same one (1)', read: wholeNumber },
    speed: { value: '<n>', about: 'how many times faster (1)', read: speed },
    ...outputOptions,
  },
  examples: ['demo', 'demo --seed 7 --speed 5', 'demo --json --for 10'],
  async run({ options }, io) {
    // Only the commands that pretend load what pretends.
    const { startSimulator } = await import('@livetap/simulator');
    using stop = new Stop(io.out.gone);
    await using simulator = await startSimulator();
    const room = simulator.addRoom({
      uniqueId: 'demo',
      title: 'A pretend evening',
      scenario: {
        kind: 'busy',
        seed: options.seed ?? 1,
        speed: readablePace * (options.speed ?? 1),
        // Real rooms send some; a first look is not the place to explain the warning.
        undecodable: false,
      },
    });
    const printer = printerFor(options, io);
    printer.note(`simulated: a pretend room on ${simulator.url}, nothing here is real and nothing leaves this machine`);
    printer.note('Ctrl-C ends it; livetap @name watches a real room');
    const { uniqueId } = room;
    const wire = printer.isRaw ? new WireTap(wireNamesOf(printer.wants)) : undefined;
    const live = new TikTokLive({ uniqueId, endpoints: simulator.endpoints, record: wire?.record, raw: false });
    await showRoom({ live, printer, stop, wire, forMs: options.for });
  },
});
