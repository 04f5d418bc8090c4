import { normalizeUniqueId } from '@livetap/live';
import { defineCommand } from '../command.js';
import { UsageError } from '../errors.js';
import { counted } from '../print/numbers.js';
import { PeoplePrinter } from '../print/people.js';
import { oneOf } from '../readers.js';
import { RecordingFile, syncPolicies } from '../recording-file.js';
import { requireOtherFile } from '../resume-file.js';
import { RoomRecorder } from '../room-recorder.js';
import { showRoom } from '../session.js';
import { Stop } from '../stop.js';
import { liveOptions, openedRoom } from './live-options.js';
import { outputOptions, printerFor } from './output-options.js';

/** Writes a room to a file, and shows it meanwhile. */
export const record = defineCommand({
  name: 'record',
  about: 'write a room to a file that livetap replay plays again; compressed where its name ends in .gz',
  positionals: ['@name', '<file>'],
  options: {
    ...outputOptions,
    quiet: { about: 'show no events, only how the room stands' },
    append: { about: 'add to the recording that exists; the time between is a gap in it' },
    force: { about: 'overwrite a file that exists' },
    sync: {
      value: `<${syncPolicies.join('|')}>`,
      about: 'how often what is written is brought to the disk, against power failures (never)',
      read: oneOf(...syncPolicies),
    },
    'keep-events': { about: 'write the events beside the frames, for programs that read the file by themselves' },
    ...liveOptions,
  },
  examples: [
    'record @name evening.jsonl',
    'record @name evening.jsonl.gz --quiet --for 3600',
    'record @name evening.jsonl --append --sync second',
    'record @name all.jsonl.gz --follow --quiet',
  ],
  async run({ positionals: [name = '', path = ''], options }, io) {
    if (options.append && options.force) throw new UsageError('--append and --force exclude each other');
    if (options.resume !== undefined) requireOtherFile(options.resume, path);
    using file = new RecordingFile(path, {
      existing: options.append ? 'append' : options.force ? 'overwrite' : 'refuse',
      sync: options.sync,
      hint: 'Choose another name, add to it with --append, or overwrite it with --force.',
      uniqueId: normalizeUniqueId(name),
    });
    const printer = options.quiet ? new PeoplePrinter(io, { events: [] }) : printerFor(options, io);
    const recorder = new RoomRecorder(line => file.write(line), { keepsEvents: options['keep-events'] });
    const room = openedRoom(name, options, io, printer, recorder.record);
    using stop = new Stop(io.out.gone, file.failed);
    await showRoom({ ...room, printer, stop, recorder, forMs: options.for });
    file.close();
    if (file.lines > 0) printer.note(`${counted(file.lines, 'line')}, ${counted(file.bytes, 'byte')} in ${path}`);
  },
});
