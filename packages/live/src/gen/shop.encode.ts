// Generated from proto/shop.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { AddToCartButton, AtmosphereInfo, AtmosphereTagInfo, AtomAction, AuctionInfo, AuctionWinnerPopup, BagIndex, BillboardDisplayResult, BillboardInfo, CampaignBannerDisplay, CampaignBannerDisplayResult, CarouselCfg, CommerceInfo, DelayParam, DispersionInfo, DispersionParam, EcomLiveElementActions, ExtendAuctionCfg, FlashSaleAtmosphere, FlashSaleAtmosphereInfo, FlashSaleStock, HotTag, Img, LiveFlashSaleInfo, LivePermissionInfo, MsgMeta, OecLiveShoppingMessageV2, OecMsgTag, OecMsgUserInfo, OfflineGameInfo, PopCardInfo, PopProduct, PopupWindowInfo, PriceHideInfo, PriceItem, ProductAtmosphereTag, ProductItem, ProductSnapShot, PromotionInfo, RefreshLiveBagInfo, ReqItem, ScrollElement, ShopBrandLogo, Title, TraceInfo, Voucher, VoucherItem, WebcastOecLiveShoppingMessage, WebcastPartnershipDropsUpdateMessage, WebcastPartnershipGameOfflineMessage, WebcastPartnershipPunishMessage } from './shop.js';
import { writeCommonMessageData, writePunishEventInfo } from './common.encode.js';
import { writeImageModel } from './image.encode.js';

/** Writes the fields of a WebcastOecLiveShoppingMessage. */
export function writeWebcastOecLiveShoppingMessage(w: Writer, m: Init<WebcastOecLiveShoppingMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.data1);
  w.int32(24, m.liveProductNumber);
  w.message(34, m.shopData, writePopProduct);
  w.message(42, m.shopTimings, writeTraceInfo);
  w.messages(50, m.hotTags, writeHotTag);
  w.message(58, m.atmosphereTagInfo, writeAtmosphereTagInfo);
  w.message(66, m.livePermissionInfo, writeLivePermissionInfo);
  w.message(74, m.details, writeProductSnapShot);
  w.int64(80, m.pinCardDelayTime);
  w.messages(90, m.flashSaleAtmosphereInfo, writeFlashSaleAtmosphereInfo);
  w.int32(96, m.cardType);
  w.message(106, m.billboardInfo, writeBillboardInfo);
  w.message(114, m.billboardDisplayResult, writeBillboardDisplayResult);
  w.messages(122, m.dispersionInfo, writeDispersionInfo);
  w.message(130, m.promotionInfo, writePromotionInfo);
  w.message(138, m.campaignBannerDisplayResult, writeCampaignBannerDisplayResult);
  w.message(146, m.campaignBannerDisplay, writeCampaignBannerDisplay);
  w.message(154, m.refreshLiveBagInfo, writeRefreshLiveBagInfo);
  w.int32(160, m.anchorPinCardResetType);
  w.message(170, m.voucher, writeVoucher);
  w.message(802, m.oecLiveShoppingMessageV2, writeOecLiveShoppingMessageV2);
}

/** Writes the fields of a WebcastPartnershipDropsUpdateMessage. */
export function writeWebcastPartnershipDropsUpdateMessage(w: Writer, m: Init<WebcastPartnershipDropsUpdateMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int32(16, m.changeMode);
  w.string(26, m.dropsId);
  w.string(34, m.taskId);
  w.string(42, m.eventId);
  w.int64(48, m.anchorUid);
}

/** Writes the fields of a WebcastPartnershipGameOfflineMessage. */
export function writeWebcastPartnershipGameOfflineMessage(w: Writer, m: Init<WebcastPartnershipGameOfflineMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.messages(18, m.offlineGameList, writeOfflineGameInfo);
}

/** Writes the fields of a WebcastPartnershipPunishMessage. */
export function writeWebcastPartnershipPunishMessage(w: Writer, m: Init<WebcastPartnershipPunishMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.message(18, m.punishInfo, writePunishEventInfo);
}

