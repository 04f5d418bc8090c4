import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { startSimulator } from '@livetap/simulator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loopbackCertificate } from '../packages/live/test/http/transport/loopback-certificate.js';
import { javaScriptOf, typeProblems } from './seed-examples/compile.js';
import { type Example, examplesOf } from './seed-examples/extract.js';
import { startForwardProxy } from './seed-examples/forward-proxy.js';
import { namesIn, programOf } from './seed-examples/program.js';
import { roomMessages } from './seed-examples/room-messages.js';
import type { Scene } from './seed-examples/scene.js';
import { scenes000 } from './seed-examples/scenes-000.js';
import { scenes001 } from './seed-examples/scenes-001.js';
import { startTlsFront } from './seed-examples/tls-front.js';

/*
 * Every example of the documentation of the connector whose programs have to run here: nothing is changed in it but the
 * package name (seed-examples/program.ts lists the exceptions). Each is type-checked and run in a process of its own in
 * front of a simulated room, and has to print what its reader expects. The documents lie beside the repository, where its
 * maintainers work; elsewhere there is nothing to run.
 */
const root = join(import.meta.dirname, '..');
// Beside the packages that examples import besides ours.
const folder = join(root, 'test/third-party/.examples-of-seeds');

/** How long an example may take, and the compiler for all of them. */
const patienceMs = 15_000;
const compilerPatienceMs = 60_000;

const documents = [
  { number: '000', count: 35, scenes: scenes000 },
  { number: '001', count: 60, scenes: scenes001 },
].map(document => ({ ...document, examples: examplesOf(document.number) }));

const present = documents.every(({ examples }) => examples.length > 0);
const all = documents.flatMap(({ examples, scenes }) =>
  examples.map(example => ({
    id: example.id,
    example,
    scene: scenes[example.id.slice(4)] ?? { prints: ['no scene'] },
  })),
);

const certificate = join(folder, 'certificate.pem');

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(certificate, loopbackCertificate);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const title = present
  ? 'the examples'
  : 'the examples (left out: there is no folder shared/seeds beside the repository)';

describe.skipIf(!present)(title, () => {
  test.each(documents)('of document $number are all found, each with a scene', ({ count, examples, scenes }) => {
    expect(examples).toHaveLength(count);
    expect(examples.map(({ id }) => id.slice(4))).toEqual(Object.keys(scenes).sort());
  });

  describe('type-check as they stand', () => {
    let problems: ReadonlyMap<string, readonly string[]>;
    beforeAll(() => {
      problems = problemsById(all);
    }, compilerPatienceMs);
    for (const { id } of all) {
      test(id, () => expect(problems.get(id) ?? []).toEqual([]));
    }
  });

  describe('run to their end and print what they should', () => {
    for (const { id, example, scene } of all) {
      test(id, () => play(example, scene));
    }
  });
});

/** What the compiler says about each example, by its id. */
function problemsById(examples: typeof all): ReadonlyMap<string, readonly string[]> {
  const files = new Map(
    examples.map(({ id, example, scene }) => {
      const file = join(folder, `${id}.ts`);
      // A program without imports is a module all the same.
      writeFileSync(file, `${programOf(example, scene)}\nexport {};\n`);
      return [file, id];
    }),
  );
  return new Map([...typeProblems([...files.keys()])].map(([file, problems]) => [files.get(file) ?? '', problems]));
}

/** Runs an example in front of a room that says what the scene says and ends. */
async function play(example: Example, scene: Scene): Promise<void> {
  await using simulator = await startSimulator({ closeAfterEndMs: 50 });
  using proxy = await startForwardProxy(scene.proxy ?? 'http');
  using front = await startTlsFront(Number(new URL(simulator.url).port));
  const [own = 'officialgeilegisela'] = namesIn(example);
  const room = simulator.addRoom({ uniqueId: own, scenario: false });
  for (const uniqueId of ['officialgeilegisela', 'username', 'tv_asahi_news'].filter(name => name !== own)) {
    simulator.addRoom({ uniqueId, scenario: false });
  }
  const file = join(folder, `${example.id}.mjs`);
  writeFileSync(file, javaScriptOf(programOf(example, scene, proxy.address)));

  const child = spawn(process.execPath, [file], {
    cwd: root,
    env: {
      ...process.env,
      LIVETAP_ENDPOINT: scene.proxy === undefined ? simulator.url : front.url,
      NODE_EXTRA_CA_CERTS: certificate,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patienceMs,
  });
  const output = Promise.all([text(child.stdout), text(child.stderr)]).then(parts => parts.join(''));
  const exited = once(child, 'close');
  const entered = room.waitForSocket(1, { timeoutMs: patienceMs }).then(() => 'entered' as const);
  // An example that never connects ends by itself.
  if ((await Promise.race([entered.catch(() => undefined), exited])) === 'entered') {
    room.send(...(scene.says ?? []).map(name => roomMessages[name]));
    const { writes = 0 } = scene;
    const written = room.waitUntil(({ sent }) => sent.length >= writes, 'comments', { timeoutMs: patienceMs });
    // What it did not write is missed by the expectations of its scene.
    await Promise.race([written.catch(() => undefined), exited]);
    room.end(scene.end);
  }
  const [code] = await exited;
  const printed = await output;
  if (scene.prints instanceof RegExp) expect(printed).toMatch(scene.prints);
  else expect(printed).toBe(scene.prints.map(line => `${line}\n`).join(''));
  expect(code).toBe(0);
  scene.seen?.({ simulator, room, proxied: proxy.targets, connections: front.connections });
  expect(simulator.rooms.flatMap(({ violations }) => violations)).toEqual([]);
}
