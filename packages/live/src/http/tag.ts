/**
 * A short text that stands for a secret: the same for the same one. Its 64 bits are far fewer than those of a key, which therefore
 * cannot be read from it.
 * @returns empty for no secret
 */
export function tagOf(secret: string | undefined): string {
  if (secret === undefined || secret === '') return '';
  const units = Array.from(secret, character => character.codePointAt(0) ?? 0);
  return `${fnv1a(units)}${fnv1a([...units].reverse())}`;
}

/** Fowler, Noll and Vo's hash of 32 bits, by whole characters. */
function fnv1a(units: readonly number[]): string {
  const hash = units.reduce((sum, unit) => Math.imul(sum ^ unit, 0x01000193), 0x811c9dc5);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
