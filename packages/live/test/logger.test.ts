import { expect, onTestFinished, test, vi } from 'vitest';
import { GuardedLogger } from '../src/logger.js';

function consoleWarnings(): unknown[][] {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  onTestFinished(() => warn.mockRestore());
  return warn.mock.calls;
}

/** Lets the rejections that are there be heard. */
const turn = () => new Promise(resolve => setImmediate(resolve));

test('lines go to their level, errors to warn where there is none for them, and the rest nowhere', () => {
  const lines: string[] = [];
  const logger: Record<string, (line: string) => void> = { warn: line => lines.push(`warn ${line}`) };
  const guarded = new GuardedLogger(logger);
  const all = () => {
    for (const level of ['debug', 'info', 'warn', 'error'] as const) guarded[level](level);
  };
  all();
  expect(lines.splice(0)).toEqual(['warn warn', 'warn error']);
  // A level may come later.
  for (const level of ['debug', 'info', 'error']) logger[level] = line => lines.push(`${level} ${line}`);
  all();
  expect(lines).toEqual(['debug debug', 'info info', 'warn warn', 'error error']);
});

test('a method of the logger is called on it', () => {
  class Lines {
    readonly lines: string[] = [];
    warn(line: string) {
      this.lines.push(line);
    }
  }
  const logger = new Lines();
  new GuardedLogger(logger).warn('a line');
  expect(logger.lines).toEqual(['a line']);
});

test.each<[string, () => unknown, string]>([
  ['throws', () => raise(new Error('full')), 'full'],
  ['rejects', () => Promise.reject(new Error('full')), 'full'],
  ['throws what is no error', () => raise(null), 'it threw a value of type object'],
])('one that %s is told of on the console, once', async (_, write, reason) => {
  const told = consoleWarnings();
  const guarded = new GuardedLogger({ debug: write, info: write, warn: write, error: write });
  for (const level of ['debug', 'info', 'warn', 'error'] as const) guarded[level]('a line');
  await turn();
  expect(told).toEqual([[`livetap: the logger failed, so lines are lost: ${reason}`]]);
});

test('a console that fails is not told of itself', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => raise(new Error('closed')));
  onTestFinished(() => warn.mockRestore());
  new GuardedLogger(undefined).warn('a line');
  const broken = new GuardedLogger({ warn: () => raise(new Error('full')) });
  broken.warn('a line');
  expect(warn).toHaveBeenCalledTimes(2);
});

function raise(thrown: unknown): never {
  throw thrown;
}
