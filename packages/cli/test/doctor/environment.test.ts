import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { clockErrorMs, type Machine, thisMachine } from '../../src/doctor/environment.js';
import { Traffic } from '../../src/doctor/traffic.js';
import { goodMachine, openStage } from '../support/diagnosis.js';

async function environmentOf(machine: Partial<Machine>) {
  await using stage = await openStage();
  return await stage.diagnose([], { machine: { ...goodMachine, ...machine } });
}

describe('the environment', () => {
  test('of this machine is good', async () => {
    await expect(thisMachine.loadWebSocket()).resolves.toHaveProperty('WebSocket');
    const found = await environmentOf(thisMachine);
    expect(found.step('environment node').facts).toEqual({ version: process.versions.node });
    expect(found.outcome('environment')).toMatchObject({ node: 'ok', ws: 'ok' });
  });

  test.each([
    ['18.20.4', 'failed NODE_TOO_OLD'],
    ['20.18.3', 'failed NODE_TOO_OLD'],
    ['20.19.0', 'ok'],
    ['21.0.0', 'ok'],
  ])('Node.js %s: %s', async (nodeVersion, outcome) => {
    expect((await environmentOf({ nodeVersion })).outcome('environment').node).toBe(outcome);
  });

  test('without the package for sockets', async () => {
    const loadWebSocket = async () => {
      throw Object.assign(new Error('Cannot find package at /a/b'), { code: 'ERR_MODULE_NOT_FOUND' });
    };
    const found = await environmentOf({ loadWebSocket });
    expect(found.step('environment ws')).toMatchObject({
      ...{ status: 'failed', code: 'WS_MISSING' },
      text: 'the package ws cannot be loaded (ERR_MODULE_NOT_FOUND)',
    });
  });

  test('with proxies, without their credentials', async () => {
    const env = {
      https_proxy: 'http://me:geheim@proxy.example:3128',
      HTTPS_PROXY: 'http://loses.example',
      ALL_PROXY: 'me:geheim@other.example:1080',
      HTTP_PROXY: 'http://geheim with spaces',
    };
    const found = await environmentOf({ env });
    const step = found.step('environment proxy');
    expect(step).toMatchObject({ status: 'warning', code: 'PROXY_NOT_USED' });
    expect(step.facts).toEqual({
      ...{ HTTPS_PROXY: 'http://proxy.example:3128', HTTP_PROXY: '(no address)' },
      ALL_PROXY: 'http://other.example:1080',
    });
    expect(JSON.stringify(found.steps)).not.toContain('geheim');
  });

  test.each([
    ['slow', -90_000],
    ['fast', 90_000],
  ])('with a clock that is %s', async (side, byMs) => {
    const found = await environmentOf({ now: () => Date.now() + byMs });
    const step = found.step('environment clock');
    expect(step).toMatchObject({ status: 'warning', code: 'CLOCK_WRONG' });
    expect(step.text).toMatch(new RegExp(`^the clock of this machine is (89|90|91) seconds ${side}$`));
    expect(found.verdict.works).toBe(false);
  });

  test('a wrong clock makes messages neither older nor newer', async () => {
    await using stage = await openStage();
    const found = await stage.diagnose(['direct'], { machine: { ...goodMachine, now: () => Date.now() + 3_600_000 } });
    expect(found.outcome('environment').clock).toBe('warning CLOCK_WRONG');
    expect(found.outcome('direct').messages).toBe('ok');
    expect(Math.abs(Number(found.step('direct messages').facts.lagMs))).toBeLessThan(10_000);
  });
});

describe('Traffic', () => {
  async function answered(headers: Readonly<Record<string, string>>) {
    const server = createServer((_request, response) => {
      response.sendDate = false;
      response.writeHead(200, headers).end();
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const traffic = new Traffic(() => Date.UTC(2026, 0, 1));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      await traffic.fetch(url);
      await traffic.fetch(new Request(url));
      expect(traffic.takeCost().requests).toEqual({ [new URL(url).host]: 2 });
      expect(traffic.takeCost().requests).toEqual({});
    } finally {
      server.closeAllConnections();
      server.close();
    }
    return traffic;
  }

  test('reads the time of an answer, unless it comes out of a cache or is none', async () => {
    const date = new Date(Date.UTC(2026, 0, 1, 0, 1)).toUTCString();
    expect((await answered({ date })).clockOffsetMs).toBe(60_500);
    expect((await answered({ date, age: '30' })).clockOffsetMs).toBeUndefined();
    expect((await answered({ date: 'soon' })).clockOffsetMs).toBeUndefined();
    expect((await answered({})).clockOffsetMs).toBeUndefined();
  });

  test('reads what is left of a quota, once', async () => {
    const traffic = await answered({ 'x-ratelimit-remaining': '7', 'x-ratelimit-limit': '50' });
    expect(traffic.takeQuota()).toMatchObject({ limit: 50, remaining: 7 });
    expect(traffic.takeQuota()).toBeUndefined();
    expect((await answered({ 'ratelimit-remaining': '0' })).takeQuota()).toMatchObject({
      limit: undefined,
      remaining: 0,
    });
    expect((await answered({ 'ratelimit-remaining': 'many' })).takeQuota()).toBeUndefined();
  });
});

test('clockErrorMs lets a clock be that is right enough', () => {
  expect([undefined, 0, 5_000, -5_000, 5_001, -60_000].map(offset => clockErrorMs(offset))).toEqual([
    ...[0, 0, 0, 0],
    ...[5_001, -60_000],
  ]);
});
