import type { Options, OptionValues } from '../command.js';
import { chosenNames } from '../event-names.js';
import type { Io } from '../io.js';
import { JsonPrinter } from '../print/json.js';
import { PeoplePrinter } from '../print/people.js';
import type { Printer } from '../print/printer.js';
import { events, seconds } from '../readers.js';

/** What every command takes that shows a room. */
export const outputOptions = {
  json: { about: 'one event a line as JSON on standard output, everything else on standard error' },
  events: { value: '<a,b,…>', about: 'show only these events, for example chat,gift,follow', read: events },
  raw: { about: 'the wire level: each message as the service sent it, decoded, under its own names' },
  for: { value: '<seconds>', about: 'end by itself so long after the connection', read: seconds },
} as const satisfies Options;

/** Shows events the way the options ask for. @throws UsageError for events of the level that was not asked for */
export function printerFor({ json, events: chosen, raw: isRaw }: OptionValues<typeof outputOptions>, io: Io): Printer {
  const options = { events: chosenNames(chosen, isRaw), isRaw };
  return json ? new JsonPrinter(io, options) : new PeoplePrinter(io, options);
}
