import { encode } from '@livetap/live/schema';
import { icon } from '../scenario/images.js';
import type { Person } from '../scenario/people.js';
import { commonHeader, type DraftOf, type Header, type OpaqueDraft } from './draft.js';

/** What a control message does: 1 pauses, 2 resumes, 3 is the end by the host, 4 the end by moderation. */
export type ControlActionNumber = 1 | 2 | 3 | 4;

/** Pause, resume or end of the stream. */
export function control(action: ControlActionNumber): DraftOf<'WebcastControlMessage'> {
  return { method: 'WebcastControlMessage', message: { action } };
}

/** The host moved in a ranking. */
export function rankUpdate(countdownS: number): DraftOf<'WebcastRankUpdateMessage'> {
  return {
    method: 'WebcastRankUpdateMessage',
    message: {
      common: { isShowMsg: false },
      updatesList: [
        {
          rankType: 1,
          defaultContent: {
            displayType: 'pm_mt_Live_WR',
            defaultPattern: 'Weekly Ranking',
            defaultFormat: { color: '#ffffffff', weight: 400 },
          },
          prompt: { backgroundColor: '#80FF367F' },
          countdown: String(countdownS),
          relatedTabRankType: '1',
          requestFirstShowType: 1,
          supportedVersion: '290100',
        },
      ],
      groupType: 1,
      priority: '10',
    },
  };
}

/** The gift panel of the app is to be read again. */
export function giftPanelUpdate(roomId: string, nowMs: number): DraftOf<'WebcastGiftPanelUpdateMessage'> {
  return {
    method: 'WebcastGiftPanelUpdateMessage',
    message: {
      common: { isShowMsg: false },
      roomId,
      timestamp: String(Math.round(nowMs)),
      galleryData: { period: '1', endTimeInMs: String(Math.round(nowMs) + 86_400_000) },
    },
  };
}

/** Tickets that guests on the microphones have collected. */
export function fanTickets(host: Person, total: number): DraftOf<'WebcastLinkMicFanTicketMethod'> {
  return {
    method: 'WebcastLinkMicFanTicketMethod',
    message: {
      FanTicketRoomNotice: {
        UserFanTicketList: [{ UserId: host.userId, FanTicket: String(total) }],
        TotalLinkMicFanTicket: String(total),
        FanTicketIconUrl: icon('ticket').url?.[0] ?? '',
      },
    },
  };
}

/** A change on the microphones, in the old short form. */
export function linkMic(host: Person, total: number): DraftOf<'WebcastLinkMicMethod'> {
  return {
    method: 'WebcastLinkMicMethod',
    message: { messageType: 8, userId: host.userId, fanTicket: String(total), totalLinkMicFanTicket: String(total) },
  };
}

/** A goal of the host came closer. */
export function goalUpdate(contributors: readonly Person[], progress: number): DraftOf<'WebcastGoalUpdateMessage'> {
  return {
    method: 'WebcastGoalUpdateMessage',
    message: {
      common: { isShowMsg: false },
      goal: {
        id: '7390000000000000117',
        type: 1,
        status: 1,
        description: 'A new roof for the rehearsal room',
        subGoals: [{ type: 1, id: '90001', progress: String(progress), target: '5000', idStr: '90001' }],
        contributors: contributors.map((person, index) => ({
          userId: person.userId,
          avatar: person.profilePicture,
          displayId: person.uniqueId,
          score: String((contributors.length - index) * 40),
          userIdStr: person.userId,
          inRoom: true,
        })),
        contributorsLength: contributors.length,
        idStr: '7390000000000000117',
      },
    },
  };
}

/** Methods that no published schema knows. The service sends such messages all the time. */
export const unknownMethods = [
  'WebcastCommentTrayMessage',
  'WebcastGameServerFeatureMessage',
  'WebcastPrivilegeAdvanceMessage',
  'WebcastAISummaryMessage',
] as const;

/** A message that no reader knows by name, but that is valid protobuf with the usual header. */
export function unknown(method: string, header: Header): OpaqueDraft {
  const common = commonHeader(method, header);
  const content = 'Nothing that a reader would have to understand, but it has to let it pass. '.repeat(4);
  return { method, payload: encode('WebcastRoomMessage', { common, content, icon: icon('tray') }) };
}

/** A message that no reader can decode: its first field promises more bytes than there are. */
export function undecodable(): OpaqueDraft {
  return { method: 'WebcastInRoomBannerMessage', payload: Uint8Array.of(0x0a, 0xff, 0x01, 0x08, 0x96, 0x01) };
}
