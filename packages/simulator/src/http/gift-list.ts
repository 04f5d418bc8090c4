import { type CatalogueGift, germanGiftNames, giftCatalogue } from '../scenario/gifts.js';
import type { Service } from '../service.js';
import { image } from './descriptions.js';
import type { Reply, SimulatorRequest } from './route.js';
import { answer, isSigned } from './webcast-answers.js';

/** The catalogue, in the language asked for; it is the same in every room. Where a signature is wanted and missing, there is simply nothing. */
export function giftList(request: SimulatorRequest, service: Service): Reply {
  if (service.giftListNeedsSignature && !isSigned(request)) return answer(service, {});
  const isGerman = /^de(?:-|$)/i.test(request.query.get('webcast_language') ?? '');
  const gifts = giftCatalogue.map(gift => describeGift(gift, (isGerman && germanGiftNames[gift.id]) || gift.name));
  return answer(service, { gifts, pages: [], doodle_templates: [], gifts_info: {} });
}

function describeGift(gift: CatalogueGift, name: string) {
  const picture = image(`gift_${gift.id}_${gift.name.toLowerCase().replaceAll(' ', '_')}`);
  return {
    ...{
      id: gift.id,
      name,
      describe: `sent ${name}`,
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
