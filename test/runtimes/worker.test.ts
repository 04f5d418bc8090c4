import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { describe, expect, inject, test, vi } from 'vitest';
import { binaryOf } from './binaries.js';
import { bundle } from './bundle.js';
import { bundleDocumented } from './documented.js';
import { expectRooms, play, startStage } from './stage.js';

/*
 * The published library in a Cloudflare Worker, on the runtime that Cloudflare runs them on: bundled as for it, with the
 * modules of Node and without. Its sockets are requests for an upgrade.
 */

/** A worker that serves a program. */
async function startWorker(code: string, flags: readonly string[]) {
  const folder = mkdtempSync(join(inject('app'), 'worker-'));
  writeFileSync(join(folder, 'worker.js'), code);
  writeFileSync(join(folder, 'config.capnp'), configuration(flags));
  const child = spawn(binaryOf('workerd'), ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const gone = once(child, 'exit');
  const port = await Promise.race([
    portOf(child.stdio[3] as Readable),
    gone.then(([code]) => Promise.reject(new Error(`workerd ended with ${code} before it listened`))),
  ]);
  return {
    url: `http://127.0.0.1:${port}/`,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true });
    },
  };
}

function configuration(flags: readonly string[]): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "2026-01-01",
      compatibilityFlags = [${flags.map(flag => `"${flag}"`).join(', ')}],
      globalOutbound = "network",
    )),
    (name = "network", network = (allow = ["private", "local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;
}

/** It tells its port as a line of JSON. */
async function portOf(control: Readable): Promise<number> {
  for await (const line of createInterface(control)) {
    const { event, port } = JSON.parse(line) as { readonly event: string; readonly port?: number };
    if (event === 'listen' && port !== undefined) return port;
  }
  throw new Error('workerd did not say where it listens');
}

describe.each([
  ['with nodejs_compat', ['nodejs_compat']],
  ['without modules of Node', []],
])('Cloudflare Workers, %s', (_name, flags) => {
  test('read rooms, play recordings, and tell failures apart', async () => {
    const code = await bundle(inject('app'), 'worker.js', ['workerd', 'worker', 'browser']);
    await using worker = await startWorker(code, flags);
    await using stage = await startStage();
    // After the direct socket and two signed ones.
    stage.simulator.inject('device-blocked', { after: 3, times: 1 });
    const { simulator, closed, frames } = stage;
    const body = JSON.stringify({ endpoints: simulator.endpoints, closed, frames });
    const response = await fetch(worker.url, { method: 'POST', body });
    if (response.body === null) throw new Error('The worker said nothing.');
    const told = await play(stage.room, createInterface(Readable.fromWeb(response.body)));
    expect(told.failed).toBeUndefined();
    expectRooms(told);
    expect(told['own WebSocket']).toMatchObject({
      error: { code: 'RUNTIME_UNSUPPORTED', retryable: false, leaks: false },
    });
    expect(told.proxy).toMatchObject({ error: { code: 'INVALID_OPTION' } });
    expect(told.wsClientOptions).toMatchObject({ error: { code: 'INVALID_OPTION' } });
    expect(stage.room.violations).toEqual([]);
  });

  test('run the example of the documentation', async () => {
    await using stage = await startStage();
    const { simulator, room } = stage;
    const lead = `globalThis.process ??= {};
      globalThis.process.env = { ...globalThis.process.env, LIVETAP_ENDPOINT: ${JSON.stringify(simulator.url)} };`;
    const code = await bundleDocumented(inject('app'), 'javascript', lead, ['workerd', 'worker', 'browser']);
    await using worker = await startWorker(code, flags);
    const answer = fetch(`${worker.url}?name=ann`).then(response => response.text());
    // The stage reads the room too.
    await room.waitForSocket(2);
    room.say('hello example', 'bob');
    expect(await answer).toBe('hello example');
    await vi.waitFor(() => expect(room.sockets).toBe(1));
    expect(room.violations).toEqual([]);
  });
});
