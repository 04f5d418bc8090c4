import type { GetRateLimits } from './account.wire.js';
import { endpoint } from './endpoint.js';
import type { SignTikTokUrlBody, SignTikTokUrlResponse } from './tiktok.wire.js';
import type * as wire from './webcast.wire.js';

// The one that is given tells whose account acts; the deprecated way, a session id in the query, is not offered: queries
// end up in logs.
type Session = [xOauthToken?: string, xCookieHeader?: string];
const session = ['x-oauth-token', 'x-cookie-header'] as const;

const bulkLiveCheck = endpoint<[request: wire.BulkLiveCheckRequest, ...session: Session], wire.BulkLiveCheckReply>(
  'POST /webcast/bulk_live_check',
  'key',
  ['body', ...session],
);
const feed = endpoint<[region: wire.EulerRegion], wire.FeedReply>('GET /webcast/feed', 'jwt', ['region']);

/** Streamers. Left out is `redirect`, which would answer with a picture or a video in place of its address. */
export const anchors = {
  retrieveRoomId: endpoint<[uniqueId: string], wire.RoomIdReply>('GET /webcast/anchors/{unique_id}/room_id', 'jwt', [
    'unique_id',
  ]),
  retrieveRoomInfo: endpoint<[uniqueId: string], wire.RoomInfoReply>(
    'GET /webcast/anchors/{unique_id}/room_info',
    'key',
    ['unique_id'],
  ),
  retrieveRoomCover: endpoint<[uniqueId: string], wire.RoomCoverReply>(
    'GET /webcast/anchors/{unique_id}/room_cover',
    'jwt',
    ['unique_id'],
  ),
  retrieveRoomVideo: endpoint<[uniqueId: string, streamType?: wire.StreamType], wire.RoomVideoReply>(
    'GET /webcast/anchors/{unique_id}/room_video',
    'jwt',
    ['unique_id', 'streamType'],
  ),
  retrieveWebcastGiftGallery: endpoint<[uniqueId: string, ...session: Session], wire.GiftGalleryReply>(
    'GET /webcast/anchors/{unique_id}/gift_gallery',
    'jwt',
    ['unique_id', ...session],
  ),
  retrieveWebcastUserEarnings: endpoint<[uniqueId: string, period?: 'daily', ...session: Session], wire.EarningsReply>(
    'GET /webcast/anchors/{unique_id}/earnings',
    'key',
    ['unique_id', 'period', ...session],
  ),
  retrieveWebcastUserId: endpoint<[uniqueId: string], wire.UserIdReply>(
    'GET /webcast/anchors/{unique_id}/user_id',
    'jwt',
    ['unique_id'],
  ),
  /** The past streams of the account itself. */
  retrieveLiveAnalyticsVideoList: endpoint<[count?: number, offset?: number, ...session: Session], wire.WrappedReply>(
    'GET /webcast/anchors/me/rooms',
    'key',
    ['count', 'offset', ...session],
  ),
  retrieveLiveAnalyticsVideoDetail: endpoint<[roomId: string, ...session: Session], wire.WrappedReply>(
    'GET /webcast/anchors/me/rooms/{room_id}/details',
    'key',
    ['room_id', ...session],
  ),
  /** What one viewer did in a past stream of the account. */
  retrieveLiveAnalyticsUserInteractions: endpoint<
    [roomId: string, userId: string, ...session: Session],
    wire.WrappedReply
  >('GET /webcast/anchors/me/rooms/{room_id}/interactions', 'key', ['room_id', 'user_id', ...session]),
  retrieveRoomModerators: endpoint<[anchorId: string, ...session: Session], wire.WrappedReply>(
    'GET /webcast/anchors/{anchor_id}/moderation/moderators',
    'key',
    ['anchor_id', ...session],
  ),
  addRoomModerator: endpoint<[toUserId: string, anchorId: string, ...session: Session], wire.WrappedReply>(
    'PUT /webcast/anchors/{anchor_id}/moderation/moderators',
    'key',
    ['to_user_id', 'anchor_id', ...session],
  ),
  removeRoomModerator: endpoint<[toUserId: string, anchorId: string, ...session: Session], wire.WrappedReply>(
    'DELETE /webcast/anchors/{anchor_id}/moderation/moderators',
    'key',
    ['to_user_id', 'anchor_id', ...session],
  ),
};

