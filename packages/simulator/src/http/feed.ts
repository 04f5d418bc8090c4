import { hashText } from '../ids.js';
import type { Service } from '../service.js';
import { roomInfo } from './descriptions.js';
import type { Reply, SimulatorRequest } from './route.js';
import { answer, badParameters, loginNeeded, sessionOf } from './webcast-answers.js';

const roomsPerPage = 6;
const following = '42';

/**
 * The rooms on the air, some at a time. `max_time` of one page asks for the next; here it counts the rooms already given,
 * which is nothing that a client could know.
 */
export function feed(request: SimulatorRequest, service: Service): Reply {
  const { query } = request;
  const given = Number(query.get('max_time') || 0);
  if (query.get('aid') !== '1988' || !Number.isSafeInteger(given) || given < 0) return badParameters(service);
  if (query.get('channel_id') === following && sessionOf(request) === undefined) return loginNeeded(service);
  const onAir = service.rooms.all().filter(room => room.broadcast.onAir);
  const data = onAir.slice(given, given + roomsPerPage).map(room => ({
    ...{ type: 1, rid: `${hashText(room.roomId)}`, live_reason: '', debug_info: '' },
    ...{ is_pseudo_living: false, is_recommend_card: false, flare_info: { is_flare: false, task_id: '' } },
    data: roomInfo(room, room.broadcast),
  }));
  return answer(service, data, {
    ...{ has_more: given + data.length < onAir.length, max_time: given + data.length, min_time: 0 },
    ...{ total: data.length, unread_extra: '', cost: 0, style: 0, hashtag_text: '', is_backup: 0, banner: {} },
    log_pb: { impr_id: '', session_id: 0 },
  });
}