/** Writes the fields of a AddToCartButton. */
export function writeAddToCartButton(w: Writer, m: Init<AddToCartButton>): void {
  w.int32(8, m.status);
  w.string(18, m.clickHintStarling);
}

/** Writes the fields of a AtmosphereInfo. */
export function writeAtmosphereInfo(w: Writer, m: Init<AtmosphereInfo>): void {
  w.messages(10, m.tags, writeOecMsgTag);
}

/** Writes the fields of a AtmosphereTagInfo. */
export function writeAtmosphereTagInfo(w: Writer, m: Init<AtmosphereTagInfo>): void {
  w.int32(8, m.tagType);
  w.messages(18, m.atmosphereTags, writeProductAtmosphereTag);
  w.messages(26, m.pinAtmosphereTags, writeProductAtmosphereTag);
}

/** Writes the fields of a AtomAction. */
export function writeAtomAction(w: Writer, m: Init<AtomAction>): void {
  w.int32(8, m.type);
  w.message(18, m.requestItem, writeReqItem);
}

/** Writes the fields of a AuctionInfo. */
export function writeAuctionInfo(w: Writer, m: Init<AuctionInfo>): void {
  w.int64(8, m.auctionId);
  w.int64(16, m.productId);
  w.int64(24, m.versionTime);
  w.int64(32, m.startTime);
  w.int64(40, m.endTime);
  w.message(50, m.auctionWinner, writeOecMsgUserInfo);
  w.message(58, m.winnerBidPrice, writePriceItem);
  w.message(66, m.nextBidPrice, writePriceItem);
  w.string(74, m.suffix);
  w.message(82, m.extendAuctionCfg, writeExtendAuctionCfg);
  w.int32(88, m.auctionTextType);
  w.messages(98, m.scrollElementList, writeScrollElement);
  w.message(106, m.rewardItem, writeScrollElement);
  w.int32(112, m.drawingStateTextType);
  w.int64(120, m.auctionConfigId);
  w.int32(128, m.auctionType);
  w.int32(136, m.auctionStatus);
  w.bool(144, m.isCarousel);
  w.message(154, m.carouselCfg, writeCarouselCfg);
  w.int32(160, m.auctionTextTypeInt);
  w.int32(168, m.drawingStateTextTypeInt);
  w.string(178, m.versionTimeStr);
}

/** Writes the fields of a AuctionWinnerPopup. */
export function writeAuctionWinnerPopup(w: Writer, m: Init<AuctionWinnerPopup>): void {
  w.string(10, m.auctionId);
  w.string(18, m.winnerUserId);
  w.string(26, m.productId);
  w.int32(32, m.notifyType);
  w.string(42, m.paymentExpireTimestamp);
  w.message(50, m.productImg, writeImageModel);
  w.string(58, m.schema);
}

/** Writes the fields of a BagIndex. */
export function writeBagIndex(w: Writer, m: Init<BagIndex>): void {
  w.int32(8, m.value);
}

/** Writes the fields of a BillboardDisplayResult. */
export function writeBillboardDisplayResult(w: Writer, m: Init<BillboardDisplayResult>): void {
  w.int32(8, m.billboardType);
  w.string(18, m.billboardId);
  w.int32(24, m.displayResult);
}

/** Writes the fields of a BillboardInfo. */
export function writeBillboardInfo(w: Writer, m: Init<BillboardInfo>): void {
  w.int32(8, m.billboardType);
  w.stringList(18, m.billboardIds);
  w.int32(24, m.sourceFrom);
  w.string(34, m.bornTimeMs);
  w.int32(40, m.billboardVersion);
  w.map(50, m.daInfo, (key, value) => {
    w.string(10, key);
    w.string(18, value);
  });
}

/** Writes the fields of a CampaignBannerDisplay. */
export function writeCampaignBannerDisplay(w: Writer, m: Init<CampaignBannerDisplay>): void {
  w.string(10, m.imageUrl);
  w.bool(16, m.campaignBannerIsDisplay);
  w.int32(24, m.sourceFrom);
  w.string(34, m.bornTimeMs);
  w.int32(40, m.billboardVersion);
  w.map(50, m.daInfo, (key, value) => {
    w.string(10, key);
    w.string(18, value);
  });
}