/** The gift catalogue. */
export const gifts = {
  retrieveWebcastGifts: endpoint<[region?: wire.EulerRegion, webcastLanguage?: string], wire.GiftsReply>(
    'GET /webcast/gifts',
    'jwt',
    ['region', 'webcast_language'],
  ),
  /** Pages have up to 100 gifts, 50 unless asked for otherwise. */
  listWebcastGifts: endpoint<
    [pageSize?: number, pageNumber?: number, orderBy?: 'price' | 'name', ascending?: boolean],
    wire.GiftCatalogReply
  >('GET /webcast/gifts/catalog', 'jwt', ['pageSize', 'pageNumber', 'orderBy', 'ascending']),
  retrieveWebcastGift: endpoint<[giftId: number], wire.GiftReply>('GET /webcast/gifts/catalog/{gift_id}', 'jwt', [
    'gift_id',
  ]),
  searchWebcastGifts: endpoint<[query: string], wire.GiftSearchReply>('POST /webcast/gifts/catalog/search', 'jwt', [
    'query',
  ]),
};

type ConnectArgs = [
  ...[uniqueId?: string, cursor?: string, userAgent?: string, clientEnter?: boolean, country?: string],
  ...[platform?: wire.WebcastFetchPlatform, xOauthToken?: string, xCookieHeader?: string],
];
const connectNames = ['unique_id', 'cursor', 'user_agent', 'client_enter', 'country', 'platform', ...session] as const;

/** Rooms. */
export const rooms = {
  /** Signs a socket address: answers with the first batch of the room as protobuf. */
  fetchWebcastURL: endpoint<[roomId: string, client?: string, ...more: ConnectArgs], Uint8Array>(
    'GET /webcast/rooms/{room_id}/connect',
    'jwt',
    ['room_id', 'client', ...connectNames],
    'bytes',
  ),
  retrieveRoomGifts: endpoint<[roomId: string, webcastLanguage?: string], wire.RoomGiftsReply>(
    'GET /webcast/rooms/{room_id}/gifts',
    'key',
    ['room_id', 'webcast_language'],
  ),
  sendRoomChat: endpoint<[roomId: string, request: wire.RoomChatRequest, ...session: Session], wire.RoomChatReply>(
    'POST /webcast/rooms/{room_id}/chat',
    'key',
    ['room_id', 'body', ...session],
  ),
};

const moderated = '/webcast/rooms/{room_id}/moderation';

