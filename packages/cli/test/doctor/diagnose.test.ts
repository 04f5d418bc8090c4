import { readFileSync } from 'node:fs';
import { errorCodes, isLiveError } from '@livetap/live';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/doctor/diagnose.js';
import { findings } from '../../src/doctor/findings.js';
import type { DiagnosisStep } from '../../src/doctor/step.js';
import { terminalHint } from '../../src/terminal-hint.js';
import { closedPort, Diagnosis, goodMachine, openStage } from '../support/diagnosis.js';

const good = { sign: 'ok', handshake: 'ok', enter: 'ok', heartbeat: 'ok', batch: 'ok', messages: 'ok' };
const skipped = {
  sign: 'skipped',
  handshake: 'skipped',
  enter: 'skipped',
  heartbeat: 'skipped',
  batch: 'skipped',
  messages: 'skipped',
};

describe('a room in which all is well', () => {
  test('is read in each way, and each step says what it cost', async () => {
    await using stage = await openStage();
    const found = await stage.diagnose(['direct', 'euler', 'tiktool', 'polling'], {
      ...{ signApiKey: 'key-1', tiktoolApiKey: 'key-2' },
    });
    expect(found.outcome('environment')).toEqual({ node: 'ok', ws: 'ok', proxy: 'ok', service: 'ok', clock: 'ok' });
    expect(found.outcome('lookup')).toEqual({ page: 'ok', api: 'ok', provider: 'skipped' });
    expect(found.step('lookup provider').text).toBe('not tried: it is not needed');
    expect(found.outcome('room')).toEqual({ info: 'ok' });
    expect(found.outcome('direct')).toEqual(good);
    expect(found.outcome('euler')).toEqual({ 'quota before': 'ok', ...good, 'quota after': 'ok' });
    expect(found.outcome('tiktool')).toEqual({ 'quota before': 'ok', ...good, 'quota after': 'ok' });
    expect(found.outcome('polling')).toEqual({ open: 'ok', batch: 'ok', messages: 'ok' });

    const host = new URL(stage.simulator.url).host;
    expect(found.step('lookup page').cost).toEqual({ requests: { [host]: 1 }, quota: {}, sockets: 0 });
    expect(found.step('euler sign').cost).toEqual({ requests: { [host]: 1 }, quota: { euler: 1 }, sockets: 0 });
    expect(found.step('euler handshake').cost).toEqual({ requests: {}, quota: {}, sockets: 1 });
    expect(found.step('tiktool sign').cost.quota).toEqual({ tiktool: 1 });
    expect(found.step('direct sign').cost.quota).toEqual({});
    expect(found.step('lookup api').facts).toMatchObject({ status: 'live', roomId: stage.room.roomId, viewers: 50 });
    const { facts } = found.step('direct messages');
    expect(facts).toMatchObject({ failed: 0, failedFrames: 0 });
    expect(facts.decoded).toBeGreaterThan(0);
    expect(Math.abs(Number(facts.lagMs))).toBeLessThan(10_000);

    const { verdict } = found;
    expect(verdict).toMatchObject({ works: true, use: 'tiktool', todo: '', exit: 'OK' });
    expect(verdict.ways).toMatchObject({ direct: 'works', euler: 'works', polling: 'works', browser: 'not tried' });
    const asked = stage.simulator.requests.filter(({ status }) => status !== 101).length;
    expect(verdict.cost.requests).toEqual({ [host]: asked });
    expect(verdict.cost.sockets).toBe(3);
    expect(stage.room.violations).toEqual([]);
    await stage.room.waitForNoSockets();
  });

  test('shows what the anonymous quota was by the headers of the signature', async () => {
    await using stage = await openStage({}, { anonymousLimits: { hour: 30 } });
    const found = await stage.diagnose(['euler']);
    expect(found.outcome('euler')).toEqual({ ...good, 'quota after': 'ok' });
    expect(found.step('euler quota after')).toMatchObject({
      facts: { nowRemaining: 29 },
      text: 'calls left: 29 of 30 for now',
    });
  });

  test('shows what a key has left before and after', async () => {
    await using stage = await openStage({}, { apiKeys: { mine: { limits: { day: 100, hour: 50, minute: 9 } } } });
    const found = await stage.diagnose(['euler'], { signApiKey: 'mine' });
    expect(found.step('euler quota before').text).toBe(
      'calls left: 100 of 100 today, 50 of 50 this hour, 9 of 9 this minute',
    );
    expect(found.step('euler quota after').facts).toEqual({ dayRemaining: 99, hourRemaining: 49, minuteRemaining: 8 });
  });
});

