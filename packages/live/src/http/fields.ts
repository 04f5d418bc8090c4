/** Fields of a JSON object whose types are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object: no list, no null. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string, or an empty one for every other value. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A number, or nothing for every other value. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** A 64-bit id in decimal digits. Empty for `0`, for whatever is no id, and for a number that may have lost digits. */
export function idOf(value: unknown): string {
  const text = Number.isSafeInteger(value) ? String(value) : textOf(value);
  return /^[1-9]\d{0,19}$/.test(text) ? text : '';
}
