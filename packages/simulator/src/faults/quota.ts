import type { Clock } from '../clock.js';

/** Lengths of the windows in which the sign provider counts, in milliseconds. */
const windowLengthsMs = { day: 86_400_000, hour: 3_600_000, minute: 60_000 } as const;

/** Name of a window. */
export type QuotaWindow = keyof typeof windowLengthsMs;

/** The windows, in the order in which the provider lists them. */
export const quotaWindows = Object.keys(windowLengthsMs) as readonly QuotaWindow[];

/** How one window stands. */
export interface WindowState {
  readonly window: QuotaWindow;
  readonly max: number;
  readonly remaining: number;
  /** When it begins anew, in milliseconds since 1970; undefined while nothing was counted in it. */
  readonly resetMs: number | undefined;
}

interface Count {
  used: number;
  resetMs: number;
}

/** Calls that are left to each caller, in windows that begin with the first call counted in them. */
export class Quota {
  readonly #max: Readonly<Record<QuotaWindow, number>>;
  readonly #clock: Clock;
  readonly #counts = new Map<string, Count>();

  /** @param max how many calls each window allows */
  constructor(max: Readonly<Record<QuotaWindow, number>>, clock: Clock) {
    this.#max = max;
    this.#clock = clock;
  }

  /**
   * Counts a call, when no window is used up.
   * @returns the window that lets go last of those that are used up; undefined when the call was counted
   */
  take(caller: string): WindowState | undefined {
    const states = this.states(caller);
    const used = states.filter(({ remaining }) => remaining === 0).sort((a, b) => resetOf(b) - resetOf(a));
    if (used[0] !== undefined) return used[0];
    for (const { window, resetMs } of states) {
      const fresh = { used: 0, resetMs: this.#clock.now() + windowLengthsMs[window] };
      const count = resetMs === undefined ? fresh : (this.#counts.get(`${window} ${caller}`) ?? fresh);
      count.used++;
      this.#counts.set(`${window} ${caller}`, count);
    }
    return undefined;
  }

  /** How all windows of a caller stand. */
  states(caller: string): WindowState[] {
    return quotaWindows.map(window => {
      const count = this.#counts.get(`${window} ${caller}`);
      const max = this.#max[window];
      if (count === undefined || count.resetMs <= this.#clock.now()) {
        return { window, max, remaining: max, resetMs: undefined };
      }
      return { window, max, remaining: Math.max(0, max - count.used), resetMs: count.resetMs };
    });
  }
}

function resetOf({ resetMs }: WindowState): number {
  return resetMs ?? 0;
}
