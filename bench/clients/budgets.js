import { SourceBudgets } from '@livetap/live';

let hours = 0;

/**
 * What the rooms of a measurement spend: so many at once from one address are no thing of one machine. Between two looks an hour
 * has passed, so that nobody waits.
 */
export const budgets = new SourceBudgets(() => ++hours * 3_600_000);
