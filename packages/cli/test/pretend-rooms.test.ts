import { createServer } from 'node:net';
import { faultCatalog, faultRoutes, faultWhen } from '@livetap/simulator';
import { describe, expect, test } from 'vitest';
import { livetap, start } from './support/livetap.js';

describe('livetap demo', () => {
  test('says that it is simulated, shows everything of a lively room, and ends cleanly at Ctrl-C', async () => {
    const run = start(['demo', '--speed', '20']);
    const kinds = ['chat', 'gift', 'join', 'like', 'follow', 'share', 'viewers'];
    for (const kind of kinds) await run.says(`  ${kind.padEnd(8)}  `);
    run.process.kill('SIGINT');
    const { code, stdout, stderr } = await run.finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('livetap:') });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^— simulated: .* on http:\/\/127\.0\.0\.1:\d+/);
    expect(lines.at(-1)).toMatch(/^— [\d,]+ comments? · [\d,]+ gifts? \([\d,]+ diamonds?\) · .* viewers$/);
  });

  test('is the same evening again with the same seed', async () => {
    const comments = async (seed: string) => {
      const { code, stdout } = await livetap(
        'demo',
        '--seed',
        seed,
        '--speed=20',
        '--for=0.5',
        '--json',
        '--events=chat',
      );
      expect(code).toBe(0);
      return stdout
        .trimEnd()
        .split('\n')
        .slice(0, 8)
        .map(line => JSON.parse(line).comment);
    };
    const [first, again, other] = await Promise.all([comments('5'), comments('5'), comments('6')]);
    expect(first).toHaveLength(8);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });
});

describe('livetap simulate', () => {
  test('prints the line that watches its room', async () => {
    const simulate = start(['simulate', '--name', 'ann', '--name', '@bob', '--kind', 'peak', '--speed', '5']);
    const printed = await simulate.says('watch @bob --endpoint http://');
    expect(printed).toContain('livetap watch @ann --endpoint');
    const [, line = ''] = /livetap (watch @bob --endpoint \S+)/.exec(printed) ?? [];
    const watch = start(line.split(' '));
    await watch.says('  gift ');
    simulate.process.kill('SIGINT');
    expect(await simulate.finished).toMatchObject({ code: 0, stderr: '' });
    // It waits for the simulator to come back.
    await watch.says('— reconnecting: ');
    watch.process.kill('SIGINT');
    expect((await watch.finished).code).toBe(0);
  });

  test('says that its port is taken', async () => {
    const server = createServer();
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, stderr } = await livetap('simulate', '--port', String(port));
    server.close();
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^livetap: port ${port} is in use already\nChoose another one[^\n]*\n$`));
  });

  test('ends by itself after the time asked for', async () => {
    expect(await livetap('simulate', '--for', '0.1')).toMatchObject({ code: 0, stderr: '' });
  });

  test('injects faults, says which, and how often they struck', async () => {
    const simulate = start(['simulate', '--fault', 'http-403@route=page,times=1', '--fault', 'sign-401:bodyOnly']);
    const printed = await simulate.says('Fault sign-401 bodyOnly=true is injected.');
    expect(printed).toContain('Fault http-403 route=page times=1 is injected.');
    const [, endpoint = ''] = /--endpoint (\S+)/.exec(printed) ?? [];
    const watch = await livetap('watch', '@demo', '--sources', 'euler', '--endpoint', endpoint);
    expect(watch.code).toBe(1);
    expect(watch.stderr).toMatch(/^livetap: The sign provider answered 401: .*\nCheck the API key/m);
    simulate.process.kill('SIGINT');
    const { code, stdout } = await simulate.finished;
    expect(code).toBe(0);
    expect(stdout).toContain('Fault http-403 struck once.\nFault sign-401 struck once.\n');
  });

  test('a push host that is none of the service shows as what it is', async () => {
    const faults = ['--fault', 'sign-push-host', '--fault', 'tiktool-push-host'];
    const simulate = start(['simulate', ...faults]);
    const [, endpoint = ''] =
      /--endpoint (\S+)/.exec(await simulate.says('Fault tiktool-push-host is injected.')) ?? [];
    for (const source of [['euler'], ['tiktool', '--tiktool-key', 'any']]) {
      const { code, stderr } = await livetap('watch', '@demo', '--endpoint', endpoint, '--sources', ...source);
      expect([code, stderr]).toEqual([1, expect.stringContaining('push.example-livetap.invalid')]);
    }
    simulate.process.kill('SIGINT');
    expect((await simulate.finished).stdout).toContain(
      'Fault sign-push-host struck once.\nFault tiktool-push-host struck once.\n',
    );
  });

  test('lists the faults with their parameters, and when they strike', async () => {
    const { code, stdout } = await livetap('simulate', '--list-faults');
    expect(code).toBe(0);
    for (const name of Object.keys(faultCatalog)) expect(stdout).toContain(`  ${name}: `);
    for (const name of [...Object.keys(faultWhen), 'retryAfterS']) expect(stdout).toContain(`    ${name}=<`);
    for (const name of Object.keys(faultRoutes)) expect(stdout).toContain(`      ${name}: `);
  });

  test.each([
    ['captha', 'There is no fault "captha"; the nearest: captcha'],
    ['cut@evry=3', 'The fault cut takes no "evry"; the nearest: every'],
    ['cut@every=0', 'every of the fault cut has to be a whole number, 1 or above'],
    ['cut@room=eve', 'There is no room of eve to inject a fault into'],
  ])('refuses --fault %s and says what is near', async (fault, message) => {
    const { code, stdout, stderr } = await livetap('simulate', '--fault', fault);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `livetap: --fault: ${message}\n"livetap simulate --list-faults" shows every fault with its parameters.\n`,
    );
  });

  test('runs all time faster: limits let go sooner, and a client stays connected', async () => {
    const simulate = start(['simulate', '--speed', '20', '--kind', 'quiet', '--fault', 'sign-limits:minute=1']);
    const printed = await simulate.says('sign-limits minute=1 is injected');
    const [, endpoint = ''] = /--endpoint (\S+)/.exec(printed) ?? [];
    const watch = start(['watch', '@demo', '--sources', 'euler', '--endpoint', endpoint]);
    await watch.says('  viewers  ');
    const remaining = async () => {
      const limits = await fetch(`${endpoint}/accounts/me/rate_limits`);
      return ((await limits.json()) as { readonly minute: { readonly remaining: number } }).minute.remaining;
    };
    // A minute of the room takes three seconds, in which the client sends no heartbeat.
    await expect.poll(remaining, { timeout: 15_000 }).toBe(1);
    watch.process.kill('SIGINT');
    expect(await watch.finished).toMatchObject({ code: 0, stderr: expect.not.stringContaining('livetap:') });
    simulate.process.kill('SIGINT');
    expect(await simulate.finished).toMatchObject({ code: 0 });
  });
});
