import { dataOf, type EventData } from '../event-fields.js';

/** What TikFinity calls the data of an event: flat, in the names of tiktok-live-connector 1.x. Nothing in it is certain. */
export type TikfinityData = EventData;

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
