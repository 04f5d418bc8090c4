import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { type Room, type RoomOptions, type Simulator, startSimulator } from '@livetap/simulator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Finished, livetap, type Running, shell, start } from './support/livetap.js';
import { Folder, header } from './support/recording.js';

let simulator: Simulator;
let rooms = 0;

beforeAll(async () => {
  simulator = await startSimulator({ closeAfterEndMs: 0 });
});

afterAll(() => simulator.close());

/** A room of its own for a test; nothing happens in it by itself. */
function addRoom(options: Partial<RoomOptions> = {}): Room {
  rooms += 1;
  return simulator.addRoom({ uniqueId: `host${rooms}`, scenario: false, earlierComments: 0, ...options });
}

function endpoint(): readonly string[] {
  return ['--endpoint', simulator.url];
}

/** Starts a command on a room and waits until it is in it. */
async function enter(room: Room, ...args: readonly string[]): Promise<Running> {
  const run = start([...args, ...endpoint()]);
  await Promise.race([room.waitForSocket(1, { timeoutMs: 15_000 }), run.finished.then(failed)]);
  await run.says('connected to');
  return run;
}

function failed({ stderr }: Finished): never {
  throw new Error(`ended before it was in the room: ${stderr}`);
}

interface Printed {
  readonly event: string;
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Lines of JSON. */
function jsonOf(text: string): Printed[] {
  return text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
}

describe('livetap watch', () => {
  test('shows a room until the stream ends', async () => {
    const room = addRoom();
    const run = await enter(room, `@${room.uniqueId}`);
    room.say('hello', 'ann');
    room.giftStreak('Firefly', 3, 'ann');
    room.viewers(77);
    room.end();
    const { code, stdout, stderr } = await run.finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const shown = stdout.split('\n').map(line => line.replace(/^\d\d:\d\d:\d\d {2}/, ''));
    expect(shown).toEqual([
      `— connected to @${room.uniqueId}, room ${room.roomId}: ${room.title}`,
      'chat      ann                   hello',
      'gift…     ann                   Firefly ×1',
      'gift…     ann                   Firefly ×2',
      'gift…     ann                   Firefly ×3',
      'gift      ann                   Firefly ×3 = 3 diamonds',
      'viewers                         77 watching',
      'stream                          ended by the host',
      '— 1 comment · 3 gifts (3 diamonds) · 0 likes · 0 joins · 0 follows · 0 shares · at most 77 viewers',
      '',
    ]);
    expect(room.violations).toEqual([]);
  });

  test('writes JSON lines and nothing else to its output', async () => {
    const room = addRoom();
    const run = await enter(room, 'watch', room.uniqueId, '--json');
    room.say('hello', 'ann');
    room.end();
    const { code, stdout, stderr } = await run.finished;
    expect(code).toBe(0);
    const events = jsonOf(stdout);
    const names = ['connected', 'chat', 'controlMessage', 'streamEnd', 'disconnected'];
    expect(events.map(({ event }) => event)).toEqual(names);
    expect(events[1]?.data).toMatchObject({ comment: 'hello', user: { uniqueId: 'ann' } });
    for (const { at } of events) expect(at).toBeGreaterThan(0);
    expect(stderr).toContain('connected to');
  });

  test('ends with 0 and a summary at Ctrl-C, and leaves the room', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const room = addRoom();
      const run = await enter(room, `@${room.uniqueId}`);
      run.process.kill(signal);
      const { code, stdout, stderr } = await run.finished;
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^— 0 comments · .* · at most 0 viewers$/);
      await room.waitForNoSockets();
    }
  });

  test('ends by itself after the time asked for', async () => {
    const room = addRoom();
    const { code } = await livetap(`@${room.uniqueId}`, '--for', '0.1', ...endpoint());
    expect(code).toBe(0);
  });

  test('skips the lookup when the room is given', async () => {
    const room = addRoom();
    const run = await enter(room, `@${room.uniqueId}`, '--room', room.roomId);
    run.process.kill('SIGINT');
    expect((await run.finished).code).toBe(0);
    expect(simulator.requests.some(({ path }) => path.includes(`@${room.uniqueId}`))).toBe(false);
  });

  test('says that the connection was lost, and ends with 1', async () => {
    const room = addRoom();
    const run = await enter(room, `@${room.uniqueId}`);
    room.closeSockets(1001);
    const { code, stderr } = await run.finished;
    expect(code).toBe(1);
    expect(stderr).toBe(
      'livetap: the connection was lost (code 1001) before the stream ended\nStart the command again to go on watching.\n',
    );
  });

  test('goes quietly when its reader has read enough', async () => {
    const room = addRoom({ scenario: { kind: 'peak', speed: 20 } });
    const line = `set -o pipefail; livetap @${room.uniqueId} --json ${endpoint().join(' ')} | head -1; echo $? >&2`;
    const { stdout, stderr } = await shell(line);
    expect(JSON.parse(stdout)).toMatchObject({ event: 'connected' });
    expect(stderr.split('\n').filter(text => !text.startsWith('connected to'))).toEqual(['0', '']);
  });

  test('neutralises hostile names and comments', async () => {
    const room = addRoom();
    const run = await enter(room, `@${room.uniqueId}`);
    room.send({
      method: 'WebcastChatMessage',
      message: { user: { uniqueId: 'eve\u001b[31m', userId: '6' }, comment: '\u001b[2Jgone\u202e\r\nroot#' },
    });
    room.end();
    const { stdout } = await run.finished;
    expect(stdout).toContain('eve␛[31m              ␛[2Jgone root#\n');
  });

  test.each([
    ['an offline streamer', { status: 'offline' }, 3, 'is not live'],
    ['a stream that is over', { status: 'ended' }, 3, 'over'],
  ] as const)('ends for %s with %s', async (_what, options, code, said) => {
    const room = addRoom(options);
    const finished = await livetap(`@${room.uniqueId}`, ...endpoint());
    expect(finished).toMatchObject({ code, stdout: '' });
    expect(finished.stderr).toMatch(new RegExp(`^livetap: [^\n]*(${said}|not live)[^\n]*\nWait until [^\n]*\n$`));
  });

  test('ends for a name that nobody has with 4', async () => {
    const { code, stdout, stderr } = await livetap('@nobody_at_all', ...endpoint());
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toMatch(/^livetap: [^\n]*@nobody_at_all[^\n]*\nCheck the spelling[^\n]*\n$/);
  });

  test('ends with 1 where nothing listens', async () => {
    await using gone = await startSimulator();
    await gone.close();
    const { code, stderr } = await livetap('@ann', '--endpoint', gone.url);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^livetap: [^\n]+\n[^\n]+\n$/);
  });
});

