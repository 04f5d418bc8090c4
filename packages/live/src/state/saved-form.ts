import { InvalidOptionError } from '../errors.js';

type Primitive = 'string' | 'number' | 'boolean';

/** Whether a value is an object whose fields have these types; numbers must be finite. Other fields are not looked at. */
export function hasFields(value: unknown, fields: Readonly<Record<string, Primitive>>): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(fields).every(([name, type]) => {
    const field: unknown = (value as Record<string, unknown>)[name];
    return type === 'number' ? Number.isFinite(field) : typeof field === type;
  });
}

/** Whether a value is a list of objects whose fields have these types. */
export function isListOf(value: unknown, fields: Readonly<Record<string, Primitive>>): boolean {
  return Array.isArray(value) && value.every(entry => hasFields(entry, fields));
}

/**
 * Refuses a saved state that cannot be gone on with: half a state would count wrong without a word.
 *
 * @param what the name of the state, for the message
 * @param isWhole whether its parts were found to be sound
 * @throws InvalidOptionError when it has another version, or is damaged
 */
export function requireSaved(
  what: string,
  saved: { readonly version: number },
  version: number,
  isWhole: () => boolean,
) {
  if (!hasFields(saved, { version: 'number' })) throw new InvalidOptionError(`saved is no ${what}`);
  if (saved.version !== version)
    throw new InvalidOptionError(`saved is a ${what} of version ${saved.version}, not of version ${version}`);
  if (!isWhole()) throw new InvalidOptionError(`saved is a ${what} that is damaged`);
}
