import { InvalidOptionError } from '../errors.js';
import type { PollEvent, PollOption } from '../events/live/poll.js';
import { isListOf } from './saved-form.js';

/** What is known of a poll. Plain JSON. */
export interface KnownPoll {
  readonly pollId: string;
  readonly title: string;
  readonly endsAt?: number | undefined;
  readonly options: readonly PollOption[];
}

/** A room has one poll at a time; the one that was heard of first gives way. */
export const mostPolls = 10;
/** More than a poll has; so that one whose options change all the time fills no memory. */
const mostOptions = 50;

const none: readonly KnownPoll[] = [];

/**
 * What the messages of a poll told that later ones do not repeat: title, end and the texts of its options come with the start and
 * mostly never again.
 */
export class PollNotes {
  #polls: readonly KnownPoll[];

  /** @param saved what earlier notes saved @throws InvalidOptionError when that is damaged */
  constructor(saved: readonly KnownPoll[] = none) {
    const isWhole = isListOf(saved, { pollId: 'string', title: 'string' }) && saved.every(hasWholeOptions);
    if (!isWhole) throw new InvalidOptionError('saved has polls that are damaged');
    this.#polls = saved.slice(-mostPolls);
  }

  /** The event with what it leaves out, as far as that is known; notes what it tells. */
  completed(event: PollEvent): PollEvent {
    const { pollId } = event;
    if (pollId === '') return event;
    const known = this.#polls.find(poll => poll.pollId === pollId);
    const title = event.title || (known?.title ?? '');
    const endsAt = event.endsAt ?? known?.endsAt;
    const options = known === undefined ? event.options : mergedOptions(known.options, event.options);
    const others = this.#polls.filter(poll => poll !== known);
    const kept = { pollId, title, endsAt, options: options.slice(0, mostOptions) };
    this.#polls = [...others, kept].slice(-mostPolls);
    return { ...event, title, endsAt, options, votes: options.reduce((sum, { votes }) => sum + votes, 0) };
  }

  save(): readonly KnownPoll[] {
    return this.#polls;
  }
}

/** All options, with the newest votes: a message may leave out texts, or options nobody voted for. */
function mergedOptions(known: readonly PollOption[], told: readonly PollOption[]): readonly PollOption[] {
  const byIndex = new Map(known.map(option => [option.index, option]));
  for (const { index, text, votes } of told) {
    byIndex.set(index, { index, text: text || (byIndex.get(index)?.text ?? ''), votes });
  }
  return byIndex.size > mostOptions ? told : [...byIndex.values()];
}

function hasWholeOptions({ endsAt, options }: KnownPoll): boolean {
  const isTime = endsAt === undefined || Number.isFinite(endsAt);
  return isTime && isListOf(options, { index: 'number', text: 'string', votes: 'number' });
}
