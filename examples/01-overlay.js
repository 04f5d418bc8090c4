// Gifts for a browser source of OBS: node examples/01-overlay.js <name> [port]
import { createServer } from 'node:http';
import { TikTokLive } from '@livetap/live';

const [uniqueId, port = '8080'] = process.argv.slice(2);
const live = new TikTokLive({ uniqueId, waitUntilLive: true });

const page = `<!DOCTYPE html><meta charset="utf-8"><body style="font: 48px sans-serif"><script>
  new EventSource('/gifts').onmessage = ({ data }) => {
    const { user, repeatCount, giftName } = JSON.parse(data);
    document.body.textContent = user.nickname + ' sent ' + repeatCount + ' × ' + giftName;
  };
</script>`;

const server = createServer((request, response) => {
  if (request.url !== '/gifts') {
    response.setHeader('Content-Type', 'text/html').end(page);
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('\n');
  const show = gift => response.write(`data: ${JSON.stringify(gift)}\n\n`);
  live.on('gift', show);
  response.on('close', () => live.off('gift', show));
});
server.listen(Number(port), '127.0.0.1', () => console.log(`http://localhost:${server.address().port}/`));

await live.connect();
