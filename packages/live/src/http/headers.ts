import { InvalidOptionError } from '../errors.js';

/**
 * Joins headers; later ones win, whatever the case of their names.
 * @throws InvalidOptionError that names the header only: the message of the platform would show its value.
 */
export function mergeHeaders(...sets: readonly (Readonly<Record<string, string>> | undefined)[]): Headers {
  const headers = new Headers();
  for (const [name, value] of sets.flatMap(set => Object.entries(set ?? {}))) {
    try {
      headers.set(name, value);
    } catch {
      throw new InvalidOptionError(
        `The header ${JSON.stringify(name)} has a name or a value that no request can carry.`,
      );
    }
  }
  return headers;
}
