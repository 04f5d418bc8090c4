// Generated from proto/shop.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import type { Decoder } from '../wire/read.js';
import type { GamepadTaskType, PartnershipDropsUpdateMessageChangeMode, PartnershipGameOfflineMessageOfflineGameInfoOfflineType } from './enums.js';
import { commonTables, type CommonMessageData, type PunishEventInfo } from './common.js';
import { imageTables, type ImageModel } from './image.js';

/** A product of the live shop. */
export interface WebcastOecLiveShoppingMessage {
  common: CommonMessageData | undefined;
  /** Newer schemas: actionType. */
  data1: number;
  liveProductNumber: number;
  /** Newer schemas: popProduct. */
  shopData: PopProduct | undefined;
  /** Newer schemas: traceInfo. */
  shopTimings: TraceInfo | undefined;
  hotTags: HotTag[];
  atmosphereTagInfo: AtmosphereTagInfo | undefined;
  livePermissionInfo: LivePermissionInfo | undefined;
  /** Newer schemas: productSnapShot. */
  details: ProductSnapShot | undefined;
  pinCardDelayTime: string;
  flashSaleAtmosphereInfo: FlashSaleAtmosphereInfo[];
  cardType: number;
  billboardInfo: BillboardInfo | undefined;
  billboardDisplayResult: BillboardDisplayResult | undefined;
  dispersionInfo: DispersionInfo[];
  promotionInfo: PromotionInfo | undefined;
  campaignBannerDisplayResult: CampaignBannerDisplayResult | undefined;
  campaignBannerDisplay: CampaignBannerDisplay | undefined;
  refreshLiveBagInfo: RefreshLiveBagInfo | undefined;
  anchorPinCardResetType: number;
  voucher: Voucher | undefined;
  oecLiveShoppingMessageV2: OecLiveShoppingMessageV2 | undefined;
}

export interface WebcastPartnershipDropsUpdateMessage {
  common: CommonMessageData | undefined;
  changeMode: PartnershipDropsUpdateMessageChangeMode;
  dropsId: string;
  taskId: string;
  eventId: string;
  anchorUid: string;
}

export interface WebcastPartnershipGameOfflineMessage {
  common: CommonMessageData | undefined;
  offlineGameList: OfflineGameInfo[];
}

export interface WebcastPartnershipPunishMessage {
  common: CommonMessageData | undefined;
  punishInfo: PunishEventInfo | undefined;
}

export interface AddToCartButton {
  status: number;
  clickHintStarling: string;
}

export interface AtmosphereInfo {
  tags: OecMsgTag[];
}

export interface AtmosphereTagInfo {
  tagType: number;
  atmosphereTags: ProductAtmosphereTag[];
  pinAtmosphereTags: ProductAtmosphereTag[];
}

export interface AtomAction {
  type: number;
  requestItem: ReqItem | undefined;
}

export interface AuctionInfo {
  auctionId: string;
  productId: string;
  versionTime: string;
  startTime: string;
  endTime: string;
  auctionWinner: OecMsgUserInfo | undefined;
  winnerBidPrice: PriceItem | undefined;
  nextBidPrice: PriceItem | undefined;
  suffix: string;
  extendAuctionCfg: ExtendAuctionCfg | undefined;
  auctionTextType: number;
  scrollElementList: ScrollElement[];
  rewardItem: ScrollElement | undefined;
  drawingStateTextType: number;
  auctionConfigId: string;
  auctionType: number;
  auctionStatus: number;
  isCarousel: boolean;
  carouselCfg: CarouselCfg | undefined;
  auctionTextTypeInt: number;
  drawingStateTextTypeInt: number;
  versionTimeStr: string;
}

export interface AuctionWinnerPopup {
  auctionId: string;
  winnerUserId: string;
  productId: string;
  notifyType: number;
  paymentExpireTimestamp: string;
  productImg: ImageModel | undefined;
  schema: string;
}

export interface BagIndex {
  value: number;
}

export interface BillboardDisplayResult {
  billboardType: number;
  billboardId: string;
  displayResult: number;
}

export interface BillboardInfo {
  billboardType: number;
  billboardIds: string[];
  sourceFrom: number;
  bornTimeMs: string;
  billboardVersion: number;
  daInfo: Record<string, string>;
}

