/** More names than a long evening has. */
const mostNames = 200_000;
/** More characters than a name can have; a bound on what one place of a text costs. */
const longestName = 100;

/** Scripts that put no space between words: a name stands within a run of letters, so each letter counts as a word. */
const unspaced = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar']
  .map(script => `\\p{Script=${script}}`)
  .join('');
const letter = `(?![${unspaced}])[\\p{L}\\p{N}_]`;
/** Words, and each other visible character alone. */
const token = new RegExp(`${letter}(?:${letter}|\\p{M})*|[^\\s\\p{Cf}\\p{M}]`, 'gu');
const hasUnspaced = new RegExp(`[${unspaced}]`, 'u');
/** Something that a name is recognized by: dots and dashes are in every text. */
const telling = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** A word of a text, as it is compared. */
interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Names that were seen, to be found in texts: as whole phrases, whatever their case, their width and the spaces in them. At
 * each place of a text the longest name counts. What a text costs does not depend on how many names there are.
 */
export class SeenNames {
  /** Pseudonyms by the words of their names; empty ones stand for the beginning of a longer name. */
  readonly #phrases = new Map<string, string>();
  #size = 0;
  #forgotten = 0;

  /** How often a name was too many or too long to be looked for. */
  get forgotten(): number {
    return this.#forgotten;
  }

  /** Has a name looked for from now on; but one of two letters is a word, and would blot out half of what is said. */
  add(name: string, pseudonym: string): void {
    if (name.length < (hasUnspaced.test(name) ? 2 : 3) || !telling.test(name)) return;
    const phrase = phraseOf(name);
    if (this.#phrases.get(phrase)) return;
    if (name.length > longestName || this.#size >= mostNames) {
      this.#forgotten += 1;
      return;
    }
    this.#size += 1;
    let beginning = '';
    for (const { key } of tokensOf(name)) {
      beginning += `${key}\n`;
      if (!this.#phrases.has(beginning)) this.#phrases.set(beginning, '');
    }
    this.#phrases.set(phrase, pseudonym);
  }

  /** How many characters the longest name has that a text begins with; 0 for none. */
  lengthAtStart(text: string): number {
    return this.#longestAt(tokensOf(text.slice(0, 2 * longestName)), 0)?.end ?? 0;
  }

  /** The text with pseudonyms in the place of names. */
  replaceIn(text: string): string {
    const tokens = tokensOf(text);
    let replaced = '';
    let done = 0;
    for (let index = 0; index < tokens.length; ) {
      const found = this.#longestAt(tokens, index);
      if (found !== undefined) {
        replaced += text.slice(done, tokens[index]?.start) + found.pseudonym;
        done = found.end;
      }
      index += found?.tokens ?? 1;
    }
    return replaced + text.slice(done);
  }

  #longestAt(tokens: readonly Token[], from: number) {
    let longest: { readonly pseudonym: string; readonly tokens: number; readonly end: number } | undefined;
    let phrase = '';
    for (let index = from; index < tokens.length; index++) {
      const { key = '', end = 0 } = tokens[index] ?? {};
      phrase += `${key}\n`;
      const pseudonym = this.#phrases.get(phrase);
      if (pseudonym === undefined) break;
      if (pseudonym !== '') longest = { pseudonym, tokens: index - from + 1, end };
    }
    return longest;
  }
}

function phraseOf(name: string): string {
  return tokensOf(name)
    .map(({ key }) => `${key}\n`)
    .join('');
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ 0: word, index }) => ({
    key: word.normalize('NFKC').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}
