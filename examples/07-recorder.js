// A recording to replay, and the chat as subtitles for the video: node examples/07-recorder.js <name> [folder]
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { TikTokLive } from '@livetap/live';

const [uniqueId, folder = '.'] = process.argv.slice(2);
const frames = createWriteStream(join(folder, `${uniqueId}.jsonl`)); // livetap replay <file>
const subtitles = createWriteStream(join(folder, `${uniqueId}.srt`));

const time = ms => new Date(ms).toISOString().slice(11, 23).replace('.', ',');
const startedAt = Date.now();
let count = 0;

const live = new TikTokLive({ uniqueId, record: line => frames.write(`${line}\n`) });
live.on('chat', { history: false }, ({ at, user, comment }) => {
  const from = Math.max(0, at - startedAt);
  subtitles.write(`${++count}\n${time(from)} --> ${time(from + 4000)}\n${user.nickname}: ${comment}\n\n`);
});
await live.connect();
console.log(`recording ${live.roomId}`);
