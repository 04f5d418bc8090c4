import { createFeed, type FeedRoom } from '@livetap/live';
import { defineCommand } from '../command.js';
import { count } from '../print/numbers.js';
import { plainJson, plainText } from '../print/plain-text.js';
import { amount } from '../readers.js';
import { requestOptions, serviceOptions } from './room-options.js';

const defaultLimit = 20;

/** Shows who is live now. */
export const feed = defineCommand({
  name: 'feed',
  about: 'show live rooms that TikTok recommends to this address, with their viewers',
  positionals: [],
  options: {
    json: { about: 'one room a line as JSON' },
    limit: { value: '<n>', about: `at most so many rooms (${defaultLimit})`, read: amount },
    ...serviceOptions,
  },
  examples: ['feed', 'feed --limit 5', "feed --json | jq -r '.uniqueId'"],
  async run({ options }, io) {
    const { json, limit = defaultLimit } = options;
    let shown = 0;
    for await (const room of createFeed(requestOptions(options, io))) {
      io.out.write(`${json ? jsonLine(room) : textLine(room)}\n`);
      shown += 1;
      if (shown >= limit || io.out.gone.aborted) return;
    }
    if (shown === 0) (json ? io.err : io.out).write('TikTok recommends nobody to this address now.\n');
  },
});

function textLine({ uniqueId, viewerCount, title }: FeedRoom): string {
  return `${plainText(`@${uniqueId}`).padEnd(26)}  ${count(viewerCount).padStart(9)} watching  ${plainText(title)}`.trimEnd();
}

function jsonLine({ uniqueId, nickname, roomId, title, viewerCount, info }: FeedRoom): string {
  return plainJson(JSON.stringify({ uniqueId, nickname, roomId, title, viewerCount, room: info }));
}
