// Generated from proto/image.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { skipValue, string } from '../wire/read.js';
import { MessageTables } from '../wire/tables.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, varint32 } from '../wire/varint.js';
import type { Decoder, WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';

/** An image in several equal copies. */
export interface ImageModel {
  /** Addresses of the same image; they are signed and expire. Newer schemas: urlList. */
  url: string[];
  /** Newer schemas: uri. */
  mUri: string;
  height: number;
  width: number;
  avgColor: string;
  imageType: number;
  /** Newer schemas: openWebUrl. */
  schema: string;
  content: Content | undefined;
  isAnimated: boolean;
}

/** Decodes a ImageModel. */
export function decodeImageModel(input: WireInput, start: number, end: number, depth: number): ImageModel {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: string[] = [];
  let f2 = '';
  let f3 = 0;
  let f4 = 0;
  let f5 = '';
  let f6 = 0;
  let f7 = '';
  let f8: Content | undefined;
  let f9 = false;
  let unknown: UnknownField[] | undefined;
  let p = start;
  while (p < end) {
    let tag = b[p++] as number;
    if (tag > 127) {
      tag = varint32(b, p - 1);
      while ((b[p++] as number) > 127);
    }
    const wire = tag & 7;
    if (wire === 2) {
      let length = b[p++] as number;
      if (length > 127) {
        length = varint32(b, p - 1);
        while ((b[p++] as number) > 127);
      }
      const q = p;
      p += length;
      // Not p > end: where the length itself is missing, p is NaN.
      if (!(p <= end)) throw cutShort(q);
      switch (tag) {
        case 10:
          f1.push(string(input, q, p));
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 58:
          f7 = string(input, q, p);
          break;
        case 66:
          f8 = decodeContent(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int32(b, q);
          break;
        case 32:
          f4 = int32(b, q);
          break;
        case 48:
          f6 = int32(b, q);
          break;
        case 72:
          f9 = bool(b, q);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: ImageModel = {
    url: f1,
    mUri: f2,
    height: f3,
    width: f4,
    avgColor: f5,
    imageType: f6,
    schema: f7,
    content: f8,
    isAnimated: f9,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** Text drawn on an image, for example the level on a badge. */
export interface Content {
  name: string;
  fontColor: string;
  level: string;
}

/** What the messages of this file consist of. */
export const imageTables = new MessageTables(
  {
    ImageModel: ['s* s i i s i s Content o', (absent) => ({ url: [], mUri: '', height: 0, width: 0, avgColor: '', imageType: 0, schema: '', content: absent, isAnimated: false })],
    Content: ['s s l', () => ({ name: '', fontColor: '', level: '0' })],
  },
  [],
  {
    ImageModel: decodeImageModel,
  },
);

const decodeContent: Decoder<Content> = imageTables.decoder('Content');
