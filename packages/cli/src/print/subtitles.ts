import type { ChatEvent } from '@livetap/live';
import { plainText } from './plain-text.js';

/** How long a comment is shown, in milliseconds. */
const shownMs = 5_000;

/**
 * A comment as a cue of a SubRip file.
 * @param number counts from 1 in each file
 * @param offsetMs when it was said, from the start of the video
 */
export function cueText(number: number, offsetMs: number, { user, comment, emotes }: ChatEvent): string {
  const name = user.nickname || user.uniqueId || '?';
  const said = comment || emotes.map(() => '[emote]').join(' ');
  return `${number}\n${timeText(offsetMs)} --> ${timeText(offsetMs + shownMs)}\n${spoken(`${name}: ${said}`)}\n`;
}

/** Players take tags in angle brackets, and some in braces, for how the text should look. */
function spoken(text: string): string {
  return plainText(text).replaceAll('<', '‹').replaceAll('>', '›').replaceAll('{', '(').replaceAll('}', ')');
}

/** `01:02:03,456` */
function timeText(ms: number): string {
  const pad = (value: number, length = 2) => String(Math.floor(value)).padStart(length, '0');
  return `${pad(ms / 3_600_000)}:${pad((ms / 60_000) % 60)}:${pad((ms / 1000) % 60)},${pad(ms % 1000, 3)}`;
}
