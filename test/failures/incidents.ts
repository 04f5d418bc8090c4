import { fetchRoomsAlive } from '@livetap/live';
import type { FaultName } from '@livetap/simulator';
import { expect } from 'vitest';
import { type Incident, type InjectedFault, type Row, type Scene, session } from './failure.js';

async function connected({ connection }: Scene): Promise<unknown> {
  return (await connection.connect()).isConnected;
}

/** What the next comment in the room, or what comes in its place, leads to. */
function afterComment(event: 'disconnected' | 'streamEnd') {
  return async ({ connection, room }: Scene): Promise<unknown> => {
    await connection.connect();
    const over = new Promise<unknown>(resolve => connection.on(event, resolve));
    room.say('hello');
    return over;
  };
}

/** Which comment is still heard after a frame that something happens to. */
async function stillHeard({ connection, room }: Scene): Promise<unknown> {
  await connection.connect();
  connection.on('error', () => {});
  const heard = new Promise(resolve => connection.on('chat', ({ comment }) => resolve(comment)));
  room.viewers(3);
  room.say('still here');
  return heard;
}

async function pollsWithSession({ connection, room }: Scene): Promise<unknown> {
  const said: string[] = [];
  connection.on('error', ({ exception }) => said.push(exception.name));
  const { isConnected } = await connection.connect();
  return [said, isConnected, room.sockets, room.polls.length > 0];
}

async function unknownMethods({ connection, room }: Scene): Promise<unknown> {
  await connection.connect();
  const seen: string[] = [];
  connection.on('unknown', ({ method }) => seen.push(method)).on('error', () => seen.push('error'));
  const chat = new Promise<void>(resolve => connection.on('chat', () => resolve()));
  room.say('hello');
  await chat;
  return seen;
}

async function badListener({ connection, room }: Scene): Promise<unknown> {
  await connection.connect();
  connection.on('error', () => {});
  connection.on('chat', () => {
    throw new Error('a mistake of the listener');
  });
  const heard: string[] = [];
  const both = new Promise<void>(resolve =>
    connection.on('chat', ({ comment }) => {
      if (heard.push(comment) === 2) resolve();
    }),
  );
  room.say('one');
  room.say('two');
  await both;
  return heard;
}

async function overButAlive({ connection: { webClient }, room }: Scene): Promise<unknown> {
  const { roomId } = room;
  room.goOffline();
  return (await fetchRoomsAlive({ webClient, roomIds: [roomId] })).get(roomId);
}

type Part = readonly [row: Row, when: string, fault: InjectedFault];

function noHarm(...parts: readonly Part[]): Incident[] {
  return parts.map(([row, when, fault]) => ({ row, when, faults: [fault], seen: connected, expected: true }));
}

/** What a program hears of without an error, or not at all. */
export const incidents: readonly Incident[] = [
  ...noHarm(
    [3, 'the page has no room, and the JSON has', ['no-live-room']],
    [4, 'page and JSON say offline, and room/info says live', ['stale-room-id']],
    [6, 'a captcha on the page, and the JSON answers', ['captcha']],
    [6, 'a bot check on the page, and the JSON answers', ['waf']],
    [7, 'the page has no state, and the JSON answers', ['no-state']],
    [7, 'the state of the page is no JSON, and the JSON answers', ['bad-state']],
    [8, 'the page leads elsewhere, and the JSON answers', ['redirect']],
    ['beside', 'the room id stands where old pages had it', ['old-room-id']],
    ['beside', 'no visitor cookie', ['no-cookie']],
    ['beside', 'slow answers', ['slow', { delayMs: 10 }]],
    ['beside', 'a slow handshake', ['slow-handshake', { delayMs: 10 }]],
    ['beside', 'a slow signature', ['sign-expired', { delayMs: 10 }]],
    ['beside', 'another interval of heartbeats', ['ping-interval']],
  ),
  {
    ...{ row: 'beside', when: 'a room that is over counts as alive', faults: [['always-alive']] },
    ...{ seen: overButAlive, expected: true },
  },
  {
    ...{ row: 24, when: 'there is no push server, and a session', faults: [['sign-no-push-server']] },
    ...{ seen: pollsWithSession, expected: [['PushAddressMissingError'], true, 0, true], options: { session } },
  },
  ...(
    [
      ['cut', {}, 1006],
      ['close', { code: 1000 }, 1000],
      ['close', { code: 4555 }, 4555],
      ['leave-request', {}, 1000],
    ] as const
  ).map(([name, options, code]): Incident => {
    const expected = expect.objectContaining({ code });
    const when = `${name} is a disconnect with code ${code}`;
    return { row: 31, when, faults: [[name, options]], seen: afterComment('disconnected'), expected };
  }),
  {
    ...{
      row: 32,
      when: 'a socket that stays open and says nothing is given up',
      faults: [['half-open', { after: 2 }]],
    },
    ...{ seen: afterComment('disconnected'), expected: { code: 1006, reason: 'nothing came for 0.1 s' } },
    options: { heartbeatIntervalMs: 20, staleAfterMs: 100 },
  },
  ...([3, 4] as const).map(
    (action): Incident => ({
      ...{ row: 31, when: `the end of the stream by action ${action}`, faults: [['control', { action, times: 1 }]] },
      ...{ seen: afterComment('streamEnd'), expected: expect.objectContaining({ action }) },
    }),
  ),
  {
    ...{ row: 33, when: 'an unknown method is an event of its own', faults: [['unknown-method', { times: 1 }]] },
    ...{ seen: unknownMethods, expected: ['WebcastFaultInjectedMessage'] },
  },
  ...(['truncate', 'corrupt', 'garbage', 'fragmentary-gzip', 'gzip-bomb', 'undecodable'] satisfies FaultName[]).map(
    (name): Incident => ({
      ...{ row: 33, when: `after ${name} the connection stays`, faults: [[name, { times: 1 }]] },
      ...{ seen: stillHeard, expected: 'still here' },
    }),
  ),
  {
    ...{ row: 34, when: 'a listener throws, and the others go on', faults: [] },
    ...{ seen: badListener, expected: ['one', 'two'] },
  },
];
