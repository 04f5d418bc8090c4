import type { WebcastOecLiveShoppingMessage } from '../../gen/shop.js';
import { idText, type LiveEventBase, type LiveHead } from './base.js';

/** A product of the live shop is shown. @source WebcastOecLiveShoppingMessage */
export interface ProductEvent extends LiveEventBase {
  readonly type: 'product';
  /** The whole message. */
  readonly raw?: WebcastOecLiveShoppingMessage | undefined;
  /** May be empty. @source shopData.data1, details.id1 */
  readonly productId: string;
  /** Its name. @source shopData.title, details.title */
  readonly title: string;
  /** With its currency, as shown; may be empty. @source shopData.priceString */
  readonly price: string;
  /** Address of the picture. @source shopData.imageUrl */
  readonly image: string | undefined;
  /** Address of the product page. @source shopData.shopUrl */
  readonly url: string | undefined;
  /** Who sells it; may be empty. @source shopData.shopName */
  readonly shopName: string;
  /** The service's number for what happened; 1 shown. @source data1 */
  readonly action: number;
}

/** A product as an event. */
export function productEvent(
  { shopData, details, data1: action }: WebcastOecLiveShoppingMessage,
  head: LiveHead,
): ProductEvent {
  return {
    v: 1,
    type: 'product',
    ...head,
    productId: idText(shopData?.data1) || (details?.id1 ?? ''),
    title: shopData?.title || details?.title || '',
    price: shopData?.priceString ?? '',
    image: shopData?.imageUrl || undefined,
    url: shopData?.shopUrl || undefined,
    shopName: shopData?.shopName ?? '',
    action,
  };
}
