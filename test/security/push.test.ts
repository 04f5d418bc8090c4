import { describe, expect, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { type HostRequest, names, type UpgradeAnswer } from './hosts.js';
import { oneLine } from './misconduct.js';
import { paths } from './paths.js';
import { leaksOf, openStage, type Stage } from './stage.js';

const sockets = new WebSocketServer({ noServer: true });

/** The secrets of a handshake, each by itself: what a close reason has room for. */
function partsOf({ url, headers }: HostRequest): string[] {
  const query = url.slice(url.indexOf('?'));
  return [
    query.slice(-100),
    ...query.split('&').slice(-3),
    ...(headers.cookie ?? '').split('; '),
    String(headers['x-own']),
  ];
}

/** Takes the socket and closes it, with a piece of the handshake as the reason. */
const closes =
  (code: number): UpgradeAnswer =>
  (request, socket, incoming, head) =>
    sockets.handleUpgrade(incoming, socket, head, client => {
      const parts = partsOf(request);
      client.close(code, `refused: ${parts[countOf(request) % parts.length]}`.slice(0, 120));
    });

let handshakes = 0;
/** Another piece each time. */
const countOf = (_request: HostRequest) => handshakes++;

const refuses =
  (status: string, headers: (echo: string) => string): UpgradeAnswer =>
  (request, socket) => {
    const echo = oneLine(`${request.url} ${Object.values(request.headers).join(' ')}`);
    socket.end(`HTTP/1.1 ${status}\r\n${headers(echo)}\r\nContent-Length: ${echo.length}\r\n\r\n${echo}`);
  };

const conduct: Readonly<Record<string, UpgradeAnswer>> = {
  'closes at once and repeats a piece of the address': closes(1000),
  'closes with an error and repeats a piece of the address': closes(4001),
  'refuses and repeats the handshake': refuses(
    '200 OK',
    echo => `Handshake-Status: 415\r\nHandshake-Msg: ${echo}\r\nX-Tt-Logid: ${echo}`,
  ),
  'refuses for good and repeats the handshake': refuses(
    '200 OK',
    echo => `Handshake-Status: 417\r\nHandshake-Msg: illegal secret key\r\nX-Tt-Logid: ${echo}`,
  ),
  'leads to somebody else': refuses('302 Found', echo => `Location: wss://${names.foreign}${echo.split(' ')[0]}`),
  'answers what is no HTTP': ({ url, headers }, socket) => void socket.end(`${url} ${JSON.stringify(headers)}\r\n\r\n`),
  'answers with a wrong key': refuses(
    '101 Switching Protocols',
    echo => `Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${echo.slice(0, 500)}`,
  ),
  'hangs up': (_request, socket) => void socket.destroy(),
};

const isOfSocket = paths.filter(({ hosts }) => hosts.includes(names.push));

async function walkAgainst(stage: Stage, path: (typeof paths)[number], answer: UpgradeAnswer): Promise<void> {
  stage.hosts.answerUpgrade(names.push, answer);
  await path.run(stage).catch((error: unknown) => stage.channels.say('thrown', error));
}

describe.each(Object.entries(conduct))('a push service that %s', (_name, answer) => {
  test.each(isOfSocket)('learns and spreads nothing: $name', async path => {
    const stage = await openStage();
    await walkAgainst(stage, path, answer);
    expect(leaksOf(stage, path.consent)).toBe('');
    expect(stage.hosts.requests.some(({ host }) => host === names.push)).toBe(true);
    expect(stage.hosts.requests.some(({ host }) => host === names.foreign)).toBe(false);
  });
});

test.each([1, 2, 3, 4, 5, 6, 7])(
  'a lost connection is made again, and no status, gap or file says more: piece %i',
  async () => {
    const stage = await openStage();
    let tries = 0;
    // The first socket is closed with a piece of the address, the next one is let through.
    const once: UpgradeAnswer = (request, socket, incoming, head) => {
      tries += 1;
      if (tries > 2) return void socket.destroy();
      sockets.handleUpgrade(incoming, socket, head, client => {
        // Whatever comes is the entry into the room; then it is over.
        client.once('message', () => {
          const parts = partsOf(request);
          client.close(1011, `gone: ${parts[countOf(request) % parts.length]}`.slice(0, 120));
        });
      });
    };
    stage.hosts.answerUpgrade(names.push, once);
    const live = stage.live({ sources: ['euler', 'direct'], autoReconnect: true, maxReconnectAttempts: 1 });
    await live.connect().catch((error: unknown) => stage.channels.say('thrown', error));
    await vi.waitFor(() => expect(live.status.state).toBe('idle'), { timeout: 15_000 });
    expect(tries).toBeGreaterThan(1);
    expect(leaksOf(stage)).toBe('');
  },
);
