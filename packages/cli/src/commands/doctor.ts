import { defaultSourceNames, normalizeUniqueId } from '@livetap/live';
import { defineCommand } from '../command.js';
import { diagnose } from '../doctor/diagnose.js';
import { type DiagnosisStep, type WayName, wayNames } from '../doctor/step.js';
import { verdictOf } from '../doctor/verdict.js';
import { CommandError } from '../errors.js';
import { DiagnosisTable, jsonDiagnosis } from '../print/diagnosis.js';
import { listOf, port, seconds, text } from '../readers.js';
import { Stop } from '../stop.js';
import { connectionOptions, roomOptions } from './room-options.js';

/** Tries everything between this machine and a room, and says what works and what to do. */
export const doctor = defineCommand({
  name: 'doctor',
  about: 'try each step to a room in each way: what works, what does not, why, what to do, what it cost',
  positionals: ['@name'],
  options: {
    json: { about: 'one step a line as JSON on standard output, then the verdict' },
    ways: {
      value: '<a,b,…>',
      about: `try only these of ${wayNames.join(', ')}`,
      read: listOf(`some of ${wayNames.join(', ')}, separated by commas`, wayNames),
    },
    wait: { value: '<seconds>', about: 'how long each way may take to bring a message (10)', read: seconds },
    ...roomOptions,
    'tiktool-key': {
      value: '<key>',
      about: 'API key of TikTool; TIKTOOL_API_KEY in the environment does as well',
      read: text,
    },
    'tikfinity-port': { value: '<port>', about: 'the port of TikFinity; 21213 without it', read: port },
  },
  examples: ['doctor @name', 'doctor @name --json', 'doctor @name --ways direct,browser --wait 30'],
  async run({ positionals: [name = ''], options }, io) {
    const uniqueId = normalizeUniqueId(name);
    using stop = new Stop(io.out.gone);
    const printer = options.json ? jsonDiagnosis(io) : new DiagnosisTable(io);
    const { endpoints, signApiKey, session } = connectionOptions(
      { ...options, browser: false, 'browser-port': undefined },
      io,
      name,
    );
    const isBrowserWanted = options.browser || options['browser-port'] !== undefined;
    const tiktoolApiKey = options['tiktool-key'] ?? (io.env.TIKTOOL_API_KEY || undefined);
    // As watch takes them.
    const own: readonly WayName[] = isBrowserWanted
      ? ['browser']
      : defaultSourceNames({
          hasTikToolKey: tiktoolApiKey !== undefined,
          hasEulerKey: typeof signApiKey === 'string',
          hasSession: session !== undefined,
        });
    const steps: DiagnosisStep[] = [];
    const found = diagnose({
      ...{ uniqueId, roomId: options.room, endpoints, session, tiktoolApiKey, isBrowserWanted },
      signApiKey: signApiKey ?? undefined,
      browserPort: options['browser-port'],
      tikfinityPort: options['tikfinity-port'],
      ways: options.ways,
      waitMs: options.wait,
      signal: stop.signal,
    });
    for await (const step of found) {
      steps.push(step);
      printer.step(step);
    }
    const verdict = verdictOf(steps, { uniqueId, own, isStopped: stop.signal.aborted });
    printer.verdict(verdict);
    if (verdict.exit !== 'OK') throw new CommandError(verdict.exit, `@${uniqueId} cannot be read now`);
  },
});
