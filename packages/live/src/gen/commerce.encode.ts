// Generated from proto/commerce.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { EcommerceEntrance, SellingPoint, ShopEntranceInfo, ShopLabelImage, ShowcaseEntranceInfo, StoreIdentityLabel, StoreLabel, StoreOfficialLabel } from './commerce.js';

/** Writes the fields of a EcommerceEntrance. */
export function writeEcommerceEntrance(w: Writer, m: Init<EcommerceEntrance>): void {
  w.int32(8, m.entranceType);
  w.int32(16, m.creatorType);
  w.string(26, m.schema);
  w.message(34, m.shopEntranceInfo, writeShopEntranceInfo);
  w.message(42, m.showcaseEntranceInfo, writeShowcaseEntranceInfo);
  w.int32(48, m.viewVersion);
}

/** Writes the fields of a SellingPoint. */
export function writeSellingPoint(w: Writer, m: Init<SellingPoint>): void {
  w.string(10, m.showText);
  w.int32(16, m.sellingPointType);
}

/** Writes the fields of a ShopEntranceInfo. */
export function writeShopEntranceInfo(w: Writer, m: Init<ShopEntranceInfo>): void {
  w.string(10, m.shopId);
  w.string(18, m.shopName);
  w.string(26, m.shopRating);
  w.message(34, m.storeLabel, writeStoreLabel);
  w.string(42, m.formatSoldCount);
  w.int64(48, m.soldCount);
  w.int32(56, m.expRatePercentile);
  w.string(66, m.expRateTopDisplay);
  w.int32(72, m.rateDisplayStyle);
  w.bool(80, m.showRateNotApplicable);
  w.messages(90, m.sellingPoint, writeSellingPoint);
}

/** Writes the fields of a ShopLabelImage. */
export function writeShopLabelImage(w: Writer, m: Init<ShopLabelImage>): void {
  w.int32(8, m.height);
  w.int32(16, m.width);
  w.string(26, m.minetype);
  w.string(34, m.thumbUri);
  w.stringList(42, m.thumbUriList);
  w.string(50, m.uri);
  w.stringList(58, m.urlList);
  w.string(66, m.color);
}

/** Writes the fields of a ShowcaseEntranceInfo. */
export function writeShowcaseEntranceInfo(w: Writer, m: Init<ShowcaseEntranceInfo>): void {
  w.string(10, m.formatSoldCount);
  w.int64(16, m.soldCount);
  w.string(26, m.showcaseName);
  w.messages(90, m.sellingPoint, writeSellingPoint);
}

/** Writes the fields of a StoreIdentityLabel. */
export function writeStoreIdentityLabel(w: Writer, m: Init<StoreIdentityLabel>): void {
  w.int32(8, m.labelType);
  w.string(18, m.identityLabelText);
  w.message(26, m.identityLogoLight, writeShopLabelImage);
  w.message(34, m.identityLogoDark, writeShopLabelImage);
  w.string(42, m.identityLabelBgColorLight);
  w.string(50, m.identityLabelBgColorDark);
  w.string(58, m.identityLabelTextColorLight);
  w.string(66, m.identityLabelTextColorDark);
  w.string(74, m.shopExplanationPageSchema);
  w.string(82, m.shopIdentityLabelKey);
}

/** Writes the fields of a StoreLabel. */
export function writeStoreLabel(w: Writer, m: Init<StoreLabel>): void {
  w.message(10, m.officialLabel, writeStoreOfficialLabel);
  w.bool(16, m.isBytemall);
  w.message(26, m.shopIdentityLabel, writeStoreIdentityLabel);
}

/** Writes the fields of a StoreOfficialLabel. */
export function writeStoreOfficialLabel(w: Writer, m: Init<StoreOfficialLabel>): void {
  w.message(10, m.labelImageLight, writeShopLabelImage);
  w.message(18, m.labelImageDark, writeShopLabelImage);
  w.int32(24, m.labelType);
  w.string(34, m.labelTypeStr);
}
