import { textFile } from '@livetap/live';
import { readRooms, shown } from './read-rooms.js';

// Node 20 has none of its own.
const { WebSocket: webSocket } = 'WebSocket' in globalThis ? {} : await import('ws');

const places = JSON.parse(process.argv[2]);
const tell = line => console.log(JSON.stringify(line));

async function keepText() {
  const file = textFile(places.file);
  await file.write('zwölf 🎁');
  tell({ step: 'file', text: await file.read() });
}

// Ends by itself when everything is closed, or not at all.
await Promise.all([keepText(), readRooms({ ...places, webSocket }, tell)]).catch(error => {
  console.error(JSON.stringify(shown(error)));
  process.exitCode = 1;
});
