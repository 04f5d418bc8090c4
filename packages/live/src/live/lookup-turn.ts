import type { LiveClock } from '../platform/clock.js';
import type { BudgetRate } from '../signing/budget.js';
import { sleep } from '../sources/sleep.js';
import type { SourceBudgets } from '../supervision/budgets.js';
import type { TikTokWebClient } from '../web-client.js';

/** How fast rooms are looked for: each takes two requests or three. */
const lookupRate: BudgetRate = { burst: 10, everyMs: 250 };

/** A room that is to be looked for. */
export interface LookupTurn {
  readonly webClient: TikTokWebClient;
  readonly budgets: SourceBudgets;
  readonly clock: LiveClock;
}

/**
 * Waits until it is the turn of a room to be looked for: few go at once, many one after the other, and not in step.
 * @param onWait told until when, as it looks, in milliseconds since 1970
 * @throws the signal's reason.
 */
export async function lookupTurn(
  { webClient, budgets, clock }: LookupTurn,
  signal: AbortSignal,
  onWait: (nextAt: number) => void,
): Promise<void> {
  const { endpoints, egress } = webClient;
  let hasWaited = false;
  await budgets.spend(`lookup ${endpoints.web} ${egress}`, lookupRate, signal, nextAt => {
    hasWaited = true;
    onWait(nextAt);
  });
  if (hasWaited) await sleep(Math.random() * lookupRate.everyMs, signal, clock);
  signal.throwIfAborted();
}
