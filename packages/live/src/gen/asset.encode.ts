// Generated from proto/asset.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { AssetBase, AssetBundle, AssetExtra, AssetsModel, BEFViewRenderSize, DistributionStrategy, FaceRecognitionMeta, LokiExtraContent, PrefabBundle, ResourceModel, VideoResource } from './asset.js';
import { writeImageModel } from './image.encode.js';

/** Writes the fields of a AssetsModel. */
export function writeAssetsModel(w: Writer, m: Init<AssetsModel>): void {
  w.string(10, m.name);
  w.string(18, m.resourceUri);
  w.message(34, m.resourceModel, writeResourceModel);
  w.string(42, m.describe);
  w.int64(48, m.id);
  w.int32(56, m.resourceType);
  w.string(66, m.md5);
  w.int64(72, m.size);
  w.message(82, m.lokiExtraContent, writeLokiExtraContent);
  w.int32(208, m.downloadType);
  w.message(226, m.resourceByteVC1Model, writeResourceModel);
  w.string(234, m.bytevc1Md5);
  w.messages(242, m.videoResourceList, writeVideoResource);
  w.message(250, m.faceRecognitionArchiveMeta, writeFaceRecognitionMeta);
  w.string(258, m.lynxUrlSettingsKey);
  w.int32(264, m.downgradeResourceType);
  w.message(274, m.assetExtra, writeAssetExtra);
  w.int32(280, m.stickerAssetVariant);
  w.bool(288, m.immediateDownload);
  w.int32(296, m.stickerAssetVariantReason);
  w.bool(304, m.forceUseImOrRespAsset);
  w.messages(314, m.distributionStrategy, writeDistributionStrategy);
}

/** Writes the fields of a AssetBundle. */
export function writeAssetBundle(w: Writer, m: Init<AssetBundle>): void {
  w.messages(10, m.assets, writeAssetsModel);
  w.message(18, m.prefabBundle, writePrefabBundle);
}

/** Writes the fields of a AssetBase. */
export function writeAssetBase(w: Writer, m: Init<AssetBase>): void {
  w.message(18, m.url, writeImageModel);
  w.string(26, m.md5);
  w.message(34, m.faceMeta, writeFaceRecognitionMeta);
}

/** Writes the fields of a AssetExtra. */
export function writeAssetExtra(w: Writer, m: Init<AssetExtra>): void {
  w.string(10, m.effectStarlingKey);
}

/** Writes the fields of a BEFViewRenderSize. */
export function writeBEFViewRenderSize(w: Writer, m: Init<BEFViewRenderSize>): void {
  w.int32(8, m.with);
  w.int32(16, m.height);
}

/** Writes the fields of a DistributionStrategy. */
export function writeDistributionStrategy(w: Writer, m: Init<DistributionStrategy>): void {
  w.message(10, m.assetBase, writeAssetBase);
  w.int32(16, m.resourceType);
}

/** Writes the fields of a FaceRecognitionMeta. */
export function writeFaceRecognitionMeta(w: Writer, m: Init<FaceRecognitionMeta>): void {
  w.string(10, m.version);
  w.stringList(18, m.requirements);
  w.string(26, m.modelNames);
  w.string(34, m.sdkExtra);
}

/** Writes the fields of a LokiExtraContent. */
export function writeLokiExtraContent(w: Writer, m: Init<LokiExtraContent>): void {
  w.string(10, m.giftType);
  w.int64(16, m.giftDuration);
  w.bool(24, m.needScreenShot);
  w.bool(32, m.ismultiFrame);
  w.string(42, m.viewOverlay);
  w.message(50, m.befViewRenderSize, writeBEFViewRenderSize);
  w.int32(56, m.befViewRenderFPS);
  w.int32(64, m.befViewFitMode);
  w.string(74, m.modelNames);
  w.stringList(82, m.requirements);
}

/** Writes the fields of a PrefabBundle. */
export function writePrefabBundle(w: Writer, m: Init<PrefabBundle>): void {
  w.int64Packed(18, m.prefabEffectIds);
}

/** Writes the fields of a ResourceModel. */
export function writeResourceModel(w: Writer, m: Init<ResourceModel>): void {
  w.stringList(10, m.urlList);
  w.string(18, m.uri);
}

/** Writes the fields of a VideoResource. */
export function writeVideoResource(w: Writer, m: Init<VideoResource>): void {
  w.string(10, m.videoTypeName);
  w.message(18, m.videoUrl, writeResourceModel);
  w.string(26, m.videoMd5);
}
