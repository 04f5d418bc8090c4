// Everything that happens in some rooms as JSON lines, with what is missing: node examples/06-analytics.js <name>... > lives.jsonl
import { TikTokLive } from '@livetap/live';

async function watch(uniqueId) {
  const log = entry => console.log(JSON.stringify({ room: uniqueId, ...entry }));
  const live = new TikTokLive({ uniqueId });
  live.on('event', log);
  live.on('gap', ({ from, to, reason }) => log({ type: 'gap', from, to, reason }));
  live.on('error', ({ code, message }) => log({ type: 'error', code, message }));
  live.on('status', ({ state, reason }) => {
    if (state === 'ended') log({ type: 'summary', reason, ...live.state?.totals });
  });
  // One room that cannot be read says nothing about the others.
  await live.connect().catch(({ code, message }) => log({ type: 'error', code, message }));
}

await Promise.all(process.argv.slice(2).map(watch));
