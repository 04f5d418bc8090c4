import type { LiveSocialPart } from '../../gen/projections.js';
import type { WebcastSocialMessage } from '../../gen/social.js';
import type { JoinEvent } from './audience.js';
import type { LiveEventBase, LiveHead } from './base.js';
import { type LiveUser, liveUser } from './user.js';

interface SocialFields extends LiveEventBase {
  /** The whole message, decoded when it is first asked for. */
  readonly raw?: WebcastSocialMessage | undefined;
  readonly user: LiveUser;
  /** What happened; `other` for news of likes and of joins. @source action, common.displayText.displayType */
  readonly action: 'follow' | 'share' | 'other';
  /** Key of the text that the app shows; may be empty. @source common.displayText.displayType */
  readonly key: string;
  /** Followers of the host after a follow; 0 where it is not said. @source followCount */
  readonly followerCount: number;
  /** How often the stream was shared; 0 where it is not said. @source shareCount */
  readonly shareCount: number;
  /** Where it was shared to, in words of the service; may be empty. @source shareTarget */
  readonly shareTarget: string;
  /** How many came through the shared link: 5 or 10, else 0. @source common.displayText.displayType */
  readonly usersJoined: number;
}

/** A follow or a share; `follow`, `share` and `moreShare` come in addition. @source WebcastSocialMessage */
export interface SocialEvent extends SocialFields {
  readonly type: 'social';
}

/** A viewer followed the host. In addition to `social`. @source WebcastSocialMessage */
export interface FollowEvent extends SocialFields {
  readonly type: 'follow';
}

/** A viewer shared the stream. In addition to `social`. @source WebcastSocialMessage */
export interface ShareEvent extends SocialFields {
  readonly type: 'share';
}

/** Several viewers came through a link that somebody shared. In addition to `social` and `share`. @source WebcastSocialMessage */
export interface MoreShareEvent extends SocialFields {
  readonly type: 'moreShare';
}

const joinKeys: ReadonlySet<string> = new Set(['pm_mt_join_message_other_viewer', 'live_room_enter_toast']);

/** A follow or share as an event. */
export function socialEvent(message: LiveSocialPart, head: LiveHead): SocialEvent {
  const key = message.common?.displayText?.displayType ?? '';
  const joined = /pm_mt_guidance_viewer_(\d{1,9})_share/.exec(key)?.[1];
  return {
    v: 1,
    type: 'social',
    ...head,
    user: liveUser(message.user),
    action: actionOf(message.action, key),
    key,
    followerCount: message.followCount,
    shareCount: message.shareCount,
    shareTarget: message.shareTarget,
    usersJoined: Number(joined ?? 0),
  };
}

/** The action number says it, and where that is absent the key of the text. */
function actionOf(action: string, key: string): SocialEvent['action'] {
  if (action === '1') return 'follow';
  if (action === '3') return 'share';
  if (key.includes('follow')) return 'follow';
  return key.includes('share') ? 'share' : 'other';
}

/** The follow that follows from a social event, if it is one. */
export function followOf(event: SocialEvent): FollowEvent | undefined {
  return event.action === 'follow' ? { ...event, type: 'follow' } : undefined;
}

/** The share that follows from a social event, if it is one. */
export function shareOf(event: SocialEvent): ShareEvent | undefined {
  return event.action === 'share' ? { ...event, type: 'share' } : undefined;
}

/** The several joins that follow from a social event, if it speaks of them. */
export function moreShareOf(event: SocialEvent): MoreShareEvent | undefined {
  return event.usersJoined > 0 ? { ...event, type: 'moreShare' } : undefined;
}

/** Whether a social event is a join. */
export function isSocialJoin({ key }: Pick<SocialEvent, 'key'>): boolean {
  return joinKeys.has(key);
}

/** The join that follows from a social event, if it is one. */
export function joinOfSocial({ v, id, at, roomId, isHistory, lagMs, user, key }: SocialEvent): JoinEvent | undefined {
  return isSocialJoin({ key }) ? { v, type: 'join', id, at, roomId, isHistory, lagMs, user } : undefined;
}
