import { afterAll, beforeAll, expect, test } from 'vitest';
import { manualClock } from '../../src/clock.js';
import type { Room } from '../../src/room/room.js';
import { type Simulator, startSimulator } from '../../src/simulator.js';
import { open, pushPath, RawClient, sign, signedAddress, userAgent } from '../support/client.js';

const clock = manualClock();
let simulator: Simulator;
let room: Room;

beforeAll(async () => {
  simulator = await startSimulator({ clock });
  room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
});
afterAll(() => simulator.close());

async function freshCookie(): Promise<string> {
  const [cookie = ''] = (await fetch(`${simulator.url}/`)).headers.getSetCookie();
  return cookie.split(';')[0] ?? '';
}

function unsigned(query: Record<string, string> = {}): string {
  const search = new URLSearchParams({ aid: '1988', room_id: room.roomId, compress: 'gzip', ...query });
  return `${simulator.endpoints.push}${pushPath}?${search}`;
}

async function signed(query: Record<string, string> = {}) {
  const { result, cookie } = await sign(simulator, room.roomId, query);
  return { address: signedAddress(result, room.roomId), headers: { 'user-agent': userAgent, cookie } };
}

const blocked = {
  status: 200,
  headers: expect.objectContaining({ 'handshake-status': '415', 'handshake-msg': 'DEVICE_BLOCKED' }),
};

async function expectSilentRefusal(address: string, headers: Record<string, string>): Promise<void> {
  const refused = await open(address, headers);
  expect(refused).toMatchObject({ status: 200, headers: { 'content-length': '0' } });
  expect(refused).not.toHaveProperty(['headers', 'handshake-status']);
}

test('a signed address is accepted once, with its User-Agent and its cookie', async () => {
  const { address, headers } = await signed();
  const client = await open(address, headers);
  expect(client).toBeInstanceOf(RawClient);
  await expectSilentRefusal(address, headers);
  expect(simulator.requests.at(-1)).toMatchObject({
    path: pushPath,
    status: 200,
    refusal: expect.stringContaining('used before'),
  });
  expect(simulator.requests.some(request => request.path === pushPath && request.status === 101)).toBe(true);
});

test('repeated and unknown parameters, other cookies and an offered subprotocol do no harm', async () => {
  const { address, headers } = await signed();
  const more = {
    ...headers,
    cookie: `tt-target-idc=useast1a; ${headers.cookie}`,
    'sec-websocket-protocol': 'echo-protocol',
  };
  expect(await open(`${address}&version_code=180800&version_code=270000&whatever=1`, more)).toBeInstanceOf(RawClient);
});

test('a cookie that the client decoded is as good', async () => {
  const { address, headers } = await signed();
  expect(await open(address, { ...headers, cookie: decodeURIComponent(headers.cookie) })).toBeInstanceOf(RawClient);
});

test('an address that is too old is refused without a reason', async () => {
  const { address, headers } = await signed();
  clock.advance(30_001);
  await expectSilentRefusal(address, headers);
});

test('an address up to 30 seconds old is accepted', async () => {
  const { address, headers } = await signed();
  clock.advance(30_000);
  expect(await open(address, headers)).toBeInstanceOf(RawClient);
});

test('another User-Agent than the one that was signed is blocked', async () => {
  const { address, headers } = await signed();
  expect(await open(address, { ...headers, 'user-agent': 'Another/1.0' })).toMatchObject(blocked);
});

test('another cookie than the one that came with the address is blocked', async () => {
  const { address, headers } = await signed();
  expect(await open(address, { ...headers, cookie: await freshCookie() })).toMatchObject(blocked);
});

test('an address signed for another room is refused', async () => {
  const other = simulator.addRoom({ uniqueId: 'otis', scenario: false });
  const { result, cookie } = await sign(simulator, room.roomId);
  await expectSilentRefusal(signedAddress(result, other.roomId), { 'user-agent': userAgent, cookie });
});

test('without any signature a fresh visitor cookie is enough', async () => {
  expect(await open(unsigned(), { 'user-agent': userAgent, cookie: await freshCookie() })).toBeInstanceOf(RawClient);
});

test('without a signature there is no cursor to go on from', async () => {
  const headers = { 'user-agent': userAgent, cookie: await freshCookie() };
  await expectSilentRefusal(unsigned({ cursor: '1_2_1_1_3_0' }), headers);
});

test('a missing User-Agent, a missing cookie and an invented cookie are blocked', async () => {
  const cookie = await freshCookie();
  expect(await open(unsigned(), { cookie })).toMatchObject(blocked);
  expect(await open(unsigned(), { 'user-agent': userAgent })).toMatchObject(blocked);
  expect(await open(unsigned(), { 'user-agent': userAgent, cookie: 'ttwid=1%7Cinvented' })).toMatchObject(blocked);
});

test('another aid is refused by name', async () => {
  const refused = await open(unsigned({ aid: '1' }), { 'user-agent': userAgent, cookie: await freshCookie() });
  expect(refused).toMatchObject({
    status: 200,
    headers: { 'handshake-status': '417', 'handshake-msg': 'illegal app_id' },
  });
});

test('a room that is missing, unknown or over is refused without a reason', async () => {
  const headers = { 'user-agent': userAgent, cookie: await freshCookie() };
  const over = simulator.addRoom({ uniqueId: 'wren', status: 'ended', scenario: false });
  for (const roomId of ['', '7429384756123456780', over.roomId])
    await expectSilentRefusal(unsigned({ room_id: roomId }), headers);
});

test('another path is not found', async () => {
  const refused = await open(`${simulator.endpoints.push}/webcast/im/elsewhere/`, { 'user-agent': userAgent });
  expect(refused).toMatchObject({ status: 404 });
});
