// A server for many readers: answers every HTTP request with an address of its push socket and a visitor's cookie, which is
// all that a client with a known room asks for, and every socket is a room of its own.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { encode } from '@livetap/live/schema';
import { WebSocketServer } from 'ws';
import { frameBodies } from '../corpus.js';
import { PushRooms } from '../push-rooms.js';

const [frames] = process.argv.slice(2);
const { bodies, messages } = frameBodies(Number(frames));
const rooms = new PushRooms(bodies);

// A connection that is kept must not be closed in the moment in which a client uses it again.
const http = createServer({ keepAliveTimeout: 0 });
http.listen(0, '127.0.0.1');
await once(http, 'listening');
const { port } = http.address();

const signed = encode('ProtoMessageFetchResult', {
  cursor: '1763640000000_7686613763180497737_1_1_1763639999000_0',
  internalExt: 'fetch_time:1763640000000|seq:0|wss_info:0-1763640000000-0-0',
  wsParams: { imprp: 'bench' },
  wsUrl: `ws://127.0.0.1:${port}/webcast/im/ws_proxy/ws_reuse_supplement/`,
});
http.on('request', (_request, response) => {
  const cookie = 'ttwid=bench; Path=/';
  response.writeHead(200, { 'x-room-id': '1', 'x-set-tt-cookie': cookie, 'set-cookie': cookie });
  response.end(signed);
});

const sockets = new WebSocketServer({ server: http, perMessageDeflate: false });
sockets.on('connection', socket => rooms.add(socket));

process.on('message', ({ play }) => {
  if (play !== undefined) rooms.play(play);
  process.send(rooms.counts);
});
process.send({ url: `http://127.0.0.1:${port}`, messages });
