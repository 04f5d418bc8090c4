import { cutShort, overlong, tooDeep } from './errors.js';
import { FieldCursor } from './fields.js';
import { copiedString, skipValue, type WireInput } from './read.js';
import { varint32 } from './varint.js';

const urlTag = 10;
const uriTag = 18;
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
  let urlStart = 0;
  let urlEnd = 0;
  let urls = 0;
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
      let length = bytes[pos++] as number;
      if (length > 127) {
        length = varint32(bytes, from);
        while ((bytes[pos++] as number) > 127);
      }
      const value = pos;
      pos += length;
      if (!(pos <= end)) throw cutShort(from);
      if (tag === uriTag) {
        keyStart = value;
        keyEnd = pos;
      } else if (tag === urlTag && ++urls === 1) {
        urlStart = value;
        urlEnd = pos;
      }
    } else if (wire === 0) {
      while ((bytes[pos++] as number) > 127);
      if (pos - from > 10) throw overlong(from);
    } else pos = skipValue(bytes, tag, pos, end, depth);
  }
  if (pos !== end) throw cutShort(end);
  if (urls === 0) return '';
  let key = keyEnd;
  while (key > keyStart && bytes[key - 1] !== slash) key -= 1;
  if (urls === 1 || isPicture(bytes, urlStart, urlEnd, key, keyEnd)) return copiedString(input, urlStart, urlEnd);
  return laterUrl(input, start, end, key, keyEnd) ?? copiedString(input, urlStart, urlEnd);
}

/** The best address where the first one is not; undefined where no other is better. */
function laterUrl(input: WireInput, start: number, end: number, key: number, keyEnd: number): string | undefined {
  const { bytes } = input;
  const field = new FieldCursor(bytes, start, end);
  let safe: string | undefined;
  while (field.next()) {
    if (field.tag !== urlTag || !isHttps(bytes, field.start, field.end)) continue;
    if (contains(bytes, field.start, field.end, key, keyEnd)) return copiedString(input, field.start, field.end);
    safe ??= copiedString(input, field.start, field.end);
  }
  return safe;
}

/** Whether an address is one with https that names the picture. */
function isPicture(bytes: Uint8Array, start: number, end: number, key: number, keyEnd: number): boolean {
  return isHttps(bytes, start, end) && contains(bytes, start, end, key, keyEnd);
}

/** Of the addresses of pictures, which all begin with http. */
function isHttps(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start >= 8 && bytes[start] === 104 && bytes[start + 4] === 115 && bytes[start + 5] === 58;
}

/** An empty key is everywhere. */
function contains(bytes: Uint8Array, start: number, end: number, key: number, keyEnd: number): boolean {
  const length = keyEnd - key;
  if (length === 0) return true;
  const first = bytes[key];
  for (let pos = start; pos + length <= end; pos++) {
    if (bytes[pos] !== first) continue;
    let matched = 1;
    while (matched < length && bytes[pos + matched] === bytes[key + matched]) matched += 1;
    if (matched === length) return true;
  }
  return false;
}
