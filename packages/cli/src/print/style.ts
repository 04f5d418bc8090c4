const codes = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
} as const;

/** A colour or weight of text on a terminal. */
export type Tint = keyof typeof codes;

/** Colours a text, or returns it as it is where colours are off. */
export type Paint = (tint: Tint, text: string) => string;

/** Colours by ANSI escape sequences. */
export const colored: Paint = (tint, text) => `\u001b[${codes[tint]}m${text}\u001b[0m`;

/** No colours. */
export const uncolored: Paint = (_tint, text) => text;

/** What decides about colours. */
export interface ColorSituation {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether `--no-color` was given. */
  readonly noColor: boolean;
  readonly isTerminal: boolean;
}

/**
 * Whether to colour: never with `--no-color` or `NO_COLOR`, always with `FORCE_COLOR` (unless it is `0` or `false`), else
 * on a terminal only.
 */
export function wantsColor({ env, noColor, isTerminal }: ColorSituation): boolean {
  if (noColor || (env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal;
}
