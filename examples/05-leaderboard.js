// Who gave most, over restarts: node examples/05-leaderboard.js <name> [file]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { TikTokLive } from '@livetap/live';

const [uniqueId, file = 'board.json'] = process.argv.slice(2);
// By the key of each gift, so that none counts twice.
const gifts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

const live = new TikTokLive({ uniqueId });
live.on('gift', ({ giftKey, user, diamonds }) => {
  gifts[giftKey] = { name: user.nickname, diamonds };
  writeFileSync(file, JSON.stringify(gifts));
  const sums = new Map();
  for (const { name, diamonds } of Object.values(gifts)) sums.set(name, (sums.get(name) ?? 0) + diamonds);
  const board = [...sums].sort(([, a], [, b]) => b - a).slice(0, 10);
  console.log(board.map(([name, sum], index) => `${index + 1}. ${name} ${sum}`).join(', '));
});
await live.connect();
