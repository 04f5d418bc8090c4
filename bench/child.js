// Processes of their own for what is measured: their own heap, their own optimised code, nothing else in them.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

// One listener for each child that is alive, and a table has a dozen of them.
process.setMaxListeners(50);

async function answer(child, program) {
  const ended = new AbortController();
  const exit = once(child, 'exit', { signal: ended.signal }).then(([code]) => {
    throw new Error(`${program} ended with ${code} before it answered`);
  });
  const message = once(child, 'message', { signal: ended.signal }).then(([value]) => value);
  try {
    return await Promise.race([message, exit]);
  } finally {
    ended.abort();
    for (const one of [exit, message]) one.catch(() => {});
  }
}

/**
 * Starts a program of children/ and waits for its first message.
 * @param {string} program @param {readonly string[]} args @param {readonly string[]} flags flags of Node
 */
export async function start(program, args, flags = []) {
  const child = fork(join(import.meta.dirname, 'children', `${program}.js`), args, { execArgv: flags });
  // Sockets and timers of a client would keep it alive when this process fails.
  const end = () => child.kill();
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  const first = await answer(child, program);
  return {
    first,
    /** Sends a message and waits for the answer. */
    ask(message) {
      child.send(message);
      return answer(child, program);
    },
    async stop() {
      child.kill();
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

/** Runs a program of children/ in a fresh process and gives its first message. Arguments as for {@link start}. */
export async function measureIn(program, args, flags) {
  const child = await start(program, args, flags);
  await child.stop();
  return child.first;
}

/** What each candidate gave in `runs` fresh processes, in rotated order, by its name. */
export async function inRotation(names, runs, measureOne) {
  const found = new Map(names.map(name => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + run) % names.length];
      found.get(name).push(await measureOne(name));
    }
  }
  return found;
}
