import type { PollOptionInfo, WebcastPollMessage } from '../../gen/poll.js';
import { countOf, idText, type LiveEventBase, type LiveHead } from './base.js';
import { type LiveUser, liveUser } from './user.js';

/** Something that can be voted for. */
export interface PollOption {
  /** From 0. @source OptionList[].OptionIdx */
  readonly index: number;
  /** What it says. @source OptionList[].DisplayContent */
  readonly text: string;
  /** How many voted for it. @source OptionList[].Votes */
  readonly votes: number;
}

/** A poll began, changed or ended. @source WebcastPollMessage */
export interface PollEvent extends LiveEventBase {
  readonly type: 'poll';
  /** The whole message. */
  readonly raw?: WebcastPollMessage | undefined;
  /** Who began or ended it; empty fields where it is not said. @source startContent.Operator, endContent.Operator, updateContent.operator */
  readonly user: LiveUser;
  /** Id of the poll. @source pollId */
  readonly pollId: string;
  /** What became of it. @source startContent, updateContent, endContent */
  readonly status: 'started' | 'updated' | 'ended';
  /** What is asked, as the start said; may be empty. @source startContent.Title, pollBasicInfo.title */
  readonly title: string;
  /** What can be voted for; the texts are those of the start where a message leaves them out. @source startContent.OptionList, updateContent.OptionList, endContent.OptionList */
  readonly options: readonly PollOption[];
  /** Votes for all options. */
  readonly votes: number;
  /** When it ends, as the start said; absent where it did not, or was not heard. @unit ms since 1970 @source startContent.EndTime */
  readonly endsAt: number | undefined;
}

/** A poll as an event. */
export function pollEvent(message: WebcastPollMessage, head: LiveHead): PollEvent {
  const { startContent: start, updateContent: update, endContent: end, pollBasicInfo: info } = message;
  const status = end !== undefined ? 'ended' : start !== undefined ? 'started' : 'updated';
  const options = (end ?? start ?? update)?.OptionList.map(optionOf) ?? [];
  return {
    v: 1,
    type: 'poll',
    ...head,
    user: liveUser(end?.Operator ?? start?.Operator ?? update?.operator),
    pollId: idText(message.pollId) || (info?.pollIdStr ?? ''),
    status,
    title: start?.Title || info?.title || '',
    options,
    votes: options.reduce((sum, { votes }) => sum + votes, 0),
    endsAt: countOf(start?.EndTime) || undefined,
  };
}

function optionOf({ OptionIdx: index, DisplayContent: text, Votes }: PollOptionInfo): PollOption {
  return { index, text, votes: countOf(Votes) };
}