/** Writes the fields of a CampaignBannerDisplayResult. */
export function writeCampaignBannerDisplayResult(w: Writer, m: Init<CampaignBannerDisplayResult>): void {
  w.int32(8, m.campaignBannerDisplayResult);
}

/** Writes the fields of a CarouselCfg. */
export function writeCarouselCfg(w: Writer, m: Init<CarouselCfg>): void {
  w.int64(8, m.intervalMs);
  w.int32Packed(18, m.textStatusList);
  w.int32(24, m.times);
}

/** Writes the fields of a CommerceInfo. */
export function writeCommerceInfo(w: Writer, m: Init<CommerceInfo>): void {
  w.map(10, m.productInfo, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeProductItem);
  });
  w.message(18, m.popCardInfo, writePopCardInfo);
  w.message(26, m.popupWindowInfo, writePopupWindowInfo);
  w.map(34, m.voucherInfo, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeVoucherItem);
  });
  w.message(42, m.auctionInfo, writeAuctionInfo);
}

/** Writes the fields of a DelayParam. */
export function writeDelayParam(w: Writer, m: Init<DelayParam>): void {
  w.int64(8, m.minDelayMs);
  w.int64(16, m.maxDelayMs);
}

/** Writes the fields of a DispersionInfo. */
export function writeDispersionInfo(w: Writer, m: Init<DispersionInfo>): void {
  w.int32(8, m.dispersionPath);
  w.message(18, m.delayParam, writeDelayParam);
}

/** Writes the fields of a DispersionParam. */
export function writeDispersionParam(w: Writer, m: Init<DispersionParam>): void {
  w.int64(8, m.maxDelayMs);
  w.int64(16, m.minDelayMs);
}

/** Writes the fields of a EcomLiveElementActions. */
export function writeEcomLiveElementActions(w: Writer, m: Init<EcomLiveElementActions>): void {
  w.messages(10, m.atomActions, writeAtomAction);
  w.int64(16, m.version);
}

/** Writes the fields of a ExtendAuctionCfg. */
export function writeExtendAuctionCfg(w: Writer, m: Init<ExtendAuctionCfg>): void {
  w.bool(8, m.isExtendAuctionSupported);
  w.bool(16, m.shouldExtend);
  w.int64(24, m.extendAuctionTime);
}

/** Writes the fields of a FlashSaleAtmosphere. */
export function writeFlashSaleAtmosphere(w: Writer, m: Init<FlashSaleAtmosphere>): void {
  w.int32(8, m.status);
  w.int64(16, m.startTime);
  w.int64(24, m.endTime);
  w.int64(32, m.preheatTime);
}

/** Writes the fields of a FlashSaleAtmosphereInfo. */
export function writeFlashSaleAtmosphereInfo(w: Writer, m: Init<FlashSaleAtmosphereInfo>): void {
  w.string(10, m.productId);
  w.int64(16, m.activityId);
  w.message(26, m.flashSaleAtmosphere, writeFlashSaleAtmosphere);
  w.message(34, m.flashSaleStock, writeFlashSaleStock);
  w.bool(40, m.pinnedProduct);
  w.bool(48, m.liveOnlyChannel);
  w.int32(56, m.creatorLimitType);
}

/** Writes the fields of a FlashSaleStock. */
export function writeFlashSaleStock(w: Writer, m: Init<FlashSaleStock>): void {
  w.int32(8, m.activityStockStatus);
  w.int32(16, m.activityStock);
  w.string(26, m.activityStockText);
}

/** Writes the fields of a HotTag. */
export function writeHotTag(w: Writer, m: Init<HotTag>): void {
  w.string(10, m.productId);
  w.int64(16, m.hotCount);
}

/** Writes the fields of a Img. */
export function writeImg(w: Writer, m: Init<Img>): void {
  w.string(10, m.key);
  w.int32(16, m.width);
  w.int32(24, m.height);
  w.string(34, m.url);
}

