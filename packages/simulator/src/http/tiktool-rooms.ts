import { encode } from '@livetap/live/schema';
import { inEnvelopes, positionMarks } from '../push/frames.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import { image } from './descriptions.js';
import { ranksOf } from './online-audience.js';
import { cookieIn, type Reply, type Route } from './route.js';
import { listIn, type TikToolCall, textIn, tikTool, tikToolData, tikToolFailure } from './tiktool-access.js';
import { fetchSigned, resolveRequired } from './tiktool-signing.js';

const mostHashtags = 50;
const hashtags = ['Music', 'Gaming', 'Daily life', 'Art', 'Talk'];

/** What TikTool answers by itself about the room of a name or an id. */
function about(answer: (room: SimulatedRoom, call: TikToolCall) => Reply) {
  return (call: TikToolCall): Reply => {
    const name = textIn(call, 'unique_id');
    const roomId = textIn(call, 'room_id');
    if (name === '' && roomId === '') return tikToolFailure(400, 'unique_id or room_id is needed.');
    const room = roomId === '' ? call.service.rooms.named(name) : call.service.rooms.withId(roomId);
    return room === undefined ? tikToolFailure(404, 'The user was not found.') : answer(room, call);
  };
}

/** What TikTool has the client ask TikTok for: with a name alone it wants the id of the room first. */
function signedFor(path: string, query: (room: SimulatedRoom) => Readonly<Record<string, string>>, more: object = {}) {
  return (call: TikToolCall): Reply => {
    const name = textIn(call, 'unique_id');
    const roomId = textIn(call, 'room_id');
    if (roomId === '') {
      return name === '' ? tikToolFailure(400, 'unique_id or room_id is needed.') : resolveRequired(name);
    }
    const room = call.service.rooms.onAir(roomId);
    if (room === undefined) return tikToolFailure(400, 'The user is not currently live.');
    return fetchSigned(call.service, path, { ...query(room), room_id: roomId }, more);
  };
}

const audiencePath = '/webcast/ranklist/online_audience/';
const anchor = ({ userId }: SimulatedRoom) => ({ anchor_id: userId });

/** TikTok shows it to accounts only; to others TikTool says by itself what it knows. */
function rankings(call: TikToolCall): Reply {
  const session = cookieIn(call.request.headers['x-cookie-header'] ?? '', 'sessionid');
  const answer = session
    ? signedFor(audiencePath, anchor, { sign_and_return: true })
    : about(room => tikToolData({ room_id: room.roomId, rankings: ranksOf(room) }));
  return answer(call);
}

function alive({ roomId, broadcast }: SimulatedRoom) {
  return { room_id: roomId, alive: broadcast.onAir, title: broadcast.title, userCount: broadcast.viewerCount };
}

function checkAlive(call: TikToolCall): Reply {
  const { rooms } = call.service;
  const ids = listIn(call, 'room_ids') ?? [];
  const named = rooms.named(textIn(call, 'unique_id'));
  if (ids.length === 0 && named === undefined) return tikToolFailure(400, 'unique_id or room_ids is needed.');
  const found = named === undefined ? ids.map(id => rooms.onAir(id)) : [named];
  return tikToolData(found.map((room, index) => (room ? alive(room) : { room_id: ids[index], alive: false })));
}

function bulkLiveCheck(call: TikToolCall): Reply {
  const names = listIn(call, 'unique_ids') ?? listIn(call, 'usernames');
  if (names === undefined) return tikToolFailure(400, 'unique_ids has to be a list.');
  const live = (name: string) => call.service.rooms.named(name)?.broadcast.onAir === true;
  return tikToolData(Object.fromEntries(names.map(name => [name, live(name)])));
}

function messages(room: SimulatedRoom, { service }: TikToolCall): Reply {
  const { roomId, history, counts, broadcast } = room;
  if (!broadcast.onAir) return tikToolFailure(400, 'The user is not currently live.');
  const marks = positionMarks(roomId, counts.frames, service.clock.now(), 0);
  const batch = encode('ProtoMessageFetchResult', { messages: inEnvelopes(history, true), ...marks });
  const raw_data = Buffer.from(batch).toString('base64');
  return tikToolData({ room_id: roomId, alive: true, message_count: history.length, raw_data, cursor: marks.cursor });
}

function hashtagList(call: TikToolCall): Reply {
  const count = Number(textIn(call, 'count') || 20);
  if (!Number.isInteger(count) || count < 1 || count > mostHashtags) {
    return tikToolFailure(400, `count has to be 1 to ${mostHashtags}.`);
  }
  const list = hashtags.slice(0, count).map((title, index) => ({ id: `${index + 5}`, title, user_count: 100 - index }));
  return tikToolData(list);
}

function feed(call: TikToolCall): Reply {
  const region = textIn(call, 'region') || 'US';
  const channel_id = textIn(call, 'channel_id') || '87';
  const query = { channel_id, max_time: textIn(call, 'max_time') || '0', req_from: 'pc_web_suggested_host', region };
  const more = { region, channel_id, feed_remaining: 99, feed_limit: 100, load_more_url: null };
  return fetchSigned(call.service, '/webcast/feed/', query, more);
}

/** Rooms: what TikTool knows of them, and what it has its clients ask for. */
export const tikToolRoomRoutes: readonly Route[] = [
  ...tikTool('/webcast/check_alive', 'key', checkAlive),
  ...tikTool(
    '/webcast/live_status',
    'key',
    about(({ roomId, broadcast }) =>
      tikToolData({ room_id: broadcast.onAir ? roomId : null, is_live: broadcast.onAir }),
    ),
  ),
  ...tikTool('/webcast/bulk_live_check', 'key', bulkLiveCheck),
  ...tikTool(
    '/webcast/room_id',
    'key',
    about(({ uniqueId, roomId, broadcast }) =>
      tikToolData({ unique_id: uniqueId, room_id: roomId, alive: broadcast.onAir, cached: false }),
    ),
  ),
  ...tikTool(
    '/webcast/room_cover',
    'key',
    about(({ roomId }) => tikToolData({ room_id: roomId, cover_url: image('cover').url_list?.[0] ?? '' })),
  ),
  ...tikTool(
    '/webcast/room_info',
    'key',
    signedFor('/webcast/room/info/', () => ({})),
  ),
  ...tikTool(
    '/webcast/room_video',
    'key',
    signedFor('/webcast/room/info/', () => ({})),
  ),
  ...tikTool(
    '/webcast/gift_info',
    'key',
    signedFor('/webcast/gift/list/', () => ({})),
  ),
  ...tikTool('/webcast/rankings', 'key', rankings),
  ...tikTool('/webcast/live_analytics/user_interactions', 'key', signedFor(audiencePath, anchor)),
  ...tikTool('/webcast/hashtag_list', 'key', hashtagList),
  ...tikTool('/webcast/feed', 'paid', feed),
  ...tikTool('/webcast/fetch', 'key', about(messages)),
];
