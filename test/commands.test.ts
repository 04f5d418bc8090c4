import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startSimulator } from '@livetap/simulator';
import { afterAll, expect, test } from 'vitest';

/*
 * Every command line of the documentation, run as it stands, in order, against a simulated room that ends after a moment.
 * Of a pipeline the first command is run; ports give way to free ones.
 */
const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'livetap-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = [
  'README.md',
  ...readdirSync(join(root, 'packages')).map(name => `packages/${name}/README.md`),
  'docs/recording.md',
  'docs/faults.md',
  'docs/video.md',
];
const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

const lines = pages.flatMap(page => {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = [...text.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = '']) => block.split('\n'));
  return blocks.flatMap(line => {
    const command = /^(?:npx )?livetap (.*?)\s*(?:#.*|\|.*)?$/.exec(line)?.[1];
    return command === undefined ? [] : [{ page, command }];
  });
});

test('the documentation shows every command', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'packages/cli/bin/livetap.js'), 'help']);
  const commands = [...stdout.matchAll(/^ {2}livetap (?!help)(\w+)/gm)].map(match => match[1]);
  const shown = lines.map(({ command }) => (command.startsWith('@') ? 'watch' : command.split(' ')[0]));
  expect(commands).toContain('demo');
  expect(commands.filter(name => !shown.includes(name))).toEqual([]);
});

test.for(lines)('$page: livetap $command', async ({ command }, { skip }) => {
  skip(!hasFfmpeg && command.startsWith('download '), 'there is no ffmpeg');
  await using simulator = await startSimulator({ closeAfterEndMs: 50 });
  // A download ends after so much video, not with the room.
  const ends = !command.startsWith('download ');
  simulator.addRoom({ uniqueId: 'name', scenario: { kind: 'busy', durationMs: 10_000, speed: 20, ends } });
  const args = command.replace(/--port \d+/, '--port 0').split(/\s+/);
  // What would go on for ever ends after a moment.
  if (args[0] === 'demo' || args[0] === 'simulate') args.push('--for', '0.5');
  if (args[0] === 'record' && !args.includes('--append')) args.push('--force');
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'packages/cli/bin/livetap.js'), ...args], {
    cwd: folder,
    env: { ...process.env, LIVETAP_ENDPOINT: simulator.url },
    timeout: 15_000,
    maxBuffer: 2 ** 28,
  });
  expect(stdout).not.toBe('');
});