/** Writes the fields of a LiveFlashSaleInfo. */
export function writeLiveFlashSaleInfo(w: Writer, m: Init<LiveFlashSaleInfo>): void {
  w.int64(8, m.activityId);
  w.int32(16, m.type);
  w.int32(24, m.status);
  w.int32(32, m.stockStatus);
  w.int32(40, m.availableStock);
}

/** Writes the fields of a LivePermissionInfo. */
export function writeLivePermissionInfo(w: Writer, m: Init<LivePermissionInfo>): void {
  w.int64(8, m.endTime);
  w.string(18, m.reason);
}

/** Writes the fields of a MsgMeta. */
export function writeMsgMeta(w: Writer, m: Init<MsgMeta>): void {
  w.int64(8, m.sourceOperateMs);
  w.int64(16, m.serverSendMs);
  w.stringList(26, m.reasons);
}

/** Writes the fields of a OecLiveShoppingMessageV2. */
export function writeOecLiveShoppingMessageV2(w: Writer, m: Init<OecLiveShoppingMessageV2>): void {
  w.map(10, m.actions, (key, value) => {
    w.int64(8, key);
    w.message(18, value, writeEcomLiveElementActions);
  });
  w.message(18, m.commerceInfo, writeCommerceInfo);
  w.message(82, m.msgMeta, writeMsgMeta);
}

/** Writes the fields of a OecMsgTag. */
export function writeOecMsgTag(w: Writer, m: Init<OecMsgTag>): void {
  w.int32(8, m.type);
  w.string(18, m.desc);
  w.int64(24, m.count);
  w.int32(32, m.status);
}

/** Writes the fields of a OecMsgUserInfo. */
export function writeOecMsgUserInfo(w: Writer, m: Init<OecMsgUserInfo>): void {
  w.int64(8, m.userId);
  w.string(18, m.nickName);
  w.message(26, m.avatar, writeImageModel);
  w.bool(32, m.isWinner);
}

/** Writes the fields of a OfflineGameInfo. */
export function writeOfflineGameInfo(w: Writer, m: Init<OfflineGameInfo>): void {
  w.string(10, m.taskId);
  w.string(18, m.toastText);
  w.int32(24, m.taskListLen);
  w.int32(32, m.offlineType);
  w.string(42, m.toastTitle);
  w.string(50, m.gameId);
  w.int32(56, m.taskType);
}

/** Writes the fields of a PopCardInfo. */
export function writePopCardInfo(w: Writer, m: Init<PopCardInfo>): void {
  w.int64(8, m.popProductId);
  w.int32(16, m.popCardType);
  w.int64(24, m.popCardId);
}

/** Writes the fields of a PopProduct. */
export function writePopProduct(w: Writer, m: Init<PopProduct>): void {
  w.string(10, m.title);
  w.string(18, m.priceString);
  w.string(26, m.imageUrl);
  w.string(34, m.shopUrl);
  w.string(42, m.productType);
  w.int64(48, m.data1);
  w.string(58, m.shopName);
  w.int32(64, m.data2);
  w.string(74, m.shopUrl2);
  w.int32(80, m.data3);
  w.int32(88, m.data4);
}

/** Writes the fields of a PopupWindowInfo. */
export function writePopupWindowInfo(w: Writer, m: Init<PopupWindowInfo>): void {
  w.message(10, m.auctionWinnerPopup, writeAuctionWinnerPopup);
}

/** Writes the fields of a PriceHideInfo. */
export function writePriceHideInfo(w: Writer, m: Init<PriceHideInfo>): void {
  w.string(10, m.displayText);
}

/** Writes the fields of a PriceItem. */
export function writePriceItem(w: Writer, m: Init<PriceItem>): void {
  w.string(18, m.currencyName);
  w.string(26, m.currencySymbol);
  w.int32(32, m.symbolPosition);
  w.string(42, m.salePriceDecimal);
  w.string(50, m.originPriceDecimal);
  w.string(58, m.salePriceFormat);
  w.string(66, m.originPriceFormat);
  w.string(74, m.discountFormat);
  w.string(82, m.discountDecimal);
  w.string(90, m.pricePrefix);
  w.string(98, m.reducePriceFormat);
  w.string(106, m.singleProductPriceFormat);
  w.bool(112, m.showCurrencySpace);
  w.int32(120, m.currencyShowMode);
  w.int32(128, m.priceDisplayMode);
  w.message(138, m.priceHideInfo, writePriceHideInfo);
}