describe('livetap record', () => {
  test('writes what livetap replay shows again, line by line', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl');
    const room = addRoom({ scenario: { kind: 'busy', speed: 10, durationMs: 20_000, ends: true, seed: 4 } });
    const recorded = await livetap('record', `@${room.uniqueId}`, path, '--json', ...endpoint());
    expect(recorded.code).toBe(0);
    expect(recorded.stderr).toContain(` in ${path}\n`);
    const replayed = await livetap('replay', path, '--speed', 'max', '--json');
    expect(replayed.code).toBe(0);
    const events = ({ stdout }: Finished) =>
      jsonOf(stdout)
        .filter(({ event }) => event !== 'disconnected')
        .map(({ event, data }) => ({ event, data }));
    expect(events(replayed)).toEqual(events(recorded));
    expect(events(recorded).length).toBeGreaterThan(100);
  });

  test('ends its file properly at Ctrl-C', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl');
    const room = addRoom();
    const run = await enter(room, 'record', room.uniqueId, path, '--quiet');
    room.say('hello', 'ann');
    room.viewers(5);
    await room.waitUntil(() => room.counts.frames > 1, 'the frames');
    run.process.kill('SIGINT');
    const { code, stdout, stderr } = await run.finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toContain('hello');
    const lines = jsonOf(await readFile(path, 'utf8'));
    expect(lines[0]).toMatchObject({ livetap: 'recording', uniqueId: room.uniqueId, roomId: room.roomId });
    expect(lines.at(-1)).toMatchObject({ kind: 'close', code: 1000 });
    expect(stdout).toContain(`— ${lines.length} lines, `);
    expect((await livetap('replay', path, '--speed=max')).code).toBe(0);
  });

  test('keeps a file that exists, also for an offline streamer with --force', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl');
    await writeFile(path, 'precious\n');
    const refused = await livetap('record', '@ann', path, ...endpoint());
    expect(refused).toMatchObject({ code: 5, stdout: '' });
    expect(refused.stderr).toBe(
      `livetap: ${path}: exists already\nChoose another name, add to it with --append, or overwrite it with --force.\n`,
    );
    const { uniqueId } = addRoom({ status: 'offline' });
    expect((await livetap('record', uniqueId, path, '--force', ...endpoint())).code).toBe(3);
    expect(await readFile(path, 'utf8')).toBe('precious\n');
    const room = addRoom();
    const forced = await livetap('record', room.uniqueId, path, '--force', '--for=0.1', ...endpoint());
    expect(forced.code).toBe(0);
    expect(await readFile(path, 'utf8')).toMatch(/^\{"livetap":"recording"/);
  });

  test('compresses where the name says so, and goes on in the file the next time', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl.gz');
    const room = addRoom();
    const evening = async (comment: string, ...options: string[]) => {
      const run = await enter(room, 'record', room.uniqueId, path, '--quiet', ...options);
      const { frames } = room.counts;
      room.say(comment, 'ann');
      await room.waitUntil(() => room.counts.frames > frames, 'the frame');
      run.process.kill('SIGINT');
      expect((await run.finished).code).toBe(0);
    };
    await evening('one');
    await evening('two', '--append', '--sync', 'second');
    const { code, stdout } = await livetap('replay', path, '--speed=max', '--json', '--events=chat,gap');
    expect(code).toBe(0);
    const events = jsonOf(stdout);
    expect(events.map(({ event, data }) => data.comment ?? event)).toEqual(['one', 'gap', 'two']);
    expect(gunzipSync(await readFile(path)).toString()).toMatch(/^\{"livetap":"recording","version":2/);
  });

  test('loses nothing that came when it is killed, and goes on after it', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl');
    const room = addRoom();
    const run = await enter(room, 'record', room.uniqueId, path, '--json');
    room.say('one', 'ann');
    await run.says('"comment":"one"');
    run.process.kill('SIGKILL');
    await run.finished;
    const killed = await readFile(path, 'utf8');
    // As if it had been killed in the middle of a line.
    await writeFile(path, `${killed}{"at":12,"kind":"fra`);
    const added = await livetap('record', room.uniqueId, path, '--append', '--quiet', '--for=0.1', ...endpoint());
    expect(added.code).toBe(0);
    const { code, stdout } = await livetap('replay', path, '--speed=max', '--json', '--events=chat,gap');
    expect(code).toBe(0);
    const events = jsonOf(stdout);
    expect(events.map(({ data }) => data.comment ?? data.reason)).toEqual(['one', 'the recorder was killed']);
  });

  test('adds to recordings of the same streamer only, and not with --force', async () => {
    await using folder = await Folder.make();
    const path = await folder.recording(header);
    const { uniqueId } = addRoom();
    const refused = await livetap('record', uniqueId, path, '--append', '--for=0.1', ...endpoint());
    expect(refused.code).toBe(5);
    expect(refused.stderr).toContain(`${path}: is a recording of @host\n`);
    expect(await readFile(path, 'utf8')).toBe(`${header}\n`);
    const both = await livetap('record', uniqueId, path, '--append', '--force', ...endpoint());
    expect(both).toMatchObject({ code: 2, stdout: '' });
  });

  test('says that the file cannot grow, and keeps what is in it', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl');
    const room = addRoom({ scenario: { kind: 'peak', speed: 20 } });
    const target = `record @${room.uniqueId} ${path} --quiet ${endpoint().join(' ')}`;
    const { code, stderr } = await shell(`ulimit -f 64; livetap ${target}`);
    expect(code).toBe(5);
    expect(stderr).toMatch(
      /^livetap: \S+evening\.jsonl: the file has reached the largest size allowed\nWhat was written before .*\n$/,
    );
    const replayed = await livetap('replay', path, '--speed=max');
    expect(replayed.code).toBe(0);
    expect(replayed.stdout).toContain('chat');
    expect(replayed.stdout).toContain('was cut in its last line');
  });
});
