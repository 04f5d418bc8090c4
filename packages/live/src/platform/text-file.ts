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
 * page. Folders that are missing are made by writing, and what is there is replaced at once: a program that ends while writing leaves the text of before.
 */
export function textFile(path: string): TextFile {
  return {
    async read() {
      const { readFile } = requiredNodeModule('node:fs/promises', 'A file');
      try {
        return await readFile(path, 'utf8');
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
        throw error;
      }
    },
    async write(text) {
      const { mkdir, rename, rm, writeFile } = requiredNodeModule('node:fs/promises', 'A file');
      const { dirname } = requiredNodeModule('node:path', 'A file');
      await mkdir(dirname(path), { recursive: true });
      const part = `${path}.${globalThis.crypto.randomUUID()}.part`;
      try {
        // On the disk before it takes the place of the other: not even a machine that stops leaves nothing.
        await writeFile(part, text, { flush: true });
        await rename(part, path);
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
    async append(text) {
      const { constants, open } = requiredNodeModule('node:fs/promises', 'A file');
      // Not made anew: what is appended says nothing without what was there.
      const file = await open(path, constants.O_WRONLY | constants.O_APPEND);
      try {
        await file.writeFile(text);
      } finally {
        await file.close();
      }
    },
  };
}
