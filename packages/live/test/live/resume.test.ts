import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { Resume, type SavedRun } from '../../src/live/resume.js';
import { LiveEventReaders } from '../../src/live-readers/live-readers.js';
import { machineClock } from '../../src/platform/clock.js';
import { type TextFile, textFile } from '../../src/platform/text-file.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }));
afterEach(() => void vi.useRealTimers());

const room = new LiveEventReaders({
  ...{ roomId: '7', wants: () => false, version: () => 0, emit: () => {}, onStreamEnd: () => {} },
}).save();

/** A run of a room in which so many people have written. */
function runOf(people: number, at = 1_000): SavedRun {
  const { state } = room;
  if (state === undefined) throw new Error('a state is folded by default');
  const scores = Array.from({ length: people }, (_, i) => ({
    user: { userId: String(i), uniqueId: `user${i}`, nickname: `User ${i}` },
    value: 1,
  }));
  const leaderboards = { ...state.leaderboards, comments: { forgotten: 0, scores } };
  const saved = { ...room, state: { ...state, leaderboards } };
  const position = { cursor: `c${at}`, internalExt: `seq:${at}` };
  return { version: 2, uniqueId: 'ann', roomId: '7', at, position, seen: [String(at)], room: saved };
}

/** A file that keeps what was done with it. */
function watched(file: TextFile) {
  const done: [what: 'write' | 'append', length: number][] = [];
  const { append } = file;
  return {
    done,
    file: {
      read: () => file.read(),
      write: async (text: string) => {
        await file.write(text);
        done.push(['write', text.length]);
      },
      ...(append && {
        append: async (text: string) => {
          await append.call(file, text);
          done.push(['append', text.length]);
        },
      }),
    } satisfies TextFile,
  };
}

async function stage(of: (path: string) => TextFile = textFile) {
  const folder = await mkdtemp(join(tmpdir(), 'livetap-resume-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'run.json');
  const { file, done } = watched(of(path));
  const errors: string[] = [];
  const open = () => new Resume(file, 'ann', machineClock, (info, error) => errors.push(`${info}: ${error.message}`));
  const resume = open();
  let current: SavedRun | undefined;
  resume.start(() => current);
  onTestFinished(() => resume.stop(undefined));
  return {
    ...{ path, done, errors, resume },
    loaded: () => open().load(),
    /** The next time to save comes, and what is written is written. */
    async save(run: SavedRun | undefined, writes = done.length + 1) {
      current = run;
      vi.advanceTimersByTime(5_000);
      await vi.waitFor(() => expect(done).toHaveLength(writes));
      // Until it is known that it was written.
      await new Promise(setImmediate);
    },
  };
}

test('only what has changed is written, and what is read is the last of it', async () => {
  const { save, done, loaded, resume, path, errors } = await stage();
  await save(runOf(500));
  await save(runOf(501, 2_000));
  await save(runOf(502, 3_000));
  expect(done.map(([what]) => what)).toEqual(['write', 'append', 'append']);
  const [whole = 0, ...changes] = done.map(([, length]) => length);
  expect(whole).toBeGreaterThan(20_000);
  for (const length of changes) expect(length).toBeLessThan(400);
  expect(await loaded()).toEqual(runOf(502, 3_000));

  // Nothing new is nothing to write.
  await save(runOf(502, 3_000), 3);
  await resume.stop(runOf(503, 4_000));
  expect(done.at(-1)?.[0]).toBe('write');
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(runOf(503, 4_000))));
  expect(errors).toEqual([]);
});

test('the file is written anew before its changes are longer than twice the whole', async () => {
  const { save, done, path, loaded } = await stage();
  await save(runOf(0));
  let longest = 0;
  for (let round = 1; round <= 8; round++) {
    await save(runOf(round % 2 === 0 ? 0 : 400, round));
    longest = Math.max(longest, (await readFile(path, 'utf8')).length);
  }
  expect(done.filter(([what]) => what === 'write').length).toBeGreaterThan(1);
  expect(longest).toBeLessThan(200_000);
  expect(await loaded()).toEqual(runOf(0, 8));
});

