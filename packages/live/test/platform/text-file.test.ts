import { once } from 'node:events';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
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
    const isDirectory = { code: 'FILE_KIND', message: `${join(folder, 'sub')} is a directory and no regular file` };
    await expect(taken.read()).rejects.toMatchObject(isDirectory);
    await expect(taken.write('x')).rejects.toMatchObject(isDirectory);
    await expect(taken.append?.('x')).rejects.toMatchObject(isDirectory);
    await writeFile(join(folder, 'file'), '');
    const below = textFile(join(folder, 'file/text'));
    await expect(below.write('x')).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
    expect((await readdir(folder)).sort()).toEqual(['file', 'sub']);
  });

  test('follows links, also to what is not there yet, and leaves them links', async () => {
    const [near, far, target] = ['near', 'far', 'sub/text'].map(name => join(folder, name)) as [string, string, string];
    await symlink(far, near);
    await symlink('sub/text', far);
    const file = textFile(near);
    expect(await file.read()).toBeUndefined();
    await file.write('one');
    await file.append?.(' two');
    expect([await file.read(), await readFile(target, 'utf8')]).toEqual(['one two', 'one two']);
    await file.write('three');
    expect(await readFile(target, 'utf8')).toBe('three');
    for (const link of [near, far]) expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect(await readdir(join(folder, 'sub'))).toEqual(['text']);
  });

  test('neither reads nor replaces what is no file', async () => {
    const loop = join(folder, 'loop');
    await symlink(loop, loop);
    const device = join(folder, 'device');
    await symlink('/dev/null', device);
    const socket = join(folder, 'socket');
    const server = createServer().listen(socket);
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    for (const path of [loop, device, socket, '/dev/null']) {
      const file = textFile(path);
      for (const act of [() => file.read(), () => file.write('x'), async () => file.append?.('x')]) {
        await expect(act()).rejects.toMatchObject({ name: 'FileKindError', code: 'FILE_KIND', path });
      }
    }
    expect((await readdir(folder)).sort()).toEqual(['device', 'loop', 'socket']);
  });
});
