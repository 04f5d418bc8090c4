import type { MethodMessages } from '../gen/registry.js';
import type { MethodName } from '../messages/methods.js';
import { linkEvents } from './derived-link.js';

/** An event that follows from a message by a rule, always in addition to the message's own event. */
interface DerivedEvent {
  readonly about: string;
  /** Per method, the payload, or undefined when the rule does not hold. */
  readonly from: { readonly [M in MethodName]?: (message: MethodMessages[M]) => unknown };
}

/**
 * Every derived event: the only list of them.
 *
 * Display texts say what happened by their key. Known ones: `pm_main_follow_message_viewer_2`, `pm_mt_guidance_share`,
 * `pm_mt_guidance_viewer_5_share`, `pm_mt_join_message_other_viewer`, `live_room_enter_toast`,
 * `ttlive_superfan_commentnotif_superfanjoined`.
 */
export const derivedEvents = {
  follow: {
    about: 'A viewer followed the host.',
    from: { WebcastSocialMessage: message => (socialKind(message) === 'follow' ? message : undefined) },
  },
  share: {
    about: 'A viewer shared the stream.',
    from: { WebcastSocialMessage: message => (socialKind(message) === 'share' ? message : undefined) },
  },
  moreShare: {
    about:
      'So many viewers (`usersJoined`: 5 or 10) came through the link that somebody shared; `share` comes as well.',
    from: {
      WebcastSocialMessage: message => {
        const joined = /pm_mt_guidance_viewer_(\d{1,9})_share/.exec(keyOf(message))?.[1];
        return joined === undefined ? undefined : { ...message, usersJoined: Number(joined) };
      },
    },
  },
  join: {
    about: 'A viewer came in, and it is not another news about a member.',
    from: {
      WebcastMemberMessage: message => (message.action === 1 ? message : undefined),
      WebcastSocialMessage: message => (joinKeys.has(keyOf(message)) ? message : undefined),
    },
  },
  subscribe: {
    about: 'A viewer subscribed to the host.',
    from: {
      WebcastSubNotifyMessage: message => message,
      WebcastMemberMessage: message => (message.action === 3 ? message : undefined),
    },
  },
  superFanJoin: {
    about: 'A viewer who is a super fan came in.',
    from: { WebcastBarrageMessage: message => (superFanKind(message) === 'join' ? message : undefined) },
  },
  superFan: {
    about: 'A viewer became a super fan.',
    from: { WebcastBarrageMessage: message => (superFanKind(message) === 'fan' ? message : undefined) },
  },
  superFanBox: {
    about: 'A treasure chest for super fans.',
    from: {
      WebcastEnvelopeMessage: message => {
        const isBox = keyOf(message).toLowerCase().includes('ttlive_superfanbox');
        return isBox || message.envelopeInfo?.businessType === superFanBoxType ? message : undefined;
      },
    },
  },
  ...linkEvents,
  streamPaused: {
    about: 'The host paused the stream.',
    from: { WebcastControlMessage: ({ action }) => (action === 1 ? { action } : undefined) },
  },
  streamResumed: {
    about: 'The host goes on after a pause.',
    from: { WebcastControlMessage: ({ action }) => (action === 2 ? { action } : undefined) },
  },
  streamEnd: {
    about: 'The stream ended: by the host (action 3) or by moderation (action 4). The connection closes afterwards.',
    from: { WebcastControlMessage: ({ action }) => (action === 3 || action === 4 ? { action } : undefined) },
  },
} as const satisfies Record<string, DerivedEvent>;

/** Name of a derived event. */
export type DerivedEventName = keyof typeof derivedEvents;

const joinKeys: ReadonlySet<string> = new Set(['pm_mt_join_message_other_viewer', 'live_room_enter_toast']);
const superFanBoxType = 19;

function keyOf({ common }: Pick<MethodMessages['WebcastSocialMessage'], 'common'>): string {
  return common?.displayText?.displayType ?? '';
}

/** What a social message is about: the action number says it, and where that is absent the key of the display text. */
function socialKind(message: MethodMessages['WebcastSocialMessage']): 'follow' | 'share' | undefined {
  if (message.action === '1') return 'follow';
  if (message.action === '3') return 'share';
  const key = keyOf(message);
  if (key.includes('follow')) return 'follow';
  return key.includes('share') ? 'share' : undefined;
}

/** The two look alike but mean different things: one is a purchase, the other only an entrance. */
function superFanKind({
  content,
  commonBarrageContent,
}: MethodMessages['WebcastBarrageMessage']): 'join' | 'fan' | undefined {
  const keys = `${content?.displayType ?? ''} ${commonBarrageContent?.displayType ?? ''}`.toLowerCase();
  if (keys.includes('ttlive_superfan_commentnotif_superfanjoined')) return 'join';
  return keys.includes('ttlive_superfan') ? 'fan' : undefined;
}
