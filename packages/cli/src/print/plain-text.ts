/*
 * Viewers choose their names and comments, and some choose escape sequences. Nothing they wrote reaches a terminal or a
 * log before it went through here.
 */

const lineBreaks = /[\t\n\r\p{Zl}\p{Zp}]+/gu;
const controls = /\p{Cc}/gu;
// Reorders what stands around it, also outside of the comment; the last ones are invisible and hide text.
const reordering = /[\p{Bidi_C}\u{feff}\u{fff9}-\u{fffb}]/gu;
// Languages need up to four marks on a letter; more only climb over the neighbouring lines.
const towers = /(\p{M}{4})\p{M}+/gu;
const loneSurrogates = /\p{Cs}/gu;

/** More than any comment that the service accepts. */
const maxLength = 500;

/**
 * Makes a text from outside safe to print on one line: line breaks become spaces, control characters become visible
 * symbols, marks that reverse the writing direction disappear, and what is too long is cut.
 */
export function plainText(text: string): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  return cut
    .replace(lineBreaks, ' ')
    .replace(controls, symbolOf)
    .replace(reordering, '')
    .replace(towers, '$1')
    .replace(loneSurrogates, '\u{fffd}');
}

/** ESC becomes ␛: Unicode has a picture of each of the 32 controls and of delete. */
function symbolOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u{2421}' : '\u{fffd}';
}

const unsafeInJson = /[\p{Cc}\p{Bidi_C}\p{Zl}\p{Zp}\u{feff}\u{fff9}-\u{fffb}]/gu;

/**
 * Makes a line of JSON safe to print without changing what it says. JSON itself escapes only the first 32 controls; these
 * characters can only stand within its strings, where `\u` escapes mean the same.
 */
export function plainJson(line: string): string {
  return line.replace(unsafeInJson, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