describe('somebody who cannot be read', () => {
  test.each(['offline', 'ended'] as const)('%s: the look-ups are tried, and nothing else', async status => {
    await using stage = await openStage({ status });
    const found = await stage.diagnose(['direct', 'euler', 'tiktool', 'polling', 'browser', 'tikfinity'], {
      signApiKey: 'key-1',
    });
    expect(Object.keys(found.outcome('lookup'))).toEqual(['page', 'api', 'provider']);
    expect(found.outcome('direct')).toEqual(skipped);
    for (const step of found.steps.filter(({ part }) => !['environment', 'lookup', 'room'].includes(part))) {
      expect(step).toMatchObject({ status: 'skipped', text: 'not tried: @ann is not live', ms: 0 });
    }
    const paths = stage.simulator.requests.map(({ path }) => path);
    expect(paths.filter(path => /connect|fetch|sign|rate_limits|room_id|^\/$/.test(path))).toEqual([]);
    expect(found.verdict).toMatchObject({ works: false, exit: 'OFFLINE' });
    expect(found.verdict.cost).toMatchObject({ sockets: 0, quota: {} });
  });

  test('a streamer without any room yet', async () => {
    await using stage = await openStage({ status: 'offline', roomId: '' });
    const found = await stage.diagnose(['direct']);
    expect(found.outcome('room')).toEqual({ info: 'skipped' });
    expect(found.outcome('direct')).toEqual(skipped);
    expect(found.verdict.exit).toBe('OFFLINE');
  });

  test('a name that nobody has', async () => {
    await using stage = await openStage();
    const found = await stage.diagnose(['direct', 'euler'], { uniqueId: 'nobody' });
    expect(new Set(Object.values(found.outcome('lookup')))).toEqual(new Set(['failed USER_NOT_FOUND']));
    expect(found.outcome('room')).toEqual({ info: 'skipped' });
    expect(found.step('direct sign').text).toBe('not tried: no room was found');
    expect(found.verdict).toMatchObject({ exit: 'NO_SUCH_USER', todo: errorCodes.USER_NOT_FOUND.hint });
  });

  test('a name that cannot be one is refused before the first step', async () => {
    await expect(Diagnosis.of({ uniqueId: 'no such name' })).rejects.toMatchObject({ code: 'INVALID_UNIQUE_ID' });
    await expect(Diagnosis.of({ uniqueId: 'ann', waitMs: -1 })).rejects.toMatchObject({ code: 'INVALID_OPTION' });
  });

  test('a service that is not there', async () => {
    const origin = `http://127.0.0.1:${await closedPort()}`;
    const endpoints = { web: origin, webcast: origin, sign: origin, tiktool: origin };
    const found = await Diagnosis.of({
      uniqueId: 'ann',
      endpoints,
      machine: goodMachine,
      ways: ['direct'],
    });
    expect(found.outcome('lookup')).toEqual({
      page: 'failed NETWORK_UNREACHABLE',
      api: 'failed NETWORK_UNREACHABLE',
      provider: 'failed SIGN_FAILED',
    });
    expect(found.step('environment clock').text).toBe('not tried: no answer came that says the time');
    expect(found.verdict).toMatchObject({ exit: 'FAILED', text: 'The room of @ann could not be found.' });
    expect(found.verdict.todo).toBe(terminalHint(errorCodes.NETWORK_UNREACHABLE.hint));
  });
});

describe('a diagnosis that is stopped', () => {
  test('ends early, keeps what is known, and leaves nothing open', async () => {
    await using stage = await openStage();
    stage.simulator.inject('silence');
    const stop = new AbortController();
    const steps: DiagnosisStep[] = [];
    const { endpoints } = stage.simulator;
    const options = { uniqueId: 'ann', endpoints, machine: goodMachine, ways: ['direct', 'euler'] as const };
    for await (const step of diagnose({ ...options, waitMs: 600_000, signal: stop.signal })) {
      steps.push(step);
      if (step.part === 'direct' && step.name === 'handshake') stop.abort();
    }
    expect(steps.at(-1)).toMatchObject({ part: 'direct', name: 'handshake', status: 'ok' });
    await stage.room.waitForNoSockets();
  });

  test('ends in the middle of a step', async () => {
    await using stage = await openStage();
    stage.simulator.inject('silence');
    const stop = new AbortController();
    const running = Diagnosis.of({
      ...{ uniqueId: 'ann', endpoints: stage.simulator.endpoints, machine: goodMachine, ways: ['direct'] },
      ...{ waitMs: 600_000, signal: stop.signal },
    });
    await stage.room.waitForHeartbeat();
    stop.abort();
    expect(Object.keys((await running).outcome('direct'))).toEqual(['sign', 'handshake']);
    await stage.room.waitForNoSockets();
  });

  test('leaves nothing open for a reader that goes away', async () => {
    await using stage = await openStage();
    const { endpoints } = stage.simulator;
    for await (const step of diagnose({ uniqueId: 'ann', endpoints, machine: goodMachine, ways: ['direct'] })) {
      if (step.part === 'direct' && step.name === 'batch') break;
    }
    await stage.room.waitForNoSockets();
  });

  test('before it began does nothing', async () => {
    await using stage = await openStage();
    const found = await stage.diagnose(['direct'], { signal: AbortSignal.abort() });
    expect(found.steps).toEqual([]);
    expect(stage.simulator.requests).toEqual([]);
  });
});

test('codes of findings are none of the library, say what to do, and stand in the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  for (const [code, { hint }] of Object.entries(findings)) {
    expect(Object.keys(errorCodes)).not.toContain(code);
    expect(hint).toMatch(/\.$/);
    expect(readme).toContain(`\`${code}\``);
  }
});

test('a defect is not taken for a result', async () => {
  const machine = {
    ...goodMachine,
    get nodeVersion(): string {
      throw new TypeError('a defect');
    },
  };
  const error = await Diagnosis.of({ uniqueId: 'ann', machine }).catch((thrown: unknown) => thrown);
  expect(isLiveError(error)).toBe(false);
  expect(error).toMatchObject({ message: 'a defect' });
});
