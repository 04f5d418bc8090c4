import { briefly, type Person } from '../scenario/people.js';
import { folding, textAbout } from './display-text.js';
import type { DraftOf } from './draft.js';

/** Somebody came in. @param memberCount viewers in the room */
export function member(person: Person, memberCount: number): DraftOf<'WebcastMemberMessage'> {
  const text = textAbout(person, 'live_room_enter_toast', '{0:user} joined');
  return {
    method: 'WebcastMemberMessage',
    message: {
      common: {
        displayText: text,
        ...folding,
        priorityScore: '10',
        anchorPriorityScore: '10',
        roomMessageHeatLevel: '3',
      },
      user: person,
      memberCount,
      action: 1,
      userId: person.userId,
      anchorDisplayText: text,
      clientEnterSource: 'homepage_hot-live_cell',
      publicAreaMessageCommon: { adminFoldType: '1' },
    },
  };
}

/** Likes of one person. @param count 1 to 15 @param total likes of the room */
export function like(person: Person, count: number, total: number): DraftOf<'WebcastLikeMessage'> {
  const text = textAbout(briefly(person), 'pm_mt_msg_viewer', '{0:user} liked the LIVE');
  return {
    method: 'WebcastLikeMessage',
    message: {
      common: { displayText: text, ...folding, roomMessageHeatLevel: '4' },
      likeCount: count,
      totalLikeCount: total,
      user: person,
      specifiedDisplayText: [{ uid: person.userId, displayText: text }],
      effectCnt: '1',
    },
  };
}

/** Viewer count and the five who gave most. @param totalUser how many came in since the stream began */
export function viewers(
  viewerCount: number,
  totalUser: number,
  top: readonly Person[],
): DraftOf<'WebcastRoomUserSeqMessage'> {
  return {
    method: 'WebcastRoomUserSeqMessage',
    message: {
      common: { isShowMsg: false },
      ranksList: top.map((person, index) => ({
        coinCount: (top.length - index) * 120,
        user: { ...person, badges: [], linkMicStats: 1 },
        rank: index + 1,
      })),
      viewerCount,
      totalUser,
      anonymous: String(Math.floor(viewerCount / 12)),
    },
  };
}

/** Somebody follows the host now. @param followCount followers of the host */
export function follow(person: Person, followCount: number, hostId: string): DraftOf<'WebcastSocialMessage'> {
  const text = textAbout(person, 'pm_main_follow_message_viewer_2', '{0:user} followed the LIVE creator');
  return {
    method: 'WebcastSocialMessage',
    message: {
      common: { displayText: text, ...folding, roomMessageHeatLevel: '5' },
      user: { ...person, followInfo: { ...person.followInfo, followStatus: '1' } },
      action: '1',
      shareTarget: hostId,
      followCount,
    },
  };
}

/** What a share message tells: one person shared, or 5 or 10 people came through the link of that person. */
export type ShareKind = 'shared' | 'broughtFive' | 'broughtTen';

const shareTexts = {
  shared: ['pm_mt_guidance_share', '{0:user} shared the LIVE'],
  broughtFive: ['pm_mt_guidance_viewer_5_share', 'More than 5 people joined through the link of {0:user}'],
  broughtTen: ['pm_mt_guidance_viewer_10_share', 'More than 10 people joined through the link of {0:user}'],
} as const satisfies Record<ShareKind, readonly [key: string, pattern: string]>;

/** Somebody shared the stream. */
export function share(person: Person, kind: ShareKind = 'shared', shareCount = 1): DraftOf<'WebcastSocialMessage'> {
  const [key, pattern] = shareTexts[kind];
  return {
    method: 'WebcastSocialMessage',
    message: {
      common: { displayText: textAbout(person, key, pattern), ...folding, roomMessageHeatLevel: '4' },
      user: person,
      shareType: '1',
      action: '3',
      shareTarget: '-1',
      shareCount,
    },
  };
}
