// Generated from proto/asset.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import { imageTables, type ImageModel } from './image.js';

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

export interface AssetBundle {
  assets: AssetsModel[];
  prefabBundle: PrefabBundle | undefined;
}

export interface AssetBase {
  url: ImageModel | undefined;
  md5: string;
  faceMeta: FaceRecognitionMeta | undefined;
}

export interface AssetExtra {
  effectStarlingKey: string;
}

export interface BEFViewRenderSize {
  /** Newer schemas: w. */
  with: number;
  /** Newer schemas: h. */
  height: number;
}

export interface DistributionStrategy {
  assetBase: AssetBase | undefined;
  resourceType: number;
}

export interface FaceRecognitionMeta {
  version: string;
  /** Newer schemas: requirement. */
  requirements: string[];
  modelNames: string;
  sdkExtra: string;
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

export interface PrefabBundle {
  prefabEffectIds: string[];
}

export interface ResourceModel {
  urlList: string[];
  uri: string;
}

export interface VideoResource {
  videoTypeName: string;
  videoUrl: ResourceModel | undefined;
  videoMd5: string;
}

/** What the messages of this file consist of. */
export const assetTables = new MessageTables(
  {
    AssetsModel: ['s s 4ResourceModel s l i s l LokiExtraContent 26i 28ResourceModel s VideoResource* FaceRecognitionMeta s i AssetExtra i o i o DistributionStrategy*', (absent) => ({ name: '', resourceUri: '', resourceModel: absent, describe: '', id: '0', resourceType: 0, md5: '', size: '0', lokiExtraContent: absent, downloadType: 0, resourceByteVC1Model: absent, bytevc1Md5: '', videoResourceList: [], faceRecognitionArchiveMeta: absent, lynxUrlSettingsKey: '', downgradeResourceType: 0, assetExtra: absent, stickerAssetVariant: 0, immediateDownload: false, stickerAssetVariantReason: 0, forceUseImOrRespAsset: false, distributionStrategy: [] })],
    AssetBundle: ['AssetsModel* PrefabBundle', (absent) => ({ assets: [], prefabBundle: absent })],
    AssetBase: ['2ImageModel s FaceRecognitionMeta', (absent) => ({ url: absent, md5: '', faceMeta: absent })],
    AssetExtra: ['s', () => ({ effectStarlingKey: '' })],
    BEFViewRenderSize: ['i i', () => ({ with: 0, height: 0 })],
    DistributionStrategy: ['AssetBase i', (absent) => ({ assetBase: absent, resourceType: 0 })],
    FaceRecognitionMeta: ['s s* s s', () => ({ version: '', requirements: [], modelNames: '', sdkExtra: '' })],
    LokiExtraContent: ['s l o o s BEFViewRenderSize i i s s*', (absent) => ({ giftType: '', giftDuration: '0', needScreenShot: false, ismultiFrame: false, viewOverlay: '', befViewRenderSize: absent, befViewRenderFPS: 0, befViewFitMode: 0, modelNames: '', requirements: [] })],
    PrefabBundle: ['2l*', () => ({ prefabEffectIds: [] })],
    ResourceModel: ['s* s', () => ({ urlList: [], uri: '' })],
    VideoResource: ['s ResourceModel s', (absent) => ({ videoTypeName: '', videoUrl: absent, videoMd5: '' })],
  },
  [imageTables],
  {
  },
);
