import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { LiveError } from '../../src/errors.js';
import { Resume } from '../../src/live/resume.js';
import { isSavedRunText, type SavedRun } from '../../src/live/saved-run.js';
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
  const errors: LiveError[] = [];
  const open = () => new Resume(file, 'ann', machineClock, error => errors.push(error));
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
  for (const { message } of errors) expect(message).toContain('cannot be gone on from: from line 3 on it is damaged');
});

test.each([
  ['a recording', '{"livetap":"recording","version":1,"uniqueId":"ann"}\n{"at":0}\n'],
  ['notes', 'hunter2 is the password\n'],
  ['settings', '{"version":2,"apiKey":"hunter2"}'],
  ['blanks', '\n'],
])('%s are told of without a quotation, once, and not written over', async (_, text) => {
  const { resume, path, errors, done, save } = await stage();
  await writeFile(path, text);
  expect(await resume.load()).toBeUndefined();
  await save(runOf(1), 0);
  await resume.stop(runOf(2));
  expect(await readFile(path, 'utf8')).toBe(text);
  expect(done).toEqual([]);
  expect(errors).toMatchObject([{ code: 'RESUME_UNUSABLE', isSavedRun: false }]);
  expect(errors[0]?.cause).toBeUndefined();
  expect(errors[0]?.message).toContain('resume of @ann was given what is no saved run');
  expect(JSON.stringify(errors) + errors[0]?.message).not.toContain('hunter2');
});

test.each([
  ['one of another version', '{"version":1,"uniqueId":"ann","roomId":"7","at":1}\n', 1],
  ['one that is cut', '{"version":2,"uniqueId":"ann","roomId":"7","hunter2', 1],
  ['an empty file', '', 1],
  ['one of another streamer', `${JSON.stringify({ ...runOf(1), uniqueId: 'bob' })}\n`, 0],
])('%s is written over with the next run', async (_, text, told) => {
  const { resume, path, errors, save, loaded } = await stage();
  await writeFile(path, text);
  expect(await resume.load()).toBeUndefined();
  expect(errors.map(({ code }) => code)).toEqual(Array(told).fill('RESUME_UNUSABLE'));
  for (const { message } of errors) expect(message).not.toContain('hunter2');
  await save(runOf(1));
  expect(await loaded()).toEqual(runOf(1));
});

test('what could not be read is not written over before it was', async () => {
  let isReadable = false;
  const writes: string[] = [];
  const errors: LiveError[] = [];
  const file: TextFile = {
    read: async () => {
      if (!isReadable) throw new Error('the share is gone');
      return 'notes';
    },
    write: async text => void writes.push(text),
  };
  const resume = new Resume(file, 'ann', machineClock, error => errors.push(error));
  expect(await resume.load()).toBeUndefined();
  expect(errors).toMatchObject([{ code: 'RESUME_FAILED', part: 'read', cause: { message: 'the share is gone' } }]);
  await resume.stop(runOf(1));
  isReadable = true;
  await resume.stop(runOf(1));
  await resume.stop(runOf(1));
  expect(writes).toEqual([]);
  expect(errors.map(({ code }) => code)).toEqual(['RESUME_FAILED', 'RESUME_UNUSABLE']);
});

test('the beginning of what is saved says what it is', async () => {
  const { save, path } = await stage();
  await save(runOf(3));
  expect(isSavedRunText((await readFile(path, 'utf8')).slice(0, 64))).toBe(true);
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
  expect(errors.map(({ code }) => code)).toEqual(broken.map(() => 'RESUME_UNUSABLE'));
  expect(errors.slice(0, 2).map(({ cause }) => (cause as LiveError).code)).toEqual([
    'INVALID_OPTION',
    'INVALID_OPTION',
  ]);
});

test('a write that fails is told of once, and the next one is of the whole', async () => {
  const { save, done, errors, path, loaded } = await stage();
  await save(runOf(1, 1));
  await rm(path);
  await save(runOf(2, 2), 1);
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  expect(errors[0]).toMatchObject({ code: 'RESUME_FAILED', part: 'write', cause: { code: 'ENOENT' } });
  expect(errors[0]?.message).toMatch(/^resume of @ann: the run could not be saved: ENOENT/);
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
  await resume.load();
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
  const resume = new Resume(file, 'ann', machineClock, error => void told.push(error));
  let isOver = false;
  const stopping = resume.stop(runOf(1)).then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(4_999);
  expect([isOver, told]).toEqual([false, []]);
  await vi.advanceTimersByTimeAsync(1);
  await stopping;
  const cause = { code: 'LIMIT_EXCEEDED', limit: 'lastWriteMs' };
  expect(told).toMatchObject([{ code: 'RESUME_FAILED', part: 'write', cause }]);
  expect(vi.getTimerCount()).toBe(0);
});
