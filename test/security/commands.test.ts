import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { type Finished, start } from '../../packages/cli/test/support/livetap.js';
import { Hosts, type UpgradeAnswer } from './hosts.js';
import { type Learned, secrets } from './marks.js';
import { misconducts } from './misconduct.js';
import { secretsOf } from './reveal.js';

/** A program in place of ffmpeg that writes its arguments down. */
const ffmpeg = (path: string) => `#!${process.execPath}
const fs = require('node:fs');
fs.appendFileSync(${JSON.stringify(path)}, process.argv.join(' ') + '\\n');
if (process.argv[2] !== '-version') {
  process.stdout.write('out_time_us=1000000\\ntotal_size=1000\\nprogress=continue\\n');
  process.stdin.once('data', () => process.exit(0));
}
`;

/** A simulator behind a host that can do harm, a folder for files, and what is known in the environment. */
async function commandStage() {
  const hosts = await Hosts.start();
  const folder = await mkdtemp(join(tmpdir(), 'livetap-'));
  onTestFinished(async () => {
    await hosts[Symbol.asyncDispose]();
    await rm(folder, { recursive: true });
  });
  const program = join(folder, 'ffmpeg');
  await writeFile(program, ffmpeg(join(folder, 'arguments')), { mode: 0o755 });
  const env = {
    LIVETAP_SIGN_KEY: secrets.eulerKey,
    TIKTOOL_API_KEY: secrets.tiktoolKey,
    HTTPS_PROXY: `http://me:${secrets.proxyPassword}@127.0.0.1:1`,
    LIVETAP_ENDPOINT: '',
    XDG_CACHE_HOME: folder,
  };
  const talk = setInterval(() => hosts.room.say('hello'), 50);
  onTestFinished(() => clearInterval(talk));
  const run = (...args: readonly string[]) =>
    start([...args.map(arg => arg.replace('FOLDER', folder)), '--debug'], env).finished;
  return { hosts, folder, program, run };
}

type CommandStage = Awaited<ReturnType<typeof commandStage>>;

/** What is written to the terminal and into files: recordings, videos, caches, and what ffmpeg was started with. */
function leaksOf({ folder, hosts }: CommandStage, finished: readonly Finished[]): string[] {
  const { learned }: { readonly learned: Learned } = hosts;
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
  const files = names.map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name))] as const);
  const outputs = finished.flatMap(({ stdout, stderr }) => [['stdout', stdout] as const, ['stderr', stderr] as const]);
  return [...outputs, ...files].flatMap(([where, what]) => secretsOf(what, learned).map(name => `${name} in ${where}`));
}

const commands: Readonly<Record<string, readonly string[]>> = {
  watch: ['watch', '@ann', '--for', '1'],
  'watch --json': ['watch', '@ann', '--for', '1', '--json'],
  record: ['record', '@ann', 'FOLDER/a.jsonl', '--for', '1'],
  'record, compressed': ['record', '@ann', 'FOLDER/a.jsonl.gz', '--for', '1', '--quiet'],
  info: ['info', '@ann'],
  'info --json': ['info', '@ann', '--json'],
  gifts: ['gifts', '@ann'],
  feed: ['feed'],
  download: ['download', '@ann', '--output', 'FOLDER/a.mkv', '--duration', '1', '--ffmpeg', 'FOLDER/ffmpeg', '--chat'],
  doctor: ['doctor', '@ann', '--wait', '1'],
  'doctor --json': ['doctor', '@ann', '--wait', '1', '--json'],
};

const withEndpoint = (args: readonly string[], { origin }: Hosts) => [...args, '--endpoint', origin];
const tiktoolFlag = (name: string) => (name.startsWith('doctor') ? ['--tiktool-key', secrets.tiktoolKey] : []);

