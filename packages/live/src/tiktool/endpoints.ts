import type {
  AliveRoom,
  FeedInput,
  JwtInput,
  MessagesData,
  PastVideo,
  PastVideoDetail,
  PuzzleSolution,
  RateLimitsData,
  ResolvedUser,
  RoomIdData,
  RoomInfoData,
  RoomInput,
  RoomVideoData,
  RotateSolution,
  ShapesSolution,
  SignedUrlData,
  SocketCredentialsData,
} from './data.wire.js';
import { tikToolEndpoint } from './endpoint.js';

interface Message {
  readonly room_id: string;
  readonly text: string;
}

/**
 * Every endpoint of TikTool, by the names of its methods on the client. Methods and fields are those of the provider's
 * reference (of March 2026); its package names GET for most of those that are POST here.
 */
export const tikToolEndpoints = {
  /** Signs any address of TikTok. */
  signUrl: tikToolEndpoint<{ readonly url: string }, SignedUrlData>('POST /webcast/sign_url'),
  /** Signs the socket of a room. */
  signWebSocket: tikToolEndpoint<{ readonly room_id: string; readonly cursor?: string | undefined }, SignedUrlData>(
    'POST /webcast/sign_websocket',
  ),
  /** Everything that opening the socket of a streamer takes. */
  webSocketCredentials: tikToolEndpoint<RoomInput & { readonly unique_id: string }, SocketCredentialsData>(
    'POST /webcast/ws_credentials',
  ),
  /** Whether the provider advises a socket to TikTok (`direct`) or its own (`managed`). */
  connectionMode: tikToolEndpoint<object, { readonly recommended_mode: 'direct' | 'managed' }>(
    'GET /webcast/connection_mode',
  ),
  /** Whether rooms are on the air: by the name of a streamer, or by ids with commas between them. */
  checkAlive: tikToolEndpoint<
    { readonly unique_id?: string | undefined; readonly room_ids?: string | undefined },
    readonly AliveRoom[]
  >('GET /webcast/check_alive'),
  /** Whether a streamer is live. */
  liveStatus: tikToolEndpoint<
    { readonly unique_id: string },
    { readonly room_id: string | null; readonly is_live: boolean }
  >('POST /webcast/live_status'),
  /** Whether streamers are live, by name. The provider's documents also show a list of rooms. */
  bulkLiveCheck: tikToolEndpoint<
    { readonly unique_ids: readonly string[] },
    Readonly<Record<string, boolean>> | readonly (AliveRoom & { readonly unique_id: string })[]
  >('POST /webcast/bulk_live_check'),
  /** The room of a streamer. */
  roomId: tikToolEndpoint<{ readonly unique_id: string }, RoomIdData>('POST /webcast/room_id'),
  /** What is known about a room. */
  roomInfo: tikToolEndpoint<RoomInput, RoomInfoData>('POST /webcast/room_info'),
  /** The picture of a room. */
  roomCover: tikToolEndpoint<RoomInput, { readonly room_id: string; readonly cover_url: string }>(
    'GET /webcast/room_cover',
  ),
  /** The video of a room. */
  roomVideo: tikToolEndpoint<RoomInput, RoomVideoData>('POST /webcast/room_video'),
  /** Who gave most in a room. Needs cookies of a session. */
  rankings: tikToolEndpoint<RoomInput, { readonly room_id: string; readonly rankings: readonly unknown[] }>(
    'GET /webcast/rankings',
  ),
  /** The gifts of a room. */
  giftInfo: tikToolEndpoint<RoomInput, { readonly room_id: string; readonly gifts: readonly unknown[] }>(
    'GET /webcast/gift_info',
  ),
  /** Hashtags of live rooms: 20, at most 50. */
  hashtagList: tikToolEndpoint<
    { readonly count?: number | undefined },
    readonly { readonly id: string; readonly title: string; readonly user_count: number }[]
  >('GET /webcast/hashtag_list'),
  /** Recommended rooms. Needs a paid plan. */
  feed: tikToolEndpoint<FeedInput, unknown>('GET /webcast/feed'),
  /** Messages of a room by polling. */
  fetch: tikToolEndpoint<RoomInput & { readonly cursor?: string | undefined }, MessagesData>('POST /webcast/fetch'),
  /** Accounts by their numeric ids, at most 20; null for one that was not found. */
  resolveUserIds: tikToolEndpoint<
    { readonly user_ids: readonly string[] },
    Readonly<Record<string, ResolvedUser | null>>
  >('POST /webcast/resolve_user_ids'),
  /** Writes a comment. Needs cookies of a session; about one in two seconds. */
  chat: tikToolEndpoint<Message, unknown>('POST /webcast/chat'),
  /** The newer name of the same. */
  chatSend: tikToolEndpoint<Message, unknown>('POST /webcast/chat-send'),
  /** What a streamer earned. Needs cookies of a session. */
  userEarnings: tikToolEndpoint<
    { readonly unique_id: string; readonly period?: string | undefined },
    { readonly diamonds: number; readonly coins: number; readonly period: string }
  >('GET /webcast/user_earnings'),
  /** Streams of the past. Needs cookies of a session. */
  videoList: tikToolEndpoint<{ readonly unique_id: string; readonly count?: number | undefined }, readonly PastVideo[]>(
    'GET /webcast/live_analytics/video_list',
  ),
  /** One stream of the past. Needs cookies of a session. */
  videoDetail: tikToolEndpoint<{ readonly video_id: string }, PastVideoDetail>(
    'GET /webcast/live_analytics/video_detail',
  ),
  /** Who did what in a room. */
  userInteractions: tikToolEndpoint<
    { readonly room_id: string; readonly user_id?: string | undefined; readonly count?: number | undefined },
    unknown
  >('GET /webcast/live_analytics/user_interactions'),
  /** Mutes and bans. What `action` can be is not documented. */
  moderation: tikToolEndpoint<{ readonly action: string } & Readonly<Record<string, unknown>>, unknown>(
    'GET /webcast/moderation/{action}',
  ),
  /** What the key allows, and what is left of it. */
  rateLimits: tikToolEndpoint<object, RateLimitsData>('GET /webcast/rate_limits'),
  /** A token for programs that must not see the key. */
  createJwt: tikToolEndpoint<JwtInput, { readonly token: string }>('POST /authentication/jwt'),
  /** Recognition of captcha pictures (base64), as the provider sells it. Nothing in this library calls it. */
  captchaPuzzle: tikToolEndpoint<{ readonly puzzle: string; readonly piece: string }, PuzzleSolution>(
    'POST /captcha/solve/puzzle',
  ),
  /** The same for a picture within a picture that is turned. */
  captchaRotate: tikToolEndpoint<{ readonly outer: string; readonly inner: string }, RotateSolution>(
    'POST /captcha/solve/rotate',
  ),
  /** The same for shapes that match. */
  captchaShapes: tikToolEndpoint<{ readonly image: string }, ShapesSolution>('POST /captcha/solve/shapes'),
} as const;
