import type { Options, OptionValues } from '../command.js';
import type { Io } from '../io.js';
import { JsonPrinter } from '../print/json.js';
import { PeoplePrinter } from '../print/people.js';
import type { Printer } from '../print/printer.js';
import { events, seconds } from '../readers.js';

/** What every command takes that shows a room. */
export const outputOptions = {
  json: { about: 'one event a line as JSON on standard output, everything else on standard error' },
  events: { value: '<a,b,…>', about: 'show only these events, for example chat,gift,follow', read: events },
  for: { value: '<seconds>', about: 'end by itself so long after the connection', read: seconds },
} as const satisfies Options;

/** Shows events the way the options ask for. */
export function printerFor({ json, events: chosen }: OptionValues<typeof outputOptions>, io: Io): Printer {
  return json ? new JsonPrinter(io, chosen) : new PeoplePrinter(io, chosen);
}
