// What happened in ten seconds as one prompt for a language model: node examples/08-cohost.js <name>
import { TikTokLive } from '@livetap/live';

const live = new TikTokLive({ uniqueId: process.argv[2] });
const windows = live.window('10s', 'chat', 'gift');

// Ask a model of yours here.
const answer = async prompt => `${prompt}\n(an answer)`;

await live.connect();
for await (const { byType, dropped } of windows) {
  const { chat = [], gift = [] } = byType;
  // Gifts first; of the comments the last twenty, so that a prompt has an end.
  const lines = [
    ...gift.map(({ user, repeatCount, giftName }) => `${user.nickname} gave ${repeatCount} × ${giftName}`),
    ...chat.slice(-20).map(({ user, comment }) => `${user.nickname}: ${comment}`),
  ];
  if (lines.length > 0) console.log(await answer(lines.join('\n')));
  if (dropped > 0) console.log(`(${dropped} events were left out: answers take too long)`);
}
