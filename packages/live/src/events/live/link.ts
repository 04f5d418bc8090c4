import { LinkLayerMessageType, LinkMessageType } from '../../gen/enums.js';
import type { WebcastLinkLayerMessage } from '../../gen/link-layer.js';
import type { WebcastLinkMessage } from '../../gen/link-message.js';
import type { WebcastLinkMicMethod } from '../../gen/link-mic.js';
import type { User } from '../../gen/user.js';
import { idText, type LiveEventBase, type LiveHead } from './base.js';
import { type LivePerson, livePerson } from './user.js';

/**
 * A step of a link session: co-hosts and guests on the stage. Three generations of messages say such things.
 * @source WebcastLinkMicMethod, WebcastLinkMessage, WebcastLinkLayerMessage
 */
export interface LinkMicEvent extends LiveEventBase {
  readonly type: 'linkMic';
  /** The whole message. */
  readonly raw?: WebcastLinkMicMethod | WebcastLinkMessage | WebcastLinkLayerMessage | undefined;
  /** Which message it was. @source method */
  readonly source: 'linkMic' | 'link' | 'linkLayer';
  /** What happened, named by the service, as `invite`, `enter` or `leave`; `type8` where only a number is known. @source messageType */
  readonly action: string;
  /** The same as the number of the service; numbers of different sources are not comparable. @source messageType */
  readonly actionCode: number;
  /** Of the session; may be empty. @source channelId, LinkerId */
  readonly channelId: string;
  /** Those it is about, or who are on the stage after it, as far as the message tells. @source linkedUsers, the content of the step */
  readonly users: readonly LivePerson[];
}

/** `TYPE_LINKER_CANCEL_INVITE` becomes `cancelInvite`. */
function actionNames(constants: Readonly<Record<string, number>>): Readonly<Record<number, string>> {
  return Object.fromEntries(
    Object.entries(constants).map(([name, number]) => [
      number,
      name
        .replace(/^(TYPE_)?LINK(ER|MIC)_/, '')
        .toLowerCase()
        .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    ]),
  );
}

const linkActions = actionNames(LinkMessageType);
const layerActions = actionNames(LinkLayerMessageType);

/** A step of the older form as an event. */
export function linkMicEvent(message: WebcastLinkMicMethod, head: LiveHead): LinkMicEvent {
  const { messageType, channelId, linkedUsers, userId, fromUserId, toUserId } = message;
  const users = linkedUsers.length > 0 ? linkedUsers.map(livePerson) : known([userId, fromUserId, toUserId]);
  return event('linkMic', `type${messageType}`, messageType, channelId, users, head);
}

/** A step of a link session as an event. */
export function linkMessageEvent(message: WebcastLinkMessage, head: LiveHead): LinkMicEvent {
  const { MessageType: type, LinkerId, InviteContent: invite, ReplyContent: reply, LeaveContent: leave } = message;
  const listed =
    message.EnterContent?.linkedUsersList ??
    message.LinkedListChangeContent?.linkedUsers ??
    message.ListChangeContent?.linkedUsers ??
    [];
  const named = [...listed.map(({ user }) => user), invite?.fromUser, reply?.fromUser, reply?.toUser];
  const people = named.filter((user): user is User => user !== undefined).map(livePerson);
  const ids = [invite?.fromUserId, reply?.fromUserId, reply?.toUserId, leave?.userId];
  return event(
    'link',
    linkActions[type] ?? `type${type}`,
    type,
    LinkerId,
    people.length > 0 ? people : known(ids),
    head,
  );
}

/** A step of a multi-guest session as an event. */
export function linkLayerEvent(message: WebcastLinkLayerMessage, head: LiveHead): LinkMicEvent {
  const { messageType: type, channelId } = message;
  const players = [
    ...(message.listChangeContent?.userList?.linkedList ?? []).map(({ user }) => user),
    message.leaveContent?.leaver,
    message.inviteContent?.invitor,
    message.inviteContent?.invitee,
    message.joinDirectContent?.joiner?.user,
  ];
  const users = known(players.map(player => player?.userId));
  return event('linkLayer', layerActions[type] ?? `type${type}`, type, channelId, users, head);
}

function event(
  source: LinkMicEvent['source'],
  action: string,
  actionCode: number,
  channelId: string,
  users: readonly LivePerson[],
  head: LiveHead,
): LinkMicEvent {
  return { v: 1, type: 'linkMic', ...head, source, action, actionCode, channelId: idText(channelId), users };
}

/** People of whom only the id is said. */
function known(ids: readonly (string | undefined)[]): readonly LivePerson[] {
  const given = new Set(ids.map(idText).filter(id => id !== ''));
  return Array.from(given, userId => ({ userId, uniqueId: '', nickname: '', avatar: undefined }));
}
