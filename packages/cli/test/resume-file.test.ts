import { link, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { requireOtherFile, resumeFile } from '../src/resume-file.js';
import { livetap } from './support/livetap.js';
import { Folder } from './support/recording.js';

describe('resumeFile', () => {
  test.each([
    ['a recording', '{"livetap":"recording","version":1,"uniqueId":"ann"}\n'],
    ['notes', 'mine\n'],
    ['settings', '{"version":2,"volume":11}'],
  ])('refuses %s, and leaves it as it is', async (_, text) => {
    await using folder = await Folder.make();
    const path = folder.file('mine');
    await writeFile(path, text);
    expect(() => resumeFile(path)).toThrow(`${path}: is not what --resume saves, and would be lost`);
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  test.each([undefined, '', '{"version":2,"uniqueId":"ann","roomId":"7"}\n', '{"version":1,"uniqueId":"ann"'])(
    'takes %j',
    async text => {
      await using folder = await Folder.make();
      const path = folder.file('run.json');
      if (text !== undefined) await writeFile(path, text);
      expect(await resumeFile(path).read()).toBe(text);
    },
  );

  test('refuses what is no file', async () => {
    await using folder = await Folder.make();
    expect(() => resumeFile(folder.path)).toThrow(`${folder.path}: is a directory`);
    await writeFile(folder.file('file'), '');
    expect(() => resumeFile(folder.file('file/below'))).toThrow('a part of the path is no directory');
    expect(() => resumeFile('/dev/null')).toThrow('/dev/null: is no regular file');
  });
});

test('the recording is another file, however it is named', async () => {
  await using folder = await Folder.make();
  const path = folder.file('a.jsonl');
  const same = 'cannot be the recording and what --resume saves';
  expect(() => requireOtherFile(path, folder.file('./a.jsonl'))).toThrow(`${path}: ${same}`);
  await writeFile(path, '');
  await symlink(path, folder.file('symbolic'));
  await link(path, folder.file('hard'));
  await mkdir(folder.file('sub'));
  for (const name of ['symbolic', 'hard', 'sub/../a.jsonl']) {
    expect(() => requireOtherFile(folder.file(name), path)).toThrow(same);
  }
  await writeFile(folder.file('b.json'), '');
  expect(() => requireOtherFile(folder.file('b.json'), path)).not.toThrow();
  expect(() => requireOtherFile(folder.file('none'), path)).not.toThrow();
});

test('the command ends with 5 and says what to do', async () => {
  await using folder = await Folder.make();
  const path = folder.file('a.jsonl');
  for (const args of [
    ['record', '@ann', path, '--resume', path],
    ['record', '@ann', path, '--force', '--resume', folder.file('notes')],
    ['watch', '@ann', '--resume', folder.file('notes')],
  ]) {
    await writeFile(folder.file('notes'), 'mine');
    const { code, stderr } = await livetap(...args, '--endpoint', 'http://127.0.0.1:9');
    expect(code).toBe(5);
    expect(stderr).toContain('Choose another name: what --resume saves');
    expect(await readFile(folder.file('notes'), 'utf8')).toBe('mine');
  }
});
