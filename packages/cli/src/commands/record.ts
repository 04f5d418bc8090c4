import { TikTokLiveConnection } from '@livetap/live';
import { defineCommand } from '../command.js';
import { counted } from '../print/numbers.js';
import { PeoplePrinter } from '../print/people.js';
import { RecordingFile } from '../recording-file.js';
import { settle, showRoom } from '../session.js';
import { Stop } from '../stop.js';
import { outputOptions, printerFor } from './output-options.js';
import { connectionOptions, roomOptions } from './room-options.js';

/** Writes a room to a file, and shows it meanwhile. */
export const record = defineCommand({
  name: 'record',
  about: 'write a room to a file that livetap replay plays again',
  positionals: ['@name', '<file>'],
  options: {
    ...outputOptions,
    quiet: { about: 'show no events, only how the room stands' },
    force: { about: 'overwrite a file that exists' },
    ...roomOptions,
  },
  examples: ['record @name evening.jsonl', 'record @name evening.jsonl --quiet --for 3600'],
  async run({ positionals: [name = '', path = ''], options }, io) {
    using file = new RecordingFile(path, { overwrite: options.force });
    const connection = new TikTokLiveConnection(name, {
      ...connectionOptions(options, io, name),
      record: line => file.write(line),
    });
    using stop = new Stop(io.out.gone, file.failed);
    const printer = options.quiet ? new PeoplePrinter(io, []) : printerFor(options, io);
    const end = await showRoom({ connection, roomId: options.room, printer, stop, forMs: options.for });
    file.close();
    if (file.lines > 0) printer.note(`${counted(file.lines, 'line')}, ${counted(file.bytes, 'byte')} in ${path}`);
    settle(end);
  },
});
