// Generated from proto/poll.proto by scripts/generate.js. Do not edit.
import type { Init, Writer } from '../wire/write.js';
import type { PollBasicInfo, PollEndContent, PollOptionInfo, PollStartContent, PollUpdateVotesContent, TemplateContent, VoteUser, WebcastPollMessage } from './poll.js';
import { writeCommonMessageData } from './common.encode.js';
import { writeGift } from './gift.encode.js';
import { writeImageModel } from './image.encode.js';
import { writeUser } from './user.encode.js';

/** Writes the fields of a WebcastPollMessage. */
export function writeWebcastPollMessage(w: Writer, m: Init<WebcastPollMessage>): void {
  w.message(10, m.common, writeCommonMessageData);
  w.int64(16, m.messageType);
  w.int64(24, m.pollId);
  w.message(34, m.startContent, writePollStartContent);
  w.message(42, m.endContent, writePollEndContent);
  w.message(50, m.updateContent, writePollUpdateVotesContent);
  w.int32(56, m.pollKind);
  w.message(66, m.pollBasicInfo, writePollBasicInfo);
  w.message(74, m.templateContent, writeTemplateContent);
}

/** Writes the fields of a PollBasicInfo. */
export function writePollBasicInfo(w: Writer, m: Init<PollBasicInfo>): void {
  w.string(10, m.pollSponsor);
  w.int64(16, m.giftId);
  w.string(26, m.title);
  w.bool(32, m.isSuggestedQuestion);
  w.int64(40, m.userCnt);
  w.message(50, m.gift, writeGift);
  w.string(58, m.pollIdStr);
  w.string(66, m.suggestedQuestionKey);
  w.int64(72, m.pollDuration);
  w.int64(80, m.timeRemain);
  w.int64(88, m.pollIndex);
  w.int64(96, m.templateId);
}

/** Writes the fields of a PollEndContent. */
export function writePollEndContent(w: Writer, m: Init<PollEndContent>): void {
  w.int32(8, m.EndType);
  w.messages(18, m.OptionList, writePollOptionInfo);
  w.message(26, m.Operator, writeUser);
}

/** Writes the fields of a PollOptionInfo. */
export function writePollOptionInfo(w: Writer, m: Init<PollOptionInfo>): void {
  w.int64(8, m.Votes);
  w.string(18, m.DisplayContent);
  w.int32(24, m.OptionIdx);
  w.messages(34, m.VoteUserList, writeVoteUser);
}

/** Writes the fields of a PollStartContent. */
export function writePollStartContent(w: Writer, m: Init<PollStartContent>): void {
  w.int64(8, m.StartTime);
  w.int64(16, m.EndTime);
  w.messages(26, m.OptionList, writePollOptionInfo);
  w.string(34, m.Title);
  w.message(42, m.Operator, writeUser);
}

/** Writes the fields of a PollUpdateVotesContent. */
export function writePollUpdateVotesContent(w: Writer, m: Init<PollUpdateVotesContent>): void {
  w.messages(18, m.OptionList, writePollOptionInfo);
  w.message(26, m.operator, writeUser);
}

/** Writes the fields of a TemplateContent. */
export function writeTemplateContent(w: Writer, m: Init<TemplateContent>): void {
  w.int64(8, m.templateId);
  w.string(18, m.templateIdStr);
  w.int32(24, m.status);
  w.int32(32, m.pollKind);
  w.int32(40, m.appealStatus);
  w.string(50, m.violationIdStr);
}

/** Writes the fields of a VoteUser. */
export function writeVoteUser(w: Writer, m: Init<VoteUser>): void {
  w.int64(8, m.UserId);
  w.string(18, m.NickName);
  w.message(26, m.AvatarThumb, writeImageModel);
  w.int64(32, m.voteCount);
}
