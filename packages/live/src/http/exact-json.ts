const quote = 0x22;
const backslash = 0x5c;
const minus = 0x2d;
const largestExact = String(Number.MAX_SAFE_INTEGER);

/**
 * Parses JSON like `JSON.parse`, but gives integers that a number cannot hold exactly as decimal strings: the ids of
 * the service have 19 digits and would come out changed. Integers that fit stay numbers.
 * @throws SyntaxError when the text is not JSON.
 */
export function parseExactJson(text: string): unknown {
  return JSON.parse(/\d{16}/.test(text) ? quoteLargeIntegers(text) : text);
}

function quoteLargeIntegers(text: string): string {
  let result = '';
  let copied = 0;
  let pos = 0;
  while (pos < text.length) {
    const code = text.charCodeAt(pos);
    if (code === quote) {
      pos = stringEnd(text, pos);
    } else if (code === minus || isDigit(code)) {
      const start = pos;
      while (pos < text.length && isNumberPart(text.charCodeAt(pos))) pos++;
      const number = text.slice(start, pos);
      if (!isLargeInteger(number)) continue;
      result += `${text.slice(copied, start)}"${number}"`;
      copied = pos;
    } else {
      pos++;
    }
  }
  return result + text.slice(copied);
}

/** Position after the string that begins at `start`; the end of the text when it is never closed. */
function stringEnd(text: string, start: number): number {
  for (let pos = start + 1; pos < text.length; pos++) {
    const code = text.charCodeAt(pos);
    if (code === backslash) pos++;
    else if (code === quote) return pos + 1;
  }
  return text.length;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Digits, sign, point and exponent: whatever may follow within one number. */
function isNumberPart(code: number): boolean {
  return isDigit(code) || code === minus || code === 0x2b || code === 0x2e || code === 0x45 || code === 0x65;
}

function isLargeInteger(number: string): boolean {
  // A leading zero is no JSON number: it stays as it is, and JSON.parse says so.
  const digits = /^-?([1-9]\d{15,})$/.exec(number)?.[1];
  if (digits === undefined) return false;
  return digits.length > largestExact.length || (digits.length === largestExact.length && digits > largestExact);
}
