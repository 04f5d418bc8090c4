import type { MethodMessages } from '../gen/registry.js';
import type { MethodName } from '../messages/methods.js';

/** An event that follows from a message by a rule, always in addition to the message's own event. */
export interface DerivedEvent<M extends MethodName, P> {
  readonly method: M;
  readonly about: string;
  /** The payload, or undefined when the rule does not hold. */
  derive(message: MethodMessages[M]): P | undefined;
}

function derived<M extends MethodName, P>(event: DerivedEvent<M, P>): DerivedEvent<M, P> {
  return event;
}

/** What a social message is about: the action number says it, and where that is absent the key of the display text. */
function socialKind({ action, common }: MethodMessages['WebcastSocialMessage']): 'follow' | 'share' | undefined {
  if (action === '1') return 'follow';
  if (action === '3') return 'share';
  const key = common?.displayText?.displayType ?? '';
  if (key.includes('follow')) return 'follow';
  return key.includes('share') ? 'share' : undefined;
}

/**
 * Every derived event: the only list of them.
 * Known display keys: `pm_main_follow_message_viewer_2`, `pm_mt_guidance_share`, `pm_mt_guidance_viewer_5_share`.
 */
export const derivedEvents = {
  follow: derived({
    method: 'WebcastSocialMessage',
    about: 'A viewer followed the host.',
    derive: message => (socialKind(message) === 'follow' ? message : undefined),
  }),
  share: derived({
    method: 'WebcastSocialMessage',
    about: 'A viewer shared the stream.',
    derive: message => (socialKind(message) === 'share' ? message : undefined),
  }),
  streamEnd: derived({
    method: 'WebcastControlMessage',
    about: 'The stream ended: by the host (action 3) or by moderation (action 4). The connection closes afterwards.',
    derive: ({ action }) => (action === 3 || action === 4 ? { action } : undefined),
  }),
} as const;

/** Name of a derived event. */
export type DerivedEventName = keyof typeof derivedEvents;
