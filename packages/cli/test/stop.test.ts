import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { start } from './support/livetap.js';
import { Folder } from './support/recording.js';
import { jsonOf, pretendRooms } from './support/rooms.js';

const rooms = pretendRooms();
/** More than fits into a pipe that nobody reads, with what Node keeps of it. */
const comments = 1_000;

test.each([
  ['SIGINT', 'SIGINT'],
  ['SIGTERM', 'SIGINT'],
  ['SIGINT', 'SIGTERM'],
] as const)(
  'a command that %s ends, and that cannot get rid of its output, ends at once at %s',
  async (first, second) => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl');
    const room = rooms.add();
    const run = start(['record', room.uniqueId, path, '--json', ...rooms.endpoint]);
    await room.waitForSocket(1, { timeoutMs: 15_000 });
    run.process.stdout?.pause();
    for (let count = 0; count < comments; count += 1) room.say('hello '.repeat(80), 'ann');
    // What is acknowledged was printed in the same turn.
    await room.waitForAck(room.frames.at(-1)?.logId, { timeoutMs: 15_000 });
    const exit = once(run.process, 'exit');
    run.process.kill(first);
    await run.says('1,000 comments');
    expect([run.process.exitCode, run.process.signalCode]).toEqual([null, null]);
    run.process.kill(second);
    // A shell shows 130 for SIGINT and 143 for SIGTERM.
    expect(await exit).toEqual([null, second]);
    run.process.stdout?.resume();
    const lines = jsonOf(await readFile(path, 'utf8'));
    expect(lines.at(-1)).toMatchObject({ kind: 'close', code: 1000 });
    expect(lines.filter(({ kind }) => kind === 'frame').length).toBeGreaterThanOrEqual(comments);
  },
);
