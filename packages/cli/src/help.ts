import { globalOptions, shortOptions } from './arguments.js';
import { type Command, type Options, usageOf } from './command.js';
import { exitCodes } from './exit-codes.js';

/** The help of the whole command. */
export function generalHelp(commands: readonly Command[]): string {
  return [
    'livetap reads TikTok LIVE rooms in real time.',
    '',
    'Usage:',
    ...table([
      ['livetap @name', 'the same as livetap watch @name'],
      ...commands.map((command): Row => [usageOf(command).replace(' [options]', ''), command.about]),
      ['livetap help <command>', 'the options of a command, with examples'],
    ]),
    '',
    'Options of every command:',
    ...table(optionRows(globalOptions)),
    '',
    'Exit codes:',
    ...table(Object.values(exitCodes).map(({ code, about }): Row => [String(code), about])),
    '',
    'Unofficial and not affiliated with TikTok. What viewers write is personal data; keep recordings accordingly.',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  return [
    `livetap ${command.name}: ${command.about}.`,
    '',
    `Usage: ${usageOf(command)}`,
    '',
    'Options:',
    ...table(optionRows({ ...command.options, ...globalOptions })),
    '',
    'Examples:',
    ...command.examples.map(example => `  livetap ${example}`),
  ].join('\n');
}

/** Words to choose from, for messages. */
export function commandNames(commands: readonly Command[]): string {
  return [...commands.map(({ name }) => name), 'help'].join(', ');
}

type Row = readonly [left: string, right: string];

function optionRows(options: Options): Row[] {
  return Object.entries(options).map(([name, { about, value }]) => [
    [...shortFormsOf(name), `--${name}`].join(', ') + (value === undefined ? '' : ` ${value}`),
    about,
  ]);
}

function shortFormsOf(name: string): string[] {
  return Object.entries(shortOptions).flatMap(([letter, long]) => (long === name ? [`-${letter}`] : []));
}

function table(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
