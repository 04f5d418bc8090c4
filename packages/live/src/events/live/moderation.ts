import type { WebcastImDeleteMessage } from '../../gen/chat.js';
import type { WebcastRoomVerifyMessage } from '../../gen/control.js';
import type { LiveEventBase, LiveHead } from './base.js';

/** Moderation removed comments or people, or warned the host. @source WebcastImDeleteMessage, WebcastRoomVerifyMessage */
export interface ModerationEvent extends LiveEventBase {
  readonly type: 'moderation';
  /** The whole message. */
  readonly raw?: WebcastImDeleteMessage | WebcastRoomVerifyMessage | undefined;
  /** Which of the two. @source method */
  readonly action: 'removed' | 'warning';
  /** The `id` of each `chat` that is to be taken down. @source deleteMsgIdsList */
  readonly messageIds: readonly string[];
  /** Whose comments are all to be taken down. @source deleteUserIdsList */
  readonly userIds: readonly string[];
  /** What the host is told; may be empty. @source content */
  readonly text: string;
  /** Whether the room is being closed. @source closeRoom */
  readonly closesRoom: boolean;
}

/** A removal as an event. */
export function removalEvent(message: WebcastImDeleteMessage, head: LiveHead): ModerationEvent {
  const { deleteMsgIdsList: messageIds, deleteUserIdsList: userIds } = message;
  return { v: 1, type: 'moderation', ...head, action: 'removed', messageIds, userIds, text: '', closesRoom: false };
}

/** A warning as an event. */
export function warningEvent(
  { content: text, closeRoom: closesRoom }: WebcastRoomVerifyMessage,
  head: LiveHead,
): ModerationEvent {
  return { v: 1, type: 'moderation', ...head, action: 'warning', messageIds: [], userIds: [], text, closesRoom };
}