describe.each(Object.entries(commands))('livetap %s', (name, args) => {
  test('shows no secret when all is well', async () => {
    const stage = await commandStage();
    const finished = await stage.run(...withEndpoint(args, stage.hosts));
    expect(finished.stderr).not.toContain('livetap: ');
    expect(finished.code).toBe(0);
    expect(leaksOf(stage, [finished])).toEqual([]);
  });

  // A key may stand among the arguments: then it must not come back either. One process each, so not every misconduct.
  const provider = ['/webcast/rooms', '/webcast/rate_limits', '/webcast/sign_url', '/tiktool'];
  const cases = [
    { who: 'a sign provider', parts: provider, how: '401, and it repeats the request' },
    { who: 'a sign provider', parts: provider, how: 'something that is no HTTP' },
    { who: 'everybody', parts: ['/'], how: 'an error page' },
  ];
  test.each(cases)('shows no secret when $who answers $how', async ({ parts, how }) => {
    const stage = await commandStage();
    const { host } = new URL(stage.hosts.origin);
    const answer = misconducts.find(({ name: conduct }) => conduct === how)?.answer;
    if (answer === undefined) throw new Error(`there is no misconduct ${how}`);
    for (const part of parts) stage.hosts.answer(host, part, answer);
    const finished = await stage.run(
      ...withEndpoint(args, stage.hosts),
      '--key',
      secrets.eulerKey,
      ...tiktoolFlag(name),
      ...(/^(?:watch|record|download)/.test(name) ? ['--no-wait'] : []),
    );
    expect(leaksOf(stage, [finished])).toEqual([]);
  });
});

const sockets = new WebSocketServer({ noServer: true });

test.each(['watch', 'watch --json', 'record', 'doctor', 'doctor --json'])(
  'livetap %s shows no secret that the push service gives as its reason',
  async name => {
    const stage = await commandStage();
    const answer: UpgradeAnswer = ({ url, headers }, socket, incoming, head) =>
      sockets.handleUpgrade(incoming, socket, head, client => {
        const reason = url.includes('imprp=') ? `imprp=${url.split('imprp=')[1]}` : String(headers.cookie);
        client.close(4001, reason.slice(0, 120));
      });
    stage.hosts.answerUpgrade(new URL(stage.hosts.origin).host, answer);
    const finished = await stage.run(...withEndpoint(commands[name] ?? [], stage.hosts));
    expect(`${finished.stdout}${finished.stderr}`).toContain('4001');
    expect(leaksOf(stage, [finished])).toEqual([]);
  },
);

test('what is made of a recording holds no secret either', async () => {
  const stage = await commandStage();
  const recorded = await stage.run(...withEndpoint(commands.record ?? [], stage.hosts));
  const made = [
    await stage.run('replay', 'FOLDER/a.jsonl', '--speed', 'max', '--json'),
    await stage.run('convert', 'FOLDER/a.jsonl', '--to', 'csv'),
    await stage.run('scrub', 'FOLDER/a.jsonl', 'FOLDER/b.jsonl'),
  ];
  expect(made.map(({ code, stderr }) => [code, stderr])).toEqual(made.map(() => [0, expect.any(String)]));
  expect(leaksOf(stage, [recorded, ...made])).toEqual([]);
});

test('livetap simulate shows nothing of what its clients send', async () => {
  const { folder } = await commandStage();
  const simulating = start(['simulate', '--name', 'ann', '--for', '4', '--fault', 'sign-401', '--debug'], {});
  await simulating.says('is live');
  const { stdout } = await simulating.says('listens on').then(text => ({ stdout: text }));
  const origin = /http:\/\/[\d.:]+/.exec(stdout)?.[0] ?? '';
  const env = { LIVETAP_SIGN_KEY: secrets.eulerKey, XDG_CACHE_HOME: folder };
  const client = await start(['watch', '@ann', '--endpoint', origin, '--for', '1'], env).finished;
  expect(client.stderr).toContain('401');
  expect(secretsOf([await simulating.finished, client])).toEqual([]);
});
