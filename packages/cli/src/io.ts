import { Outlet, type OutletStream } from './outlet.js';
import { colored, type Paint, uncolored, wantsColor } from './print/style.js';

/** What a command has of the outside: where it writes and what the environment says. */
export interface Io {
  readonly out: Outlet;
  readonly err: Outlet;
  /** Colours for `out`. */
  readonly paint: Paint;
  /** Colours for `err`. */
  readonly paintError: Paint;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether the last line of `out` can be rewritten in place. */
  readonly rewritable: boolean;
}

/** The part of `process` that is used. */
export interface ProcessLike {
  readonly stdout: OutletStream;
  readonly stderr: OutletStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Opens the outside of a command. @param noColor whether `--no-color` was given */
export function openIo({ stdout, stderr, env }: ProcessLike, noColor: boolean): Io {
  const out = new Outlet(stdout);
  const err = new Outlet(stderr);
  const isSmart = env.TERM !== 'dumb';
  const paintFor = ({ isTerminal }: Outlet) =>
    wantsColor({ env, noColor, isTerminal: isTerminal && isSmart }) ? colored : uncolored;
  return { out, err, paint: paintFor(out), paintError: paintFor(err), env, rewritable: out.isTerminal && isSmart };
}
