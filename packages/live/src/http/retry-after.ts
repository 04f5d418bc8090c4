/**
 * Reads a `Retry-After` header, in either of its forms: seconds, or a date.
 * @param now - The time to count from, in milliseconds since 1970.
 * @returns milliseconds from now, never negative; undefined without the header or when it is neither.
 */
export function readRetryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}(?:\.\d+)?$/.test(value)) return Math.round(Number(value) * 1000);
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
