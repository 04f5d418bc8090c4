import { GoalStatus } from '../../gen/enums.js';
import type { LiveStreamSubGoal, WebcastGoalUpdateMessage } from '../../gen/goal.js';
import { countOf, idText, type LiveEventBase, type LiveHead } from './base.js';
import { imageAddress } from './image.js';
import type { LivePerson } from './user.js';

/** One part of a goal: so many of one gift, or of another thing. */
export interface GoalPart {
  /** Id of the part: that of the gift. @source goal.subGoals[].idStr, .id */
  readonly id: string;
  /** The gift's name; may be empty. @source goal.subGoals[].gift.name */
  readonly name: string;
  /** Address of the gift's picture. @source goal.subGoals[].gift.icon */
  readonly image: string | undefined;
  /** How many there are. @source goal.subGoals[].progress */
  readonly progress: number;
  /** How many are wanted. @source goal.subGoals[].target */
  readonly target: number;
}

/** A goal of the host was set, came nearer or was taken away. @source WebcastGoalUpdateMessage */
export interface GoalEvent extends LiveEventBase {
  readonly type: 'goal';
  /** The whole message. */
  readonly raw?: WebcastGoalUpdateMessage | undefined;
  /** Who brought it nearer; absent where nobody did. @source contributorId, contributorDisplayId, contributorAvatar */
  readonly user: LivePerson | undefined;
  /** Id of the goal. @source goal.idStr, goal.id */
  readonly goalId: string;
  /** What the host says about it. @source goal.description */
  readonly description: string;
  /** Its parts. @source goal.subGoals */
  readonly subGoals: readonly GoalPart[];
  /** How much the user brought. @source contributeCount */
  readonly contributed: number;
  /** Whether it is not shown any more. @source goal.status, unpin */
  readonly isRemoved: boolean;
}

/** A goal as an event. */
export function goalEvent(message: WebcastGoalUpdateMessage, head: LiveHead): GoalEvent {
  const { goal, contributorId, contributorDisplayId: uniqueId, contributorAvatar, contributeCount, unpin } = message;
  const userId = idText(contributorId);
  return {
    v: 1,
    type: 'goal',
    ...head,
    user: userId === '' ? undefined : { userId, uniqueId, nickname: '', avatar: imageAddress(contributorAvatar) },
    goalId: goal?.idStr || idText(goal?.id),
    description: goal?.description ?? '',
    subGoals: goal?.subGoals.map(partOf) ?? [],
    contributed: countOf(contributeCount),
    isRemoved: unpin || goal?.status === GoalStatus.GoalStatusDeleted,
  };
}

function partOf({ idStr, id, gift, progress, target }: LiveStreamSubGoal): GoalPart {
  return {
    id: idStr || idText(id),
    name: gift?.name ?? '',
    image: imageAddress(gift?.icon),
    progress: countOf(progress),
    target: countOf(target),
  };
}
