// Generated from proto/asset.proto by scripts/generate.js. Do not edit.
import { cutShort, overlong, tooDeep, tooManyParts } from '../wire/errors.js';
import { packed, skipValue, string } from '../wire/read.js';
import { attachUnknown, keepUnknown } from '../wire/unknown.js';
import { bool, int32, int64, varint32 } from '../wire/varint.js';
import type { WireInput } from '../wire/read.js';
import type { UnknownField } from '../wire/unknown.js';
import { decodeImageModel, type ImageModel } from './image.js';

export interface AssetsModel {
  name: string;
  resourceUri: string;
  /** Newer schemas: resourceUrl. */
  resourceModel: ResourceModel | undefined;
  describe: string;
  id: string;
  resourceType: number;
  md5: string;
  size: string;
  /** Newer schemas: lokiContent. */
  lokiExtraContent: LokiExtraContent | undefined;
  downloadType: number;
  /** Newer schemas: resourceBytevc1Url. */
  resourceByteVC1Model: ResourceModel | undefined;
  bytevc1Md5: string;
  videoResourceList: VideoResource[];
  faceRecognitionArchiveMeta: FaceRecognitionMeta | undefined;
  lynxUrlSettingsKey: string;
  downgradeResourceType: number;
  assetExtra: AssetExtra | undefined;
  stickerAssetVariant: number;
  immediateDownload: boolean;
  stickerAssetVariantReason: number;
  forceUseImOrRespAsset: boolean;
  distributionStrategy: DistributionStrategy[];
}

