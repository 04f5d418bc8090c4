import { errorCodes, type LiveErrorCode } from '@livetap/live';
import type { Simulator } from '@livetap/simulator';
import { expect, test } from 'vitest';
import { type FindingCode, findings } from '../../src/doctor/findings.js';
import type { StepStatus, WayName } from '../../src/doctor/step.js';
import { terminalHint } from '../../src/terminal-hint.js';
import { openStage, shortWait } from '../support/diagnosis.js';

/** Something that goes wrong, the step that has to say so, and how. */
interface Fault {
  readonly what: string;
  readonly inject: (simulator: Simulator) => unknown;
  readonly way: WayName;
  readonly step: string;
  readonly status: StepStatus;
  readonly code: LiveErrorCode | FindingCode;
  /** Steps that then are not tried. */
  readonly untried: readonly string[];
  /** How long is waited for what does not come, and listened to what does. */
  readonly waits?: { readonly waitMs?: number; readonly sampleMs?: number };
}

const afterSign = ['handshake', 'enter', 'heartbeat', 'batch', 'messages'];
const afterHandshake = afterSign.slice(1);
const sign = { way: 'euler', step: 'sign', status: 'failed', code: 'SIGN_FAILED', untried: afterSign } as const;
const handshake = { ...sign, step: 'handshake', code: 'SOCKET_REJECTED', untried: afterHandshake } as const;
const direct = { way: 'direct', status: 'failed' } as const;
const tiktool = { ...sign, way: 'tiktool' } as const;

const faults: readonly Fault[] = [
  { ...sign, what: 'the provider fails', inject: it => it.inject('sign-500') },
  { ...sign, what: 'the provider has an outage', inject: it => it.inject('sign-stub') },
  { ...sign, what: 'the provider knows no such key', inject: it => it.inject('sign-401') },
  { ...sign, what: 'the limit is reached', inject: it => it.inject('sign-429'), code: 'SIGN_RATE_LIMITED' },
  { ...sign, what: 'the plan does not include it', inject: it => it.inject('sign-402'), code: 'SIGN_PREMIUM' },
  { ...sign, what: 'no push address', inject: it => it.inject('sign-no-push-server'), code: 'PUSH_ADDRESS_MISSING' },
  { ...tiktool, what: 'TikTool fails', inject: it => it.inject('tiktool-500', { route: 'tiktool-sign' }) },
  {
    ...tiktool,
    what: 'TikTool gives no address',
    inject: it => it.inject('tiktool-no-address'),
    code: 'PUSH_ADDRESS_MISSING',
  },
  {
    ...{ ...direct, what: 'no visitor cookie', inject: it => it.inject('no-cookie') },
    ...{ step: 'sign', code: 'INVALID_RESPONSE', untried: afterSign },
  },
  { ...handshake, ...direct, what: 'the device is blocked', inject: it => it.inject('device-blocked') },
  { ...handshake, what: 'a refusal without a reason', inject: it => it.inject('silent-refusal') },
  { ...handshake, what: 'a reset', inject: it => it.inject('handshake-reset'), code: 'NETWORK_UNREACHABLE' },
  {
    ...{ ...direct, what: 'a silent socket', inject: it => it.inject('silence') },
    ...{ step: 'enter', code: 'SOCKET_SILENT', untried: ['heartbeat', 'batch', 'messages'], waits: shortWait },
  },
  {
    ...{ ...direct, what: 'a deaf socket', inject: it => it.inject('deaf') },
    ...{ step: 'batch', code: 'SOCKET_DEAF', untried: ['messages'], waits: shortWait },
  },
  {
    ...{ ...direct, what: 'late messages', inject: it => it.inject('late', { byMs: 180_000 }) },
    ...{ step: 'messages', status: 'warning', code: 'MESSAGES_LATE', untried: [] },
  },
  {
    ...{ ...direct, what: 'messages that cannot be read', inject: it => it.inject('undecodable', { every: 2 }) },
    ...{ step: 'messages', status: 'warning', code: 'MESSAGES_UNREADABLE', untried: [] },
  },
  {
    ...{ ...direct, what: 'frames that cannot be read', inject: it => it.inject('fragmentary-gzip', { after: 3 }) },
    ...{ step: 'messages', status: 'warning', code: 'MESSAGES_UNREADABLE', untried: [] },
  },
  {
    ...{ ...direct, what: 'a cut', inject: it => it.inject('cut', { after: 3 }) },
    ...{ step: 'messages', code: 'CLOSED_EARLY', untried: [], waits: { sampleMs: 600_000 } },
  },
];

