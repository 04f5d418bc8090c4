import type { Io } from './io.js';

/** How the value of an option is read. */
export interface Reader<T> {
  /** What a value has to be, as it stands in the error: `a number above 0`. */
  readonly expects: string;
  /** The value, or undefined when the text is none. */
  parse(text: string): T | undefined;
}

/** An option of a command. One without `read` is a switch. */
export interface Option<T = unknown> {
  /** One line for the help. */
  readonly about: string;
  /** How the value is called in the help: `<seconds>`. */
  readonly value?: string;
  readonly read?: Reader<T>;
  /** Whether it can be given several times. */
  readonly many?: true;
}

/** Options by their names, without the dashes. */
export type Options = Readonly<Record<string, Option>>;

type OptionValue<O extends Option> =
  O extends Option<infer T>
    ? 'read' extends keyof O
      ? O['many'] extends true
        ? T[]
        : T | undefined
      : boolean
    : never;

/** The values of options: switches are booleans, the others undefined when not given. */
export type OptionValues<O extends Options> = { readonly [N in keyof O]: OptionValue<O[N]> };

/** What the arguments of a command came to. */
export interface Arguments<O extends Options> {
  /** One for each of the command's positionals that was given. */
  readonly positionals: readonly string[];
  readonly options: OptionValues<O>;
  /** What stands after `--`, as it is; empty for a command that takes nothing there. */
  readonly rest: readonly string[];
}

/** A command as its file describes it. Help, usage lines and errors derive from this. */
export interface Definition<O extends Options> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly about: string;
  /** What stands after the name: `['@name', '<file>']`; what need not be given is in brackets and comes last: `'[search]'`. */
  readonly positionals: readonly string[];
  /** What may stand after `--`: `<ffmpeg flags>`. @defaultValue nothing but further positionals */
  readonly rest?: string;
  readonly options: O;
  /** Complete lines that show it at work, without `livetap`. */
  readonly examples: readonly string[];
  /** Does it; ends normally when it ended as asked and throws otherwise. */
  run(args: Arguments<O>, io: Io): Promise<void>;
}

/** A command of any options, as the registry holds it. */
export type Command = Definition<Options>;

/** Describes a command with its options typed. */
export function defineCommand<const O extends Options>(definition: Definition<O>): Command {
  // `run` is only ever given what was parsed with the same command's options.
  return definition as unknown as Command;
}

/** How a command is called: `livetap record @name <file> [options]`. */
export function usageOf({ name, positionals, rest }: Pick<Command, 'name' | 'positionals' | 'rest'>): string {
  return ['livetap', name, ...positionals, '[options]', ...(rest === undefined ? [] : [`[-- ${rest}]`])].join(' ');
}
