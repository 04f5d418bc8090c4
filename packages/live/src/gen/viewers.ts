// Generated from proto/viewers.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { skipValue, string } from '../wire/read.js';
import { MessageTables } from '../wire/tables.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { int64, int64AsNumber, varint32 } from '../wire/varint.js';
import type { Decoder, WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import { commonTables, decodeCommonMessageData, type CommonMessageData } from './common.js';
import { imageTables, type ImageModel } from './image.js';
import { decodeUser, type User, userTables } from './user.js';

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

export interface GameTricksShortcut {
  hotKeys: HotKey[];
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

export interface GiftPickExtra {
  gameTricks: GiftPickExtraGameTricks | undefined;
  gameInteraction: GiftPickExtraGameInteraction | undefined;
}

export interface GiftPickExtraGameInteraction {
  storage: GiftPickExtraGameInteractionStorage | undefined;
  external: GiftPickExtraGameInteractionExternal | undefined;
}

export interface GiftPickExtraGameInteractionExternal {
}

export interface GiftPickExtraGameInteractionStorage {
  instruction: string;
}

export interface GiftPickExtraGameTricks {
  storage: GiftPickExtraGameTricksStorage | undefined;
  external: GiftPickExtraGameTricksExternal | undefined;
}

export interface GiftPickExtraGameTricksExternal {
}

export interface GiftPickExtraGameTricksStorage {
  gameTricksType: number;
  controlChaosInfo: ControlChaosInfo | undefined;
}

export interface GiftPickWithScore {
  giftPick: GiftPick | undefined;
  score: string;
}

export interface HotKey {
  keyType: number;
  keyboardKeys: KeyBoardHotKey[];
  mouseKeys: MouseHotKey[];
}

export interface KeyBoardHotKey {
  keyCode: number;
  keyName: string;
}

export interface MouseHotKey {
  mouseType: number;
}

export interface ProfileExtra {
  gameTricks: ProfileExtraGameTricks | undefined;
  gameInteraction: ProfileExtraGameInteraction | undefined;
}

export interface ProfileExtraGameInteraction {
  storage: ProfileExtraGameInteractionStorage | undefined;
  external: ProfileExtraGameInteractionExternal | undefined;
}

export interface ProfileExtraGameInteractionExternal {
  gameName: string;
  gameNameKey: string;
  gameIconUrl: string;
  gameTagId: string;
}

export interface ProfileExtraGameInteractionStorage {
  gameId: string;
}

export interface ProfileExtraGameTricks {
  storage: ProfileExtraGameTricksStorage | undefined;
  external: ProfileExtraGameTricksExternal | undefined;
}

export interface ProfileExtraGameTricksExternal {
  gameName: string;
  gameNameKey: string;
  gameIconUrl: string;
}

export interface ProfileExtraGameTricksStorage {
  gameTricksType: number;
  gameTagId: string;
  gameTricksShortcut: GameTricksShortcut | undefined;
}

export interface ViewerPickAnchorParam {
  viewerWishesUseNewSetupProcess: boolean;
  viewerWishesQueueModeEnable: boolean;
  viewerWishesPriorityRequestEnable: boolean;
  integrateVwIntoLiveboard: boolean;
}

export interface ViewerPicksHeaderImage {
  image: ImageModel | undefined;
  schemaUrl: string;
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

/** What the messages of this file consist of. */
export const viewersTables = new MessageTables(
  {
    WebcastRoomUserSeqMessage: ['CommonMessageData Contributor* n s Contributor* l n l', (absent) => ({ common: absent, ranksList: [], viewerCount: 0, popStr: '', seatsList: [], popularity: '0', totalUser: 0, anonymous: '0' })],
    WebcastViewerPicksUpdateMessage: ['CommonMessageData i ViewerPicksInfo', (absent) => ({ common: absent, updateType: 0, info: absent })],
    Contributor: ['n User n l', (absent) => ({ coinCount: 0, user: absent, rank: 0, delta: '0' })],
    ControlChaosInfo: ['i HotKey* i', () => ({ commandType: 0, hotKeys: [], actionType: 0 })],
    GameTricksShortcut: ['HotKey*', () => ({ hotKeys: [] })],
    GiftPick: ['l s ImageModel l l s o i GiftPickExtra', (absent) => ({ giftId: '0', customizedDesc: '', giftIcon: absent, giftPrice: '0', giftPickId: '0', giftPickIdStr: '', isPriorityRequest: false, descSource: 0, extra: absent })],
    GiftPickExtra: ['GiftPickExtraGameTricks GiftPickExtraGameInteraction', (absent) => ({ gameTricks: absent, gameInteraction: absent })],
    GiftPickExtraGameInteraction: ['GiftPickExtraGameInteractionStorage GiftPickExtraGameInteractionExternal', (absent) => ({ storage: absent, external: absent })],
    GiftPickExtraGameInteractionExternal: ['', () => ({  })],
    GiftPickExtraGameInteractionStorage: ['s', () => ({ instruction: '' })],
    GiftPickExtraGameTricks: ['GiftPickExtraGameTricksStorage GiftPickExtraGameTricksExternal', (absent) => ({ storage: absent, external: absent })],
    GiftPickExtraGameTricksExternal: ['', () => ({  })],
    GiftPickExtraGameTricksStorage: ['i ControlChaosInfo', (absent) => ({ gameTricksType: 0, controlChaosInfo: absent })],
    GiftPickWithScore: ['GiftPick l', (absent) => ({ giftPick: absent, score: '0' })],
    HotKey: ['i KeyBoardHotKey* MouseHotKey*', () => ({ keyType: 0, keyboardKeys: [], mouseKeys: [] })],
    KeyBoardHotKey: ['i s', () => ({ keyCode: 0, keyName: '' })],
    MouseHotKey: ['i', () => ({ mouseType: 0 })],
    ProfileExtra: ['ProfileExtraGameTricks ProfileExtraGameInteraction', (absent) => ({ gameTricks: absent, gameInteraction: absent })],
    ProfileExtraGameInteraction: ['ProfileExtraGameInteractionStorage ProfileExtraGameInteractionExternal', (absent) => ({ storage: absent, external: absent })],
    ProfileExtraGameInteractionExternal: ['s s s s', () => ({ gameName: '', gameNameKey: '', gameIconUrl: '', gameTagId: '' })],
    ProfileExtraGameInteractionStorage: ['s', () => ({ gameId: '' })],
    ProfileExtraGameTricks: ['ProfileExtraGameTricksStorage ProfileExtraGameTricksExternal', (absent) => ({ storage: absent, external: absent })],
    ProfileExtraGameTricksExternal: ['s s s', () => ({ gameName: '', gameNameKey: '', gameIconUrl: '' })],
    ProfileExtraGameTricksStorage: ['i l GameTricksShortcut', (absent) => ({ gameTricksType: 0, gameTagId: '0', gameTricksShortcut: absent })],
    ViewerPickAnchorParam: ['o o o o', () => ({ viewerWishesUseNewSetupProcess: false, viewerWishesQueueModeEnable: false, viewerWishesPriorityRequestEnable: false, integrateVwIntoLiveboard: false })],
    ViewerPicksHeaderImage: ['ImageModel s', (absent) => ({ image: absent, schemaUrl: '' })],
    ViewerPicksInfo: ['l GiftPickWithScore* i l l l o o o o s i i ViewerPicksHeaderImage ViewerPickAnchorParam ProfileExtra o', (absent) => ({ viewerPicksId: '0', giftPickList: [], status: 0, roundDurationSec: '0', startTimeMs: '0', endTimeMs: '0', hasDuration: false, hasScore: false, enableAutoRestart: false, startedFromAutoRestart: false, viewerPicksIdStr: '', displayMode: 0, scene: 0, headerImage: absent, anchorParam: absent, extra: absent, startedFromAutoStart: false })],
  },
  [commonTables, imageTables, userTables],
  {
    WebcastRoomUserSeqMessage: decodeWebcastRoomUserSeqMessage,
    Contributor: decodeContributor,
  },
);

/** Decodes a WebcastViewerPicksUpdateMessage. */
export const decodeWebcastViewerPicksUpdateMessage: Decoder<WebcastViewerPicksUpdateMessage> = viewersTables.decoder('WebcastViewerPicksUpdateMessage');