test.each(faults)('$what: $way $step', async ({ inject, way, step, status, code, untried, waits }) => {
  await using stage = await openStage();
  inject(stage.simulator);
  const found = await stage.diagnose([way], { tiktoolApiKey: 'key-2', ...waits });
  const said = found.step(`${way} ${step}`);
  expect(said).toMatchObject({ status, code });
  const known: Partial<Record<string, { readonly who: string }>> = { ...errorCodes, ...findings };
  expect(said.who).toBe(known[code]?.who);
  expect(said.hint).toMatch(/\w\.$/);
  const outcome = found.outcome(way);
  for (const name of untried) {
    expect(outcome[name], name).toBe('skipped');
    expect(found.step(`${way} ${name}`).text).toBe(`not tried: ${way} ${step} failed`);
  }
  const names = Object.keys(outcome).filter(name => !name.startsWith('quota'));
  for (const name of names.slice(0, names.indexOf(step))) expect(outcome[name], name).toBe('ok');
  const isWorking = status === 'warning';
  expect(found.verdict).toMatchObject({ works: isWorking, exit: isWorking ? 'OK' : 'FAILED' });
  expect(found.verdict.ways[way]).toBe(isWorking ? 'impaired' : 'failed');
  if (!isWorking) expect(found.verdict.todo).toBe(said.hint);
  await stage.room.waitForNoSockets();
});

test.each([
  ['captcha', 'page', 'BLOCKED'],
  ['waf', 'page', 'BLOCKED'],
  ['login-redirect', 'page', 'BLOCKED'],
  ['bad-state', 'page', 'INVALID_RESPONSE'],
  ['user-not-found', 'api', 'USER_NOT_FOUND'],
  ['no-user', 'api', 'INVALID_RESPONSE'],
  ['http-429', 'api', 'RATE_LIMITED'],
  ['html-for-json', 'api', 'BLOCKED'],
  ['reset', 'api', 'NETWORK_UNREACHABLE'],
] as const)('%s: the look-up by the %s says so, and the others find the room', async (name, route, code) => {
  await using stage = await openStage();
  stage.simulator.inject(name, { route });
  const found = await stage.diagnose(['direct']);
  expect(found.outcome('lookup')).toEqual({ page: 'ok', api: 'ok', provider: 'skipped', [route]: `failed ${code}` });
  expect(found.verdict.cost.quota).toEqual({});
  expect(found.outcome('direct').messages).toBe('ok');
});

test('room information that is not to be had stops no way, and is told', async () => {
  await using stage = await openStage();
  stage.simulator.inject('room-restricted');
  const found = await stage.diagnose(['euler']);
  expect(found.outcome('room')).toEqual({ info: 'failed ROOM_RESTRICTED' });
  expect(found.verdict).toMatchObject({ works: true, use: 'euler' });
  expect(found.verdict.todo).toContain('fetchRoomInfoOnConnect');
});

test('look-ups that say different things are told; the room information decides', async () => {
  await using stage = await openStage();
  stage.simulator.inject('stale-room-id', { route: 'api' });
  const found = await stage.diagnose(['direct']);
  expect(found.outcome('lookup')).toEqual({ page: 'ok', api: 'warning LOOKUPS_DISAGREE', provider: 'skipped' });
  expect(found.verdict.works).toBe(true);
});

test('a room that is over by its information only is not signed for', async () => {
  await using stage = await openStage();
  stage.simulator.inject('room-over');
  const found = await stage.diagnose(['direct']);
  expect(found.outcome('room')).toEqual({ info: 'failed USER_OFFLINE' });
  expect(found.step('direct sign').text).toBe('not tried: @ann is not live');
  expect(found.verdict.exit).toBe('OFFLINE');
});

test('a room that is given is read although no look-up finds it', async () => {
  await using stage = await openStage();
  stage.simulator.inject('reset', { route: 'page' });
  stage.simulator.inject('reset', { route: 'api' });
  stage.simulator.inject('reset', { route: 'provider' });
  const found = await stage.diagnose(['direct'], { roomId: stage.room.roomId });
  expect(found.outcome('lookup')).toMatchObject({
    page: 'failed NETWORK_UNREACHABLE',
    api: 'failed NETWORK_UNREACHABLE',
  });
  expect(found.verdict).toMatchObject({ works: true, use: 'direct' });
});

test('a push host that is not of TikTok is not asked', async () => {
  await using stage = await openStage();
  stage.simulator.inject('sign-push-host');
  const { push: _push, ...endpoints } = stage.simulator.endpoints;
  const found = await stage.diagnose(['euler'], { endpoints });
  expect(found.outcome('euler')).toMatchObject({ sign: 'failed PUSH_HOST_UNKNOWN', handshake: 'skipped' });
  expect(found.verdict.cost.sockets).toBe(0);
});

test('a room that does not confirm the entry is not entered before something comes', async () => {
  await using stage = await openStage({ scenario: false, earlierComments: 0 });
  stage.simulator.inject('no-entry-answer');
  const found = await stage.diagnose(['direct'], shortWait);
  expect(found.outcome('direct')).toMatchObject({ enter: 'failed ROOM_NOT_CONFIRMED', heartbeat: 'skipped' });
});

test('a room that is confirmed by what comes is entered', async () => {
  await using stage = await openStage();
  stage.simulator.inject('no-entry-answer');
  expect((await stage.diagnose(['direct'])).outcome('direct')).toMatchObject({ enter: 'ok', messages: 'ok' });
});

