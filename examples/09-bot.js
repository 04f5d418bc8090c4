// Commands in the chat, with roles and cooldowns: node examples/09-bot.js <name>
import { TikTokLive } from '@livetap/live';

const commands = {
  '!play': { role: 'follower', cooldownMs: 30_000, run: (user, song) => console.log(`queued for ${user}: ${song}`) },
  '!skip': { role: 'moderator', cooldownMs: 0, run: user => console.log(`skipped by ${user}`) },
};
const lastUse = new Map();

const live = new TikTokLive({ uniqueId: process.argv[2] });
live.on('chat', { history: false }, ({ user, comment, at }) => {
  const [, name, rest] = /^(!\w+)\s*(.*)$/s.exec(comment) ?? [];
  if (!Object.hasOwn(commands, name)) return;
  const { role, cooldownMs, run } = commands[name];
  const use = `${name} ${user.userId}`;
  if (!user.roles.includes(role)) console.log(`${user.nickname} is no ${role}`);
  else if (at < (lastUse.get(use) ?? 0) + cooldownMs) console.log(`${user.nickname} has to wait`);
  else {
    lastUse.set(use, at);
    run(user.nickname, rest);
  }
});
await live.connect();
