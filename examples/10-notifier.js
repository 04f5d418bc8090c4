// Tells a webhook when somebody goes live: node examples/10-notifier.js <webhook> <name>...
import { TikTokLive } from '@livetap/live';

const [webhook, ...names] = process.argv.slice(2);

await Promise.all(
  names.map(async uniqueId => {
    // Nothing but the connection is wanted, so nothing is decoded.
    const live = new TikTokLive({ uniqueId, waitUntilLive: true, state: false });
    let told = '';
    live.on('connected', async () => {
      if (told === live.roomId) return;
      told = live.roomId;
      const content = `@${uniqueId} is live: ${live.client.roomInfo?.title}`;
      const body = JSON.stringify({ content });
      const { status } = await fetch(webhook, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
      });
      console.log(`${content} (${status})`);
    });
    await live.connect();
  }),
);
