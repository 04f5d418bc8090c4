import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FileError } from '../src/errors.js';
import { RecordingFile } from '../src/recording-file.js';
import { recordingLines } from '../src/recording-lines.js';
import { Folder } from './support/recording.js';

describe('RecordingFile', () => {
  test('writes each line at once, and makes the file with the first', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl');
    using file = new RecordingFile(path, { overwrite: false });
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
    expect(() => new RecordingFile(path, { overwrite: false })).toThrow(FileError);
    using file = new RecordingFile(path, { overwrite: true });
    expect(readFileSync(path, 'utf8')).toBe('old\n');
    file.write('new');
    file.close();
    expect(readFileSync(path, 'utf8')).toBe('new\n');
  });

  test('does not overwrite a file that was made meanwhile', async () => {
    await using folder = await Folder.make();
    const path = folder.file('a.jsonl');
    using file = new RecordingFile(path, { overwrite: false });
    writeFileSync(path, 'theirs\n');
    file.write('ours');
    expect(file.failed.aborted).toBe(true);
    expect(() => file.close()).toThrow(`${path}: exists already`);
    expect(readFileSync(path, 'utf8')).toBe('theirs\n');
  });

  test('says at once that the folder is missing', async () => {
    await using folder = await Folder.make();
    const path = folder.file('missing/a.jsonl');
    expect(() => new RecordingFile(path, { overwrite: false })).toThrow(`${path}: no such file or directory`);
  });

  test.runIf(existsSync('/dev/full'))('stops at a full disk and says so when it is closed', () => {
    using file = new RecordingFile('/dev/full', { overwrite: true });
    file.write('one');
    expect(file.failed.aborted).toBe(true);
    file.write('two');
    expect(file.lines).toBe(0);
    expect(() => file.close()).toThrow('/dev/full: no space left on the disk');
  });
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
});
