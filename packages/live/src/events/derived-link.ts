import { LinkMessageType } from '../gen/enums.js';
import type { WebcastLinkMessage } from '../gen/link-message.js';

/*
 * The steps of a link session (co-hosts and guests on the stage). One wire method carries them all; its `MessageType`
 * says which it is, and which content is set. Every value has one event, named like the value: `linkInvite` is
 * `TYPE_LINKER_INVITE`. A V2 has other content than its predecessor, so it is an event of its own.
 */

function step(type: number, about: string) {
  return {
    about,
    from: {
      WebcastLinkMessage: (message: WebcastLinkMessage) => (message.MessageType === type ? message : undefined),
    },
  };
}

/** The derived events of a link session; a part of `derivedEvents`. */
export const linkEvents = {
  linkCreate: step(LinkMessageType.TYPE_LINKER_CREATE, 'A link session was created (`CreateContent`).'),
  linkClose: step(LinkMessageType.TYPE_LINKER_CLOSE, 'A link session was closed (`CloseContent`).'),
  linkInvite: step(LinkMessageType.TYPE_LINKER_INVITE, 'Somebody was invited to the stage (`InviteContent`).'),
  linkApply: step(LinkMessageType.TYPE_LINKER_APPLY, 'Somebody asked to come on the stage.'),
  linkReply: step(LinkMessageType.TYPE_LINKER_REPLY, 'An invitation was answered (`ReplyContent`).'),
  linkEnter: step(LinkMessageType.TYPE_LINKER_ENTER, 'Somebody came on the stage (`EnterContent`).'),
  linkLeave: step(LinkMessageType.TYPE_LINKER_LEAVE, 'Somebody left the stage (`LeaveContent`).'),
  linkPermit: step(LinkMessageType.TYPE_LINKER_PERMIT, 'Somebody who asked was let on the stage.'),
  linkCancelInvite: step(LinkMessageType.TYPE_LINKER_CANCEL_INVITE, 'An invitation was withdrawn (`CancelContent`).'),
  linkWaitingListChange: step(
    LinkMessageType.TYPE_LINKER_WAITING_LIST_CHANGE,
    'The list of those who wait changed (`WaitingListChangeContent`).',
  ),
  linkLinkedListChange: step(
    LinkMessageType.TYPE_LINKER_LINKED_LIST_CHANGE,
    'The list of those on the stage changed (`LinkedListChangeContent`).',
  ),
  linkUpdateUser: step(LinkMessageType.TYPE_LINKER_UPDATE_USER, 'Somebody on the stage changed (`UpdateUserContent`).'),
  linkKickOut: step(LinkMessageType.TYPE_LINKER_KICK_OUT, 'Somebody was taken off the stage (`KickOutContent`).'),
  linkCancelApply: step(LinkMessageType.TYPE_LINKER_CANCEL_APPLY, 'Somebody no longer asks to come on the stage.'),
  linkMute: step(LinkMessageType.TYPE_LINKER_MUTE, 'Somebody on the stage was muted or unmuted (`MuteContent`).'),
  linkMatch: step(LinkMessageType.TYPE_LINKER_MATCH, 'Another host was found at random (`RandomMatchContent`).'),
  linkUpdateUserSetting: step(
    LinkMessageType.TYPE_LINKER_UPDATE_USER_SETTING,
    'The host changed the settings of the stage (`UpdateUserSettingContent`).',
  ),
  linkMicIdxUpdate: step(
    LinkMessageType.TYPE_LINKER_MIC_IDX_UPDATE,
    'Somebody got another place on the stage (`MicIdxUpdateContent`).',
  ),
  linkLeaveV2: step(LinkMessageType.TYPE_LINKER_LEAVE_V2, 'Newer form of `linkLeave`.'),
  linkWaitingListChangeV2: step(
    LinkMessageType.TYPE_LINKER_WAITING_LIST_CHANGE_V2,
    'Newer form of `linkWaitingListChange` (`ListChangeContent`).',
  ),
  linkLinkedListChangeV2: step(
    LinkMessageType.TYPE_LINKER_LINKED_LIST_CHANGE_V2,
    'Newer form of `linkLinkedListChange` (`ListChangeContent`).',
  ),
  linkCohostListChange: step(
    LinkMessageType.TYPE_LINKER_COHOST_LIST_CHANGE,
    'The list of co-hosts changed (`CohostListChangeContent`).',
  ),
  linkMediaChange: step(
    LinkMessageType.TYPE_LINKER_MEDIA_CHANGE,
    'Microphone or camera of somebody on the stage went on or off (`MediaChangeContent`).',
  ),
  linkAcceptNotice: step(
    LinkMessageType.TYPE_LINKER_ACCEPT_NOTICE,
    'An accepted invitation was confirmed (`AcceptNoticeContent`).',
  ),
  linkSysKickOut: step(
    LinkMessageType.TYPE_LINKER_SYS_KICK_OUT,
    'The service took somebody off the stage (`SysKickOutContent`).',
  ),
  linkUserToast: step(
    LinkMessageType.TYPE_LINKMIC_USER_TOAST,
    'A short text about somebody on the stage (`UserToastContent`).',
  ),
};
