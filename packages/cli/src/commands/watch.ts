import { TikTokLiveConnection } from '@livetap/live';
import { defineCommand } from '../command.js';
import { settle, showRoom } from '../session.js';
import { Stop } from '../stop.js';
import { outputOptions, printerFor } from './output-options.js';
import { connectionOptions, roomOptions } from './room-options.js';

/** Shows a room as it happens. */
export const watch = defineCommand({
  name: 'watch',
  about: 'show what happens in a room: chat, gifts with totals, joins, likes, follows, viewers',
  positionals: ['@name'],
  options: { ...outputOptions, ...roomOptions },
  examples: [
    'watch @name',
    'watch @name --events chat,gift',
    'watch @name --json | jq -r \'select(.event == "chat") | .data.comment\'',
    'watch @name --browser',
    'watch @demo --endpoint http://127.0.0.1:8099',
  ],
  async run({ positionals: [name], options }, io) {
    const connection = new TikTokLiveConnection(name ?? '', connectionOptions(options, io, name ?? ''));
    using stop = new Stop(io.out.gone);
    const printer = printerFor(options, io);
    settle(await showRoom({ connection, roomId: options.room, printer, stop, forMs: options.for }));
  },
});
