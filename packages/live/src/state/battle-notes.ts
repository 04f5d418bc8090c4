import type { BattleEvent, BattleMemory, BattleTaskEvent } from '../events/live/battle.js';
import type { LiveEvent } from '../events/live/event-map.js';

/** What is known of no battle. */
const noBattle: BattleMemory = { battleId: '', hosts: new Map(), multiplier: 1 };

/**
 * What the messages of a battle told that later ones do not repeat: who fights, and by how much points count more. Of one
 * battle at a time.
 */
export class BattleNotes {
  #battleId = '';
  #hosts = noBattle.hosts;
  #promised = { multiplier: 1, rewardMs: 0 };
  #reward = { multiplier: 1, until: 0 };

  /** What is known of the battle. @param at in milliseconds since 1970 */
  at(at: number): BattleMemory {
    const multiplier = at < this.#reward.until ? this.#reward.multiplier : 1;
    return { battleId: this.#battleId, hosts: this.#hosts, multiplier };
  }

  /** Takes an event into account. */
  note(event: LiveEvent): void {
    if (event.type === 'battle') this.#battle(event);
    if (event.type === 'battleTask') this.#task(event);
  }

  /** Notes who fights. */
  #battle({ battleId, teams }: BattleEvent): void {
    this.#turnTo(battleId);
    const named = teams
      .flatMap(({ hosts }) => hosts)
      .filter(({ nickname, uniqueId }) => nickname !== '' || uniqueId !== '');
    if (named.length > 0) this.#hosts = new Map(named.map(host => [host.userId, host]));
  }

  /** Notes the reward of a task: it is told when the task begins, runs when it is reached, and is over after its time. */
  #task({ battleId, stage, multiplier, rewardMs, at, isReached }: BattleTaskEvent): void {
    this.#turnTo(battleId);
    if (stage === 'started') this.#promised = { multiplier, rewardMs };
    if (stage === 'settled' && isReached)
      this.#reward = { multiplier: this.#promised.multiplier, until: at + this.#promised.rewardMs };
    if (stage === 'rewarded') this.#reward = { multiplier: 1, until: 0 };
  }

  #turnTo(battleId: string): void {
    // Older messages about tasks do not say of which battle.
    if (battleId === this.#battleId || battleId === '') return;
    this.#battleId = battleId;
    this.#hosts = noBattle.hosts;
    this.#promised = { multiplier: 1, rewardMs: 0 };
    this.#reward = { multiplier: 1, until: 0 };
  }
}
