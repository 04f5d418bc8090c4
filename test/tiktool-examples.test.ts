import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startSimulator } from '@livetap/simulator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { javaScriptOf, typeProblems } from './seed-examples/compile.js';
import { examplesOf } from './seed-examples/extract.js';
import { names, roomId, scenes } from './tiktool-examples/scenes.js';

/*
 * The examples of TikTool's package. Nothing is changed in them but the package name, the addresses of the provider's site and
 * of the server that one of them leaves to the reader, and a port that may be taken. Each runs in a process of its own in front
 * of a simulated room, and is type-checked, but for the script of a page. The document lies beside the repository, where its maintainers work; elsewhere there is
 * nothing to run.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'test/.examples-of-tiktool');
const patienceMs = 15_000;

const all = examplesOf('004');
const examples = all.map(({ id, code }) => ({ id, code, scene: scenes[id.slice(4)] ?? { prints: ['no scene'] } }));

type Example = (typeof examples)[number];

beforeAll(() => void mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(all.length === 0)('the examples', () => {
  test('are all found, each with a scene', () => {
    expect(all.map(({ id }) => id.slice(4))).toEqual(Object.keys(scenes).sort());
  });

  test('type-check as they stand', () => {
    const typed = examples.filter(({ scene }) => scene.isPage !== true);
    const files = typed.map(example => {
      const file = join(folder, `${example.id}.ts`);
      const scene = { ...example.scene, after: 'export {};' };
      writeFileSync(file, programOf({ ...example, scene }, 'https://your-server.com', 8080));
      return file;
    });
    expect([...typeProblems(files)]).toEqual([]);
  }, 60_000);

  test.each(examples)('$id runs and prints what it should', async example => {
    await using simulator = await startSimulator({ apiKeys: { YOUR_API_KEY: {} }, closeAfterEndMs: 50 });
    const own = names.find(name => new RegExp(`['=]${name}\\b`).test(example.code)) ?? 'username';
    const room = simulator.addRoom({ uniqueId: own, roomId, scenario: false });
    for (const uniqueId of names) if (uniqueId !== own) simulator.addRoom({ uniqueId, scenario: false });
    const port = await freePort();
    const file = join(folder, `${example.id}.mjs`);
    writeFileSync(file, javaScriptOf(programOf(example, simulator.endpoints.tiktool, port)));
    const child = spawn(process.execPath, [file], {
      cwd: root,
      env: { ...process.env, LIVETAP_ENDPOINT: simulator.url },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patienceMs,
    });
    const output = Promise.all([text(child.stdout), text(child.stderr)]);
    const exited = once(child, 'close');
    const { acts, isServer, prints } = example.scene;
    if (acts !== undefined) {
      await room.waitForSocket(1, { timeoutMs: patienceMs });
      await acts(room, port);
      room.end();
    }
    if (isServer === true) {
      await room.waitForNoSockets();
      child.kill();
    }
    const [code] = await exited;
    const [stdout, stderr] = await output;
    expect(stderr).toBe('');
    if (prints instanceof RegExp) expect(stdout).toMatch(prints);
    else expect(stdout).toBe(prints.map(line => `${line.replace('8080', String(port))}\n`).join(''));
    expect(code).toBe(isServer === true ? null : 0);
    expect(room.violations).toEqual([]);
  });
});

function programOf({ code, scene: { before = '', after = '' } }: Example, server: string, port: number): string {
  const example = code
    .replace("'@tiktool/live'", "'@livetap/live/tiktool'")
    .replace('https://your-server.com', server)
    .replace('https://tik.tools', server)
    .replaceAll('8080', String(port));
  return [before, example, after].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  await once(server.close(), 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
