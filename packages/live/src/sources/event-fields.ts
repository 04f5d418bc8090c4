/** The fields of an event as somebody else gives it. Nothing in it is certain. */
export type EventData = Readonly<Record<string, unknown>>;

/** An object, empty for anything else. */
export function dataOf(value: unknown): EventData {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as EventData) : {};
}

/** A list, empty for anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text; undefined for anything else and for an empty one. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A whole number from 0 that a 32-bit field holds, also when it comes as text; undefined for anything else. */
export function countOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < 2 ** 31 ? number : undefined;
}

/** The digits of an id. An integer that a number cannot hold was rounded on the way here, so it is no id any more. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return /^\d{1,19}$/.test(value) && BigInt(value) < 2n ** 63n ? value : undefined;
  return Number.isSafeInteger(value) && (value as number) >= 0 ? String(value) : undefined;
}
