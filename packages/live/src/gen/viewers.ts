// Generated from proto/viewers.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, int64AsNumber, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import { decodeCommonMessageData, type CommonMessageData } from './common.js';
import { decodeImageModel, type ImageModel } from './image.js';
import { decodeUser, type User } from './user.js';

/** Viewer count and top gifters, about every two seconds. */
export interface WebcastRoomUserSeqMessage {
  common: CommonMessageData | undefined;
  /** The top gifters of the room. Newer schemas: ranks. */
  ranksList: Contributor[];
  /** How many are watching now. Newer schemas: total. */
  viewerCount: number;
  popStr: string;
  /** Newer schemas: seats. */
  seatsList: Contributor[];
  popularity: string;
  /** How many came in since the stream began. */
  totalUser: number;
  anonymous: string;
}

/** Decodes a WebcastRoomUserSeqMessage. */
export function decodeWebcastRoomUserSeqMessage(input: WireInput, start: number, end: number, depth: number): WebcastRoomUserSeqMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  const f2: Contributor[] = [];
  let f3 = 0;
  let f4 = '';
  const f5: Contributor[] = [];
  let f6 = '0';
  let f7 = 0;
  let f8 = '0';
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
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 18:
          f2.push(decodeContributor(input, q, p, depth - 1));
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        case 42:
          f5.push(decodeContributor(input, q, p, depth - 1));
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
          f3 = int64AsNumber(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = int64AsNumber(b, q);
          break;
        case 64:
          f8 = int64(b, q);
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
  const message: WebcastRoomUserSeqMessage = {
    common: f1,
    ranksList: f2,
    viewerCount: f3,
    popStr: f4,
    seatsList: f5,
    popularity: f6,
    totalUser: f7,
    anonymous: f8,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface WebcastViewerPicksUpdateMessage {
  common: CommonMessageData | undefined;
  updateType: number;
  info: ViewerPicksInfo | undefined;
}

/** Decodes a WebcastViewerPicksUpdateMessage. */
export function decodeWebcastViewerPicksUpdateMessage(input: WireInput, start: number, end: number, depth: number): WebcastViewerPicksUpdateMessage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: CommonMessageData | undefined;
  let f2 = 0;
  let f3: ViewerPicksInfo | undefined;
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
          f1 = decodeCommonMessageData(input, q, p, depth - 1);
          break;
        case 26:
          f3 = decodeViewerPicksInfo(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int32(b, q);
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
  const message: WebcastViewerPicksUpdateMessage = {
    common: f1,
    updateType: f2,
    info: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

/** A place in the list of top gifters. */
export interface Contributor {
  /** Diamonds given. Newer schemas: score. */
  coinCount: number;
  user: User | undefined;
  rank: number;
  delta: string;
}

/** Decodes a Contributor. */
export function decodeContributor(input: WireInput, start: number, end: number, depth: number): Contributor {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: User | undefined;
  let f3 = 0;
  let f4 = '0';
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
        case 18:
          f2 = decodeUser(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64AsNumber(b, q);
          break;
        case 24:
          f3 = int64AsNumber(b, q);
          break;
        case 32:
          f4 = int64(b, q);
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
  const message: Contributor = {
    coinCount: f1,
    user: f2,
    rank: f3,
    delta: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ControlChaosInfo {
  commandType: number;
  hotKeys: HotKey[];
  actionType: number;
}

/** Decodes a ControlChaosInfo. */
export function decodeControlChaosInfo(input: WireInput, start: number, end: number, depth: number): ControlChaosInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  const f2: HotKey[] = [];
  let f3 = 0;
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
        case 18:
          f2.push(decodeHotKey(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int32(b, q);
          break;
        case 24:
          f3 = int32(b, q);
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
  const message: ControlChaosInfo = {
    commandType: f1,
    hotKeys: f2,
    actionType: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GameTricksShortcut {
  hotKeys: HotKey[];
}

/** Decodes a GameTricksShortcut. */
export function decodeGameTricksShortcut(input: WireInput, start: number, end: number, depth: number): GameTricksShortcut {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: HotKey[] = [];
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
          f1.push(decodeHotKey(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: GameTricksShortcut = {
    hotKeys: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftPick {
  giftId: string;
  customizedDesc: string;
  giftIcon: ImageModel | undefined;
  giftPrice: string;
  giftPickId: string;
  giftPickIdStr: string;
  isPriorityRequest: boolean;
  descSource: number;
  extra: GiftPickExtra | undefined;
}

/** Decodes a GiftPick. */
export function decodeGiftPick(input: WireInput, start: number, end: number, depth: number): GiftPick {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  let f2 = '';
  let f3: ImageModel | undefined;
  let f4 = '0';
  let f5 = '0';
  let f6 = '';
  let f7 = false;
  let f8 = 0;
  let f9: GiftPickExtra | undefined;
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
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 50:
          f6 = string(input, q, p);
          break;
        case 74:
          f9 = decodeGiftPickExtra(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 56:
          f7 = bool(b, q);
          break;
        case 64:
          f8 = int32(b, q);
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
  const message: GiftPick = {
    giftId: f1,
    customizedDesc: f2,
    giftIcon: f3,
    giftPrice: f4,
    giftPickId: f5,
    giftPickIdStr: f6,
    isPriorityRequest: f7,
    descSource: f8,
    extra: f9,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftPickExtra {
  gameTricks: GiftPickExtraGameTricks | undefined;
  gameInteraction: GiftPickExtraGameInteraction | undefined;
}

/** Decodes a GiftPickExtra. */
export function decodeGiftPickExtra(input: WireInput, start: number, end: number, depth: number): GiftPickExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: GiftPickExtraGameTricks | undefined;
  let f2: GiftPickExtraGameInteraction | undefined;
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
          f1 = decodeGiftPickExtraGameTricks(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeGiftPickExtraGameInteraction(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: GiftPickExtra = {
    gameTricks: f1,
    gameInteraction: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftPickExtraGameInteraction {
  storage: GiftPickExtraGameInteractionStorage | undefined;
  external: GiftPickExtraGameInteractionExternal | undefined;
}

/** Decodes a GiftPickExtraGameInteraction. */
export function decodeGiftPickExtraGameInteraction(input: WireInput, start: number, end: number, depth: number): GiftPickExtraGameInteraction {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: GiftPickExtraGameInteractionStorage | undefined;
  let f2: GiftPickExtraGameInteractionExternal | undefined;
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
          f1 = decodeGiftPickExtraGameInteractionStorage(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeGiftPickExtraGameInteractionExternal(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: GiftPickExtraGameInteraction = {
    storage: f1,
    external: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftPickExtraGameInteractionExternal {
}

/** Decodes a GiftPickExtraGameInteractionExternal. */
export function decodeGiftPickExtraGameInteractionExternal(input: WireInput, start: number, end: number, depth: number): GiftPickExtraGameInteractionExternal {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: GiftPickExtraGameInteractionExternal = {
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftPickExtraGameInteractionStorage {
  instruction: string;
}

/** Decodes a GiftPickExtraGameInteractionStorage. */
export function decodeGiftPickExtraGameInteractionStorage(input: WireInput, start: number, end: number, depth: number): GiftPickExtraGameInteractionStorage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
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
          f1 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: GiftPickExtraGameInteractionStorage = {
    instruction: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftPickExtraGameTricks {
  storage: GiftPickExtraGameTricksStorage | undefined;
  external: GiftPickExtraGameTricksExternal | undefined;
}

/** Decodes a GiftPickExtraGameTricks. */
export function decodeGiftPickExtraGameTricks(input: WireInput, start: number, end: number, depth: number): GiftPickExtraGameTricks {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: GiftPickExtraGameTricksStorage | undefined;
  let f2: GiftPickExtraGameTricksExternal | undefined;
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
          f1 = decodeGiftPickExtraGameTricksStorage(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeGiftPickExtraGameTricksExternal(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: GiftPickExtraGameTricks = {
    storage: f1,
    external: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftPickExtraGameTricksExternal {
}

/** Decodes a GiftPickExtraGameTricksExternal. */
export function decodeGiftPickExtraGameTricksExternal(input: WireInput, start: number, end: number, depth: number): GiftPickExtraGameTricksExternal {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: GiftPickExtraGameTricksExternal = {
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftPickExtraGameTricksStorage {
  gameTricksType: number;
  controlChaosInfo: ControlChaosInfo | undefined;
}

/** Decodes a GiftPickExtraGameTricksStorage. */
export function decodeGiftPickExtraGameTricksStorage(input: WireInput, start: number, end: number, depth: number): GiftPickExtraGameTricksStorage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2: ControlChaosInfo | undefined;
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
        case 18:
          f2 = decodeControlChaosInfo(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int32(b, q);
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
  const message: GiftPickExtraGameTricksStorage = {
    gameTricksType: f1,
    controlChaosInfo: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface GiftPickWithScore {
  giftPick: GiftPick | undefined;
  score: string;
}

/** Decodes a GiftPickWithScore. */
export function decodeGiftPickWithScore(input: WireInput, start: number, end: number, depth: number): GiftPickWithScore {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: GiftPick | undefined;
  let f2 = '0';
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
          f1 = decodeGiftPick(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 16:
          f2 = int64(b, q);
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
  const message: GiftPickWithScore = {
    giftPick: f1,
    score: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface HotKey {
  keyType: number;
  keyboardKeys: KeyBoardHotKey[];
  mouseKeys: MouseHotKey[];
}

/** Decodes a HotKey. */
export function decodeHotKey(input: WireInput, start: number, end: number, depth: number): HotKey {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  const f2: KeyBoardHotKey[] = [];
  const f3: MouseHotKey[] = [];
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
        case 18:
          f2.push(decodeKeyBoardHotKey(input, q, p, depth - 1));
          break;
        case 26:
          f3.push(decodeMouseHotKey(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int32(b, q);
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
  const message: HotKey = {
    keyType: f1,
    keyboardKeys: f2,
    mouseKeys: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface KeyBoardHotKey {
  keyCode: number;
  keyName: string;
}

/** Decodes a KeyBoardHotKey. */
export function decodeKeyBoardHotKey(input: WireInput, start: number, end: number, depth: number): KeyBoardHotKey {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = '';
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
        case 18:
          f2 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int32(b, q);
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
  const message: KeyBoardHotKey = {
    keyCode: f1,
    keyName: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface MouseHotKey {
  mouseType: number;
}

/** Decodes a MouseHotKey. */
export function decodeMouseHotKey(input: WireInput, start: number, end: number, depth: number): MouseHotKey {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int32(b, q);
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
  const message: MouseHotKey = {
    mouseType: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ProfileExtra {
  gameTricks: ProfileExtraGameTricks | undefined;
  gameInteraction: ProfileExtraGameInteraction | undefined;
}

/** Decodes a ProfileExtra. */
export function decodeProfileExtra(input: WireInput, start: number, end: number, depth: number): ProfileExtra {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ProfileExtraGameTricks | undefined;
  let f2: ProfileExtraGameInteraction | undefined;
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
          f1 = decodeProfileExtraGameTricks(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeProfileExtraGameInteraction(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: ProfileExtra = {
    gameTricks: f1,
    gameInteraction: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ProfileExtraGameInteraction {
  storage: ProfileExtraGameInteractionStorage | undefined;
  external: ProfileExtraGameInteractionExternal | undefined;
}

/** Decodes a ProfileExtraGameInteraction. */
export function decodeProfileExtraGameInteraction(input: WireInput, start: number, end: number, depth: number): ProfileExtraGameInteraction {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ProfileExtraGameInteractionStorage | undefined;
  let f2: ProfileExtraGameInteractionExternal | undefined;
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
          f1 = decodeProfileExtraGameInteractionStorage(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeProfileExtraGameInteractionExternal(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: ProfileExtraGameInteraction = {
    storage: f1,
    external: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ProfileExtraGameInteractionExternal {
  gameName: string;
  gameNameKey: string;
  gameIconUrl: string;
  gameTagId: string;
}

/** Decodes a ProfileExtraGameInteractionExternal. */
export function decodeProfileExtraGameInteractionExternal(input: WireInput, start: number, end: number, depth: number): ProfileExtraGameInteractionExternal {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = '';
  let f4 = '';
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
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: ProfileExtraGameInteractionExternal = {
    gameName: f1,
    gameNameKey: f2,
    gameIconUrl: f3,
    gameTagId: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ProfileExtraGameInteractionStorage {
  gameId: string;
}

/** Decodes a ProfileExtraGameInteractionStorage. */
export function decodeProfileExtraGameInteractionStorage(input: WireInput, start: number, end: number, depth: number): ProfileExtraGameInteractionStorage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
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
          f1 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: ProfileExtraGameInteractionStorage = {
    gameId: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ProfileExtraGameTricks {
  storage: ProfileExtraGameTricksStorage | undefined;
  external: ProfileExtraGameTricksExternal | undefined;
}

/** Decodes a ProfileExtraGameTricks. */
export function decodeProfileExtraGameTricks(input: WireInput, start: number, end: number, depth: number): ProfileExtraGameTricks {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ProfileExtraGameTricksStorage | undefined;
  let f2: ProfileExtraGameTricksExternal | undefined;
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
          f1 = decodeProfileExtraGameTricksStorage(input, q, p, depth - 1);
          break;
        case 18:
          f2 = decodeProfileExtraGameTricksExternal(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: ProfileExtraGameTricks = {
    storage: f1,
    external: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ProfileExtraGameTricksExternal {
  gameName: string;
  gameNameKey: string;
  gameIconUrl: string;
}

/** Decodes a ProfileExtraGameTricksExternal. */
export function decodeProfileExtraGameTricksExternal(input: WireInput, start: number, end: number, depth: number): ProfileExtraGameTricksExternal {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f3 = '';
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
          f1 = string(input, q, p);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: ProfileExtraGameTricksExternal = {
    gameName: f1,
    gameNameKey: f2,
    gameIconUrl: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ProfileExtraGameTricksStorage {
  gameTricksType: number;
  gameTagId: string;
  gameTricksShortcut: GameTricksShortcut | undefined;
}

/** Decodes a ProfileExtraGameTricksStorage. */
export function decodeProfileExtraGameTricksStorage(input: WireInput, start: number, end: number, depth: number): ProfileExtraGameTricksStorage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = '0';
  let f3: GameTricksShortcut | undefined;
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
        case 26:
          f3 = decodeGameTricksShortcut(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int32(b, q);
          break;
        case 16:
          f2 = int64(b, q);
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
  const message: ProfileExtraGameTricksStorage = {
    gameTricksType: f1,
    gameTagId: f2,
    gameTricksShortcut: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ViewerPickAnchorParam {
  viewerWishesUseNewSetupProcess: boolean;
  viewerWishesQueueModeEnable: boolean;
  viewerWishesPriorityRequestEnable: boolean;
  integrateVwIntoLiveboard: boolean;
}

/** Decodes a ViewerPickAnchorParam. */
export function decodeViewerPickAnchorParam(input: WireInput, start: number, end: number, depth: number): ViewerPickAnchorParam {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = false;
  let f2 = false;
  let f3 = false;
  let f4 = false;
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
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = bool(b, q);
          break;
        case 16:
          f2 = bool(b, q);
          break;
        case 24:
          f3 = bool(b, q);
          break;
        case 32:
          f4 = bool(b, q);
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
  const message: ViewerPickAnchorParam = {
    viewerWishesUseNewSetupProcess: f1,
    viewerWishesQueueModeEnable: f2,
    viewerWishesPriorityRequestEnable: f3,
    integrateVwIntoLiveboard: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ViewerPicksHeaderImage {
  image: ImageModel | undefined;
  schemaUrl: string;
}

/** Decodes a ViewerPicksHeaderImage. */
export function decodeViewerPicksHeaderImage(input: WireInput, start: number, end: number, depth: number): ViewerPicksHeaderImage {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: ImageModel | undefined;
  let f2 = '';
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
          f1 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 18:
          f2 = string(input, q, p);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      unknown = keepUnknown(unknown, input, tag, q, p);
    } else {
      const q = p;
      p = skipValue(b, tag, p, end, depth);
      unknown = keepUnknown(unknown, input, tag, q, p);
    }
  }
  if (p !== end) throw cutShort(end);
  const message: ViewerPicksHeaderImage = {
    image: f1,
    schemaUrl: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ViewerPicksInfo {
  viewerPicksId: string;
  giftPickList: GiftPickWithScore[];
  status: number;
  roundDurationSec: string;
  startTimeMs: string;
  endTimeMs: string;
  hasDuration: boolean;
  hasScore: boolean;
  enableAutoRestart: boolean;
  startedFromAutoRestart: boolean;
  viewerPicksIdStr: string;
  displayMode: number;
  scene: number;
  headerImage: ViewerPicksHeaderImage | undefined;
  anchorParam: ViewerPickAnchorParam | undefined;
  extra: ProfileExtra | undefined;
  startedFromAutoStart: boolean;
}

/** Decodes a ViewerPicksInfo. */
export function decodeViewerPicksInfo(input: WireInput, start: number, end: number, depth: number): ViewerPicksInfo {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '0';
  const f2: GiftPickWithScore[] = [];
  let f3 = 0;
  let f4 = '0';
  let f5 = '0';
  let f6 = '0';
  let f7 = false;
  let f8 = false;
  let f9 = false;
  let f10 = false;
  let f11 = '';
  let f12 = 0;
  let f13 = 0;
  let f14: ViewerPicksHeaderImage | undefined;
  let f15: ViewerPickAnchorParam | undefined;
  let f16: ProfileExtra | undefined;
  let f17 = false;
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
        case 18:
          f2.push(decodeGiftPickWithScore(input, q, p, depth - 1));
          break;
        case 90:
          f11 = string(input, q, p);
          break;
        case 114:
          f14 = decodeViewerPicksHeaderImage(input, q, p, depth - 1);
          break;
        case 122:
          f15 = decodeViewerPickAnchorParam(input, q, p, depth - 1);
          break;
        case 130:
          f16 = decodeProfileExtra(input, q, p, depth - 1);
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 8:
          f1 = int64(b, q);
          break;
        case 24:
          f3 = int32(b, q);
          break;
        case 32:
          f4 = int64(b, q);
          break;
        case 40:
          f5 = int64(b, q);
          break;
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = bool(b, q);
          break;
        case 64:
          f8 = bool(b, q);
          break;
        case 72:
          f9 = bool(b, q);
          break;
        case 80:
          f10 = bool(b, q);
          break;
        case 96:
          f12 = int32(b, q);
          break;
        case 104:
          f13 = int32(b, q);
          break;
        case 136:
          f17 = bool(b, q);
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
  const message: ViewerPicksInfo = {
    viewerPicksId: f1,
    giftPickList: f2,
    status: f3,
    roundDurationSec: f4,
    startTimeMs: f5,
    endTimeMs: f6,
    hasDuration: f7,
    hasScore: f8,
    enableAutoRestart: f9,
    startedFromAutoRestart: f10,
    viewerPicksIdStr: f11,
    displayMode: f12,
    scene: f13,
    headerImage: f14,
    anchorParam: f15,
    extra: f16,
    startedFromAutoStart: f17,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
