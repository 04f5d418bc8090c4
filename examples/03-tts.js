// Reads comments of followers aloud, one after another: node examples/03-tts.js <name> [command]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { TikTokLive } from '@livetap/live';

const [uniqueId, command = process.platform === 'darwin' ? 'say' : 'espeak-ng'] = process.argv.slice(2);
const live = new TikTokLive({ uniqueId });

const filter = ({ comment, user, isHistory }) =>
  !isHistory && user.roles.includes('follower') && comment.length <= 120 && !/https?:/.test(comment);
// While one is read, five may wait; when there are more, the oldest is left out.
const comments = live.events('chat', { filter, size: 5 });

await live.connect();
for await (const { user, comment } of comments) {
  await once(spawn(command, [`${user.nickname} says ${comment}`], { stdio: 'inherit' }), 'close');
}
