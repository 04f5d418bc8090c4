import { type CatalogueGift, giftCatalogue } from '../scenario/gifts.js';
import type { Service } from '../service.js';
import { image, roomInfo } from './descriptions.js';
import { get, json, type Reply, type Route, type SimulatorRequest } from './route.js';

/** What stands in for `webcast.tiktok.com`. */
export const webcastRoutes: readonly Route[] = [
  get('/webcast/room/info', info),
  get('/webcast/gift/list', giftList),
  get('/webcast/room/check_alive', checkAlive),
];

const badParameters = 10011;

function info({ query }: SimulatorRequest, service: Service): Reply {
  const roomId = query.get('room_id') ?? '';
  const room = service.rooms.withId(roomId);
  const broadcast = room?.broadcastWith(roomId);
  if (query.get('aid') !== '1988' || /^0*$/.test(roomId) || room === undefined || broadcast === undefined) {
    return refusal(service, badParameters, 'Request params error');
  }
  return answer(service, roomInfo(room, broadcast));
}

/** The catalogue; it is the same in every room. */
function giftList(_request: SimulatorRequest, service: Service): Reply {
  const gifts = giftCatalogue.map(describeGift);
  return answer(service, { gifts, pages: [], doodle_templates: [], gifts_info: {} });
}

function checkAlive({ query }: SimulatorRequest, service: Service): Reply {
  const ids = (query.get('room_ids') ?? '').split(',').filter(id => /^\d+$/.test(id));
  if (ids.length === 0) return refusal(service, badParameters, 'Request params error');
  const alive = (id: string) => service.rooms.onAir(id) !== undefined;
  return answer(
    service,
    ids.map(id => ({ alive: alive(id), room_id: BigInt(id), room_id_str: id })),
  );
}

function describeGift(gift: CatalogueGift) {
  const picture = image(`gift_${gift.id}_${gift.name.toLowerCase().replaceAll(' ', '_')}`);
  return {
    ...{
      id: gift.id,
      name: gift.name,
      describe: `sent ${gift.name}`,
      diamond_count: gift.diamondCount,
      type: gift.type,
    },
    ...{ combo: gift.type === 1, duration: 1000, image: picture, icon: picture, gift_label_icon: picture },
    ...{ is_displayed_on_panel: true, for_linkmic: true, for_custom: false, is_broadcast_gift: false },
    ...{ is_effect_befview: false, is_random_gift: false, is_gray: false, is_box_gift: false, notify: false },
    ...{ action_type: 0, app_id: 0, gift_scene: 1, item_type: 1, region: '', scheme_url: '', guide_url: '' },
    ...{ gray_scheme_url: '', manual: '', event_name: 'livesdk_gift_click', business_text: '', gold_effect: '' },
    ...{ primary_effect_id: 0, lock_info: { lock: false, lock_type: 0 }, color_infos: [], trigger_words: [] },
    ...{ special_effects: {}, tracker_params: {}, resource_id: gift.id },
  };
}

function answer(service: Service, data: unknown): Reply {
  return json({ data, extra: { now: service.clock.now() }, status_code: 0 });
}

function refusal(service: Service, code: number, prompts: string): Reply {
  const data = { message: prompts, prompts };
  return json({ data, extra: { now: service.clock.now() }, status_code: code });
}
