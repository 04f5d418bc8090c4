import { readFileSync } from 'node:fs';
import { isLiveError } from '@livetap/live';
import { globalOptions, parseArguments, shortOptions } from './arguments.js';
import type { Command } from './command.js';
import { commands } from './commands/registry.js';
import { CommandError, fileReason, UsageError } from './errors.js';
import { exitCodeOf, exitCodes } from './exit-codes.js';
import { commandHelp, commandNames, generalHelp } from './help.js';
import type { Io } from './io.js';
import { plainText } from './print/plain-text.js';
import { terminalHint } from './terminal-hint.js';

/** The options that stand before the command or without one. */
const globalFlags: ReadonlySet<string> = new Set([
  ...Object.keys(globalOptions).map(name => `--${name}`),
  ...Object.keys(shortOptions).map(letter => `-${letter}`),
]);

/** Ways to write a streamer that no command could be mistaken for. */
const nameForms = /^(?:@|https?:\/\/)/;

/** Runs the command that the arguments ask for, tells what failed, and returns the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    await choose(args, io);
    await io.out.settled();
    return io.out.failure === undefined ? exitCodes.OK.code : report(outputFailure(io.out.failure), args, io);
  } catch (error) {
    return report(error, args, io);
  }
}

async function choose(args: readonly string[], io: Io): Promise<void> {
  // What stands behind it is for somebody else: ffmpeg has a -v and a -h of its own.
  const ours = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const asked = (option: keyof typeof globalOptions) =>
    ours.some(arg => arg === `--${option}` || (/^-\w$/.test(arg) && shortOptions[arg.slice(1)] === option));
  if (asked('version')) return io.out.write(`${version()}\n`);
  const at = args.findIndex(arg => !globalFlags.has(arg));
  const word = args[at];
  const rest = args.toSpliced(at, 1);
  if (word === undefined || word === 'help') return io.out.write(`${help(rest)}\n`);
  const isName = nameForms.test(word) || (word.startsWith('-') && args.some(arg => arg.startsWith('@')));
  const command = commandNamed(isName ? 'watch' : word);
  if (asked('help')) return io.out.write(`${commandHelp(command)}\n`);
  await command.run(parseArguments(command, isName ? args : rest), io);
}

function help(words: readonly string[]): string {
  const [name] = words.filter(word => !globalFlags.has(word));
  return name === undefined ? generalHelp(commands) : commandHelp(commandNamed(name));
}

/** @throws UsageError that lists the commands. */
function commandNamed(name: string): Command {
  const command = commands.find(candidate => candidate.name === name);
  if (command !== undefined) return command;
  if (name.startsWith('-')) {
    throw new UsageError(
      `a command comes first, then ${name}; the commands are ${commandNames(commands)}`,
      'Usage: livetap <command> [options], or livetap @name [options].',
    );
  }
  throw new UsageError(
    `there is no command ${JSON.stringify(name)}; the commands are ${commandNames(commands)}`,
    'To watch somebody, put an @ before the name: livetap @name.',
  );
}

function version(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly version: string;
  };
  return version;
}

function outputFailure(error: Error): CommandError {
  return new CommandError('FILE', `the output cannot be written: ${fileReason(error)}`, { cause: error });
}

/** One sentence and what to do; the stack only for those who ask. */
function report(error: unknown, args: readonly string[], { err, paintError }: Io): number {
  const message = error instanceof Error ? error.message : String(error);
  err.write(`${paintError('red', 'livetap:')} ${plainText(message)}\n`);
  const hint = isLiveError(error) || error instanceof CommandError ? error.hint : undefined;
  if (hint) err.write(`${paintError('dim', plainText(terminalHint(hint)))}\n`);
  if (args.includes('--debug') && error instanceof Error) err.write(`${stackOf(error)}\n`);
  return exitCodeOf(error);
}

function stackOf(error: Error): string {
  const stack = plainLines(error.stack ?? error.message);
  return error.cause instanceof Error ? `${stack}\nCaused by: ${stackOf(error.cause)}` : stack;
}

function plainLines(text: string): string {
  return text.split('\n').map(plainText).join('\n');
}
