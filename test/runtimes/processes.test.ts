import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { describe, expect, inject, test } from 'vitest';
import { startHttpProxy } from '../../packages/live/test/http/transport/proxy-servers.js';
import { binaryOf } from './binaries.js';
import { expectRooms, play, seenBy, startStage } from './stage.js';

/*
 * The published library in the runtimes that have processes: it reads rooms in every way, is refused and cut off in so many
 * words, goes through a proxy, and ends by itself. Node is the measure.
 */
const runtimes: readonly [name: string, command: () => readonly string[]][] = [
  ['Node.js', () => [process.execPath]],
  ['Bun', () => [binaryOf('bun')]],
  [
    'Deno',
    () => [binaryOf('deno'), 'run', '--allow-net', '--allow-env', '--allow-read', '--allow-write', '--allow-sys'],
  ],
];

describe.each(runtimes)('%s', (_name, command) => {
  test('reads rooms, plays recordings, tells failures apart, and ends by itself', async () => {
    await using stage = await startStage();
    const proxy = await startHttpProxy({ credentials: 'user:pwd' });
    // After the direct socket, two signed ones and the one through the proxy.
    stage.simulator.inject('device-blocked', { after: 4, times: 1 });
    const { simulator, closed, frames } = stage;
    const places = {
      ...{ endpoints: simulator.endpoints, closed, frames },
      proxy: `http://user:pwd@127.0.0.1:${proxy.port}`,
      file: join(inject('app'), 'saved/room.json'),
    };
    const [program = '', ...flags] = command();
    const child = spawn(program, [...flags, 'main.js', JSON.stringify(places)], {
      cwd: inject('app'),
      stdio: ['ignore', 'pipe', 'pipe'],
      // Neither looks for a newer version of itself.
      env: { ...process.env, DENO_NO_UPDATE_CHECK: '1', DO_NOT_TRACK: '1' },
    });
    const exit = once(child, 'exit');
    const errors = text(child.stderr);
    const told = await play(stage.room, createInterface(child.stdout));
    expect([await exit, await errors]).toEqual([[0, null], '']);
    expectRooms(told);
    expect(told.proxy).toMatchObject(seenBy('proxy'));
    expect(told.file).toEqual({ step: 'file', text: 'zwölf 🎁' });
    // Its requests are forwarded, its socket is tunnelled.
    const { origin, host } = new URL(simulator.url);
    expect(proxy.asked).toContain(`CONNECT ${host}`);
    expect(proxy.asked).toContainEqual(expect.stringContaining(`GET ${origin}/@ann/live`));
    expect(stage.room.violations).toEqual([]);
  });
});
