import { defineCommand } from '../command.js';
import { UsageError } from '../errors.js';
import { chosenNames } from '../event-names.js';
import { playRecording } from '../playback.js';
import { CsvPrinter } from '../print/csv.js';
import { JsonPrinter } from '../print/json.js';
import { events as eventList, oneOf } from '../readers.js';
import { Stop } from '../stop.js';

const printers = { jsonl: JsonPrinter, csv: CsvPrinter } as const;

/** Writes the events of a recording in a form that other programs read. */
export const convert = defineCommand({
  name: 'convert',
  about: 'write the events of a recording as JSON lines or CSV to standard output',
  positionals: ['<file>'],
  options: {
    to: { value: '<jsonl|csv>', about: 'the form; required', read: oneOf('jsonl', 'csv') },
    events: { value: '<a,b,…>', about: 'only these events, for example chat,gift,follow', read: eventList },
    raw: { about: 'the wire level: each message as the service sent it, decoded; for jsonl' },
  },
  examples: ['convert evening.jsonl --to csv > evening.csv', 'convert evening.jsonl --to jsonl --events chat,gift'],
  async run({ positionals: [path = ''], options }, io) {
    const { to, raw: isRaw } = options;
    if (to === undefined) throw new UsageError('convert needs --to jsonl or --to csv');
    if (to === 'csv' && isRaw) {
      throw new UsageError(
        '--raw is for --to jsonl: CSV has no columns for the wire level',
        'A message has its own fields, nested in one another. Leave --raw out for CSV, or take --to jsonl.',
      );
    }
    const events = chosenNames(options.events, isRaw);
    using stop = new Stop(io.out.gone);
    const printer = new printers[to](io, { events, isRaw });
    await playRecording({ path, speed: Number.POSITIVE_INFINITY, printer, stop, out: io.out });
  },
});
