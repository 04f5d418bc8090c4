import { describe, expect, test } from 'vitest';
import type { handshakeFaults } from '../../src/faults/handshake-faults.js';
import { open, RawClient, type RefusedUpgrade, sign, signedAddress, userAgent } from '../support/client.js';
import { freshRoom, roomId } from './stage.js';

const stage = freshRoom();

async function connect(): Promise<RawClient | RefusedUpgrade> {
  const { result, cookie } = await sign(stage.simulator, roomId);
  return open(signedAddress(result, roomId), { 'user-agent': userAgent, cookie });
}

type Name = keyof typeof handshakeFaults;
type Refusing = Exclude<
  Name,
  'handshake-reset' | 'handshake-hang' | 'slow-handshake' | 'ping-interval' | 'socket-limit'
>;

const blocked = (status: string, message: string) => ({
  ...{ status: 200, headers: { 'content-length': '0', 'handshake-status': status, 'handshake-msg': message } },
});

const cases: Record<Refusing, object> = {
  'device-blocked': blocked('415', 'DEVICE_BLOCKED'),
  'illegal-secret-key': blocked('417', 'illegal secret key'),
  'illegal-app-id': blocked('417', 'illegal app_id'),
  'silent-refusal': { status: 200, headers: { 'content-length': '0' } },
  'handshake-400': { status: 400 },
  'handshake-403': { status: 403 },
  'handshake-429': { status: 429 },
};

test.each(Object.entries(cases))('%s', async (name, expected) => {
  const fault = stage.simulator.inject(name as Name, { times: 1 });
  const refused = await connect();
  expect(refused).toMatchObject(expected);
  expect(refused).toMatchObject({ headers: { 'x-tt-logid': expect.stringMatching(/^\d+$/) } });
  if (name === 'silent-refusal') expect(refused).not.toHaveProperty(['headers', 'handshake-status']);
  expect(stage.simulator.requests.at(-1)).toMatchObject({
    status: Object(expected).status,
    refusal: 'A fault was injected.',
  });
  expect(fault.count).toBe(1);
  expect(await connect()).toBeInstanceOf(RawClient);
});

test('a refused address was not used up', async () => {
  stage.simulator.inject('silent-refusal', { times: 1 });
  const { result, cookie } = await sign(stage.simulator, roomId);
  const again = () => open(signedAddress(result, roomId), { 'user-agent': userAgent, cookie });
  expect(await again()).toMatchObject({ status: 200 });
  expect(await again()).toBeInstanceOf(RawClient);
});

test('handshake-reset closes without an answer', async () => {
  stage.simulator.inject('handshake-reset', { times: 1 });
  await expect(connect()).rejects.toThrow(/hang up|ECONNRESET/);
  expect(stage.simulator.requests.at(-1)).toMatchObject({ status: 0 });
  expect(await connect()).toBeInstanceOf(RawClient);
});

describe('handshake-hang', () => {
  test('ends when the simulator is closed', async () => {
    const fault = stage.simulator.inject('handshake-hang');
    const outcome = connect().catch((error: Error) => error.message);
    await fault.waitForStrikes();
    await stage.simulator.close();
    expect(await outcome).toMatch(/hang up|ECONNRESET/);
  });
});

describe('slow-handshake', () => {
  test('holds the answer back by the clock', async () => {
    const fault = stage.simulator.inject('slow-handshake', { delayMs: 5000 });
    let settled = false;
    const connecting = connect().finally(() => {
      settled = true;
    });
    await fault.waitForStrikes();
    stage.clock.advance(4999);
    await sign(stage.simulator, roomId);
    expect(settled).toBe(false);
    stage.clock.advance(1);
    expect(await connecting).toBeInstanceOf(RawClient);
  });

  test('delays a refusal as well', async () => {
    const fault = stage.simulator.inject('slow-handshake', { delayMs: 50 });
    stage.simulator.inject('handshake-403');
    const connecting = connect();
    await fault.waitForStrikes();
    stage.clock.advance(50);
    expect(await connecting).toMatchObject({ status: 403 });
  });

  test('does not keep the simulator from closing', async () => {
    const fault = stage.simulator.inject('slow-handshake');
    const outcome = connect().catch((error: Error) => error.message);
    await fault.waitForStrikes();
    await stage.simulator.close();
    expect(await outcome).toMatch(/hang up|ECONNRESET/);
  });
});

test('slow is a fault of handshakes too', async () => {
  const { result, cookie } = await sign(stage.simulator, roomId);
  const fault = stage.simulator.inject('slow', { delayMs: 20 });
  const connecting = open(signedAddress(result, roomId), { 'user-agent': userAgent, cookie });
  await fault.waitForStrikes();
  stage.clock.advance(20);
  expect(await connecting).toBeInstanceOf(RawClient);
});

test('ping-interval is in the header of an accepted socket', async () => {
  const optionsOf = async () => {
    const { result, cookie } = await sign(stage.simulator, roomId);
    const { WebSocket } = await import('ws');
    const socket = new WebSocket(signedAddress(result, roomId), { headers: { 'user-agent': userAgent, cookie } });
    return new Promise(resolve => {
      socket.once('upgrade', response => resolve(response.headers['handshake-options']));
    });
  };
  stage.simulator.inject('ping-interval', { seconds: 7, times: 1 });
  expect(await optionsOf()).toBe('ping-interval=7;');
  expect(await optionsOf()).toBe('ping-interval=10;');
});

describe('socket-limit', () => {
  test('refuses an address that has as many sockets as it may have, until one of them ends', async () => {
    const fault = stage.simulator.inject('socket-limit', { perAddress: 2 });
    const first = await connect();
    expect(await connect()).toBeInstanceOf(RawClient);
    expect(await connect()).toMatchObject({ status: 429 });
    expect(stage.simulator.requests.at(-1)).toMatchObject({ refusal: 'The address has 2 sockets already.' });
    expect(fault.count).toBe(1);
    (first as RawClient).close();
    await expect.poll(connect).toBeInstanceOf(RawClient);
    expect(await connect()).toMatchObject({ status: 429 });
  });

  test('counts the sockets that are there when it begins, and those that are let in late', async () => {
    expect(await connect()).toBeInstanceOf(RawClient);
    stage.simulator.inject('socket-limit', { perAddress: 2 });
    const slow = stage.simulator.inject('slow-handshake', { delayMs: 10, times: 1 });
    const late = connect();
    await slow.waitForStrikes();
    expect(await connect()).toMatchObject({ status: 429 });
    stage.clock.advance(10);
    expect(await late).toBeInstanceOf(RawClient);
  });

  test('a refused handshake is no socket', async () => {
    stage.simulator.inject('handshake-403', { times: 2 });
    await connect();
    await connect();
    stage.simulator.inject('socket-limit', { perAddress: 1 });
    expect(await connect()).toBeInstanceOf(RawClient);
  });
});
