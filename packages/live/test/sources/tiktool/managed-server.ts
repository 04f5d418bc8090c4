import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** How a client is met; without it, it is told of the room, as the provider does. */
export type Meet = (client: WebSocket, request: IncomingMessage) => void;

const roomInfo = { event: 'roomInfo', roomId: '7429384756123456789', uniqueId: 'ann', roomInfo: { title: 'x' } };

/** A server that speaks as TikTool's managed socket does. */
export async function startManagedServer(meet: Meet = client => client.send(JSON.stringify(roomInfo))) {
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  const sent: Uint8Array[] = [];
  const asked: string[] = [];
  let hang: (() => void) | undefined;
  let refusal: number | undefined;
  server.on('upgrade', (request, socket, head) => {
    asked.push(request.url ?? '');
    socket.on('error', () => {}).on('end', () => socket.destroy());
    if (refusal !== undefined) return socket.end(`HTTP/1.1 ${refusal} No\r\nContent-Length: 0\r\n\r\n`);
    if (hang !== undefined) return hang();
    sockets.handleUpgrade(request, socket, head, client => {
      client.on('message', data => sent.push(data as Buffer));
      meet(client, request);
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const each = (act: (client: WebSocket) => void) => {
    for (const client of sockets.clients) act(client);
  };
  return {
    wsUrl: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/tiktool`,
    /** The addresses that were asked for, with their query. */
    asked,
    sent,
    raw: (text: string | Buffer) => each(client => client.send(text)),
    event: (event: string, data: object) =>
      each(client => client.send(JSON.stringify({ event, data: { type: event, ...data } }))),
    quit: () => each(client => client.terminate()),
    leave: (code = 4005, reason = 'bye') => each(client => client.close(code, reason)),
    refuse: (status: number) => {
      refusal = status;
    },
    holdOpening: () =>
      new Promise<void>(resolve => {
        hang = resolve;
      }),
    async close() {
      each(client => client.terminate());
      sockets.close();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
