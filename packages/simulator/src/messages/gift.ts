import { type CatalogueGift, giftIcon } from '../scenario/gifts.js';
import type { Person } from '../scenario/people.js';
import { folding } from './display-text.js';
import type { DraftOf } from './draft.js';

/** One message of a gift or of a streak of gifts. */
export interface GiftStep {
  readonly gift: CatalogueGift;
  readonly from: Person;
  readonly to: Person;
  /** How many so far: a running total, not an addition. */
  readonly repeatCount: number;
  /** Whether this is the last message of a streak. It repeats the total of the one before. */
  readonly repeatEnd: boolean;
  /** The same for all messages of a streak, and new for each. */
  readonly groupId: string;
  /** Milliseconds since 1970. */
  readonly atMs: number;
}

const yellow = { color: '#ffface15', weight: 400 };

/** A gift message. */
export function gift(step: GiftStep): DraftOf<'WebcastGiftMessage'> {
  const { from, to, repeatCount, groupId } = step;
  const { id, name } = step.gift;
  const sentMs = Math.round(step.atMs);
  return {
    method: 'WebcastGiftMessage',
    message: {
      common: {
        describe: `${from.nickname}: gifted the host ${repeatCount} ${name}`,
        displayText: {
          displayType: 'webcast_aweme_gift_send_message',
          defaultPattern: '{0:user} sent {1:gift} {2:string}',
          defaultFormat: yellow,
          piecesList: [
            { type: 11, format: yellow, userValue: { user: from, withColon: true } },
            {
              type: 12,
              giftValue: {
                giftId: id,
                nameRef: { key: `live_gift_copywriting_${id}`, defaultPattern: name },
                colorId: '-1',
              },
            },
            { type: 1, format: yellow, stringValue: `x${repeatCount}` },
          ],
        },
        ...folding,
        roomMessageHeatLevel: '5',
      },
      giftId: id,
      fanTicketCount: '1',
      groupCount: 1,
      repeatCount,
      comboCount: repeatCount,
      user: from,
      repeatEnd: step.repeatEnd ? 1 : 0,
      groupId,
      roomFanTicketCount: '1',
      priority: { queueSizesList: ['-1', '-1', '50', '150'], selfQueuePriority: '1', priority: '3' },
      giftDetails: details(step.gift),
      logId: `20251120${groupId}DE30`,
      sendType: step.repeatEnd ? '0' : '1',
      monitorExtra: JSON.stringify({ ...monitorTimes, from_user_id: from.userId, to_user_id: to.userId, gift_id: id }),
      giftExtra: {
        anchorId: to.userId,
        toUserId: to.userId,
        sendGiftReqStartMs: String(sentMs - 500),
        sendGiftProfitApiStartMs: String(sentMs - 330),
        sendGiftSendMessageSuccessMs: String(sentMs),
        sendProfitApiDur: '174',
        fromPlatform: 'android',
        fromVersion: '310403',
      },
      colorId: '-1',
      userIdentity: { isGiftGiverOfAnchor: true, isFollowerOfAnchor: true },
      disableGiftTracking: true,
    },
  };
}

const monitorTimes = {
  ...{ send_gift_profit_core_start_ms: 0, send_gift_req_start_ms: 0, send_gift_send_message_success_ms: 0 },
  ...{
    from_idc: 'demo',
    from_platform: 'android',
    from_version: '310403',
    log_id: '',
    msg_id: 0,
    profit_api_message_dur: 0,
  },
  ...{
    repeat_count: 1,
    repeat_end: 0,
    room_id: 0,
    anchor_id: 0,
    send_profit_api_dur: 174,
    send_gift_profit_api_start_ms: 0,
  },
};

function details(gift: CatalogueGift) {
  const image = giftIcon(gift);
  return {
    giftImage: image,
    describe: `Sent ${gift.name}`,
    duration: 1000,
    id: String(gift.id),
    forLinkMic: true,
    combo: gift.type === 1,
    giftType: gift.type,
    diamondCount: gift.diamondCount,
    isDisplayedOnPanel: true,
    giftName: gift.name,
    icon: image,
    giftVerticalScenarios: [0],
  };
}
