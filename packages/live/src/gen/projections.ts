// Generated from proto/projections.json by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { copiedString, skipValue } from '../wire/read.js';
import { int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';

/** A part of ProtoMessageFetchResult. */
export interface PollPosition {
  /** Opaque. Where to go on after a reconnect. */
  cursor: string;
  /** Milliseconds until the next poll; without meaning on a socket. */
  fetchInterval: string;
  /** Opaque. Goes back in the ack and with the next poll. */
  internalExt: string;
}

/** Decodes a PollPosition. */
export function decodePollPosition(input: WireInput, start: number, end: number, depth: number): PollPosition {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f2 = '';
  let f3 = '0';
  let f5 = '';
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
        case 18:
          f2 = copiedString(input, q, p);
          break;
        case 42:
          f5 = copiedString(input, q, p);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 24:
          f3 = int64(b, q);
          break;
      }
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    cursor: f2,
    fetchInterval: f3,
    internalExt: f5,
  };
}

/** A part of WebcastPushFrame. */
export interface PushFrameType {
  /** From the server `msg`, `hb`, `im_enter_room_resp`, `ack`, `close`; from the client `im_enter_room`, `hb`, `ack`. */
  payloadType: string;
}

/** Decodes a PushFrameType. */
export function decodePushFrameType(input: WireInput, start: number, end: number, depth: number): PushFrameType {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f7 = '';
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
        case 58:
          f7 = copiedString(input, q, p);
          break;
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
    }
  }
  if (p !== end) throw cutShort(end);
  return {
    payloadType: f7,
  };
}
