import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textFile } from '../../src/platform/text-file.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livetap-text-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('textFile', () => {
  test('is nothing until it is written, folders included, and then what was written last', async () => {
    const file = textFile(join(folder, 'a/b/text'));
    expect(await file.read()).toBeUndefined();
    await file.write('one');
    await file.write('zwölf 🎁');
    expect(await file.read()).toBe('zwölf 🎁');
    expect(await readdir(join(folder, 'a/b'))).toEqual(['text']);
  });

  test('written by two at once it is what one of them wrote', async () => {
    const path = join(folder, 'text');
    const texts = ['a', 'b'].map(letter => letter.repeat(100_000));
    await Promise.all(texts.map(text => textFile(path).write(text)));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['text']);
  });

  test('is appended to where there is something, and only there', async () => {
    const file = textFile(join(folder, 'text'));
    await expect(file.append?.('lost')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(folder)).toEqual([]);
    await file.write('one\n');
    await file.append?.('zwölf 🎁\n');
    await file.append?.('three');
    expect(await file.read()).toBe('one\nzwölf 🎁\nthree');
  });

  test('says why it cannot be read or written, and leaves nothing behind', async () => {
    await mkdir(join(folder, 'sub'));
    const taken = textFile(join(folder, 'sub'));
    await expect(taken.read()).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(taken.write('x')).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
    await writeFile(join(folder, 'file'), '');
    const below = textFile(join(folder, 'file/text'));
    await expect(below.write('x')).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
    expect((await readdir(folder)).sort()).toEqual(['file', 'sub']);
  });
});
