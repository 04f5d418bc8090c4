import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const binary = fileURLToPath(new URL('../../bin/livetap.js', import.meta.url));
const built = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** How a run ended. */
export interface Finished {
  /** Exit code; null when a signal killed it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run of the real command in a process of its own. */
export interface Running {
  readonly process: ChildProcess;
  readonly finished: Promise<Finished>;
  /**
   * Resolves when standard output or error contains the text, to the output so far; rejects when the command ends
   * without it.
   */
  says(text: string): Promise<string>;
}

/** Environment of a run: no colours, UTC, and no settings of the one who runs the tests. */
const environment = { PATH: process.env.PATH, TZ: 'UTC', LANG: 'C.UTF-8' };

/**
 * Lets a run ask after a moment whether a streamer is live, where it would wait half a minute: no option makes it ask more often
 * than is good for whoever is asked.
 */
export const impatience = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
    'const wait = setTimeout; globalThis.setTimeout = (act, ms, ...rest) => wait(act, ms > 23e3 && ms < 37e3 ? 20 : ms, ...rest);',
  )}`,
};

/** Starts the built command. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Running {
  return follow(spawn(process.execPath, [binary, ...args], { env: { ...environment, ...env } }));
}

/** Runs the built command to its end. */
export function livetap(...args: readonly string[]): Promise<Finished> {
  return start(args).finished;
}

/** Runs a line of shell in which `livetap` is the built command. */
export function shell(line: string): Promise<Finished> {
  const script = `livetap() { "${process.execPath}" "${binary}" "$@"; }; ${line}`;
  return follow(spawn('bash', ['--norc', '-c', script], { env: environment })).finished;
}

function follow(child: ChildProcess): Running {
  if (!existsSync(built)) throw new Error('The command is not built: run npx tsc -b packages/cli first.');
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  const look = () => {
    for (const listener of listeners) listener();
  };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    look();
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    look();
  });
  const finished = new Promise<Finished>(resolve => {
    child.on('close', code => resolve({ code, stdout, stderr }));
  });
  const says = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const listener = () => {
        if (!stdout.includes(text) && !stderr.includes(text)) return;
        listeners.delete(listener);
        resolve(stdout);
      };
      listeners.add(listener);
      void finished.then(({ code }) => reject(new Error(`ended with ${code} before it said ${text}: ${stderr}`)));
      listener();
    });
  return { process: child, finished, says };
}
