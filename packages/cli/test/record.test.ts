import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type Finished, impatience, livetap, shell } from './support/livetap.js';
import { Folder, header } from './support/recording.js';
import { interrupted, jsonOf, pretendRooms } from './support/rooms.js';

const rooms = pretendRooms();

describe('livetap record', () => {
  test('writes what livetap replay shows again, line by line', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl');
    const room = rooms.add({ scenario: { kind: 'busy', speed: 10, durationMs: 20_000, ends: true, seed: 4 } });
    const recorded = await livetap('record', `@${room.uniqueId}`, path, '--json', ...rooms.endpoint);
    expect(recorded.code).toBe(0);
    expect(recorded.stderr).toContain(` in ${path}\n`);
    const replayed = await livetap('replay', path, '--speed', 'max', '--json');
    expect(replayed.code).toBe(0);
    // The status of a recording is a mark in it.
    const events = ({ stdout }: Finished) =>
      jsonOf(stdout).filter(({ type }) => !['connected', 'disconnected', 'status', 'mark'].includes(String(type)));
    expect(events(replayed)).toEqual(events(recorded));
    expect(events(recorded).length).toBeGreaterThan(100);
  });

  test('ends its file properly at Ctrl-C', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl');
    const room = rooms.add();
    const run = await rooms.enter(room, ['record', room.uniqueId, path, '--quiet']);
    room.say('hello', 'ann');
    room.viewers(5);
    await room.waitUntil(() => room.counts.frames > 1, 'the frames');
    run.process.kill('SIGINT');
    const { code, stdout, stderr } = await run.finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('livetap:') });
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
    const refused = await livetap('record', '@ann', path, ...rooms.endpoint);
    expect(refused).toMatchObject({ code: 5, stdout: '' });
    expect(refused.stderr).toBe(
      `livetap: ${path}: exists already\nChoose another name, add to it with --append, or overwrite it with --force.\n`,
    );
    const { uniqueId } = rooms.add({ status: 'offline' });
    expect((await livetap('record', uniqueId, path, '--force', '--no-wait', ...rooms.endpoint)).code).toBe(3);
    expect(await readFile(path, 'utf8')).toBe('precious\n');
    const room = rooms.add();
    const forced = await livetap('record', room.uniqueId, path, '--force', '--for=0.1', ...rooms.endpoint);
    expect(forced.code).toBe(0);
    expect(await readFile(path, 'utf8')).toMatch(/^\{"livetap":"recording"/);
  });

  test('compresses where the name says so, and goes on in the file the next time', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl.gz');
    const room = rooms.add();
    const evening = async (comment: string, ...options: string[]) => {
      const run = await rooms.enter(room, ['record', room.uniqueId, path, '--quiet', ...options]);
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
    expect(events.map(({ type, comment }) => comment ?? type)).toEqual(['one', 'gap', 'two']);
    expect(gunzipSync(await readFile(path)).toString()).toMatch(/^\{"livetap":"recording","version":2/);
  });

  test('loses nothing that came when it is killed, and goes on after it', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl');
    const room = rooms.add();
    const run = await rooms.enter(room, ['record', room.uniqueId, path, '--json']);
    room.say('one', 'ann');
    await run.says('"comment":"one"');
    run.process.kill('SIGKILL');
    await run.finished;
    const killed = await readFile(path, 'utf8');
    // As if it had been killed in the middle of a line.
    await writeFile(path, `${killed}{"at":12,"kind":"fra`);
    const added = await livetap('record', room.uniqueId, path, '--append', '--quiet', '--for=0.1', ...rooms.endpoint);
    expect(added.code).toBe(0);
    const { code, stdout } = await livetap('replay', path, '--speed=max', '--json', '--events=chat,gap');
    expect(code).toBe(0);
    const events = jsonOf(stdout);
    expect(events.map(({ comment, reason }) => comment ?? reason)).toEqual(['one', 'the recorder was killed']);
  });

  test('adds to recordings of the same streamer only, and not with --force', async () => {
    await using folder = await Folder.make();
    const path = await folder.recording(header);
    // Said at once, and not when a stream begins.
    const { uniqueId } = rooms.add({ status: 'offline' });
    const refused = await livetap('record', uniqueId, path, '--append', ...rooms.endpoint);
    expect(refused.code).toBe(5);
    expect(refused.stderr).toContain(`${path}: is a recording of @host\n`);
    expect(await readFile(path, 'utf8')).toBe(`${header}\n`);
    const both = await livetap('record', uniqueId, path, '--append', '--force', ...rooms.endpoint);
    expect(both).toMatchObject({ code: 2, stdout: '' });
  });

  test('says that the file cannot grow, and keeps what is in it', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl');
    const room = rooms.add({ scenario: { kind: 'peak', speed: 20 } });
    const target = `record @${room.uniqueId} ${path} --quiet ${rooms.endpoint.join(' ')}`;
    const { code, stderr } = await shell(`ulimit -f 64; livetap ${target}`);
    expect(code).toBe(5);
    expect(stderr).toMatch(
      /^livetap: \S+evening\.jsonl: the file has reached the largest size allowed\nWhat was written before .*\n$/m,
    );
    const replayed = await livetap('replay', path, '--speed=max');
    expect(replayed.code).toBe(0);
    expect(replayed.stdout).toContain('chat');
    expect(replayed.stdout).toContain('was cut in its last line');
  });

  test('writes a reconnect as one gap, before the part that follows it, and what the connection went through', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl');
    const room = rooms.add();
    const run = await rooms.enter(room, ['record', room.uniqueId, path, '--json', '--events', 'chat,gap']);
    const recorded = await interrupted(room, run);
    expect(recorded.code).toBe(0);
    const lines = jsonOf(await readFile(path, 'utf8'));
    const kinds = lines.map(({ kind, livetap: first }) => first ?? kind).filter(kind => kind !== 'event');
    const frames = kinds.filter(kind => kind !== 'frame' && kind !== 'batch');
    expect(frames).toEqual(['recording', 'close', 'gap', 'recording', 'close']);
    const statuses = lines
      .filter(({ event }) => event === 'status')
      .map(({ data }) => (data as { state: string }).state);
    expect(statuses).toContain('live');
    expect(statuses.filter(state => state.endsWith('connecting')).length).toBeGreaterThan(0);
    // Played again it is told as it was told then.
    const replayed = await livetap('replay', path, '--speed=max', '--json', '--events', 'chat,gap');
    expect(jsonOf(replayed.stdout)).toEqual(jsonOf(recorded.stdout));
    const csv = await livetap('convert', path, '--to', 'csv', '--events', 'chat,gap');
    const [, ...rows] = csv.stdout.trimEnd().split('\r\n');
    expect(rows.map(row => row.split(',')[2])).toEqual(['chat', 'gap', 'chat']);
  });

  test('writes a lost frame as a gap, and tells it once when it is played', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl');
    const room = rooms.add();
    const run = await rooms.enter(room, ['record', room.uniqueId, path, '--json', '--events', 'chat,gap']);
    room.say('one', 'ann');
    await run.says('"comment":"one"');
    const fault = rooms.simulator.inject('drop', { room: room.uniqueId, times: 1 });
    room.say('lost', 'ann');
    await room.waitUntil(() => fault.count === 1, 'the lost frame');
    room.say('two', 'ann');
    await run.says('"comment":"two"');
    run.process.kill('SIGINT');
    const { stdout } = await run.finished;
    const told = (text: string) => jsonOf(text).map(({ comment, type }) => comment ?? type);
    expect(told(stdout)).toEqual(['one', 'gap', 'two']);
    expect(await readFile(path, 'utf8')).toContain('"kind":"gap"');
    const replayed = await livetap('replay', path, '--speed=max', '--json', '--events', 'chat,gap');
    expect(told(replayed.stdout)).toEqual(['one', 'gap', 'two']);
  });

  test('keeps the events beside the frames where it is told to, and shows none twice', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl');
    const room = rooms.add();
    const run = await rooms.enter(room, ['record', room.uniqueId, path, '--quiet', '--keep-events']);
    const { logId } = room.say('hello', 'ann');
    await room.waitForAck(logId);
    room.end();
    expect((await run.finished).code).toBe(0);
    const kept = jsonOf(await readFile(path, 'utf8')).filter(({ kind, event }) => kind === 'event' && event === 'chat');
    expect(kept).toMatchObject([{ data: { v: 1, type: 'chat', comment: 'hello', user: { uniqueId: 'ann' } } }]);
    const { stdout } = await livetap('replay', path, '--speed=max', '--json');
    expect(jsonOf(stdout).filter(({ comment }) => comment === 'hello')).toHaveLength(1);
    expect(stdout).toContain('"type":"mark"');
  });

  test('writes one stream after the other into the file where it follows', async () => {
    await using folder = await Folder.make();
    const path = folder.file('all.jsonl');
    const room = rooms.add();
    const run = await rooms.enter(room, ['record', room.uniqueId, path, '--follow', '--json'], impatience);
    room.say('one', 'ann');
    await run.says('"comment":"one"');
    room.end();
    room.goOffline();
    await run.says('; waits for the next stream');
    room.goLive();
    await room.waitForSocket(1, { timeoutMs: 15_000 });
    room.say('two', 'ann');
    await run.says('"comment":"two"');
    run.process.kill('SIGINT');
    expect((await run.finished).code).toBe(0);
    const { stdout } = await livetap('replay', path, '--speed=max', '--json', '--events=chat,gap');
    expect(jsonOf(stdout).map(({ comment, reason }) => comment ?? reason)).toEqual([
      ...['one', 'the stream had ended', 'two'],
    ]);
  });
});
