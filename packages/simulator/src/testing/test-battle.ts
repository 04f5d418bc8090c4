import { SimulatorError } from '../errors.js';
import { type Battle, battleChange, battleScore } from '../messages/battle.js';
import type { Draft } from '../messages/draft.js';
import type { Person } from '../scenario/people.js';

/** Against whom, and how long. */
export interface BattleOptions {
  /** In seconds. @defaultValue 300 */
  readonly durationS?: number;
}

/** A battle between the host of the room and another one, as it goes on. */
export interface TestBattle {
  readonly battleId: string;
  /** User ids of the host and of the other one: what the sides are called. */
  readonly sides: readonly [own: string, other: string];
  /** Somebody makes points, for the host unless told otherwise. @throws SimulatorError WRONG_STATE after its end */
  score(who: string | Person, points: number, side?: 'own' | 'other'): void;
  /** It is over; who has more points has won. @throws SimulatorError WRONG_STATE after its end */
  end(): void;
}

/** What a battle needs of its room. */
export interface BattleSurroundings {
  readonly send: (draft: Draft) => unknown;
  readonly now: () => number;
  readonly viewerOf: (who: string | Person) => Person;
}

/** Begins a battle. */
export function testBattle(battle: Battle, { send, now, viewerOf }: BattleSurroundings): TestBattle {
  const [own, other] = battle.sides;
  let isOver = false;
  const requireOpen = () => {
    if (isOver) throw new SimulatorError('WRONG_STATE', 'The battle has ended.');
  };
  send(battleChange(battle, 'opened'));
  return {
    battleId: battle.battleId,
    sides: [own.host.userId, other.host.userId],
    score(who, points, side = 'own') {
      requireOpen();
      const person = viewerOf(who);
      const scored = side === 'own' ? own : other;
      const supporter = scored.armies.find(army => army.person.userId === person.userId);
      scored.score += points;
      if (supporter === undefined) scored.armies.push({ person, score: points });
      else supporter.score += points;
      send(battleScore(battle, person, 0, now()));
    },
    end() {
      requireOpen();
      isOver = true;
      send(battleChange(battle, 'finished'));
    },
  };
}
