import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/registry.js';
import { commandHelp, generalHelp } from '../src/help.js';
import { livetap, shell, start } from './support/livetap.js';

describe('livetap', () => {
  test('shows its help and its version', async () => {
    const help = `${generalHelp(commands)}\n`;
    for (const args of [[], ['help'], ['--help'], ['-h']]) {
      expect(await livetap(...args)).toEqual({ code: 0, stdout: help, stderr: '' });
    }
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(await livetap('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  test('shows the help of a command', async () => {
    const [command] = commands.filter(({ name }) => name === 'record');
    const help = command && `${commandHelp(command)}\n`;
    for (const args of [
      ['help', 'record'],
      ['record', '--help'],
      ['--no-color', 'record', '-h'],
    ]) {
      expect(await livetap(...args)).toEqual({ code: 0, stdout: help, stderr: '' });
    }
  });

  test.each([
    [['rekord'], `there is no command "rekord"; the commands are ${commands.map(({ name }) => name).join(', ')}, help`],
    [['help', 'rekord'], 'there is no command "rekord"'],
    [['--json', 'demo'], 'a command comes first, then --json'],
    [['watch', '@ann', '--nope'], 'there is no option --nope'],
    [['@ann', '--nope'], 'there is no option --nope'],
    [['--nope', '@ann'], 'there is no option --nope'],
    [['watch'], 'watch needs @name'],
    [['record', '@ann'], 'record needs <file>'],
    [['watch', 'no such name'], '"no such name" is no TikTok username.'],
    [['watch', '@ann', '--for', 'ever'], '--for expects a number of seconds'],
    [['demo', '--events', 'chat,smalltalk'], '--events expects names of events'],
    [['doctor', '@ann', '--ways', 'direct,magic'], '--ways expects some of direct, euler'],
    [['doctor', 'no such name'], '"no such name" is no TikTok username.'],
    [['simulate', '--kind', 'mad'], '--kind expects one of quiet, normal, busy, peak'],
  ])('%j ends with 2: %s', async (args, message) => {
    const { code, stdout, stderr } = await livetap(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const [sentence, hint, ...rest] = stderr.split('\n');
    expect(sentence).toContain(`livetap: ${message}`);
    expect(hint).not.toBe('');
    expect(rest).toEqual(['']);
  });

  test('shows where an error comes from only when asked', async () => {
    expect((await livetap('watch', 'a b')).stderr).not.toContain('    at ');
    expect((await livetap('watch', 'a b', '--debug')).stderr).toContain('    at normalizeUniqueId');
  });

  test('colours only when asked, and never with NO_COLOR', async () => {
    const forced = await start(['watch'], { FORCE_COLOR: '1' }).finished;
    expect(forced.stderr).toContain('\u001b[31mlivetap:\u001b[0m');
    const both = await start(['watch'], { FORCE_COLOR: '1', NO_COLOR: '1' }).finished;
    expect(both.stderr).not.toContain('\u001b');
  });

  test('says that its output cannot be written, and nothing when it is not read', async () => {
    expect(await shell('livetap help > /dev/full')).toEqual({
      code: 5,
      stdout: '',
      stderr: 'livetap: the output cannot be written: no space left on the disk\n',
    });
    expect(await shell('set -o pipefail; livetap help | true; echo $?')).toMatchObject({ stdout: '0\n', stderr: '' });
  });

  test('never repeats a key', async () => {
    const args = ['@ann', '--no-wait', '--endpoint', 'http://127.0.0.1:9', '--key', 'secret-key', '--debug'];
    const { code, stderr } = await start(args).finished;
    expect(code).toBe(1);
    expect(stderr).not.toContain('secret-key');
  });
});
