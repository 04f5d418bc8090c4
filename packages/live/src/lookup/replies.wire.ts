// Shapes and names as the site has them. Everything is optional where the service leaves it out at times, and every
// further field stays reachable. 64-bit ids: read the text ones (`id_str`); the others come as exact decimal strings
// where they exceed what a number holds.

/** `status` of a user's stream and of a room: 2 live, 3 paused, 4 over; 0 when there is none. */
export type LiveStatusCode = number;

/** The user of a live page. */
export interface LiveUser {
  readonly id?: string;
  readonly uniqueId?: string;
  readonly nickname?: string;
  readonly secUid?: string;
  /** The current room, or the last one when not live; empty or `0` when there was none. */
  readonly roomId?: string;
  readonly status?: LiveStatusCode;
  readonly avatarLarger?: string;
  readonly avatarMedium?: string;
  readonly avatarThumb?: string;
  readonly signature?: string;
  readonly verified?: boolean;
  /** Whether the account is private. */
  readonly secret?: boolean;
  readonly [field: string]: unknown;
}

/** The stream of a live page. */
export interface LivePageRoom {
  readonly title?: string;
  readonly status?: LiveStatusCode;
  /** Epoch seconds. */
  readonly startTime?: number;
  readonly coverUrl?: string;
  readonly squareCoverImg?: string;
  /** Another number than the room's. */
  readonly streamId?: string;
  /** Where older pages had the room id. */
  readonly roomId?: string;
  readonly liveRoomStats?: { readonly userCount?: number; readonly enterCount?: number };
  readonly streamData?: unknown;
  readonly hevcStreamData?: unknown;
  readonly [field: string]: unknown;
}

/** `LiveRoom.liveRoomUserInfo` of a live page, and `data` of the JSON endpoint: both have the same shape. */
export interface LiveRoomUserInfo {
  readonly user: LiveUser;
  readonly stats?: { readonly followingCount?: number; readonly followerCount?: number };
  readonly liveRoom?: LivePageRoom;
  readonly [field: string]: unknown;
}

/** A picture. */
export interface WebcastImage {
  readonly uri?: string;
  readonly url_list?: readonly string[];
  readonly avg_color?: string;
  readonly height?: number;
  readonly width?: number;
  readonly [field: string]: unknown;
}

/** The streamer of a room. */
export interface RoomOwner {
  /** The username. */
  readonly display_id?: string;
  readonly id_str?: string;
  readonly sec_uid?: string;
  readonly nickname?: string;
  readonly bio_description?: string;
  readonly avatar_thumb?: WebcastImage;
  readonly avatar_medium?: WebcastImage;
  readonly avatar_large?: WebcastImage;
  readonly follow_info?: {
    readonly follow_status?: number;
    readonly follower_count?: number;
    readonly following_count?: number;
    readonly push_status?: number;
  };
  readonly own_room?: { readonly room_ids_str?: readonly string[] };
  readonly verified?: boolean;
  readonly [field: string]: unknown;
}

/** Totals of a room. */
export interface RoomStats {
  readonly total_user?: number;
  readonly like_count?: number;
  readonly enter_count?: number;
  readonly share_count?: number;
  readonly digg_count?: number;
  readonly follow_count?: number;
  readonly gift_uv_count?: number;
  readonly fan_ticket?: number;
  readonly total_user_desp?: string;
  readonly [field: string]: unknown;
}

/** Where a player finds the video. The addresses expire after some hours. */
export interface RoomStreamUrl {
  readonly hls_pull_url?: string;
  readonly rtmp_pull_url?: string;
  /** By quality, such as `HD1`. */
  readonly flv_pull_url?: Readonly<Record<string, string>>;
  readonly hls_pull_url_map?: Readonly<Record<string, string>>;
  readonly default_resolution?: string;
  readonly live_core_sdk_data?: unknown;
  readonly [field: string]: unknown;
}

/** A room as `room/info` describes it. */
export interface RoomInfo {
  readonly id_str: string;
  readonly status: LiveStatusCode;
  readonly title: string;
  /** Epoch seconds. */
  readonly create_time: number;
  /** Epoch seconds; may be 0 while live. */
  readonly start_time?: number;
  /** Epoch seconds; set once the stream is over. */
  readonly finish_time?: number;
  readonly owner: RoomOwner;
  readonly owner_user_id_str?: string;
  readonly stream_url: RoomStreamUrl;
  readonly stream_id_str?: string;
  /** Viewers now. */
  readonly user_count?: number;
  readonly like_count?: number;
  readonly stats?: RoomStats;
  readonly cover?: WebcastImage;
  readonly share_url?: string;
  readonly link_mic?: unknown;
  readonly hashtag?: { readonly id?: number; readonly title?: string; readonly [field: string]: unknown };
  /** What is switched on in the room: numbers and booleans mixed. */
  readonly room_auth?: Readonly<Record<string, unknown>>;
  readonly age_restricted?: { readonly AgeInterval?: number; readonly restricted?: boolean; readonly source?: number };
  readonly top_fans?: readonly unknown[];
  readonly [field: string]: unknown;
}
