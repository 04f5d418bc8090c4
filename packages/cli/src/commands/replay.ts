import { defineCommand } from '../command.js';
import { playRecording } from '../playback.js';
import { replaySpeed } from '../readers.js';
import { momentIn, startingPoint } from '../starting-point.js';
import { Stop } from '../stop.js';
import { outputOptions, printerFor } from './output-options.js';

/** Plays a recording through the same pipeline as a live room. */
export const replay = defineCommand({
  name: 'replay',
  about: 'play a recording again',
  positionals: ['<file>'],
  options: {
    speed: { value: '<n>', about: 'how many times faster; max or 0 is as fast as possible', read: replaySpeed },
    from: {
      value: '<time>',
      about: 'where to begin: a time of day such as 20:15, or so long after the beginning: 90s, 5m, 1h30m',
      read: startingPoint,
    },
    ...outputOptions,
  },
  examples: [
    'replay evening.jsonl --speed 10',
    'replay evening.jsonl --from 5m',
    'replay evening.jsonl --speed max --json > evening.events.jsonl',
  ],
  async run({ positionals: [path = ''], options }, io) {
    using stop = new Stop(io.out.gone);
    const { speed = 1, from } = options;
    await playRecording({
      ...{ path, speed, stop },
      from: from && (({ startedAt }) => momentIn(startedAt, from)),
      printer: printerFor(options, io),
      out: io.out,
      forMs: options.for,
    });
  },
});
