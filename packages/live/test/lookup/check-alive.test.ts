import { expect, test } from 'vitest';
import { InvalidRequestError } from '../../src/http/errors.js';
import { fetchRoomsAlive } from '../../src/lookup/check-alive.js';
import { clientFor, type Reply, rejection, startTestServer } from '../http/test-server.js';
import { json, roomId } from './answers.js';

const other = '7429384756123456791';

async function asked(reply: Reply, roomIds: readonly string[] = [roomId, other]) {
  const server = await startTestServer(() => reply);
  return { server, result: fetchRoomsAlive({ webClient: clientFor(server), roomIds }) };
}

test('fetchRoomsAlive asks for all at once and keeps every digit of the ids', async () => {
  const rooms = `[{"alive":true,"room_id":${roomId},"room_id_str":"${roomId}"},{"alive":false,"room_id":${other}}]`;
  const { server, result } = await asked(json(`{"data":${rooms},"extra":{"now":1},"status_code":0}`));
  expect([...(await result)]).toEqual([
    [roomId, true],
    [other, false],
  ]);
  expect([server.seen().path, server.seen().query.get('room_ids')]).toEqual([
    '/webcast/room/check_alive/',
    `${roomId},${other}`,
  ]);
});

test('a room that is left out, unreadable or was not asked for is not in the answer', async () => {
  const data = [null, { alive: true }, { alive: true, room_id_str: '5' }, { alive: 1, room_id_str: other }];
  expect([...(await (await asked(json({ status_code: 0, data }))).result)]).toEqual([[other, false]]);
});

test.each([[[]], [['0']], [[roomId, 'ann']], [Array<string>(21).fill(roomId)]])(
  'room ids that cannot be asked for are refused before any request: %#',
  async roomIds => {
    const { server, result } = await asked(json({}), roomIds);
    expect(await rejection(result)).toBeInstanceOf(InvalidRequestError);
    expect(server.requests).toHaveLength(0);
  },
);

test.each<[string, Reply, object]>([
  ['no list', json({ status_code: 0, data: {} }), { code: 'INVALID_RESPONSE', statusCode: 0 }],
  ['wrong parameters', json({ status_code: 10011, data: {} }), { code: 'INVALID_RESPONSE', retryable: false }],
  ['a page', { body: '<html></html>' }, { code: 'BLOCKED' }],
  ['too many requests', { status: 429 }, { code: 'RATE_LIMITED' }],
])('fails with what came: %s', async (_name, reply, expected) => {
  expect(await rejection((await asked(reply)).result)).toMatchObject({ ...expected, routeId: 'fetchRoomsAlive' });
});