export interface CampaignBannerDisplay {
  imageUrl: string;
  campaignBannerIsDisplay: boolean;
  sourceFrom: number;
  bornTimeMs: string;
  billboardVersion: number;
  daInfo: Record<string, string>;
}

export interface CampaignBannerDisplayResult {
  campaignBannerDisplayResult: number;
}

export interface CarouselCfg {
  intervalMs: string;
  textStatusList: number[];
  times: number;
}

export interface CommerceInfo {
  productInfo: Record<string, ProductItem>;
  popCardInfo: PopCardInfo | undefined;
  popupWindowInfo: PopupWindowInfo | undefined;
  voucherInfo: Record<string, VoucherItem>;
  auctionInfo: AuctionInfo | undefined;
}

export interface DelayParam {
  minDelayMs: string;
  maxDelayMs: string;
}

export interface DispersionInfo {
  dispersionPath: number;
  delayParam: DelayParam | undefined;
}

export interface DispersionParam {
  maxDelayMs: string;
  minDelayMs: string;
}

export interface EcomLiveElementActions {
  atomActions: AtomAction[];
  version: string;
}

export interface ExtendAuctionCfg {
  isExtendAuctionSupported: boolean;
  shouldExtend: boolean;
  extendAuctionTime: string;
}

export interface FlashSaleAtmosphere {
  status: number;
  startTime: string;
  endTime: string;
  preheatTime: string;
}

export interface FlashSaleAtmosphereInfo {
  productId: string;
  activityId: string;
  flashSaleAtmosphere: FlashSaleAtmosphere | undefined;
  flashSaleStock: FlashSaleStock | undefined;
  pinnedProduct: boolean;
  liveOnlyChannel: boolean;
  creatorLimitType: number;
}

export interface FlashSaleStock {
  activityStockStatus: number;
  activityStock: number;
  activityStockText: string;
}

export interface HotTag {
  productId: string;
  hotCount: string;
}

export interface Img {
  key: string;
  width: number;
  height: number;
  url: string;
}

export interface LiveFlashSaleInfo {
  activityId: string;
  type: number;
  status: number;
  stockStatus: number;
  availableStock: number;
}

export interface LivePermissionInfo {
  endTime: string;
  reason: string;
}

export interface MsgMeta {
  sourceOperateMs: string;
  serverSendMs: string;
  reasons: string[];
}

export interface OecLiveShoppingMessageV2 {
  actions: Record<string, EcomLiveElementActions>;
  commerceInfo: CommerceInfo | undefined;
  msgMeta: MsgMeta | undefined;
}

export interface OecMsgTag {
  type: number;
  desc: string;
  count: string;
  status: number;
}

export interface OecMsgUserInfo {
  userId: string;
  nickName: string;
  avatar: ImageModel | undefined;
  isWinner: boolean;
}

export interface OfflineGameInfo {
  taskId: string;
  toastText: string;
  taskListLen: number;
  offlineType: PartnershipGameOfflineMessageOfflineGameInfoOfflineType;
  toastTitle: string;
  gameId: string;
  taskType: GamepadTaskType;
}

export interface PopCardInfo {
  popProductId: string;
  popCardType: number;
  popCardId: string;
}

export interface PopProduct {
  title: string;
  /** Newer schemas: price. */
  priceString: string;
  imageUrl: string;
  /** Newer schemas: openUrl. */
  shopUrl: string;
  productType: string;
  /** Newer schemas: productId. */
  data1: string;
  /** Newer schemas: source. */
  shopName: string;
  /** Newer schemas: sourceFrom. */
  data2: number;
  /** Newer schemas: schema. */
  shopUrl2: string;
  /** Newer schemas: platform. */
  data3: number;
  /** Newer schemas: productStatus. */
  data4: number;
}

export interface PopupWindowInfo {
  auctionWinnerPopup: AuctionWinnerPopup | undefined;
}

export interface PriceHideInfo {
  displayText: string;
}

export interface PriceItem {
  currencyName: string;
  currencySymbol: string;
  symbolPosition: number;
  salePriceDecimal: string;
  originPriceDecimal: string;
  salePriceFormat: string;
  originPriceFormat: string;
  discountFormat: string;
  discountDecimal: string;
  pricePrefix: string;
  reducePriceFormat: string;
  singleProductPriceFormat: string;
  showCurrencySpace: boolean;
  currencyShowMode: number;
  priceDisplayMode: number;
  priceHideInfo: PriceHideInfo | undefined;
}