/** Decodes a AssetsModel. */
export function decodeAssetsModel(input: WireInput, start: number, end: number, depth: number): AssetsModel {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '';
  let f4: ResourceModel | undefined;
  let f5 = '';
  let f6 = '0';
  let f7 = 0;
  let f8 = '';
  let f9 = '0';
  let f10: LokiExtraContent | undefined;
  let f26 = 0;
  let f28: ResourceModel | undefined;
  let f29 = '';
  const f30: VideoResource[] = [];
  let f31: FaceRecognitionMeta | undefined;
  let f32 = '';
  let f33 = 0;
  let f34: AssetExtra | undefined;
  let f35 = 0;
  let f36 = false;
  let f37 = 0;
  let f38 = false;
  const f39: DistributionStrategy[] = [];
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
        case 34:
          f4 = decodeResourceModel(input, q, p, depth - 1);
          break;
        case 42:
          f5 = string(input, q, p);
          break;
        case 66:
          f8 = string(input, q, p);
          break;
        case 82:
          f10 = decodeLokiExtraContent(input, q, p, depth - 1);
          break;
        case 226:
          f28 = decodeResourceModel(input, q, p, depth - 1);
          break;
        case 234:
          f29 = string(input, q, p);
          break;
        case 242:
          f30.push(decodeVideoResource(input, q, p, depth - 1));
          break;
        case 250:
          f31 = decodeFaceRecognitionMeta(input, q, p, depth - 1);
          break;
        case 258:
          f32 = string(input, q, p);
          break;
        case 274:
          f34 = decodeAssetExtra(input, q, p, depth - 1);
          break;
        case 314:
          f39.push(decodeDistributionStrategy(input, q, p, depth - 1));
          break;
        default:
          unknown = keepUnknown(unknown, input, tag, q, p);
      }
    } else if (wire === 0) {
      const q = p;
      while ((b[p++] as number) > 127);
      if (p - q > 10) throw overlong(q);
      switch (tag) {
        case 48:
          f6 = int64(b, q);
          break;
        case 56:
          f7 = int32(b, q);
          break;
        case 72:
          f9 = int64(b, q);
          break;
        case 208:
          f26 = int32(b, q);
          break;
        case 264:
          f33 = int32(b, q);
          break;
        case 280:
          f35 = int32(b, q);
          break;
        case 288:
          f36 = bool(b, q);
          break;
        case 296:
          f37 = int32(b, q);
          break;
        case 304:
          f38 = bool(b, q);
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
  const message: AssetsModel = {
    name: f1,
    resourceUri: f2,
    resourceModel: f4,
    describe: f5,
    id: f6,
    resourceType: f7,
    md5: f8,
    size: f9,
    lokiExtraContent: f10,
    downloadType: f26,
    resourceByteVC1Model: f28,
    bytevc1Md5: f29,
    videoResourceList: f30,
    faceRecognitionArchiveMeta: f31,
    lynxUrlSettingsKey: f32,
    downgradeResourceType: f33,
    assetExtra: f34,
    stickerAssetVariant: f35,
    immediateDownload: f36,
    stickerAssetVariantReason: f37,
    forceUseImOrRespAsset: f38,
    distributionStrategy: f39,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AssetBundle {
  assets: AssetsModel[];
  prefabBundle: PrefabBundle | undefined;
}

/** Decodes a AssetBundle. */
export function decodeAssetBundle(input: WireInput, start: number, end: number, depth: number): AssetBundle {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: AssetsModel[] = [];
  let f2: PrefabBundle | undefined;
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
          f1.push(decodeAssetsModel(input, q, p, depth - 1));
          break;
        case 18:
          f2 = decodePrefabBundle(input, q, p, depth - 1);
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
  const message: AssetBundle = {
    assets: f1,
    prefabBundle: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AssetBase {
  url: ImageModel | undefined;
  md5: string;
  faceMeta: FaceRecognitionMeta | undefined;
}

/** Decodes a AssetBase. */
export function decodeAssetBase(input: WireInput, start: number, end: number, depth: number): AssetBase {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f2: ImageModel | undefined;
  let f3 = '';
  let f4: FaceRecognitionMeta | undefined;
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
          f2 = decodeImageModel(input, q, p, depth - 1);
          break;
        case 26:
          f3 = string(input, q, p);
          break;
        case 34:
          f4 = decodeFaceRecognitionMeta(input, q, p, depth - 1);
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
  const message: AssetBase = {
    url: f2,
    md5: f3,
    faceMeta: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface AssetExtra {
  effectStarlingKey: string;
}

/** Decodes a AssetExtra. */
export function decodeAssetExtra(input: WireInput, start: number, end: number, depth: number): AssetExtra {
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
  const message: AssetExtra = {
    effectStarlingKey: f1,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface BEFViewRenderSize {
  /** Newer schemas: w. */
  with: number;
  /** Newer schemas: h. */
  height: number;
}

/** Decodes a BEFViewRenderSize. */
export function decodeBEFViewRenderSize(input: WireInput, start: number, end: number, depth: number): BEFViewRenderSize {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = 0;
  let f2 = 0;
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
  const message: BEFViewRenderSize = {
    with: f1,
    height: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface DistributionStrategy {
  assetBase: AssetBase | undefined;
  resourceType: number;
}

/** Decodes a DistributionStrategy. */
export function decodeDistributionStrategy(input: WireInput, start: number, end: number, depth: number): DistributionStrategy {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1: AssetBase | undefined;
  let f2 = 0;
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
          f1 = decodeAssetBase(input, q, p, depth - 1);
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
  const message: DistributionStrategy = {
    assetBase: f1,
    resourceType: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface FaceRecognitionMeta {
  version: string;
  /** Newer schemas: requirement. */
  requirements: string[];
  modelNames: string;
  sdkExtra: string;
}

/** Decodes a FaceRecognitionMeta. */
export function decodeFaceRecognitionMeta(input: WireInput, start: number, end: number, depth: number): FaceRecognitionMeta {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  const f2: string[] = [];
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
          f2.push(string(input, q, p));
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
  const message: FaceRecognitionMeta = {
    version: f1,
    requirements: f2,
    modelNames: f3,
    sdkExtra: f4,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface LokiExtraContent {
  giftType: string;
  giftDuration: string;
  needScreenShot: boolean;
  /** Newer schemas: shouldMultiFrame. */
  ismultiFrame: boolean;
  viewOverlay: string;
  befViewRenderSize: BEFViewRenderSize | undefined;
  befViewRenderFPS: number;
  befViewFitMode: number;
  modelNames: string;
  requirements: string[];
}

/** Decodes a LokiExtraContent. */
export function decodeLokiExtraContent(input: WireInput, start: number, end: number, depth: number): LokiExtraContent {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2 = '0';
  let f3 = false;
  let f4 = false;
  let f5 = '';
  let f6: BEFViewRenderSize | undefined;
  let f7 = 0;
  let f8 = 0;
  let f9 = '';
  const f10: string[] = [];
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
        case 42:
          f5 = string(input, q, p);
          break;
        case 50:
          f6 = decodeBEFViewRenderSize(input, q, p, depth - 1);
          break;
        case 74:
          f9 = string(input, q, p);
          break;
        case 82:
          f10.push(string(input, q, p));
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
        case 24:
          f3 = bool(b, q);
          break;
        case 32:
          f4 = bool(b, q);
          break;
        case 56:
          f7 = int32(b, q);
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
  const message: LokiExtraContent = {
    giftType: f1,
    giftDuration: f2,
    needScreenShot: f3,
    ismultiFrame: f4,
    viewOverlay: f5,
    befViewRenderSize: f6,
    befViewRenderFPS: f7,
    befViewFitMode: f8,
    modelNames: f9,
    requirements: f10,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface PrefabBundle {
  prefabEffectIds: string[];
}

/** Decodes a PrefabBundle. */
export function decodePrefabBundle(input: WireInput, start: number, end: number, depth: number): PrefabBundle {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f2: string[] = [];
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
          packed(input, q, p, int64, f2);
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
          f2.push(int64(b, q));
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
  const message: PrefabBundle = {
    prefabEffectIds: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface ResourceModel {
  urlList: string[];
  uri: string;
}

/** Decodes a ResourceModel. */
export function decodeResourceModel(input: WireInput, start: number, end: number, depth: number): ResourceModel {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  const f1: string[] = [];
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
          f1.push(string(input, q, p));
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
  const message: ResourceModel = {
    urlList: f1,
    uri: f2,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}

export interface VideoResource {
  videoTypeName: string;
  videoUrl: ResourceModel | undefined;
  videoMd5: string;
}

/** Decodes a VideoResource. */
export function decodeVideoResource(input: WireInput, start: number, end: number, depth: number): VideoResource {
  if (depth < 0) throw tooDeep(start);
  if (--input.partsLeft < 0) throw tooManyParts(start);
  const b = input.bytes;
  let f1 = '';
  let f2: ResourceModel | undefined;
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
          f2 = decodeResourceModel(input, q, p, depth - 1);
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
  const message: VideoResource = {
    videoTypeName: f1,
    videoUrl: f2,
    videoMd5: f3,
  };
  return unknown === undefined ? message : attachUnknown(message, unknown);
}
