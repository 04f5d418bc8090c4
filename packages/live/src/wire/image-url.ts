import { cutShort, overlong, tooDeep } from './errors.js';
import { copiedString, skipValue, type WireInput } from './read.js';
import { varint32 } from './varint.js';

const urlTag = 10;
const uriTag = 18;
/** Real images have two to four addresses. */
const mostUrls = 8;
const https = [...'https://'].map(letter => letter.charCodeAt(0));
const slash = 47;

/**
 * Reads an ImageModel (repeated `url` 1, `mUri` 2) as one address: the first with https that names the picture of `mUri`, else
 * the first with https, else the first; empty where there is none. The service puts addresses of a shared stand-in before those of
 * the picture at times. Chosen from the bytes: the other addresses cost no string.
 *
 * @throws WireError when the bytes are no valid protobuf
 */
export function imageUrl(input: WireInput, start: number, end: number, depth: number): string {
  if (depth < 0) throw tooDeep(start);
  const { bytes } = input;
  const urls: number[] = [];
  let keyStart = 0;
  let keyEnd = 0;
  let pos = start;
  while (pos < end) {
    let tag = bytes[pos++] as number;
    if (tag > 127) {
      tag = varint32(bytes, pos - 1);
      while ((bytes[pos++] as number) > 127);
    }
    const wire = tag & 7;
    const from = pos;
    if (wire === 2) {
      const length = varint32(bytes, pos);
      while ((bytes[pos++] as number) > 127);
      const value = pos;
      pos += length;
      if (!(pos <= end)) throw cutShort(from);
      if (tag === urlTag && urls.length < 2 * mostUrls) urls.push(value, pos);
      if (tag === uriTag) {
        keyStart = value;
        keyEnd = pos;
      }
    } else if (wire === 0) {
      while ((bytes[pos++] as number) > 127);
      if (pos - from > 10) throw overlong(from);
    } else pos = skipValue(bytes, tag, pos, end, depth);
  }
  if (pos !== end) throw cutShort(end);
  let key = keyEnd;
  while (key > keyStart && bytes[key - 1] !== slash) key -= 1;
  const chosen = choose(bytes, urls, key, keyEnd);
  return chosen < 0 ? '' : copiedString(input, urls[chosen] as number, urls[chosen + 1] as number);
}

/** Index of the start of an address in the pairs of `urls`; -1 for none. */
function choose(bytes: Uint8Array, urls: readonly number[], keyStart: number, keyEnd: number): number {
  let best = urls.length === 0 ? -1 : 0;
  let isSafe = false;
  for (let i = 0; i < urls.length; i += 2) {
    const start = urls[i] as number;
    const end = urls[i + 1] as number;
    if (end - start < https.length || !https.every((letter, index) => bytes[start + index] === letter)) continue;
    if (keyEnd === keyStart || contains(bytes, start, end, keyStart, keyEnd)) return i;
    if (!isSafe) best = i;
    isSafe = true;
  }
  return best;
}

function contains(bytes: Uint8Array, start: number, end: number, keyStart: number, keyEnd: number): boolean {
  const first = bytes[keyStart];
  const length = keyEnd - keyStart;
  for (let pos = start; pos + length <= end; pos++) {
    if (bytes[pos] !== first) continue;
    let matched = 1;
    while (matched < length && bytes[pos + matched] === bytes[keyStart + matched]) matched += 1;
    if (matched === length) return true;
  }
  return false;
}