export interface ProductAtmosphereTag {
  productId: string;
  tagDesc: string;
  count: string;
}

export interface ProductItem {
  productId: string;
  bagIndex: BagIndex | undefined;
  title: Title | undefined;
  cover: ImageModel | undefined;
  atmosphereInfo: AtmosphereInfo | undefined;
  shopBrandLogo: ShopBrandLogo | undefined;
  liveFlashSaleInfo: LiveFlashSaleInfo | undefined;
  auctionInfo: AuctionInfo | undefined;
}

export interface ProductSnapShot {
  /** Newer schemas: productId. */
  id1: string;
  title: string;
  /** Newer schemas: cover. */
  data1: Img | undefined;
  /** Newer schemas: stockType. */
  data2: number;
  timestamp: string;
  /** Newer schemas: addToCartButton. */
  data: AddToCartButton | undefined;
}

export interface PromotionInfo {
  promotionId: string;
  failedMessage: string;
  productIds: string[];
}

export interface RefreshLiveBagInfo {
  refreshLiveBagTypes: number[];
}

export interface ReqItem {
  scene: number;
  dispersionParam: DispersionParam | undefined;
}

export interface ScrollElement {
  productTitle: string;
}

export interface ShopBrandLogo {
  sellerName: string;
  sellerLogo: ImageModel | undefined;
  blueVImage: ImageModel | undefined;
  darkBlueVImage: ImageModel | undefined;
  topBrandImage: ImageModel | undefined;
  darkTopBrandImage: ImageModel | undefined;
}

export interface Title {
  text: string;
}

export interface TraceInfo {
  /** Newer schemas: operateTime. */
  timestamp1: string;
  /** Newer schemas: arrivalTime. */
  timestamp2: string;
  /** Newer schemas: sendTime. */
  timestamp3: string;
}

export interface Voucher {
  voucherTypeId: string;
  taskId: string;
  taskType: number;
  liveVoucherType: number;
  creatorOperationUniqueId: string;
  voucherMaxFaceValue: string;
}

export interface VoucherItem {
  voucherTypeId: string;
  taskId: string;
  taskType: number;
  liveVoucherType: number;
  creatorOperationUniqueId: string;
  voucherMaxFaceValue: string;
}

