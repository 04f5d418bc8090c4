import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { headerLine } from '@livetap/live/recording';
import { describe, expect, test, vi } from 'vitest';
import { FileError } from '../src/errors.js';
import { RecordingFile, syncPolicies } from '../src/recording-file.js';
import { recordingLines } from '../src/recording-lines.js';
import { Folder } from './support/recording.js';

describe('RecordingFile', () => {
  test('writes each line at once, and makes the file with the first', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl');
    using file = new RecordingFile(path, { existing: 'refuse' });
    expect(existsSync(path)).toBe(false);
    file.write('one');
    expect(readFileSync(path, 'utf8')).toBe('one\n');
    file.write('zwei ü');
    file.close();
    expect(readFileSync(path, 'utf8')).toBe('one\nzwei ü\n');
    expect([file.lines, file.bytes]).toEqual([2, 12]);
  });

  test('keeps a file that exists, unless it is to be overwritten and something comes', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl');
    writeFileSync(path, 'old\n');
    expect(() => new RecordingFile(path, { existing: 'refuse' })).toThrow(FileError);
    using file = new RecordingFile(path, { existing: 'overwrite' });
    expect(readFileSync(path, 'utf8')).toBe('old\n');
    file.write('new');
    file.close();
    expect(readFileSync(path, 'utf8')).toBe('new\n');
  });

  test.each(['refuse', 'overwrite', 'append'] as const)('writes nothing once it is closed (%s)', async existing => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl');
    using file = new RecordingFile(path, { existing });
    file.write('one');
    file.close();
    file.write('two');
    file.close();
    expect([readFileSync(path, 'utf8'), file.lines]).toEqual(['one\n', 1]);
  });

  test('does not overwrite a file that was made meanwhile', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl');
    using file = new RecordingFile(path, { existing: 'refuse' });
    writeFileSync(path, 'theirs\n');
    file.write('ours');
    expect(file.failed.aborted).toBe(true);
    expect(() => file.close()).toThrow(`${path}: exists already`);
    expect(readFileSync(path, 'utf8')).toBe('theirs\n');
  });

  test('says at once that the folder is missing', async () => {
    await using folder = await Folder.make();
    const path = folder.file('missing/a.jsonl');
    expect(() => new RecordingFile(path, { existing: 'refuse' })).toThrow(`${path}: no such file or directory`);
  });

  test.each(['overwrite', 'append'] as const)(
    'says at once that what is there cannot be written (%s)',
    async existing => {
      await using folder = await Folder.make();
      expect(() => new RecordingFile(folder.path, { existing })).toThrow(`${folder.path}: is a directory`);
      const path = folder.file('a.jsonl');
      writeFileSync(path, `${header()}\n`, { mode: 0o444 });
      // Whoever may do everything may write it.
      if (process.getuid?.() === 0) expect(() => new RecordingFile(path, { existing })).not.toThrow();
      else expect(() => new RecordingFile(path, { existing })).toThrow(`${path}: permission denied`);
      expect(readFileSync(path, 'utf8')).toBe(`${header()}\n`);
    },
  );

  test('leaves a recording that it could add to as it is until something comes', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl');
    writeFileSync(path, `${header()}\n{"cut`);
    using file = new RecordingFile(path, { existing: 'append', uniqueId: 'ann' });
    file.close();
    expect(readFileSync(path, 'utf8')).toBe(`${header()}\n{"cut`);
  });

  test.runIf(existsSync('/dev/full'))('stops at a full disk and says so when it is closed', () => {
    using file = new RecordingFile('/dev/full', { existing: 'overwrite' });
    file.write('one');
    expect(file.failed.aborted).toBe(true);
    file.write('two');
    expect(file.lines).toBe(0);
    expect(() => file.close()).toThrow('/dev/full: no space left on the disk');
  });
});

/** The first line of a recording. */
function header(uniqueId = 'ann'): string {
  return headerLine({ uniqueId, roomId: '7', startedAt: 1_000, source: 'test' });
}

describe.each(['a.jsonl', 'a.jsonl.gz'])('adding to %s', name => {
  /** Writes lines into a file, one process after the other. */
  function append(path: string, ...lines: string[]): void {
    using file = new RecordingFile(path, { existing: 'append', uniqueId: 'ann' });
    for (const line of lines) file.write(line);
    file.close();
  }

  test('makes a file where there is none, and goes on in one that there is', async () => {
    await using folder = await Folder.make();
    const path = folder.file(name);
    append(path, header(), 'one');
    append(path, header(), 'two');
    append(path);
    expect(await linesOf(path)).toEqual([header(), 'one', header(), 'two']);
  });

  test('goes on in an empty file', async () => {
    await using folder = await Folder.make();
    const path = folder.file(name);
    writeFileSync(path, '');
    append(path, header());
    expect(await linesOf(path)).toEqual([header()]);
  });

  test('goes on wherever the recorder before was killed', async () => {
    await using folder = await Folder.make();
    const path = folder.file(name);
    append(path, header());
    const whole = readFileSync(path);
    append(path, 'one', 'two');
    const longer = readFileSync(path);
    for (let length = whole.length; length <= longer.length; length++) {
      writeFileSync(path, longer.subarray(0, length));
      append(path, header(), 'next');
      const lines = await linesOf(path);
      expect(lines[0]).toBe(header());
      expect(lines.slice(-2)).toEqual([header(), 'next']);
      // Between them what was written before: whole lines, and of plain text also the line that was cut.
      expect(['', 'one', 'one,two']).toContain(
        lines
          .slice(1, -2)
          .filter((line, at, list) => name.endsWith('.gz') || at < list.length - 1 || /^(one|two)$/.test(line))
          .join(),
      );
    }
  });

  test('refuses a recording of somebody else and what is no recording, and leaves them as they are', async () => {
    await using folder = await Folder.make();
    const path = folder.file(name);
    const written = (text: string) => (name.endsWith('.gz') ? gzipSync(text) : Buffer.from(text));
    for (const [text, message] of [
      [`${header('bob')}\n`, 'is a recording of @bob'],
      ['precious\n', 'is no recording, so nothing can be added to it'],
      // The recorder was killed in its first line: what is added to it could not be read.
      [header().slice(0, 70), 'is no recording, so nothing can be added to it'],
    ] as const) {
      writeFileSync(path, written(text));
      // Before there is anything to write, and also where it became one meanwhile.
      expect(() => append(path)).toThrow(`${path}: ${message}`);
      rmSync(path);
      using file = new RecordingFile(path, { existing: 'append', uniqueId: 'ann' });
      writeFileSync(path, written(text));
      file.write(header());
      expect(() => file.close()).toThrow(`${path}: ${message}`);
      expect(readFileSync(path).equals(written(text))).toBe(true);
      rmSync(path);
    }
  });
});