test('a line that was only begun says nothing, one that is damaged is told of, and what was before it counts', async () => {
  const { save, loaded, path, errors } = await stage();
  await save(runOf(1, 1));
  await save(runOf(2, 2));
  await save(runOf(3, 3));
  const text = await readFile(path, 'utf8');
  const [first = '', second = '', third = ''] = text.split('\n');
  for (const end of [1, 10, third.length]) {
    await writeFile(path, `${first}\n${second}\n${third.slice(0, end)}`);
    expect(await loaded()).toEqual(runOf(2, 2));
  }
  expect(errors).toEqual([]);
  for (const damaged of [
    '{',
    'null',
    '{"n":7,"delta":{"to":1}}',
    '{"n":2,"delta":{"drop":[],"add":[]}}',
    third.slice(1),
  ]) {
    await writeFile(path, `${first}\n${second}\n${damaged}\n${third}\n`);
    expect(await loaded()).toEqual(runOf(2, 2));
  }
  expect(errors).toHaveLength(5);
});

test('a room that cannot be gone on with is told of before the room is entered', async () => {
  const { loaded, path, errors } = await stage();
  const good = runOf(1);
  const broken: object[] = [
    { ...good, room: { ...good.room, gifts: { version: 9 } } },
    { ...good, room: { ...good.room, gifts: { ...good.room.gifts, roomId: '8' } } },
    { ...good, position: 'c1' },
    { ...good, at: 'x' },
    { ...good, version: 1 },
  ];
  for (const run of broken) {
    await writeFile(path, `${JSON.stringify(run)}\n`);
    expect(await loaded()).toBeUndefined();
  }
  expect(errors).toHaveLength(broken.length);
});

test('a write that fails is told of once, and the next one is of the whole', async () => {
  const { save, done, errors, path, loaded } = await stage();
  await save(runOf(1, 1));
  await rm(path);
  await save(runOf(2, 2), 1);
  await vi.waitFor(() => expect(errors).toEqual([expect.stringMatching(/^the run could not be saved: .*ENOENT/)]));
  await save(runOf(3, 3));
  expect(done.map(([what]) => what)).toEqual(['write', 'write']);
  expect(await loaded()).toEqual(runOf(3, 3));
});

test('where nothing can be appended, all of it is written each time', async () => {
  const { save, done, loaded } = await stage(path => {
    const { append: _none, ...file } = textFile(path);
    return file;
  });
  await save(runOf(1, 1));
  await save(runOf(2, 2));
  expect(done.map(([what]) => what)).toEqual(['write', 'write']);
  expect(await loaded()).toEqual(runOf(2, 2));
});

test('a disk that is slow gets no queue', async () => {
  const writes: string[] = [];
  let finish: () => void = () => {};
  const slow: TextFile = {
    read: async () => undefined,
    write: text =>
      new Promise(resolve => {
        writes.push(text);
        finish = resolve;
      }),
  };
  const resume = new Resume(slow, 'ann', machineClock, () => {});
  let at = 0;
  resume.start(() => runOf(1, ++at));
  vi.advanceTimersByTime(50_000);
  expect(writes).toHaveLength(1);
  const stopped = resume.stop(runOf(1, 99));
  finish();
  await vi.waitFor(() => expect(writes).toHaveLength(2));
  finish();
  await stopped;
  expect(JSON.parse(writes[1] ?? '')).toMatchObject({ at: 99 });
});

test('a last write that never ends is waited for some seconds, and told of', async () => {
  const told: unknown[] = [];
  const file = { read: async () => undefined, write: () => new Promise<never>(() => {}) };
  const resume = new Resume(file, 'ann', machineClock, (info, error) => told.push([info, error]));
  let isOver = false;
  const stopping = resume.stop(runOf(1)).then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(4_999);
  expect([isOver, told]).toEqual([false, []]);
  await vi.advanceTimersByTimeAsync(1);
  await stopping;
  expect(told).toMatchObject([['the run could not be saved', { code: 'LIMIT_EXCEEDED', limit: 'lastWriteMs' }]]);
  expect(vi.getTimerCount()).toBe(0);
});