/** What the messages of this file consist of. */
export const shopTables = new MessageTables(
  {
    WebcastOecLiveShoppingMessage: ['CommonMessageData i i PopProduct TraceInfo HotTag* AtmosphereTagInfo LivePermissionInfo ProductSnapShot l FlashSaleAtmosphereInfo* i BillboardInfo BillboardDisplayResult DispersionInfo* PromotionInfo CampaignBannerDisplayResult CampaignBannerDisplay RefreshLiveBagInfo i Voucher 100OecLiveShoppingMessageV2', (absent) => ({ common: absent, data1: 0, liveProductNumber: 0, shopData: absent, shopTimings: absent, hotTags: [], atmosphereTagInfo: absent, livePermissionInfo: absent, details: absent, pinCardDelayTime: '0', flashSaleAtmosphereInfo: [], cardType: 0, billboardInfo: absent, billboardDisplayResult: absent, dispersionInfo: [], promotionInfo: absent, campaignBannerDisplayResult: absent, campaignBannerDisplay: absent, refreshLiveBagInfo: absent, anchorPinCardResetType: 0, voucher: absent, oecLiveShoppingMessageV2: absent })],
    WebcastPartnershipDropsUpdateMessage: ['CommonMessageData i s s s l', (absent) => ({ common: absent, changeMode: 0, dropsId: '', taskId: '', eventId: '', anchorUid: '0' })],
    WebcastPartnershipGameOfflineMessage: ['CommonMessageData OfflineGameInfo*', (absent) => ({ common: absent, offlineGameList: [] })],
    WebcastPartnershipPunishMessage: ['CommonMessageData PunishEventInfo', (absent) => ({ common: absent, punishInfo: absent })],
    AddToCartButton: ['i s', () => ({ status: 0, clickHintStarling: '' })],
    AtmosphereInfo: ['OecMsgTag*', () => ({ tags: [] })],
    AtmosphereTagInfo: ['i ProductAtmosphereTag* ProductAtmosphereTag*', () => ({ tagType: 0, atmosphereTags: [], pinAtmosphereTags: [] })],
    AtomAction: ['i ReqItem', (absent) => ({ type: 0, requestItem: absent })],
    AuctionInfo: ['l l l l l OecMsgUserInfo PriceItem PriceItem s ExtendAuctionCfg i ScrollElement* ScrollElement i l i i o CarouselCfg i i s', (absent) => ({ auctionId: '0', productId: '0', versionTime: '0', startTime: '0', endTime: '0', auctionWinner: absent, winnerBidPrice: absent, nextBidPrice: absent, suffix: '', extendAuctionCfg: absent, auctionTextType: 0, scrollElementList: [], rewardItem: absent, drawingStateTextType: 0, auctionConfigId: '0', auctionType: 0, auctionStatus: 0, isCarousel: false, carouselCfg: absent, auctionTextTypeInt: 0, drawingStateTextTypeInt: 0, versionTimeStr: '' })],
    AuctionWinnerPopup: ['s s s i s ImageModel s', (absent) => ({ auctionId: '', winnerUserId: '', productId: '', notifyType: 0, paymentExpireTimestamp: '', productImg: absent, schema: '' })],
    BagIndex: ['i', () => ({ value: 0 })],
    BillboardDisplayResult: ['i s i', () => ({ billboardType: 0, billboardId: '', displayResult: 0 })],
    BillboardInfo: ['i s* i s i s:s', () => ({ billboardType: 0, billboardIds: [], sourceFrom: 0, bornTimeMs: '', billboardVersion: 0, daInfo: {} })],
    CampaignBannerDisplay: ['s o i s i s:s', () => ({ imageUrl: '', campaignBannerIsDisplay: false, sourceFrom: 0, bornTimeMs: '', billboardVersion: 0, daInfo: {} })],
    CampaignBannerDisplayResult: ['i', () => ({ campaignBannerDisplayResult: 0 })],
    CarouselCfg: ['l i* i', () => ({ intervalMs: '0', textStatusList: [], times: 0 })],
    CommerceInfo: ['l:ProductItem PopCardInfo PopupWindowInfo l:VoucherItem AuctionInfo', (absent) => ({ productInfo: {}, popCardInfo: absent, popupWindowInfo: absent, voucherInfo: {}, auctionInfo: absent })],
    DelayParam: ['l l', () => ({ minDelayMs: '0', maxDelayMs: '0' })],
    DispersionInfo: ['i DelayParam', (absent) => ({ dispersionPath: 0, delayParam: absent })],
    DispersionParam: ['l l', () => ({ maxDelayMs: '0', minDelayMs: '0' })],
    EcomLiveElementActions: ['AtomAction* l', () => ({ atomActions: [], version: '0' })],
    ExtendAuctionCfg: ['o o l', () => ({ isExtendAuctionSupported: false, shouldExtend: false, extendAuctionTime: '0' })],
    FlashSaleAtmosphere: ['i l l l', () => ({ status: 0, startTime: '0', endTime: '0', preheatTime: '0' })],
    FlashSaleAtmosphereInfo: ['s l FlashSaleAtmosphere FlashSaleStock o o i', (absent) => ({ productId: '', activityId: '0', flashSaleAtmosphere: absent, flashSaleStock: absent, pinnedProduct: false, liveOnlyChannel: false, creatorLimitType: 0 })],
    FlashSaleStock: ['i i s', () => ({ activityStockStatus: 0, activityStock: 0, activityStockText: '' })],
    HotTag: ['s l', () => ({ productId: '', hotCount: '0' })],
    Img: ['s i i s', () => ({ key: '', width: 0, height: 0, url: '' })],
    LiveFlashSaleInfo: ['l i i i i', () => ({ activityId: '0', type: 0, status: 0, stockStatus: 0, availableStock: 0 })],
    LivePermissionInfo: ['l s', () => ({ endTime: '0', reason: '' })],
    MsgMeta: ['l l s*', () => ({ sourceOperateMs: '0', serverSendMs: '0', reasons: [] })],
    OecLiveShoppingMessageV2: ['l:EcomLiveElementActions CommerceInfo 10MsgMeta', (absent) => ({ actions: {}, commerceInfo: absent, msgMeta: absent })],
    OecMsgTag: ['i s l i', () => ({ type: 0, desc: '', count: '0', status: 0 })],
    OecMsgUserInfo: ['l s ImageModel o', (absent) => ({ userId: '0', nickName: '', avatar: absent, isWinner: false })],
    OfflineGameInfo: ['s s i i s s i', () => ({ taskId: '', toastText: '', taskListLen: 0, offlineType: 0, toastTitle: '', gameId: '', taskType: 0 })],
    PopCardInfo: ['l i l', () => ({ popProductId: '0', popCardType: 0, popCardId: '0' })],
    PopProduct: ['s s s s s l s i s i i', () => ({ title: '', priceString: '', imageUrl: '', shopUrl: '', productType: '', data1: '0', shopName: '', data2: 0, shopUrl2: '', data3: 0, data4: 0 })],
    PopupWindowInfo: ['AuctionWinnerPopup', (absent) => ({ auctionWinnerPopup: absent })],
    PriceHideInfo: ['s', () => ({ displayText: '' })],
    PriceItem: ['2s s i s s s s s s s s s o i i PriceHideInfo', (absent) => ({ currencyName: '', currencySymbol: '', symbolPosition: 0, salePriceDecimal: '', originPriceDecimal: '', salePriceFormat: '', originPriceFormat: '', discountFormat: '', discountDecimal: '', pricePrefix: '', reducePriceFormat: '', singleProductPriceFormat: '', showCurrencySpace: false, currencyShowMode: 0, priceDisplayMode: 0, priceHideInfo: absent })],
    ProductAtmosphereTag: ['s s l', () => ({ productId: '', tagDesc: '', count: '0' })],
    ProductItem: ['l BagIndex Title ImageModel AtmosphereInfo ShopBrandLogo LiveFlashSaleInfo AuctionInfo', (absent) => ({ productId: '0', bagIndex: absent, title: absent, cover: absent, atmosphereInfo: absent, shopBrandLogo: absent, liveFlashSaleInfo: absent, auctionInfo: absent })],
    ProductSnapShot: ['s s Img i l AddToCartButton', (absent) => ({ id1: '', title: '', data1: absent, data2: 0, timestamp: '0', data: absent })],
    PromotionInfo: ['s s 100s*', () => ({ promotionId: '', failedMessage: '', productIds: [] })],
    RefreshLiveBagInfo: ['i*', () => ({ refreshLiveBagTypes: [] })],
    ReqItem: ['i DispersionParam', (absent) => ({ scene: 0, dispersionParam: absent })],
    ScrollElement: ['s', () => ({ productTitle: '' })],
    ShopBrandLogo: ['s ImageModel ImageModel ImageModel ImageModel ImageModel', (absent) => ({ sellerName: '', sellerLogo: absent, blueVImage: absent, darkBlueVImage: absent, topBrandImage: absent, darkTopBrandImage: absent })],
    Title: ['s', () => ({ text: '' })],
    TraceInfo: ['l l l', () => ({ timestamp1: '0', timestamp2: '0', timestamp3: '0' })],
    Voucher: ['l l i i s s', () => ({ voucherTypeId: '0', taskId: '0', taskType: 0, liveVoucherType: 0, creatorOperationUniqueId: '', voucherMaxFaceValue: '' })],
    VoucherItem: ['l l i i s s', () => ({ voucherTypeId: '0', taskId: '0', taskType: 0, liveVoucherType: 0, creatorOperationUniqueId: '', voucherMaxFaceValue: '' })],
  },
  [commonTables, imageTables],
  {
  },
);

/** Decodes a WebcastOecLiveShoppingMessage. */
export const decodeWebcastOecLiveShoppingMessage: Decoder<WebcastOecLiveShoppingMessage> = shopTables.decoder('WebcastOecLiveShoppingMessage');

/** Decodes a WebcastPartnershipDropsUpdateMessage. */
export const decodeWebcastPartnershipDropsUpdateMessage: Decoder<WebcastPartnershipDropsUpdateMessage> = shopTables.decoder('WebcastPartnershipDropsUpdateMessage');

/** Decodes a WebcastPartnershipGameOfflineMessage. */
export const decodeWebcastPartnershipGameOfflineMessage: Decoder<WebcastPartnershipGameOfflineMessage> = shopTables.decoder('WebcastPartnershipGameOfflineMessage');

/** Decodes a WebcastPartnershipPunishMessage. */
export const decodeWebcastPartnershipPunishMessage: Decoder<WebcastPartnershipPunishMessage> = shopTables.decoder('WebcastPartnershipPunishMessage');
