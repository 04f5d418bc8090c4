import type { Pseudonyms } from './pseudonyms.js';

/** Links, addresses of mail, and numbers as long as those of telephones. */
const contacts =
  /\b(?:https?:\/\/|www\.)\S{1,500}|[^\s@]{1,64}@[^\s@]{1,64}\.[^\s@.]{1,24}|\+?\d(?:[\s().-]{0,2}\d){6,}/giu;
const mentions = /@([\p{L}\p{N}_.]+)/gu;
const words = /[\p{L}\p{N}_.]+/gu;

/** Longer than anything that the service lets people write, in characters. */
const longest = 4_096;

/**
 * Takes people out of what somebody wrote: mentions and the names that were seen become pseudonyms, contacts are taken
 * out. What people say about themselves in other words stays. A text longer than any comment is blotted out.
 * @param names of the people in the same message
 */
export function scrubText(text: string, names: readonly string[], pseudonyms: Pseudonyms): string {
  if (text.length > longest) return blotText(text);
  let scrubbed = text.replace(contacts, '[…]');
  // The longest first: one name may be the beginning of another.
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const pseudonym = pseudonyms.ofSeen(name);
    if (pseudonym !== undefined) scrubbed = scrubbed.replaceAll(name, pseudonym);
  }
  return scrubbed
    .replace(mentions, (mention, name: string) =>
      /^user_[\da-f]{12}$/.test(name) ? mention : `@${pseudonyms.handle(name)}`,
    )
    .replace(words, word => pseudonyms.ofSeen(word) ?? word);
}

/** Blots out what somebody wrote, and leaves how long it was and where its words began. */
export function blotText(text: string): string {
  return text.replace(/\S/gu, 'x');
}