describe('a compressed recording', () => {
  test('is written a member at a time, each of whole lines', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl.gz');
    using file = new RecordingFile(path, { existing: 'refuse' });
    file.write('one');
    file.write('two');
    await vi.waitFor(() => expect(readFileSync(path).length).toBeGreaterThan(0), 10_000);
    expect(gunzipSync(readFileSync(path)).toString()).toBe('one\ntwo\n');
    file.write('x'.repeat(300_000));
    // So much is not kept waiting.
    expect(gunzipSync(readFileSync(path)).length).toBe(300_009);
    file.close();
    expect(file.bytes).toBe(readFileSync(path).length);
  });

  test('gives what can be read of it wherever it was cut', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl.gz');
    const first = gzipSync('one\ntwo\n');
    const file = Buffer.concat([first, gzipSync('three\nfour\n')]);
    for (let length = first.length; length < file.length; length++) {
      writeFileSync(path, file.subarray(0, length));
      const text = (await linesOf(path)).join('\n');
      expect('one\ntwo\nthree\nfour').toContain(text);
      expect(text).toContain('one\ntwo');
    }
  });

  test('goes on in one that gzip made', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl.gz');
    const named = gzipSync(`${header()}\n`);
    named[3] = 8;
    const file = Buffer.concat([named.subarray(0, 10), Buffer.from('evening.jsonl\0'), named.subarray(10)]);
    writeFileSync(path, file);
    using added = new RecordingFile(path, { existing: 'append' });
    added.write('next');
    added.close();
    expect(await linesOf(path)).toEqual([header(), 'next']);
    expect(readFileSync(path).subarray(0, file.length).equals(file)).toBe(true);
  });

  test.each([
    ['not at its end', (members: Buffer[]) => [members[0], members[1]?.subarray(0, 20), members[2]]],
    ['as no gzip', (members: Buffer[]) => [members[0], Buffer.from('plain text'), members[2]]],
    ['in its checksum', ([one = Buffer.alloc(0), two, three]: Buffer[]) => [one.fill(0, one.length - 8), two, three]],
  ])('that is damaged %s is not added to and not changed', async (_where, damage) => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl.gz');
    const members = [`${header()}\n`, 'one\n', 'two\n'].map(text => gzipSync(text));
    const file = Buffer.concat(damage(members).map(part => part ?? Buffer.alloc(0)));
    writeFileSync(path, file);
    expect(() => new RecordingFile(path, { existing: 'append' })).toThrow('is damaged');
    expect(readFileSync(path).equals(file)).toBe(true);
  });

  test.runIf(existsSync('/dev/full'))('stops at a full disk', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl.gz');
    symlinkSync('/dev/full', path);
    using file = new RecordingFile(path, { existing: 'overwrite' });
    file.write('one');
    expect(() => file.close()).toThrow(`${path}: no space left on the disk`);
  });
});

test.each(syncPolicies)('what is synced %s is all there', async sync => {
  await using folder = await Folder.make();
  const path = folder.file('a.jsonl');
  using file = new RecordingFile(path, { existing: 'refuse', sync });
  file.write('one');
  file.write('two');
  file.close();
  expect(await linesOf(path)).toEqual(['one', 'two']);
});

test('a pipe can be recorded to, however it is to be synced', async () => {
  using file = new RecordingFile('/dev/null', { existing: 'overwrite', sync: 'always' });
  file.write('one');
  expect(() => file.close()).not.toThrow();
});

async function linesOf(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of recordingLines(path)) lines.push(line);
  return lines;
}

describe('recordingLines', () => {
  test('ends a line at a line feed and nowhere else', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl');
    writeFileSync(path, 'one\u2028still one\r\n\ntwo');
    expect(await linesOf(path)).toEqual(['one\u2028still one\r', '', 'two']);
  });

  test('joins lines that are longer than what is read at once', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl');
    const long = 'é'.repeat(200_001);
    writeFileSync(path, `${long}\n${long}\n`);
    expect(await linesOf(path)).toEqual([long, long]);
  });

  test('reads a compressed file, whatever its name, and says when it is damaged', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl');
    const file = gzipSync('ein\nzwei ü\n');
    writeFileSync(path, file);
    expect(await linesOf(path)).toEqual(['ein', 'zwei ü']);
    writeFileSync(path, file.fill(0xff, 10, 20));
    await expect(linesOf(path)).rejects.toThrow(`${path}: is damaged: it cannot be uncompressed`);
  });

  test('ends a line that never ends', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl');
    // Seventy megabytes of nothing, in seventy kilobytes.
    writeFileSync(path, gzipSync(Buffer.alloc(70 * 1024 * 1024)));
    await expect(linesOf(path)).rejects.toThrow('has a line without end, so it is no recording');
  });
});
