import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { livetap, start } from './support/livetap.js';

describe('livetap demo', () => {
  test('says that it is simulated, shows everything of a lively room, and ends cleanly at Ctrl-C', async () => {
    const run = start(['demo', '--speed', '20']);
    const kinds = ['chat', 'gift', 'join', 'like', 'follow', 'share', 'viewers'];
    for (const kind of kinds) await run.says(`  ${kind.padEnd(8)}  `);
    run.process.kill('SIGINT');
    const { code, stdout, stderr } = await run.finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
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
        .map(line => JSON.parse(line).data.comment);
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
    expect((await watch.finished).code).toBe(1);
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
});