test('a quiet room without viewers is no failure', async () => {
  await using stage = await openStage({ scenario: false, earlierComments: 0 });
  stage.room.viewers(0);
  const found = await stage.diagnose(['direct'], shortWait);
  expect(found.outcome('direct')).toMatchObject({ heartbeat: 'ok', batch: 'warning ROOM_QUIET', messages: 'skipped' });
  expect(found.verdict).toMatchObject({ works: true, use: 'direct', ways: { direct: 'impaired' } });
});

test('what was said before is no proof that anything comes', async () => {
  await using stage = await openStage({ scenario: false, earlierComments: 6 });
  const found = await stage.diagnose(['direct'], shortWait);
  const said = { code: 'SOCKET_DEAF', text: expect.stringContaining('only what was said before'), facts: { old: 6 } };
  expect(found.step('direct batch')).toMatchObject(said);
});

test('a heartbeat without an answer is told', async () => {
  await using stage = await openStage({ earlierComments: 0 });
  // The answer to the entry is all that comes.
  stage.simulator.inject('half-open', { after: 1 });
  const found = await stage.diagnose(['direct'], shortWait);
  expect(found.outcome('direct')).toMatchObject({ enter: 'ok', heartbeat: 'warning HEARTBEAT_UNANSWERED' });
});

test('a stream that ends meanwhile is no failure of the way', async () => {
  await using stage = await openStage({ scenario: false });
  const running = stage.diagnose(['direct'], { sampleMs: 600_000 });
  await stage.room.waitForHeartbeat();
  stage.room.say('hello');
  stage.room.end();
  expect((await running).outcome('direct')).toMatchObject({ batch: 'ok', messages: 'ok' });
});

test('a quota that is used up is not asked for more', async () => {
  await using stage = await openStage({}, { apiKeys: { mine: { limits: { day: 1 } } } });
  await stage.diagnose(['euler'], { signApiKey: 'mine' });
  const found = await stage.diagnose(['euler'], { signApiKey: 'mine' });
  const before = found.step('euler quota before');
  expect(before).toMatchObject({ status: 'failed', code: 'SIGN_RATE_LIMITED', facts: { dayRemaining: 0 } });
  expect(before.retryAfterMs).toBeGreaterThan(0);
  expect(found.step('euler sign').text).toBe('not tried: no call of the quota is left');
  expect(found.verdict.cost).toMatchObject({ quota: {}, sockets: 0 });
  expect(found.verdict).toMatchObject({ exit: 'FAILED', todo: terminalHint(errorCodes.SIGN_RATE_LIMITED.hint) });
});

test('a provider that allows no more calls is not called again, by whatever way', async () => {
  await using stage = await openStage();
  stage.simulator.inject('sign-limits', { minute: 1 });
  const first = await stage.diagnose(['euler', 'direct']);
  expect(first.outcome('euler').sign).toBe('ok');
  const again = await stage.diagnose(['euler', 'direct']);
  expect(again.outcome('euler').sign).toBe('failed SIGN_RATE_LIMITED');
  expect(again.verdict).toMatchObject({ works: true, use: 'direct' });
  const withKey = await stage.diagnose(['euler', 'polling'], { signApiKey: 'mine' });
  expect(withKey.step('polling open').text).toBe('not tried: no call of the quota is left');
  stage.simulator.inject('reset', { route: 'page' });
  stage.simulator.inject('reset', { route: 'api' });
  const unknown = await stage.diagnose(['euler', 'direct']);
  expect(unknown.outcome('lookup').provider).toBe('failed SIGN_RATE_LIMITED');
  expect(unknown.step('euler sign').text).toBe('not tried: no room was found');
});

test('the sign provider is asked for a room that TikTok does not name', async () => {
  await using stage = await openStage();
  stage.simulator.inject('reset', { route: 'page' });
  stage.simulator.inject('reset', { route: 'api' });
  const found = await stage.diagnose(['direct']);
  expect(found.outcome('lookup').provider).toBe('ok');
  expect(found.step('lookup provider').cost.quota).toEqual({ euler: 1 });
  expect(found.outcome('direct').messages).toBe('ok');
});

test('limits that cannot be asked do not stop the signature', async () => {
  await using stage = await openStage();
  stage.simulator.inject('reset', { route: 'limits' });
  const found = await stage.diagnose(['euler'], { signApiKey: 'mine' });
  expect(found.outcome('euler')).toMatchObject({ 'quota before': 'warning SIGN_FAILED', messages: 'ok' });
});

test('keys appear nowhere', async () => {
  await using stage = await openStage({}, { apiKeys: {} });
  const found = await stage.diagnose(['direct', 'euler', 'tiktool', 'polling'], {
    ...{ signApiKey: 'secret-key-1', tiktoolApiKey: 'secret-key-2' },
    session: { cookie: { type: 'cookie', value: { sessionId: 'secret-session', ttTargetIdc: 'useast1a' } } },
  });
  expect(found.outcome('euler').sign).toBe('failed SIGN_FAILED');
  expect(JSON.stringify([found.steps, found.verdict])).not.toContain('secret');
});
