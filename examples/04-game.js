// Gifts of 5 diamonds and more become commands of a game: node examples/04-game.js <name> <url> [pause in milliseconds]
import { setTimeout as pause } from 'node:timers/promises';
import { TikTokLive } from '@livetap/live';

const [uniqueId, url, pauseMs = '2000'] = process.argv.slice(2);
const live = new TikTokLive({ uniqueId });
// One after another, each once, however long the game takes.
const gifts = live.events('gift', { filter: ({ diamonds, isHistory }) => diamonds >= 5 && !isHistory });

await live.connect();
for await (const { giftKey, user, giftName, repeatCount } of gifts) {
  const answer = await fetch(url, {
    method: 'POST',
    // A game that has seen this key before has done this already.
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': giftKey },
    body: JSON.stringify({ command: `summon tnt ${repeatCount}`, for: user.nickname }),
  });
  console.log(`${user.nickname}: ${repeatCount} × ${giftName}: ${answer.status}`);
  await pause(Number(pauseMs));
}
