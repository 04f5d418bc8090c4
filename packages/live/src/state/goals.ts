import type { Fold } from './fold.js';
import type { RoomGoalEvent, SubGoal } from './room-state-events.js';

/** A goal of the stream. */
export interface Goal {
  readonly goalId: string;
  readonly description: string;
  readonly subGoals: readonly SubGoal[];
  /** Whether every part has reached its target; false for a goal without parts. */
  readonly isReached: boolean;
}

/** Most goals that are kept; the one that was set first gives way. The app shows one at a time. */
export const mostGoals = 20;

/** The goals that are set, in the order in which they were. Each event tells the whole goal. */
export const roomGoals: Fold<readonly Goal[], RoomGoalEvent> = {
  initial: [],
  apply(goals, event) {
    const index = goals.findIndex(goal => goal.goalId === event.goalId);
    if (event.isRemoved) return index < 0 ? goals : goals.filter((_, place) => place !== index);
    const goal = goalOf(event);
    const known = goals[index];
    if (known === undefined) return [...goals, goal].slice(-mostGoals);
    return isSameGoal(known, goal) ? goals : goals.with(index, goal);
  },
};

function goalOf({ goalId, description, subGoals }: RoomGoalEvent): Goal {
  return {
    goalId,
    description,
    subGoals: subGoals.map(({ id, name, progress, target }) => ({ id, name, progress, target })),
    isReached: subGoals.length > 0 && subGoals.every(({ progress, target }) => progress >= target),
  };
}

function isSameGoal(a: Goal, b: Goal): boolean {
  if (a.description !== b.description || a.subGoals.length !== b.subGoals.length) return false;
  return a.subGoals.every((part, index) => {
    const other = b.subGoals[index];
    return (
      part.id === other?.id &&
      part.name === other.name &&
      part.progress === other.progress &&
      part.target === other.target
    );
  });
}
