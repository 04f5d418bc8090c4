import { FileKindError } from './errors.js';
import { requiredNodeModule } from './node-modules.js';

/** A text that outlives the program: a file, or what stands in for one. */
export interface TextFile {
  /** The text; undefined when there is none yet. Rejects when it cannot be read. */
  read(): Promise<string | undefined>;
  /** Replaces it as a whole, or not at all. Rejects when it cannot be written. */
  write(text: string): Promise<void>;
  /**
   * Puts something behind what is there. Rejects when nothing is, or when it cannot be written. A program that ends meanwhile may
   * leave only the beginning of it.
   * @defaultValue it can only be replaced
   */
  append?(text: string): Promise<void>;
}

/**
 * A file of this machine, in UTF-8. Reading and writing need the files of Node, and reject with RuntimeUnsupportedError in a
 * page. Folders that are missing are made by writing, and what is there is replaced at once: a program that ends while writing leaves
 * the text of before. A link stays one: the file that it leads to is read and replaced. What is there and no file, such as a device,
 * is neither read nor replaced: it rejects with FileKindError.
 */
export function textFile(path: string): TextFile {
  return {
    async read() {
      const { readFile } = requiredNodeModule('node:fs/promises', 'A file');
      const { target, exists } = await resolved(path);
      return exists ? await readFile(target, 'utf8') : undefined;
    },
    async write(text) {
      const { mkdir, rename, rm, writeFile } = requiredNodeModule('node:fs/promises', 'A file');
      const { dirname } = requiredNodeModule('node:path', 'A file');
      const { target } = await resolved(path);
      await mkdir(dirname(target), { recursive: true });
      const part = `${target}.${globalThis.crypto.randomUUID()}.part`;
      try {
        // On the disk before it takes the place of the other: not even a machine that stops leaves nothing.
        await writeFile(part, text, { flush: true });
        await rename(part, target);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    async append(text) {
      const { constants, open } = requiredNodeModule('node:fs/promises', 'A file');
      const { target } = await resolved(path);
      // Not made anew: what is appended says nothing without what was there.
      const file = await open(target, constants.O_WRONLY | constants.O_APPEND);
      try {
        await file.writeFile(text);
      } finally {
        await file.close();
      }
    },
  };
}

/** As many links behind each other as systems follow. */
const mostLinks = 40;

/**
 * The file that a path leads to through its links, also one that does not exist yet.
 * @throws FileKindError when something is there that is no file
 */
async function resolved(path: string): Promise<{ readonly target: string; readonly exists: boolean }> {
  const { lstat, readlink } = requiredNodeModule('node:fs/promises', 'A file');
  const { dirname, resolve } = requiredNodeModule('node:path', 'A file');
  let target = path;
  for (let links = 0; links <= mostLinks; links++) {
    const found = await lstat(target).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (found === undefined) return { target, exists: false };
    if (found.isFile()) return { target, exists: true };
    if (!found.isSymbolicLink())
      throw new FileKindError(path, found.isDirectory() ? 'a directory' : 'a device or a pipe');
    target = resolve(dirname(target), await readlink(target));
  }
  throw new FileKindError(path, 'a link that leads nowhere');
}
