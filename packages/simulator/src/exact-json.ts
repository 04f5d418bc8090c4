// A control character that JSON.stringify escapes, so the mark cannot be confused with text that stands in the value.
const mark = '\u0000exact:';
const marked = /"\\u0000exact:(-?\d+)"/g;
/** A text, or a whole number that a JavaScript number may not hold. */
const textOrLong = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/**
 * JSON text in which every bigint stands as a plain number with all its digits. The service writes its 64-bit ids that
 * way, and a client that reads them with `JSON.parse` loses the last digits.
 */
export function exactJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? `${mark}${item}` : item));
  return text.replace(marked, '$1');
}

/**
 * Reads what {@link exactJson} wrote: whole numbers of 16 digits and more become bigints.
 * @throws SyntaxError when it is no JSON
 */
export function parseExactJson(text: string): unknown {
  const quoted = text.replace(textOrLong, found => (found.startsWith('"') ? found : `"\\u0000exact:${found}"`));
  return JSON.parse(quoted, (_key, item: unknown) =>
    typeof item === 'string' && item.startsWith(mark) ? BigInt(item.slice(mark.length)) : item,
  );
}
