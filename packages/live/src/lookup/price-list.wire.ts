/** What a packet costs in one currency. */
export interface CurrencyPrice {
  /** Such as `EUR`. */
  readonly currency?: string;
  /** In the smallest unit, as text. */
  readonly price?: string;
  readonly original_price?: string;
  /** Digits behind the point that are kept. */
  readonly keep_dot?: number;
  /** Digits behind the point that `price` has. */
  readonly price_dot?: number;
  /** As it is shown, such as `$4.49`. */
  readonly price_show_form?: string;
  readonly [field: string]: unknown;
}

/** Coins as they are sold. A gift costs as many coins as it has diamonds. */
export interface CoinPacket {
  readonly id: number;
  /** How many coins. */
  readonly diamond_count: number;
  /** In US cents. */
  readonly price: number;
  /** In the hundredth of the currency of the caller's country, which `defaultCurrency` of the list names. */
  readonly exchange_price: number;
  /** Coins on top. */
  readonly giving_count?: number;
  readonly discount_price?: number;
  /** Such as `350 Coins`. */
  readonly describe?: string;
  /** Name of the packet in the app stores. */
  readonly iap_id?: string;
  readonly coupon_id?: string;
  readonly currency_price?: readonly CurrencyPrice[];
  readonly [field: string]: unknown;
}

/** What coins cost. */
export interface PriceList {
  readonly packets: readonly CoinPacket[];
  /** Of the caller's country, such as `EUR`; empty when the service does not say. */
  readonly defaultCurrency: string;
  /** In which prices are known. */
  readonly currencies: readonly string[];
}
