import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TikTokLiveConnection } from '@livetap/live';
import { type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { expect } from 'vitest';
import { WebSocketServer } from 'ws';

/** One line of a program: a step is ready for something to happen, or has seen what it tells. */
export interface Line {
  readonly step: string;
  readonly ready?: boolean;
  readonly [field: string]: unknown;
}

/** What a program in another runtime reads: a room of the simulator, and what stands around it. */
export interface Stage extends AsyncDisposable {
  readonly simulator: Simulator;
  readonly room: Room;
  /** Address of a socket that passes the frames of the room on, as they come. */
  readonly frames: string;
  /** Lines of a recording of the room, from the beginning to now. */
  readonly recording: readonly string[];
  /** Origin at which nobody listens. */
  readonly closed: string;
}

/** Sets up a room in which nothing happens by itself. */
export async function startStage(): Promise<Stage> {
  const simulator = await startSimulator();
  const room = simulator.addRoom({ uniqueId: 'ann', scenario: false });
  const gone = createServer().listen(0, '127.0.0.1');
  await once(gone, 'listening');
  const closed = originOf(gone.address());
  gone.close();
  const relay = createServer().listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const sockets = new WebSocketServer({ server: relay });
  const recording: string[] = [];
  const record = (line: string) => void recording.push(line);
  const reader = new TikTokLiveConnection('ann', { endpoints: simulator.endpoints, record });
  reader.on('websocketData', bytes => {
    for (const socket of sockets.clients) socket.send(bytes);
  });
  // Whoever comes sees at once that there is a room.
  sockets.on('connection', () => room.viewers(7));
  await reader.connect();
  return {
    ...{ simulator, room, closed, recording },
    frames: originOf(relay.address()).replace('http', 'ws'),
    async [Symbol.asyncDispose]() {
      await reader.disconnect();
      for (const socket of sockets.clients) socket.terminate();
      relay.close();
      await simulator.close();
    },
  };
}

/** Lets something happen whenever a program is ready for it, and collects by steps what it has seen. */
export async function play(room: Room, lines: AsyncIterable<string>): Promise<Record<string, Line>> {
  const told: Record<string, Line> = {};
  for await (const text of lines) {
    const line: Line = JSON.parse(text);
    if (line.ready !== true) told[line.step] = line;
    else if (line.step === 'closed') room.closeSockets(4_001);
    else if (line.step !== 'recording') {
      room.say(`hello ${line.step}`, 'bob');
      room.giftStreak('Firefly', 3, 'cid');
      room.say(`bye ${line.step}`, 'bob');
    }
  }
  return told;
}

/** What a reader of application events sees of that. */
export function seenBy(step: string, from = step) {
  const gift = { gifts: ['Firefly 3 end'], diamonds: 3 };
  return { step, comments: expectedComments(from), ...gift, errors: [] };
}

/** Before them comes what was said in the steps before. */
function expectedComments(step: string): unknown {
  return expect.arrayContaining([`hello ${step}`, `bye ${step}`]);
}

/** What every runtime that can open sockets with headers has to tell. */
export function expectRooms(told: Record<string, Line>): void {
  expect(told.direct).toMatchObject(seenBy('direct'));
  expect(told.signed).toMatchObject({ comments: expectedComments('signed'), gifts: [3], errors: [] });
  expect(told.recording).toMatchObject(seenBy('recording', 'direct'));
  expect(told.frames).toMatchObject(seenBy('frames'));
  expect(told.closed).toMatchObject({ code: 4_001 });
  for (const { code, step } of failures) {
    expect(told[step]).toMatchObject({ error: { code, hint: expect.stringMatching(/\w/), leaks: false } });
  }
  expect(told.refused).toMatchObject({ error: { handshakeMessage: 'DEVICE_BLOCKED', retryable: true } });
}

const failures = [
  { step: 'refused', code: 'SOCKET_REJECTED' },
  { step: 'no socket', code: 'NETWORK_UNREACHABLE' },
  { step: 'no network', code: 'LOOKUP_FAILED' },
];

function originOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  return `http://127.0.0.1:${address.port}`;
}
