/*
 * What TikTool takes and gives, in its own names. Fields that are not always there, or of which its documents disagree,
 * are optional.
 */

/** A streamer by name, or a room by id: decimal digits. */
export interface RoomInput {
  readonly unique_id?: string | undefined;
  readonly room_id?: string | undefined;
}

/** An address of TikTok with its signature. */
export interface SignedUrlData {
  /** Whole, query included; `wss://` for a socket. */
  readonly signed_url: string;
  readonly x_bogus?: string;
  readonly x_gnarly?: string;
  /** What the request has to send: the signature is bound to it. */
  readonly user_agent?: string;
  /** `a=b; c=d`: cookies that belong to the signature. */
  readonly cookies?: string;
}

/** All that opening a socket takes. */
export interface SocketCredentialsData {
  readonly ws_url: string;
  readonly cookies?: string;
  readonly room_id: string;
  readonly ws_host?: string;
  readonly cluster_region?: string;
  readonly user_agent?: string;
  /** The first frames to send, base64. */
  readonly binary_frames?: { readonly im_enter_room_b64: string; readonly heartbeat_b64: string };
}

/** Whether rooms are on the air. */
export interface AliveRoom {
  readonly room_id: string;
  readonly alive: boolean;
  readonly title?: string;
  readonly userCount?: number;
}

/** A room by the name of its streamer. */
export interface RoomIdData {
  readonly unique_id: string;
  readonly room_id: string;
  readonly alive: boolean;
  /** Whether the provider knew it already: it remembers rooms for 30 minutes. */
  readonly cached?: boolean;
}

/** A room. */
export interface RoomInfoData {
  readonly room_id: string;
  readonly alive: boolean;
  readonly title?: string;
  readonly user_count?: number;
  readonly owner?: unknown;
  readonly like_count?: number;
  readonly share_count?: number;
}

/** Where the video of a room is. */
export interface RoomVideoData {
  readonly room_id: string;
  readonly alive: boolean;
  readonly title?: string;
  /** By quality: `origin`, `hd`, `sd`, `ld`. */
  readonly stream_urls: Readonly<Record<string, { readonly flv?: string; readonly hls?: string }>>;
  readonly default_quality?: string;
  readonly flvPullUrl?: string;
  readonly hlsPullUrl?: string;
}

/** A page of the recommended rooms. */
export interface FeedInput {
  readonly session_id?: string | undefined;
  /** @defaultValue `87` */
  readonly channel_id?: string | number | undefined;
  /** 1 to 50. @defaultValue 20 */
  readonly count?: number | undefined;
  /** From the last page. */
  readonly max_time?: string | number | undefined;
  /** @defaultValue `US` */
  readonly region?: string | undefined;
  readonly ttwid?: string | undefined;
  readonly ms_token?: string | undefined;
}

/** Messages of a room by polling. */
export interface MessagesData {
  readonly room_id: string;
  readonly alive: boolean;
  readonly message_count: number;
  /** A batch of messages: protobuf in base64. */
  readonly raw_data: string;
  readonly cursor: string;
}

/** An account by its numeric id. */
export interface ResolvedUser {
  readonly userId: string;
  readonly username: string;
  readonly cached?: boolean;
}

/** One stream of the past. */
export interface PastVideo {
  readonly video_id: string;
  readonly title?: string;
  /** Seconds. */
  readonly duration: number;
  readonly viewer_count?: number;
  readonly create_time?: number;
}

/** What a stream of the past came to. */
export interface PastVideoDetail {
  readonly video_id: string;
  /** Seconds. */
  readonly duration: number;
  readonly views: number;
  readonly gifts: number;
  readonly peak_viewers: number;
  readonly new_followers?: number;
  readonly likes?: number;
  readonly comments?: number;
}

/** What the key allows, and what is left of it. */
export interface RateLimitsData {
  readonly tier: string;
  readonly api: { readonly limit: number; readonly remaining: number; readonly reset_at: string | number };
  readonly websocket: { readonly limit: number; readonly current: number };
}

/** What a token is to be good for. */
export interface JwtInput {
  /** Seconds. @defaultValue 3600 */
  readonly expire_after?: number | undefined;
  /** Usernames; none means all. */
  readonly allowed_creators?: readonly string[] | undefined;
  /** @defaultValue 1 */
  readonly max_websockets?: number | undefined;
}

/** How sure the provider is of what it sees in a picture, and how long it took. */
export interface Recognition {
  /** 0 to 1. */
  readonly confidence: number;
  /** Milliseconds. */
  readonly solveTimeMs: number;
}

/** Where the piece of a puzzle belongs. */
export interface PuzzleSolution extends Recognition {
  /** Pixels from the left. */
  readonly slideX: number;
}

/** How far a picture is turned. */
export interface RotateSolution extends Recognition {
  /** 0 to 360 degrees. */
  readonly angle: number;
}

/** A place in a picture, in pixels. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** Two shapes that match. */
export interface ShapesSolution extends Recognition {
  readonly point1: PicturePoint;
  readonly point2: PicturePoint;
}