/** Writes the fields of a ProductAtmosphereTag. */
export function writeProductAtmosphereTag(w: Writer, m: Init<ProductAtmosphereTag>): void {
  w.string(10, m.productId);
  w.string(18, m.tagDesc);
  w.int64(24, m.count);
}

/** Writes the fields of a ProductItem. */
export function writeProductItem(w: Writer, m: Init<ProductItem>): void {
  w.int64(8, m.productId);
  w.message(18, m.bagIndex, writeBagIndex);
  w.message(26, m.title, writeTitle);
  w.message(34, m.cover, writeImageModel);
  w.message(42, m.atmosphereInfo, writeAtmosphereInfo);
  w.message(50, m.shopBrandLogo, writeShopBrandLogo);
  w.message(58, m.liveFlashSaleInfo, writeLiveFlashSaleInfo);
  w.message(66, m.auctionInfo, writeAuctionInfo);
}

/** Writes the fields of a ProductSnapShot. */
export function writeProductSnapShot(w: Writer, m: Init<ProductSnapShot>): void {
  w.string(10, m.id1);
  w.string(18, m.title);
  w.message(26, m.data1, writeImg);
  w.int32(32, m.data2);
  w.int64(40, m.timestamp);
  w.message(50, m.data, writeAddToCartButton);
}

/** Writes the fields of a PromotionInfo. */
export function writePromotionInfo(w: Writer, m: Init<PromotionInfo>): void {
  w.string(10, m.promotionId);
  w.string(18, m.failedMessage);
  w.stringList(802, m.productIds);
}

/** Writes the fields of a RefreshLiveBagInfo. */
export function writeRefreshLiveBagInfo(w: Writer, m: Init<RefreshLiveBagInfo>): void {
  w.int32Packed(10, m.refreshLiveBagTypes);
}

/** Writes the fields of a ReqItem. */
export function writeReqItem(w: Writer, m: Init<ReqItem>): void {
  w.int32(8, m.scene);
  w.message(18, m.dispersionParam, writeDispersionParam);
}

/** Writes the fields of a ScrollElement. */
export function writeScrollElement(w: Writer, m: Init<ScrollElement>): void {
  w.string(10, m.productTitle);
}

/** Writes the fields of a ShopBrandLogo. */
export function writeShopBrandLogo(w: Writer, m: Init<ShopBrandLogo>): void {
  w.string(10, m.sellerName);
  w.message(18, m.sellerLogo, writeImageModel);
  w.message(26, m.blueVImage, writeImageModel);
  w.message(34, m.darkBlueVImage, writeImageModel);
  w.message(42, m.topBrandImage, writeImageModel);
  w.message(50, m.darkTopBrandImage, writeImageModel);
}

/** Writes the fields of a Title. */
export function writeTitle(w: Writer, m: Init<Title>): void {
  w.string(10, m.text);
}

/** Writes the fields of a TraceInfo. */
export function writeTraceInfo(w: Writer, m: Init<TraceInfo>): void {
  w.int64(8, m.timestamp1);
  w.int64(16, m.timestamp2);
  w.int64(24, m.timestamp3);
}

/** Writes the fields of a Voucher. */
export function writeVoucher(w: Writer, m: Init<Voucher>): void {
  w.int64(8, m.voucherTypeId);
  w.int64(16, m.taskId);
  w.int32(24, m.taskType);
  w.int32(32, m.liveVoucherType);
  w.string(42, m.creatorOperationUniqueId);
  w.string(50, m.voucherMaxFaceValue);
}

/** Writes the fields of a VoucherItem. */
export function writeVoucherItem(w: Writer, m: Init<VoucherItem>): void {
  w.int64(8, m.voucherTypeId);
  w.int64(16, m.taskId);
  w.int32(24, m.taskType);
  w.int32(32, m.liveVoucherType);
  w.string(42, m.creatorOperationUniqueId);
  w.string(50, m.voucherMaxFaceValue);
}
