import type { LiveHead } from '../events/live/base.js';
import type { LiveEvent } from '../events/live/event-map.js';
import type { PollEvent } from '../events/live/poll.js';
import type { AnyLiveRule } from '../events/live/rules.js';
import { BattleNotes } from '../state/battle-notes.js';
import { type KnownPoll, PollNotes } from '../state/poll-notes.js';

type MessageOf = Parameters<AnyLiveRule['event']>[0];

/** What earlier messages told that later ones do not repeat, of battles and of polls. */
export class RoomNotes {
  readonly #battles = new BattleNotes();
  readonly #polls: PollNotes;

  /** @throws InvalidOptionError when what was saved is damaged */
  constructor(savedPolls?: readonly KnownPoll[]) {
    this.#polls = new PollNotes(savedPolls);
  }

  /** Gives what makes the events of a rule, with what was told before; other rules are given back as they are. */
  eventMaker(rule: AnyLiveRule): (message: MessageOf, head: LiveHead) => LiveEvent {
    if (isOfBattle(rule)) {
      return (message, head) => {
        const event = rule.event(message, head, this.#battles.at(head.at));
        this.#battles.note(event);
        return event;
      };
    }
    const make = rule.event as (message: MessageOf, head: LiveHead) => LiveEvent;
    return rule.type === 'poll' ? (message, head) => this.#polls.completed(make(message, head) as PollEvent) : make;
  }

  savePolls(): readonly KnownPoll[] {
    return this.#polls.save();
  }
}

/** Whether the events of a rule tell of a battle, or of what is needed to tell of it. */
export function isOfBattle({ type }: AnyLiveRule): boolean {
  return type === 'battle' || type === 'battleArmies' || type === 'battleTask';
}
