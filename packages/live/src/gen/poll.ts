// Generated from proto/poll.proto by scripts/generate.js. Do not edit.
import { MessageTables } from '../wire/tables.js';
import type { Decoder } from '../wire/read.js';
import type { PollAppealStatus, PollEndType, PollKind, PollTemplateStatus } from './enums.js';
import { commonTables, type CommonMessageData } from './common.js';
import { giftTables, type Gift } from './gift.js';
import { imageTables, type ImageModel } from './image.js';
import { type User, userTables } from './user.js';

/** A poll begins, changes or ends. */
export interface WebcastPollMessage {
  common: CommonMessageData | undefined;
  messageType: string;
  pollId: string;
  startContent: PollStartContent | undefined;
  endContent: PollEndContent | undefined;
  /** Newer schemas: updateVotesContent. */
  updateContent: PollUpdateVotesContent | undefined;
  pollKind: PollKind;
  pollBasicInfo: PollBasicInfo | undefined;
  templateContent: TemplateContent | undefined;
}

export interface PollBasicInfo {
  pollSponsor: string;
  giftId: string;
  title: string;
  isSuggestedQuestion: boolean;
  userCnt: string;
  gift: Gift | undefined;
  pollIdStr: string;
  suggestedQuestionKey: string;
  pollDuration: string;
  timeRemain: string;
  pollIndex: string;
  templateId: string;
}

export interface PollEndContent {
  EndType: PollEndType;
  OptionList: PollOptionInfo[];
  Operator: User | undefined;
}

export interface PollOptionInfo {
  Votes: number;
  DisplayContent: string;
  OptionIdx: number;
  VoteUserList: VoteUser[];
}

export interface PollStartContent {
  StartTime: string;
  EndTime: string;
  OptionList: PollOptionInfo[];
  Title: string;
  Operator: User | undefined;
}

export interface PollUpdateVotesContent {
  OptionList: PollOptionInfo[];
  operator: User | undefined;
}

export interface TemplateContent {
  templateId: string;
  templateIdStr: string;
  status: PollTemplateStatus;
  pollKind: PollKind;
  appealStatus: PollAppealStatus;
  violationIdStr: string;
}

export interface VoteUser {
  UserId: string;
  NickName: string;
  AvatarThumb: ImageModel | undefined;
  voteCount: string;
}

/** What the messages of this file consist of. */
export const pollTables = new MessageTables(
  {
    WebcastPollMessage: ['CommonMessageData l l PollStartContent PollEndContent PollUpdateVotesContent i PollBasicInfo TemplateContent', (absent) => ({ common: absent, messageType: '0', pollId: '0', startContent: absent, endContent: absent, updateContent: absent, pollKind: 0, pollBasicInfo: absent, templateContent: absent })],
    PollBasicInfo: ['s l s o l Gift s s l l l l', (absent) => ({ pollSponsor: '', giftId: '0', title: '', isSuggestedQuestion: false, userCnt: '0', gift: absent, pollIdStr: '', suggestedQuestionKey: '', pollDuration: '0', timeRemain: '0', pollIndex: '0', templateId: '0' })],
    PollEndContent: ['i PollOptionInfo* User', (absent) => ({ EndType: 0, OptionList: [], Operator: absent })],
    PollOptionInfo: ['n s i VoteUser*', () => ({ Votes: 0, DisplayContent: '', OptionIdx: 0, VoteUserList: [] })],
    PollStartContent: ['l l PollOptionInfo* s User', (absent) => ({ StartTime: '0', EndTime: '0', OptionList: [], Title: '', Operator: absent })],
    PollUpdateVotesContent: ['2PollOptionInfo* User', (absent) => ({ OptionList: [], operator: absent })],
    TemplateContent: ['l s i i i s', () => ({ templateId: '0', templateIdStr: '', status: 0, pollKind: 0, appealStatus: 0, violationIdStr: '' })],
    VoteUser: ['l s ImageModel l', (absent) => ({ UserId: '0', NickName: '', AvatarThumb: absent, voteCount: '0' })],
  },
  [commonTables, giftTables, imageTables, userTables],
  {
  },
);

/** Decodes a WebcastPollMessage. */
export const decodeWebcastPollMessage: Decoder<WebcastPollMessage> = pollTables.decoder('WebcastPollMessage');
