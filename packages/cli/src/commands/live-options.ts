import { type LineWriter, type SourceName, TikTokLive } from '@livetap/live';
import type { Options, OptionValues } from '../command.js';
import { UsageError } from '../errors.js';
import { wireNamesOf } from '../event-names.js';
import type { Io } from '../io.js';
import type { Printer } from '../print/printer.js';
import { listOf, text } from '../readers.js';
import { resumeFile } from '../resume-file.js';
import type { Session } from '../session.js';
import { WireTap } from '../wire-tap.js';
import { connectionOptions, roomOptions } from './room-options.js';

const sourceNames = ['direct', 'euler', 'tiktool', 'polling'] as const satisfies readonly SourceName[];

/** What every command takes that keeps a room open. */
export const liveOptions = {
  'no-wait': { about: 'end at once, with 3, when the streamer is not live; without it the stream is waited for' },
  follow: { about: 'after the end of a stream wait for the next one, until Ctrl-C' },
  resume: {
    value: '<file>',
    about: 'keep in this file where it stopped, and go on from there the next time',
    read: text,
  },
  sources: {
    value: '<a,b,…>',
    about: `the ways to read the room, best first: ${sourceNames.join(', ')}; without it what is there, then direct, then euler`,
    read: listOf(`some of ${sourceNames.join(', ')}, separated by commas`, sourceNames),
  },
  ...roomOptions,
  'tiktool-key': {
    value: '<key>',
    about: 'API key of TikTool; TIKTOOL_API_KEY in the environment does as well',
    read: text,
  },
} as const satisfies Options;

/** A room for a session, and how it is kept open. */
export type OpenedRoom = Pick<Session, 'live' | 'roomId' | 'waits' | 'follows' | 'wire'>;

/**
 * The room that the options of a command ask for.
 * @param record takes the lines of a recording
 * @throws UsageError, FileError, and what the constructor of TikTokLive throws
 */
export function openedRoom(
  name: string,
  options: OptionValues<typeof liveOptions>,
  io: Io,
  { isRaw, wants }: Pick<Printer, 'isRaw' | 'wants'>,
  record?: LineWriter,
): OpenedRoom {
  const { follow: follows, resume, sources, room: roomId } = options;
  if (follows && options['no-wait']) throw new UsageError('--follow and --no-wait exclude each other');
  const apiKey = options['tiktool-key'] ?? (io.env.TIKTOOL_API_KEY || undefined);
  const wire = isRaw ? new WireTap(wireNamesOf(wants)) : undefined;
  const write: LineWriter = line => {
    record?.(line);
    wire?.record(line);
  };
  const chosen = connectionOptions(options, io, name);
  const live = new TikTokLive({
    ...chosen,
    ...{ uniqueId: name, apiKey, waitUntilLive: !options['no-wait'] },
    // With the browser those that are to be taken where it is not there.
    sources: chosen.sources === undefined ? sources : [...chosen.sources, ...(sources ?? [])],
    record: record === undefined && wire === undefined ? undefined : write,
    resume: resume === undefined ? undefined : resumeFile(resume),
    // Who watches for weeks waits for what comes back, however long it takes.
    maxReconnectAttempts: Number.POSITIVE_INFINITY,
    raw: false,
  });
  return { live, roomId, waits: !options['no-wait'], follows, wire };
}
