import { defineCommand } from '../command.js';
import { showRoom } from '../session.js';
import { Stop } from '../stop.js';
import { liveOptions, openedRoom } from './live-options.js';
import { outputOptions, printerFor } from './output-options.js';

/** Shows a room as it happens. */
export const watch = defineCommand({
  name: 'watch',
  about: 'show what happens in a room: chat, gifts with totals, joins, likes, follows, viewers; waits for the stream',
  positionals: ['@name'],
  options: { ...outputOptions, ...liveOptions },
  examples: [
    'watch @name',
    'watch @name --events chat,gift',
    'watch @name --json | jq -r \'select(.type == "chat") | .comment\'',
    'watch @name --follow --resume name.resume.json',
    'watch @name --raw --json --events roomUser,linkMicBattle',
    'watch @name --browser',
    'watch @demo --endpoint http://127.0.0.1:8099',
  ],
  async run({ positionals: [name = ''], options }, io) {
    const printer = printerFor(options, io);
    const room = openedRoom(name, options, io, printer);
    using stop = new Stop(io.out.gone);
    await showRoom({ ...room, printer, stop, forMs: options.for });
  },
});
