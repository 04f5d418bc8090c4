import { expect } from 'vitest';
import { at } from './captures.js';

/** What a field of an event has to be, by what is said of the message. */
export type Derive<T = unknown> = (said: unknown) => T;

/** Fields by their names. */
export type Fields = Readonly<Record<string, Derive>>;

/** The first value that is said at one of the paths. */
function first(said: unknown, paths: readonly string[]): unknown {
  return paths.map(path => at(said, path)).find(value => value !== undefined && value !== '' && value !== '0');
}

/** A text or an id: empty where it is not said. */
export function text(...paths: string[]): Derive<string> {
  return said => String(first(said, paths) ?? '');
}

/** A count, or a number of the service: 0 where it is not said. @param times what one of the message is in the event */
export function count(path: string, times = 1): Derive<number> {
  return said => Number(at(said, path) ?? 0) * times;
}

/** A time in milliseconds: absent where it is not said. */
export function time(path: string, times = 1): Derive<number | undefined> {
  return said => (at(said, path) === undefined ? undefined : Number(at(said, path)) * times);
}

export function flag(path: string): Derive<boolean> {
  return said => at(said, path) === true;
}

export function always(value: unknown): Derive {
  return () => value;
}

/** A number of the service in words. */
export function named(path: string, names: Readonly<Record<number, string>>): Derive {
  return said => names[Number(at(said, path) ?? 0)];
}

/** What the fields come to. */
export function fieldsOf(fields: Fields): Derive<Record<string, unknown>> {
  return said => Object.fromEntries(Object.entries(fields).map(([name, derive]) => [name, derive(said)]));
}

/** An entry of a list, or of an object with keys, as the fields say. */
export function list<T>(path: string, entry: Derive<T>): Derive<T[]> {
  return said => Object.values((at(said, path) ?? {}) as object).map(entry);
}

/** A text in words: the pattern, with what its pieces say put into its holes. */
export function words(...paths: string[]): Derive<string> {
  return said => {
    const found = paths.map(path => at(said, path)).find(value => at(value, 'defaultPattern') !== undefined);
    return text('defaultPattern')(found).replace(/\{(\d+):\w+\}/g, (hole: string, index: string) => {
      const piece = `piecesList[${index}]`;
      return String(first(found, [`${piece}.userValue.user.nickname`, `${piece}.stringValue`]) ?? hole);
    });
  };
}

/** The address of a picture: one of those that are said, and of those the first that is no stand-in. */
export function picture(...paths: string[]): Derive {
  return said => {
    for (const path of paths) {
      const urls = (at(said, `${path}.url`) ?? []) as (string | undefined)[];
      const key = text(`${path}.mUri`)(said).split('/').at(-1) ?? '';
      // Where not all addresses are said, it may be one of the others.
      if (urls.length > 0 && Object.keys(urls).length < urls.length) return expect.stringMatching(/^https:/);
      const found = urls.find(url => url?.startsWith('https:') && url.includes(key)) ?? urls[0];
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
