import { dataOf, type EventData, textOf } from '../event-fields.js';

/** One event on the managed socket of TikTool. */
export interface TikToolEvent {
  readonly event: string;
  /** Flat, in the names of `@tiktool/live`. Nothing in it is certain. */
  readonly data: EventData;
}

/**
 * The event in a message of the socket; undefined when it is none. The provider's documents show `{ event, data }`, its package
 * `{ type, … }`, and both put what they say of the room beside the name.
 */
export function parseTikToolEvent(text: string): TikToolEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The caller reports whatever is no event.
    return undefined;
  }
  const { event, data, ...beside } = dataOf(value);
  const name = textOf(event) ?? textOf(beside.type);
  if (name === undefined) return undefined;
  return { event: name, data: data === undefined ? beside : dataOf(data) };
}
