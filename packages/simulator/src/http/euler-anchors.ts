import type { SimulatedRoom } from '../room/simulated-room.js';
import { giftCatalogue } from '../scenario/gifts.js';
import type { Service } from '../service.js';
import { image, roomInfo } from './descriptions.js';
import { failure, guarded, type ProviderHandler } from './euler-access.js';
import { get, json, jsonBody, post, type Reply, type Route, type SimulatorRequest } from './route.js';

const attempted = { routes_attempted: ['html', 'api_live'] };
const mostUsersAtOnce = 50;

/** A question about one streamer, who is named in the path, or in the query of the older address. */
function about(answer: (room: SimulatedRoom, request: SimulatorRequest, service: Service) => Reply): ProviderHandler {
  return (request, service, { uniqueId = request.query.get('uniqueId') ?? '' }) => {
    const room = service.rooms.named(uniqueId);
    return room === undefined
      ? failure(404, 'The user was not found.', { ok: false, ...attempted })
      : answer(room, request, service);
  };
}

const roomId = about(({ broadcast, roomId: room_id }) =>
  json({ code: 200, ok: true, ...attempted, is_live: broadcast.onAir, room_id, source: 'api_live' }),
);

const info = about(room => {
  const { host, broadcast, followers } = room;
  const { cover, stream_url, create_time } = roomInfo(room, broadcast);
  const [avatar_url = ''] = host.profilePicture?.url ?? [];
  const data = {
    unique_id: host.uniqueId,
    raw: { _note: 'Left out.' },
    room_info: {
      ...{ status: broadcast.statusNumber, is_live: broadcast.onAir, id: broadcast.roomId, title: broadcast.title },
      ...{ cover_url: cover.url_list?.[0] ?? '', start_time: create_time },
      ...{ current_viewers: broadcast.viewerCount, total_viewers: broadcast.totalUsers },
      ...{ hls_pull_url: stream_url.hls_pull_url, flv_pull_url: stream_url.rtmp_pull_url },
    },
    user: {
      ...{ unique_id: host.uniqueId, nickname: host.nickname, avatar_url, sec_uid: host.secUid },
      ...{ numeric_uid: host.userId, signature: 'Invented by a simulator.', is_verified: false },
      ...{ following: 12, followers },
    },
  };
  return json({ code: 200, ok: true, ...attempted, data });
});

const cover = about(() => json({ code: 200, cover_url: image('cover').url_list?.[0] ?? '' }));

const video = about((room, { query }) => {
  if (!room.broadcast.onAir) return failure(404, 'The user is not live.');
  const { stream_url } = roomInfo(room, room.broadcast);
  const { SD1, SD2 } = stream_url.flv_pull_url;
  const pullMap = { hls_ld: stream_url.hls_pull_url, hls_sd: stream_url.hls_pull_url, flv_ld: SD1, flv_sd: SD2 };
  const wanted = query.get('streamType');
  const chosen = Object.entries(pullMap).filter(([type]) => wanted === null || wanted === type);
  return json({ code: 200, pullMap: Object.fromEntries(chosen) });
});

const giftGallery = about((_room, _request, service) => {
  const seconds = Math.floor(service.clock.now() / 1000);
  const normal_gifts = giftCatalogue.slice(0, 6).map(({ id, name, diamondCount }) => ({
    ...{ gift_id: String(id), name, coin_price: diamondCount, goal_count: 5, current_sent_count: 0 },
    ...{ image_url: image(`gift_${id}`).url_list?.[0] ?? '', unlighted_image_url: '', sponsored: false },
    ...{ can_sponsor: true, is_sponsor: false, sponsor_rank: [], sponsorship_require_count: 5, swapped: false },
  }));
  const data = {
    ...{ normal_gifts, current_user_progress: {}, class_type: 1, anchor_ranking_league: 'D1' },
    ...{ current_period_starts_at: seconds - 3600, current_period_ends_at: seconds + 3600, current_timestamp: seconds },
  };
  return json({ code: 200, data });
});

const bulkLiveCheck: ProviderHandler = (request, service) => {
  const ids: unknown = jsonBody(request)?.user_numeric_ids;
  if (!Array.isArray(ids) || ids.length > mostUsersAtOnce || ids.some(id => !/^\d+$/.test(String(id)))) {
    return failure(400, `user_numeric_ids has to be a list of up to ${mostUsersAtOnce} numeric ids.`);
  }
  const rooms = service.rooms.all();
  const states = ids.map(id => {
    const room = rooms.find(({ userId, broadcast }) => userId === String(id) && broadcast.onAir);
    return [String(id), { is_live: room !== undefined, room_id: room?.roomId ?? null }];
  });
  return json({ code: 200, response: { data: Object.fromEntries(states) } });
};

/** What the sign provider says about streamers. Each address has an older one that takes the name as `uniqueId`. */
export const anchorRoutes: readonly Route[] = [
  ...both('room_id', guarded('open', roomId)),
  ...both('room_info', guarded('key', info, 402)),
  ...both('room_cover', guarded('jwt', cover)),
  ...both('room_video', guarded('jwt', video)),
  get('/webcast/anchors/:uniqueId/gift_gallery', guarded('jwt', giftGallery)),
  post('/webcast/bulk_live_check', guarded('key', bulkLiveCheck, 402)),
];

function both(name: string, handle: Parameters<typeof get>[1]): Route[] {
  return [get(`/webcast/anchors/:uniqueId/${name}`, handle), get(`/webcast/${name}`, handle)];
}
