/** What a parameter of a fault can be. */
export type ParameterValue = number | string | boolean;

/** A parameter of a fault, or of when it strikes, as the documentation has it. */
export interface ParameterDescription<T extends ParameterValue = ParameterValue> {
  /** What it does, as a part of a sentence. */
  readonly about: string;
  /** What it is when it is not given; undefined when there is nothing in its place. */
  readonly defaultValue: T | undefined;
  /** What a value has to be, as a part of a sentence. */
  readonly expects: string;
}

/** A parameter with what reads its value. */
export interface Parameter<T extends ParameterValue = ParameterValue> extends ParameterDescription<T> {
  /** Takes a value as it is or as text of a command line; undefined when it is none. */
  read(value: unknown): T | undefined;
}

/** Parameters by their names. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The values of parameters, all of them there. */
export type ParameterValues<P extends Parameters> = {
  readonly [N in keyof P]: P[N] extends Parameter<infer T> ? T : never;
};

/** A number of at least `least`. */
export function atLeast(least: number, defaultValue: number | undefined, about: string): Parameter<number> {
  return {
    ...{ about, defaultValue, expects: `a number, ${least} or above` },
    read: value => within(numberOf(value), least, Number.POSITIVE_INFINITY),
  };
}

/** A whole number of at least `least`. */
export function wholeNumber(least: number, defaultValue: number | undefined, about: string): Parameter<number> {
  return {
    ...{ about, defaultValue, expects: `a whole number, ${least} or above` },
    read: value => {
      const number = within(numberOf(value), least, Number.POSITIVE_INFINITY);
      return Number.isSafeInteger(number) ? number : undefined;
    },
  };
}

/** A number from 0 to 1. */
export function share(defaultValue: number | undefined, about: string): Parameter<number> {
  return { about, defaultValue, expects: 'a number from 0 to 1', read: value => within(numberOf(value), 0, 1) };
}

/** One of a few numbers. */
export function oneOfNumbers<const N extends number>(
  numbers: readonly N[],
  defaultValue: NoInfer<N>,
  about: string,
): Parameter<N> {
  const read = (value: unknown) => numbers.find(number => number === numberOf(value));
  return { about, defaultValue, expects: `one of ${numbers.join(', ')}`, read };
}

/** One of a few words. */
export function oneOfWords<const W extends string>(
  words: readonly W[],
  defaultValue: NoInfer<W>,
  about: string,
): Parameter<W> {
  return {
    about,
    defaultValue,
    expects: `one of ${words.join(', ')}`,
    read: value => words.find(word => word === value),
  };
}

/** Text that a pattern describes. */
export function text(
  pattern: RegExp,
  expects: string,
  defaultValue: string | undefined,
  about: string,
): Parameter<string> {
  const read = (value: unknown) => (typeof value === 'string' && pattern.test(value) ? value : undefined);
  return { about, defaultValue, expects, read };
}

/** Yes or no; on a command line the name alone is yes. */
export function flag(about: string): Parameter<boolean> {
  const words = new Map<unknown, boolean>([
    [true, true],
    ['true', true],
    [false, false],
    ['false', false],
  ]);
  return { about, defaultValue: false, expects: 'true or false', read: value => words.get(value) };
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : undefined;
}

function within(value: number | undefined, least: number, most: number): number | undefined {
  return value !== undefined && value >= least && value <= most ? value : undefined;
}
