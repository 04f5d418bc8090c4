import type { Service } from '../service.js';
import { roomInfo } from './descriptions.js';
import { feed } from './feed.js';
import { giftList } from './gift-list.js';
import { fetchMessages } from './im-fetch.js';
import { onlineAudience } from './online-audience.js';
import { roomChat } from './room-chat.js';
import { get, post, type Reply, type Route, type SimulatorRequest } from './route.js';
import { enterRoom, leaveRoom } from './visit.js';
import { coinPrices } from './wallet.js';
import { answer, badParameters } from './webcast-answers.js';

/** What stands in for `webcast.tiktok.com`. */
export const webcastRoutes: readonly Route[] = [
  get('/webcast/room/info', info),
  get('/webcast/gift/list', giftList),
  get('/webcast/room/check_alive', checkAlive),
  get('/webcast/im/fetch', fetchMessages),
  get('/webcast/feed', feed),
  get('/webcast/ranklist/online_audience', onlineAudience),
  // Clients know it under three names.
  ...['/webcast/wallet_api/fs/diamond', '/webcast/diamond', '/wallet_api/fs/diamond'].map(path =>
    get(path, coinPrices),
  ),
  post('/webcast/room/enter', enterRoom),
  post('/webcast/room/leave', leaveRoom),
  post('/webcast/room/chat', roomChat),
];

function info({ query }: SimulatorRequest, service: Service): Reply {
  const roomId = query.get('room_id') ?? '';
  const room = service.rooms.withId(roomId);
  const broadcast = room?.broadcastWith(roomId);
  if (query.get('aid') !== '1988' || /^0*$/.test(roomId) || room === undefined || broadcast === undefined) {
    return badParameters(service);
  }
  return answer(service, roomInfo(room, broadcast));
}

function checkAlive({ query }: SimulatorRequest, service: Service): Reply {
  const ids = (query.get('room_ids') ?? '').split(',').filter(id => /^\d+$/.test(id));
  if (ids.length === 0) return badParameters(service);
  const alive = (id: string) => service.rooms.onAir(id) !== undefined;
  return answer(
    service,
    ids.map(id => ({ alive: alive(id), room_id: BigInt(id), room_id_str: id })),
  );
}
