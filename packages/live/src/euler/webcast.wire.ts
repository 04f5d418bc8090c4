// Names and shapes as the provider has them: rooms, streamers, gifts and moderation.
import type { EulerReply } from './account.wire.js';

/** A country that feeds and rankings are asked for, two letters in capitals. */
export type EulerRegion =
  | ('US' | 'GB' | 'DE' | 'RO' | 'ES' | 'BE' | 'FR' | 'CA' | 'JP' | 'BR' | 'MX' | 'CO' | 'AR' | 'CL' | 'AU' | 'KR')
  | ('PE' | 'PL' | 'SG' | 'IT' | 'ID' | 'TH' | 'SA' | 'IL' | 'NL' | 'IE' | 'PT' | 'GR' | 'AT' | 'CH' | 'HU' | 'SK')
  | ('DK' | 'NO' | 'SE' | 'NZ');

/** An object of TikTok that the provider passes on as it is. */
export type PassedOn = Readonly<Record<string, unknown>>;

/** An answer of TikTok that the provider wraps. */
export interface WrappedReply extends EulerReply {
  readonly response?: { readonly data?: PassedOn; readonly [field: string]: unknown };
}

/** Where the provider found a streamer's room. */
export interface RoomIdReply extends EulerReply {
  readonly ok: boolean;
  readonly routes_attempted: readonly string[];
  readonly is_live?: boolean;
  /** Decimal digits. */
  readonly room_id?: string;
  readonly source?: string;
}

/** What the provider knows about a streamer's room. */
export interface ProviderRoomInfo {
  /** 2 live, 3 paused, 4 over. */
  readonly status?: number;
  readonly is_live?: boolean;
  readonly id?: string;
  readonly cover_url?: string;
  readonly title?: string;
  readonly start_time?: number;
  readonly current_viewers?: number;
  readonly total_viewers?: number;
  readonly hls_pull_url?: string;
  readonly flv_pull_url?: string;
  readonly hls_pull_url_ld?: string;
  readonly flv_pull_url_ld?: string;
}

/** What the provider knows about a streamer. */
export interface ProviderUser {
  readonly unique_id: string;
  readonly nickname?: string;
  readonly avatar_url?: string;
  readonly sec_uid?: string;
  readonly numeric_uid?: string;
  readonly signature?: string;
  readonly is_verified?: boolean;
  readonly following?: number;
  readonly followers?: number;
}

/** A streamer and the room. */
export interface RoomInfoReply extends EulerReply {
  readonly ok: boolean;
  readonly routes_attempted: readonly string[];
  readonly data: {
    readonly unique_id: string;
    readonly raw: PassedOn;
    readonly room_info?: ProviderRoomInfo;
    readonly user?: ProviderUser;
  } | null;
}

/** Picture of a room. */
export interface RoomCoverReply extends EulerReply {
  readonly cover_url?: string;
}

/** A video stream: its form and its quality. */
export type StreamType = 'hls_ld' | 'hls_sd' | 'flv_ld' | 'flv_sd';

/** Video addresses of a room. */
export interface RoomVideoReply extends EulerReply {
  readonly pullMap?: { readonly [Type in StreamType]?: string };
}

/** Numeric id of a user. */
export interface UserIdReply extends EulerReply {
  readonly numeric_user_id?: string;
}

/** What a streamer earned today, in diamonds and as the provider's estimate. */
export interface EarningsReply extends EulerReply {
  readonly response?: {
    readonly user: PassedOn;
    readonly diamonds: number;
    readonly earnings_estimate: number | null;
    readonly earnings_estimate_currency: 'USD' | null;
    readonly period: 'daily';
    readonly resets_at: number;
    readonly resets_in: number;
  };
}

/** Users to look at: at most 50 numeric ids. */
export interface BulkLiveCheckRequest {
  readonly user_numeric_ids: readonly string[];
}

/** Which of several users are live, by numeric id. */
export interface BulkLiveCheckReply extends EulerReply {
  readonly response?: {
    readonly data?: Readonly<Record<string, { readonly is_live: boolean; readonly room_id: string | null }>>;
  };
}

