import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Room, type Simulator, startSimulator } from '@livetap/simulator';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { livetap, start } from './support/livetap.js';

const hasFfmpeg = spawnSync('ffmpeg', ['-version']).status === 0;

let simulator: Simulator;
let room: Room;

beforeEach(async () => {
  simulator = await startSimulator({ closeAfterEndMs: 0 });
  room = simulator.addRoom({ uniqueId: 'mara', scenario: false });
});
afterEach(() => simulator.close());

/** An empty folder, gone when the test is over. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'livetap-download-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function args(...more: readonly string[]): readonly string[] {
  return ['download', '@mara', '--endpoint', simulator.url, ...more];
}

describe.skipIf(!hasFfmpeg)('livetap download, with ffmpeg,', () => {
  test('writes the video for as long as asked', async () => {
    const path = join(temporaryFolder(), 'x.mp4');
    const { code, stdout, stderr } = await livetap(...args('--output', path, '--duration', '1', '--quality', 'sd'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [begin, end, ...rest] = stdout.split('\n');
    expect(begin).toBe(`— sd, 540×960 into ${path}`);
    expect(end).toMatch(/^— as long as asked · 00:00:0[01] · \d+ kB in .*x\.mp4$/);
    expect(rest).toEqual(['']);
    expect(readFileSync(path).includes('avc1')).toBe(true);
  });

  test('hands what stands behind -- to ffmpeg, also what looks like an option of ours', async () => {
    const path = join(temporaryFolder(), 'x.mkv');
    const { code, stderr } = await livetap(
      ...args('--output', path, '--', '-v', 'quiet', '-c:v', 'mpeg4', '-frames:v', '3'),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(path).includes('V_MPEG4')).toBe(true);
  });

  test('ends on Ctrl-C, with a file that can be played', async () => {
    const path = join(temporaryFolder(), 'x.mkv');
    const run = start(args('--output', path));
    await run.says('into');
    run.process.kill('SIGINT');
    const { code, stdout } = await run.finished;
    expect(code).toBe(0);
    expect(stdout).toContain('— stopped · ');
    expect(spawnSync('ffmpeg', ['-v', 'error', '-i', path, '-f', 'null', '-']).stderr.toString()).toBe('');
  });

  test('killed outright leaves no ffmpeg behind, and a file that can be played', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'x.mp4');
    const wrapper = join(folder, 'ffmpeg');
    const mark = join(folder, 'ended');
    writeFileSync(wrapper, `#!/bin/sh\nffmpeg "$@"\necho $? >> ${mark}\n`, { mode: 0o755 });
    const run = start(args('--output', path, '--ffmpeg', wrapper));
    await run.says('into');
    run.process.kill('SIGKILL');
    await run.finished;
    // Once for the version, and once for the video.
    await vi.waitFor(() => expect(readFileSync(mark, 'utf8')).toBe('0\n0\n'), 15_000);
    expect(spawnSync('ffmpeg', ['-v', 'error', '-i', path, '-f', 'null', '-']).stderr.toString()).toBe('');
  });

  test('writes what is said beside it, with its time in the video', async () => {
    const folder = temporaryFolder();
    const run = start(args('--output', join(folder, 'x.mkv'), '--chat'));
    await run.says('into');
    room.say('hello <b>there</b> {\\an8}', 'ann');
    room.gift('Kite', { user: 'bob' });
    const { logId } = room.say('bye', 'ann');
    await room.waitForAck(logId);
    room.end();
    const { code, stdout } = await run.finished;
    expect([code, readdirSync(folder).sort()]).toEqual([0, ['x.chat.jsonl', 'x.mkv', 'x.srt']]);
    expect(stdout).toMatch(/the stream is over · .* · 3 events in /);
    const lines = readFileSync(join(folder, 'x.chat.jsonl'), 'utf8').trimEnd().split('\n');
    const events = lines.map(line => JSON.parse(line) as Record<string, unknown>);
    expect(events.map(({ v, part, type }) => [v, part, type])).toEqual([
      [1, 1, 'chat'],
      [1, 1, 'gift'],
      [1, 1, 'chat'],
    ]);
    const offsets = events.map(({ offsetMs }) => Number(offsetMs));
    expect(offsets.toSorted((a, b) => a - b)).toEqual(offsets);
    // Some seconds of the stream had come at once before anything was said.
    expect(offsets[0]).toBeGreaterThan(0);
    const cues = readFileSync(join(folder, 'x.srt'), 'utf8').split('\n\n');
    expect(cues[0]).toMatch(/^1\n00:00:\d\d,\d{3} --> 00:00:\d\d,\d{3}\nann: hello ‹b›there‹\/b› \(\\an8\)$/);
    expect(cues[1]).toMatch(/^2\n.*\nann: bye$/);
  });

  test.each([
    ['over nothing', []],
    ['over files that may be overwritten', ['--force']],
  ])('writes the gift that is in flight when the video ends, %s', async (_, more) => {
    const folder = temporaryFolder();
    // A viewer gets up to six seconds at once; what is said has to come within the rest.
    const run = start(args('--output', join(folder, 'x.mkv'), '--chat', '--duration', '12', ...more));
    await run.says('into');
    room.say('hello', 'ann');
    const open = { user: 'bob', groupId: '1763812800000', repeatCount: 2, repeatEnd: false } as const;
    const { logId } = room.gift('Firefly', open);
    await room.waitForAck(logId);
    const { code, stdout, stderr } = await run.finished;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/as long as asked · .* · 2 events in /);
    const lines = readFileSync(join(folder, 'x.chat.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toMatchObject([
      { type: 'chat', comment: 'hello' },
      { type: 'gift', repeatCount: 2, closedBy: 'disconnect' },
    ]);
    expect(readFileSync(join(folder, 'x.srt'), 'utf8')).toContain('ann: hello');
  });

  test('asks again when the stream breaks off, and begins new subtitles with each part', async () => {
    simulator.inject('video-cut', { pictures: 20, times: 1 });
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await livetap(
      ...args('--output', join(folder, 'x.ts'), '--duration', '4', '--chat'),
    );
    expect(code).toBe(0);
    expect(stderr).toMatch(/^livetap: .*gave no complete answer.* Asking again in 1 second\.\n$/);
    expect(stdout).toContain('x-2.ts');
    expect(readdirSync(folder).sort()).toEqual(['x-2.ts', 'x.ts']);
  });

  test('connects again when the chat is lost, and writes the gap', async () => {
    const folder = temporaryFolder();
    const run = start(args('--output', join(folder, 'x.mkv'), '--chat'));
    await run.says('into');
    room.say('one', 'ann');
    room.closeSockets(1001);
    await run.says('the source closed with code 1001');
    await room.waitForSocket(1, { timeoutMs: 15_000 });
    const { logId } = room.say('two', 'ann');
    await room.waitForAck(logId);
    run.process.kill('SIGINT');
    const { code, stdout } = await run.finished;
    expect([code, stdout.includes('— stopped · ')]).toEqual([0, true]);
    const lines = readFileSync(join(folder, 'x.chat.jsonl'), 'utf8').trimEnd().split('\n');
    const events = lines.map(line => JSON.parse(line) as Record<string, unknown>);
    expect(events.map(({ comment, type }) => comment ?? type)).toEqual(['one', 'gap', 'two']);
  });

  test('goes on without the chat when that cannot be had again, and says so', async () => {
    const path = join(temporaryFolder(), 'x.mkv');
    const run = start(args('--output', path, '--chat', '--room', room.roomId));
    await run.says('into');
    simulator.inject('login-redirect');
    simulator.inject('illegal-secret-key');
    simulator.inject('sign-401');
    room.closeSockets(1001);
    await run.says('the room was given up');
    run.process.kill('SIGINT');
    const { code, stdout, stderr } = await run.finished;
    expect([code, stdout.includes('— stopped · ')]).toEqual([1, true]);
    expect(stderr).toContain('the chat was lost before the video ended');
  });

  test('leaves subtitles that exist alone', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'x.srt'), 'mine');
    const { code, stderr } = await livetap(...args('--output', join(folder, 'x.mkv'), '--chat'));
    expect(code).toBe(5);
    expect(stderr).toContain('x.srt: exists already');
    expect(readFileSync(join(folder, 'x.srt'), 'utf8')).toBe('mine');
  });

  test('says of a video that exists and of an ffmpeg that is missing which option helps', async () => {
    const folder = temporaryFolder();
    const output = join(folder, 'x.mkv');
    const missing = await livetap(...args('--output', output, '--ffmpeg', join(folder, 'none')));
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain('or say where it is with --ffmpeg.\n');
    writeFileSync(output, 'mine');
    const taken = await livetap(...args('--output', output));
    expect(taken.code).toBe(5);
    expect(taken.stderr).toContain('one that exists is only overwritten with --force.');
    expect(readFileSync(output, 'utf8')).toBe('mine');
  });

  test.skipIf(!existsSync('/dev/full'))('ends when what is said cannot be written', async () => {
    const folder = temporaryFolder();
    symlinkSync('/dev/full', join(folder, 'x.chat.jsonl'));
    const run = start(args('--output', join(folder, 'x.mkv'), '--chat', '--force'));
    await run.says('into');
    room.say('hello');
    const { code, stderr } = await run.finished;
    expect(code).toBe(5);
    expect(stderr).toContain('x.chat.jsonl: no space left on the disk');
  });
});

describe('livetap download', () => {
  test.each<[string, readonly string[], number, string]>([
    ['without ffmpeg', ['--ffmpeg', '/no/such/ffmpeg'], 1, 'Install ffmpeg'],
    ['into a file of no known kind', ['--output', 'x.avi'], 2, 'has to end with one of .mkv'],
    ['into no folder', ['--output', '/no/such/folder/x.mkv'], 5, 'its folder does not exist'],
    ['in a quality of no known name', ['--quality', '720p'], 2, '--quality expects one of best, worst, audio'],
  ])('%s ends with what to do', async (_, more, expected, message) => {
    const { code, stdout, stderr } = await livetap(...args(...more));
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('of somebody who is not live waits, or with --no-wait ends with 3, with the chat and without', async () => {
    room.goOffline();
    for (const more of [[], ['--chat']]) {
      const video = args('--ffmpeg', 'true', '--output', join(temporaryFolder(), 'x.mkv'), ...more);
      expect((await livetap(...video, '--no-wait')).code).toBe(3);
      const waiting = start(video);
      await waiting.says('not live; asks again');
      waiting.process.kill('SIGINT');
      expect(await waiting.finished).toMatchObject({ code: 0, stderr: '' });
    }
  });
});
