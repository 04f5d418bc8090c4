import type { WebcastImage } from './replies.wire.js';

/** A gift as `gift/list` describes it. */
export interface RoomGift {
  readonly id: number;
  readonly name: string;
  /** Price of one, in diamonds. */
  readonly diamond_count: number;
  /** What the room is told when it is sent, such as `sent Rose`. */
  readonly describe?: string;
  /** 1 can be sent as a streak, 2 is sent one at a time; there are others. */
  readonly type?: number;
  /** Whether it can be sent as a streak. */
  readonly combo?: boolean;
  /** How long its animation runs, in milliseconds. */
  readonly duration?: number;
  readonly image?: WebcastImage;
  readonly icon?: WebcastImage;
  readonly preview_image?: WebcastImage;
  readonly gift_label_icon?: WebcastImage;
  readonly is_displayed_on_panel?: boolean;
  readonly is_broadcast_gift?: boolean;
  readonly is_random_gift?: boolean;
  readonly is_effect_befview?: boolean;
  readonly for_linkmic?: boolean;
  readonly for_custom?: boolean;
  readonly item_type?: number;
  readonly primary_effect_id?: number;
  readonly lock_info?: { readonly lock?: boolean; readonly lock_type?: number };
  readonly color_infos?: readonly unknown[];
  readonly tracker_params?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** The gifts that can be sent in a room. */
export type RoomGiftInfo = readonly RoomGift[];
