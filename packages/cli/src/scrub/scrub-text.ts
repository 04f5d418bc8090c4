import type { Pseudonyms } from './pseudonyms.js';

/** Links, addresses of mail, and numbers as long as those of telephones. */
const contacts =
  /\b(?:https?:\/\/|www\.)\S{1,500}|[^\s@]{1,64}@[^\s@]{1,64}\.[^\s@.]{1,24}|\+?\d(?:[\s().-]{0,2}\d){6,}/giu;
/** The name ends before the dot that ends a sentence. */
const mentions = /@([\p{L}\p{N}_.]*[\p{L}\p{N}_])/gu;

/** Longer than anything that the service lets people write, in characters. */
const longest = 4_096;

/**
 * Takes people out of what somebody wrote: mentions and the names that were seen become pseudonyms, contacts are taken
 * out. What people say about themselves in other words stays. A text longer than any comment is blotted out.
 */
export function scrubText(text: string, pseudonyms: Pseudonyms): string {
  if (text.length > longest) return blotText(text);
  const { seen } = pseudonyms;
  const unmentioned = text.replace(contacts, '[…]').replace(mentions, (mention, name: string, at: number, whole) => {
    // People are mentioned by shown names too, which go on after a space.
    const isSeen = seen.lengthAtStart(whole.slice(at + 1)) >= name.length;
    return isSeen ? mention : `@${pseudonyms.handle(name)}`;
  });
  return seen.replaceIn(unmentioned);
}

/** Blots out what somebody wrote, and leaves how long it was and where its words began. */
export function blotText(text: string): string {
  return text.replace(/\S/gu, 'x');
}
