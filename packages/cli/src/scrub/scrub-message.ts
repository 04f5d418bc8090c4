import { numberMaps, personalNumbers, treatmentOf, wordMaps } from './personal-fields.js';
import type { Pseudonyms } from './pseudonyms.js';
import { blotText, scrubText } from './scrub-text.js';

/** How messages are scrubbed. */
export interface MessageScrubbing {
  readonly pseudonyms: Pseudonyms;
  /** Whether what people write is blotted out altogether. */
  readonly blotsText: boolean;
}

/** A decoded message, or a map in one. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * A copy of a decoded message without what is personal in it, whatever its type: the names of the fields decide. Bytes,
 * which may hold anything, and fields without schema are left out.
 */
export function scrubMessage<T extends object>(message: T, scrubbing: MessageScrubbing): T {
  // First, because a comment stands before the users whom it mentions.
  collectNames(message, scrubbing.pseudonyms);
  return new MessageScrubber(scrubbing).fields(message as Fields, '') as T;
}

/** Finds the names of people in a decoded message, so that they are known when texts are read. */
export function collectNames(message: object, pseudonyms: Pseudonyms): void {
  for (const [name, value] of Object.entries(message)) {
    if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) collectNames(value, pseudonyms);
    if (typeof value !== 'string' || value === '') continue;
    const treatment = treatmentOf(name, '', value);
    if (treatment === 'handle' || treatment === 'nickname') pseudonyms[treatment](value);
  }
}

class MessageScrubber {
  readonly #scrubbing: MessageScrubbing;

  constructor(scrubbing: MessageScrubbing) {
    this.#scrubbing = scrubbing;
  }

  fields(fields: Fields, parent: string): Fields {
    // When an account was made is nearly its id; when something else was made is when it happened.
    const isPerson = 'nickname' in fields;
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        isPerson && name === 'createTime' ? '0' : this.#value(name, parent, value),
      ]),
    );
  }

  #value(name: string, parent: string, value: unknown): unknown {
    if (typeof value === 'string') return this.#text(name, parent, value);
    if (typeof value === 'number') return personalNumbers.has(name) ? 0 : value;
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Uint8Array) return new Uint8Array();
    if (Array.isArray(value)) return value.map(item => this.#value(name, parent, item));
    if (wordMaps.has(name)) return {};
    return isNumbered(value) ? this.#map(name, value as Fields) : this.fields(value as Fields, name);
  }

  #map(name: string, map: Fields): Fields {
    const { pseudonyms } = this.#scrubbing;
    return Object.fromEntries(
      Object.entries(map).map(([key, value]) => [
        numberMaps.has(name) ? key : pseudonyms.id(key),
        this.#value(name, name, value),
      ]),
    );
  }

  #text(name: string, parent: string, value: string): string {
    if (value === '') return value;
    const { pseudonyms, blotsText } = this.#scrubbing;
    const treatment = treatmentOf(name, parent, value);
    switch (treatment) {
      case 'keep':
        return value;
      case 'erase':
        return '';
      case 'text':
        return blotsText ? blotText(value) : scrubText(value, pseudonyms);
      default:
        return pseudonyms[treatment](value);
    }
  }
}

/** Whether an object is a map with integers for keys: no field has such a name. */
function isNumbered(value: object): boolean {
  return Object.keys(value).some(key => /^-?\d+$/.test(key));
}
