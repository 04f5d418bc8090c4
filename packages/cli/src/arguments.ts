import { parseArgs } from 'node:util';
import { type Arguments, type Command, type Options, usageOf } from './command.js';
import { UsageError } from './errors.js';

/** Options that every command takes. */
export const globalOptions = {
  help: { about: 'show this help' },
  version: { about: 'show the version' },
  'no-color': { about: 'no colours; the same as NO_COLOR=1 in the environment' },
  debug: { about: 'show where an error comes from' },
} as const satisfies Options;

/** The one-letter forms of them. */
export const shortOptions: Readonly<Record<string, keyof typeof globalOptions>> = { h: 'help', v: 'version' };

/**
 * Reads what stands after the name of a command.
 * @throws UsageError that names what is wrong. Values are not repeated: one of them may be a key.
 */
export function parseArguments(command: Command, args: readonly string[]): Arguments<Options> {
  const options: Options = { ...command.options, ...globalOptions };
  const fail = (message: string): never => {
    throw new UsageError(message, `Usage: ${usageOf(command)}. "livetap help ${command.name}" explains the options.`);
  };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { read }]) => [name, { type: read === undefined ? 'boolean' : 'string' }]),
    ),
    // Its own messages speak to programmers.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const rest: string[] = [];
  let words = positionals;
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(options).map(([name, { read, many }]) => [name, many ? [] : read === undefined ? false : undefined]),
  );
  for (const token of tokens) {
    if (token.kind === 'option-terminator' && command.rest !== undefined) words = rest;
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) return fail(`there is no option ${rawName}`);
    if (option.read === undefined) {
      if (value !== undefined) fail(`${rawName} takes no value`);
      values[name] = true;
      continue;
    }
    const read = value === undefined ? undefined : option.read.parse(value);
    if (read === undefined) fail(`${rawName} expects ${option.read.expects}`);
    values[name] = option.many ? [...(values[name] as unknown[]), read] : read;
  }
  const missing = command.positionals[positionals.length];
  if (missing !== undefined && !missing.startsWith('[')) fail(`${command.name} needs ${missing}`);
  const surplus = positionals[command.positionals.length];
  if (surplus !== undefined) fail(`${command.name} does not know what to do with ${JSON.stringify(surplus)}`);
  return { positionals, rest, options: values as Arguments<Options>['options'] };
}