/** What moderators do. */
export const moderation = {
  getSensitiveWords: endpoint<[secAnchorId: string, roomId: string, ...session: Session], wire.WrappedReply>(
    `GET ${moderated}/sensitive-words`,
    'key',
    ['sec_anchor_id', 'room_id', ...session],
  ),
  addSensitiveWord: endpoint<
    [word: string, secAnchorId: string, roomId: string, ...session: Session],
    wire.WrappedReply
  >(`POST ${moderated}/sensitive-words`, 'key', ['word', 'sec_anchor_id', 'room_id', ...session]),
  deleteSensitiveWord: endpoint<
    [wordId: string, secAnchorId: string, roomId: string, ...session: Session],
    wire.WrappedReply
  >(`DELETE ${moderated}/sensitive-words`, 'key', ['word_id', 'sec_anchor_id', 'room_id', ...session]),
  retrieveRoomBannedUsers: endpoint<[roomId: string, page?: number, ...session: Session], wire.WrappedReply>(
    `GET ${moderated}/bans`,
    'key',
    ['room_id', 'page', ...session],
  ),
  kickRoomUser: endpoint<
    [roomId: string, tiktokUserId: string, commentMsgId?: string, ...session: Session],
    wire.WrappedReply
  >(`PUT ${moderated}/bans`, 'key', ['room_id', 'tiktok_user_id', 'comment_msg_id', ...session]),
  unbanRoomUser: endpoint<[roomId: string, tiktokUserId: string, ...session: Session], wire.WrappedReply>(
    `DELETE ${moderated}/bans`,
    'key',
    ['room_id', 'tiktok_user_id', ...session],
  ),
  retrieveRoomMutedUsers: endpoint<[roomId: string, page?: number, ...session: Session], wire.WrappedReply>(
    `GET ${moderated}/mutes`,
    'key',
    ['room_id', 'page', ...session],
  ),
  muteRoomUser: endpoint<
    [roomId: string, userId: string, duration?: wire.MuteDuration, commentMsgId?: string, ...session: Session],
    wire.WrappedReply
  >(`PUT ${moderated}/mutes`, 'key', ['room_id', 'user_id', 'duration', 'comment_msg_id', ...session]),
  unmuteRoomUser: endpoint<[roomId: string, userId: string, ...session: Session], wire.WrappedReply>(
    `DELETE ${moderated}/mutes`,
    'key',
    ['room_id', 'user_id', ...session],
  ),
  toggleRoomComments: endpoint<[roomId: string, enabled: boolean, ...session: Session], wire.WrappedReply>(
    `POST ${moderated}/toggle_comments`,
    'key',
    ['room_id', 'enabled', ...session],
  ),
};

/** Who is live, feeds and rankings; and what the oldest clients have here, at its older address where that takes other arguments. */
export const webcast = {
  retrieveBulkLiveCheck: bulkLiveCheck,
  retrieveHashtagList: endpoint<[], wire.WrappedReply>('GET /webcast/hashtags', 'jwt', []),
  retrieveWebcastFeed: feed,
  retrieveWebcastRankings: endpoint<
    [region: wire.EulerRegion, rankType: 'DAILY_RANK' | 'FANS_TEAM_RANK', ...session: Session],
    wire.RankingsReply
  >('GET /webcast/rankings', 'key', ['region', 'rank_type', ...session]),
  /** What is left of the limits of the key or JWT for these calls. */
  getRateLimits: endpoint<[], GetRateLimits>('GET /webcast/rate_limits', 'jwt', []),
  retrieveRoomId: anchors.retrieveRoomId,
  retrieveRoomInfo: anchors.retrieveRoomInfo,
  retrieveRoomCover: anchors.retrieveRoomCover,
  retrieveRoomVideo: anchors.retrieveRoomVideo,
  retrieveGiftInfo: rooms.retrieveRoomGifts,
  fetchWebcastURL: endpoint<[client?: string, roomId?: string, ...more: ConnectArgs], Uint8Array>(
    'GET /webcast/fetch',
    'jwt',
    ['client', 'room_id', ...connectNames],
    'bytes',
  ),
  signWebcastUrl: endpoint<[body: SignTikTokUrlBody, client?: string], SignTikTokUrlResponse>(
    'POST /webcast/sign_url',
    'key',
    ['body', 'client'],
  ),
  sendRoomChat: endpoint<[request: wire.OlderRoomChatRequest], wire.RoomChatReply>('POST /webcast/chat', 'key', [
    'body',
  ]),
};

/** The older names of what needs a paid plan. */
export const premium = {
  retrieveBulkLiveCheck: bulkLiveCheck,
  retrieveWebcastFeed: feed,
  retrieveRoomInfo: anchors.retrieveRoomInfo,
  retrieveWebcastUserEarnings: anchors.retrieveWebcastUserEarnings,
  retrieveLiveAnalyticsVideoList: anchors.retrieveLiveAnalyticsVideoList,
  retrieveLiveAnalyticsVideoDetail: anchors.retrieveLiveAnalyticsVideoDetail,
  retrieveLiveAnalyticsUserInteractions: anchors.retrieveLiveAnalyticsUserInteractions,
  sendRoomChat: webcast.sendRoomChat,
};