/** Rooms that TikTok recommends. */
export interface FeedReply extends WrappedReply {
  readonly region?: EulerRegion;
}

/** A ranking of a country. */
export interface RankingsReply extends EulerReply {
  readonly response?: {
    readonly ranks: readonly {
      readonly rank: number;
      readonly diamonds?: number;
      readonly diamonds_description?: string;
      readonly room_id?: string;
      readonly user: PassedOn;
    }[];
    readonly rank_title: string;
    readonly rank_type: string;
    readonly resets_at: number;
    readonly resets_in: number;
  };
}

/** A gift of the provider's catalogue. */
export interface CatalogGift {
  readonly giftId: number;
  readonly giftName: string;
  readonly giftType: number;
  readonly diamondCount: number;
  readonly combo: boolean;
  readonly forLinkMic: boolean;
  readonly describe: string;
  readonly duration: string;
  readonly imageUri: string;
  readonly updatedAt: string;
}

/** One page of the catalogue. */
export interface GiftCatalogReply extends EulerReply {
  readonly gifts?: readonly CatalogGift[];
  readonly total?: number;
  readonly pageSize?: number;
  readonly pageNumber?: number;
  readonly totalPages?: number;
}

/** One gift of the catalogue. */
export interface GiftReply extends EulerReply {
  readonly gift?: CatalogGift;
}

/** Gifts of the catalogue that fit. */
export interface GiftSearchReply extends EulerReply {
  readonly gifts?: readonly CatalogGift[];
}

/** Where the whole catalogue lies as a file. */
export interface GiftsReply extends EulerReply {
  readonly url?: string;
}

/** The gifts of one room: ids in the order of its panel, and what differs from the catalogue. */
export interface RoomGiftsReply extends EulerReply {
  readonly response?: {
    readonly room_id: string;
    readonly page_gifts: readonly number[];
    readonly gift_overrides: Readonly<
      Record<
        string,
        {
          readonly is_displayed_on_panel?: boolean;
          readonly is_gallery_gift?: boolean;
          readonly gift_sponsor_info?: PassedOn;
        }
      >
    >;
    readonly panel_refresh_data?: PassedOn;
  };
}

/** A gift of a streamer's gallery. */
export interface GalleryGift {
  readonly gift_id: string;
  readonly name: string;
  readonly coin_price: number;
  readonly goal_count: number;
  readonly current_sent_count: number;
  readonly image_url: string;
  readonly unlighted_image_url: string;
  readonly sponsored: boolean;
  readonly sponsor_info?: PassedOn;
  readonly [field: string]: unknown;
}

/** A streamer's gallery: gifts to be collected within a period. */
export interface GiftGalleryReply extends EulerReply {
  readonly data?: {
    readonly normal_gifts: readonly GalleryGift[];
    readonly current_user_progress?: Readonly<Record<string, PassedOn>>;
    readonly class_type: number;
    readonly anchor_ranking_league: string;
    /** Epoch seconds. */
    readonly current_period_starts_at: number;
    /** Epoch seconds. */
    readonly current_period_ends_at: number;
    /** Epoch seconds. */
    readonly current_timestamp: number;
    readonly [field: string]: unknown;
  };
}

/** What the socket will be: that of the web page, or that of the app. */
export type WebcastFetchPlatform = 'web' | 'mobile';

/** A comment to send. */
export interface RoomChatRequest {
  readonly content: string;
  /** Whom it answers. @defaultValue nobody */
  readonly targetUniqueId?: string;
}

/** A comment to send, as the older endpoint takes it. */
export interface OlderRoomChatRequest {
  readonly content: string;
  readonly roomId: string;
  readonly sessionId: string;
  readonly ttTargetIdc: string;
}

/** What TikTok said about a comment. */
export interface RoomChatReply extends EulerReply {
  readonly data?: {
    readonly data: PassedOn;
    readonly extra: { readonly now: number; readonly [field: string]: unknown };
    /** 0: the comment was taken. */
    readonly status_code: number;
  };
}

/** Seconds that somebody must not write; -1 is until the end of the stream. */
export type MuteDuration = -1 | 5 | 30 | 60 | 300;
