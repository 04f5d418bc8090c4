/** What TikFinity calls the data of an event: flat, in the names of tiktok-live-connector 1.x. Nothing in it is certain. */
export type TikfinityData = Readonly<Record<string, unknown>>;

/** One event on the socket of TikFinity. */
export interface TikfinityEvent {
  readonly event: string;
  readonly data: TikfinityData;
}

/** The event in a message of the socket; undefined when it is none. */
export function parseTikfinityEvent(text: string): TikfinityEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The caller reports whatever is no event.
    return undefined;
  }
  const { event, data } = dataOf(value);
  return typeof event === 'string' && event !== '' ? { event, data: dataOf(data) } : undefined;
}

/** An object, empty for anything else. */
export function dataOf(value: unknown): TikfinityData {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as TikfinityData) : {};
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
