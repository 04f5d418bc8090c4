// The chats of several rooms as one stream of JSON lines, ready to render: node examples/02-all-chat.js <name>...
import { TikTokLive } from '@livetap/live';

async function read(uniqueId) {
  const live = new TikTokLive({ uniqueId });
  const chats = live.events('chat');
  await live.connect();
  for await (const { id, user, parts, at, isHistory } of chats) {
    console.log(JSON.stringify({ room: uniqueId, id, from: user.uniqueId, roles: user.roles, parts, at, isHistory }));
  }
}

await Promise.all(process.argv.slice(2).map(read));
