// A control character that JSON.stringify escapes, so the mark cannot be confused with text that stands in the value.
const mark = '\u0000exact:';
const marked = /"\\u0000exact:(-?\d+)"/g;

/**
 * JSON text in which every bigint stands as a plain number with all its digits. The service writes its 64-bit ids that
 * way, and a client that reads them with `JSON.parse` loses the last digits.
 */
export function exactJson(value: unknown): string {
  const text = JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? `${mark}${item}` : item));
  return text.replace(marked, '$1');
}
