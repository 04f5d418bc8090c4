/**
 * Reads a `Retry-After` header, in either of its forms: seconds, or a date, which is counted from the `Date` of the same answer.
 * @param now - The time to count a date from where the answer has none of its own, in milliseconds since 1970.
 * @returns milliseconds from now, never negative and as long as the other side says; undefined without the header or when it is
 *   neither.
 */
export function readRetryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}(?:\.\d+)?$/.test(value)) return Math.round(Number(value) * 1000);
  const date = dateIn(value);
  return date === undefined ? undefined : Math.max(0, date - (answeredAt(headers) ?? now));
}

/**
 * When an answer was given, by the clock of whoever gave it, in milliseconds since 1970: what the dates in it are to be counted
 * from, as the clock of this machine may be wrong.
 * @returns undefined where it does not say
 */
export function answeredAt(headers: Headers): number | undefined {
  return dateIn(headers.get('date') ?? '');
}

function dateIn(text: string): number | undefined {
  // A bare number is a date as well to the parser.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : date;
}
