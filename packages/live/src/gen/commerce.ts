// Generated from proto/commerce.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import type { UserEcommerceEntranceCreatorType, UserEcommerceEntranceEntranceType, UserEcommerceEntranceSellingPointLiveSellingPointType, UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType, UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType, UserEcommerceEntranceViewVersion } from './enums.js';

export interface EcommerceEntrance {
  entranceType: UserEcommerceEntranceEntranceType;
  creatorType: UserEcommerceEntranceCreatorType;
  schema: string;
  shopEntranceInfo: ShopEntranceInfo | undefined;
  showcaseEntranceInfo: ShowcaseEntranceInfo | undefined;
  viewVersion: UserEcommerceEntranceViewVersion;
}

export interface SellingPoint {
  showText: string;
  sellingPointType: UserEcommerceEntranceSellingPointLiveSellingPointType;
}

export interface ShopEntranceInfo {
  shopId: string;
  shopName: string;
  shopRating: string;
  storeLabel: StoreLabel | undefined;
  formatSoldCount: string;
  soldCount: string;
  expRatePercentile: number;
  expRateTopDisplay: string;
  rateDisplayStyle: number;
  showRateNotApplicable: boolean;
  sellingPoint: SellingPoint[];
}

export interface ShopLabelImage {
  height: number;
  width: number;
  minetype: string;
  thumbUri: string;
  thumbUriList: string[];
  uri: string;
  urlList: string[];
  color: string;
}

export interface ShowcaseEntranceInfo {
  formatSoldCount: string;
  soldCount: string;
  showcaseName: string;
  sellingPoint: SellingPoint[];
}

export interface StoreIdentityLabel {
  labelType: UserEcommerceEntranceShopEntranceInfoStoreLabelShopIdentityLabelType;
  identityLabelText: string;
  identityLogoLight: ShopLabelImage | undefined;
  identityLogoDark: ShopLabelImage | undefined;
  identityLabelBgColorLight: string;
  identityLabelBgColorDark: string;
  identityLabelTextColorLight: string;
  identityLabelTextColorDark: string;
  shopExplanationPageSchema: string;
  shopIdentityLabelKey: string;
}

export interface StoreLabel {
  officialLabel: StoreOfficialLabel | undefined;
  isBytemall: boolean;
  shopIdentityLabel: StoreIdentityLabel | undefined;
}

export interface StoreOfficialLabel {
  labelImageLight: ShopLabelImage | undefined;
  labelImageDark: ShopLabelImage | undefined;
  labelType: UserEcommerceEntranceShopEntranceInfoStoreLabelStoreBrandLabelType;
  labelTypeStr: string;
}

/** What the messages of this file consist of. */
export const commerceTables = new MessageTables(
  {
    EcommerceEntrance: ['i i s ShopEntranceInfo ShowcaseEntranceInfo i', (absent) => ({ entranceType: 0, creatorType: 0, schema: '', shopEntranceInfo: absent, showcaseEntranceInfo: absent, viewVersion: 0 })],
    SellingPoint: ['s i', () => ({ showText: '', sellingPointType: 0 })],
    ShopEntranceInfo: ['s s s StoreLabel s l i s i o SellingPoint*', (absent) => ({ shopId: '', shopName: '', shopRating: '', storeLabel: absent, formatSoldCount: '', soldCount: '0', expRatePercentile: 0, expRateTopDisplay: '', rateDisplayStyle: 0, showRateNotApplicable: false, sellingPoint: [] })],
    ShopLabelImage: ['i i s s s* s s* s', () => ({ height: 0, width: 0, minetype: '', thumbUri: '', thumbUriList: [], uri: '', urlList: [], color: '' })],
    ShowcaseEntranceInfo: ['s l s 11SellingPoint*', () => ({ formatSoldCount: '', soldCount: '0', showcaseName: '', sellingPoint: [] })],
    StoreIdentityLabel: ['i s ShopLabelImage ShopLabelImage s s s s s s', (absent) => ({ labelType: 0, identityLabelText: '', identityLogoLight: absent, identityLogoDark: absent, identityLabelBgColorLight: '', identityLabelBgColorDark: '', identityLabelTextColorLight: '', identityLabelTextColorDark: '', shopExplanationPageSchema: '', shopIdentityLabelKey: '' })],
    StoreLabel: ['StoreOfficialLabel o StoreIdentityLabel', (absent) => ({ officialLabel: absent, isBytemall: false, shopIdentityLabel: absent })],
    StoreOfficialLabel: ['ShopLabelImage ShopLabelImage i s', (absent) => ({ labelImageLight: absent, labelImageDark: absent, labelType: 0, labelTypeStr: '' })],
  },
  [],
  {
  },
);
