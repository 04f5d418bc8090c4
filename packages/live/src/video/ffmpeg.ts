import { type ChildProcess, execFile, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';
import { FfmpegFailedError, FfmpegMissingError } from './errors.js';
import { type FileProgress, progressReader } from './progress.js';

/** How ffmpeg ended. */
export interface FfmpegEnd {
  /** Exit code; undefined when it was killed or did not start. */
  readonly code: number | undefined;
  /** Whether the file was closed properly: it came to its end by itself, or was asked to. */
  readonly isComplete: boolean;
  /** The end of what it said, on one line and without addresses. */
  readonly said: string;
  /** Whether it ended while there was still something to come. */
  readonly isEarly: boolean;
}

const startTimeoutMs = 10_000;
/** How much of its words is kept, in characters. */
const keptWords = 2_000;
/** What ffmpeg exits with after SIGINT, with its file closed. */
const interruptedCode = 255;

/**
 * Checks that there is an ffmpeg.
 * @throws FfmpegMissingError when there is none, FfmpegFailedError when it does not run.
 */
export async function checkFfmpeg(binary: string): Promise<void> {
  try {
    await promisify(execFile)(binary, ['-version'], { timeout: startTimeoutMs, windowsHide: true });
  } catch (cause) {
    const code = (cause as { readonly code?: unknown }).code;
    if (['ENOENT', 'EACCES', 'ENOTDIR', 'EISDIR'].includes(String(code))) {
      throw new FfmpegMissingError(`${binary} is not there, or is no program (${String(code)}).`, { cause });
    }
    const exitCode = typeof code === 'number' ? code : undefined;
    throw new FfmpegFailedError(`${binary} -version failed (${String(code)}).`, exitCode, { cause });
  }
}

/**
 * A running ffmpeg that reads a stream from its standard input. No address and no cookie is in its arguments, where every
 * user of the machine could read them; and when this process dies, its input ends and it closes the file.
 */
export class Ffmpeg {
  /** Resolves when it has ended and everything it said was read. Never rejects. */
  readonly ended: Promise<FfmpegEnd>;
  readonly #child: ChildProcess;
  readonly #input: Writable;
  #said = '';
  #isInputOver = false;
  #isInterrupted = false;

  constructor(binary: string, args: readonly string[], onProgress: (progress: FileProgress) => void) {
    // In a group of its own: Ctrl-C in a terminal is for us, and we let it end properly.
    this.#child = spawn(binary, args, { stdio: ['pipe', 'pipe', 'pipe'], detached: true, windowsHide: true });
    const { stdin, stdout, stderr } = this.#child as ChildProcess & {
      stdin: Writable;
      stdout: Readable;
      stderr: Readable;
    };
    this.#input = stdin;
    // How it ended says why it reads no more.
    stdin.on('error', () => {});
    stdout.setEncoding('utf8').on('data', progressReader(onProgress));
    stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-keptWords);
    });
    this.ended = new Promise(resolve => {
      this.#child.once('error', error => resolve(this.#end(null, error.message)));
      this.#child.once('close', code => resolve(this.#end(code, this.#said)));
    });
  }

  /** Gives it a piece of the stream; resolves when it can take more, has ended, or the signal aborts. */
  async write(bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    if (this.#input.destroyed || this.#input.write(bytes) || signal.aborted) return;
    await new Promise<void>(resolve => {
      const done = () => {
        this.#input.off('drain', done).off('close', done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      // It closes when the program ends.
      this.#input.once('drain', done).once('close', done);
      signal.addEventListener('abort', done, { once: true });
    });
  }

  /**
   * Tells it that nothing more comes, and waits until the file is closed.
   * @param patienceMs how long that may take, and then the same again after SIGINT, before it is killed
   */
  async finish(patienceMs: number): Promise<FfmpegEnd> {
    this.#isInputOver = true;
    this.#input.end();
    const interrupt = setTimeout(() => {
      this.#isInterrupted = true;
      this.#child.kill('SIGINT');
    }, patienceMs);
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), 2 * patienceMs);
    try {
      return await this.ended;
    } finally {
      clearTimeout(interrupt);
      clearTimeout(kill);
    }
  }

  #end(code: number | null, said: string): FfmpegEnd {
    return {
      code: code ?? undefined,
      isComplete: code === 0 || (code === interruptedCode && this.#isInterrupted),
      said: said
        .replace(/\b[a-z][\w+.-]*:\/\/\S+/gi, '<address>')
        .replace(/\s+/g, ' ')
        .trim(),
      isEarly: !this.#isInputOver,
    };
  }
}
