import { type Simulator, startSimulator } from '@livetap/simulator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closedPort } from './support/diagnosis.js';
import { livetap, start } from './support/livetap.js';

let simulator: Simulator;
let tikfinityPort: string;

beforeAll(async () => {
  simulator = await startSimulator({ closeAfterEndMs: 0 });
  simulator.addRoom({ uniqueId: 'ann', scenario: { kind: 'busy', undecodable: false } });
  simulator.addRoom({ uniqueId: 'offline', status: 'offline' });
  tikfinityPort = String(await closedPort());
});

afterAll(() => simulator.close());

/** Arguments that keep it within this simulator. */
function doctor(...args: readonly string[]): string[] {
  return ['doctor', ...args, '--endpoint', simulator.url, '--tikfinity-port', tikfinityPort];
}

test('shows a table and the verdict, and ends with 0', async () => {
  const { code, stdout, stderr } = await livetap(...doctor('@ann', '--ways', 'direct,tikfinity'));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^ok {7}environment node /);
  expect(stdout).toMatch(/^ok {7}direct messages /m);
  expect(stdout).toMatch(/^skipped {2}tikfinity open /m);
  expect(stdout).toContain('\n@ann can be read, by a socket without a sign provider.\n');
});

test('writes JSON lines, the last of them the verdict', async () => {
  const { code, stdout } = await livetap(...doctor('https://www.tiktok.com/@ann/live', '--ways', 'direct', '--json'));
  expect(code).toBe(0);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  expect(lines.map(({ event, data }) => (event === 'step' ? `${data.part} ${data.name}` : event))).toEqual([
    ...['environment node', 'environment ws', 'environment proxy', 'environment service'],
    ...['lookup page', 'lookup api', 'lookup provider', 'room info', 'environment clock'],
    ...['direct sign', 'direct handshake', 'direct enter', 'direct heartbeat', 'direct batch', 'direct messages'],
    'verdict',
  ]);
  expect(lines.at(-1).data).toMatchObject({ uniqueId: 'ann', works: true, use: 'direct', exit: 'OK' });
});

test.each([
  ['@offline', 3, 'not live'],
  ['@nobody_at_all', 4, 'no @nobody_at_all'],
])('%s ends with %i', async (name, expected, said) => {
  const { code, stdout, stderr } = await livetap(...doctor(name));
  expect(code).toBe(expected);
  expect(stdout).toContain(said);
  expect(stderr).toBe(`livetap: ${name} cannot be read now\n`);
});

test('ends with 1 where no way works', async () => {
  const { code, stdout } = await livetap(...doctor('@ann', '--ways', 'polling'));
  expect(code).toBe(1);
  expect(stdout).toContain('no way to read it works');
});

test('takes keys from the environment, and shows none', async () => {
  const env = {
    LIVETAP_SIGN_KEY: 'secret-key',
    TIKTOOL_API_KEY: 'secret-key',
    HTTPS_PROXY: 'http://me:secret@a.example:1',
  };
  const { code, stdout, stderr } = await start(doctor('@ann', '--ways', 'euler,tiktool', '--json'), env).finished;
  expect(code).toBe(0);
  expect(stdout).toContain('"part":"euler","name":"quota before","status":"ok"');
  expect(stdout).toContain('"part":"tiktool","name":"quota before","status":"ok"');
  expect(stdout + stderr).not.toContain('secret');
});

test('takes a session from the environment for polling, and shows none', async () => {
  const env = { LIVETAP_SESSION_ID: 'secret-session', LIVETAP_TARGET_IDC: 'useast1a' };
  const { code, stdout, stderr } = await start(doctor('@ann', '--ways', 'polling', '--json'), env).finished;
  expect(code).toBe(0);
  expect(stdout).toContain('"part":"polling","name":"messages","status":"ok"');
  expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '').data).toMatchObject({ use: 'polling', todo: '' });
  expect(stdout + stderr).not.toContain('secret');
});

test('half a session is refused', async () => {
  const { code, stderr } = await start(doctor('@ann'), { LIVETAP_SESSION_ID: 'secret-session' }).finished;
  expect(code).toBe(2);
  expect(stderr).toContain('LIVETAP_TARGET_IDC');
  expect(stderr).not.toContain('secret');
});

test('Ctrl-C ends it with what is known', async () => {
  await using silent = await startSimulator();
  const room = silent.addRoom({ uniqueId: 'ann' });
  silent.inject('silence');
  const run = start(['doctor', '@ann', '--ways', 'direct', '--wait', '600', '--endpoint', silent.url]);
  await run.says('direct handshake');
  run.process.kill('SIGINT');
  const { code, stdout, stderr } = await run.finished;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).not.toContain('direct enter');
  expect(stdout).toContain('\nIt was stopped before a way was found that works.\nIn all: ');
  await room.waitForNoSockets();
});
