import type { Clock } from './clock.js';

/** How many calls each window allows. */
export interface KeyLimits {
  readonly minute: number;
  readonly hour: number;
  readonly day: number;
}

/** Name of a window. */
export type QuotaWindow = keyof KeyLimits;

/** Lengths of the windows in which the sign provider counts, in milliseconds, in the order in which it lists them. */
export const windowLengthsMs: Readonly<Record<QuotaWindow, number>> = {
  day: 86_400_000,
  hour: 3_600_000,
  minute: 60_000,
};
const windows = Object.keys(windowLengthsMs) as readonly QuotaWindow[];

/** How one window stands. */
export interface WindowState {
  readonly window: QuotaWindow;
  readonly max: number;
  readonly remaining: number;
  /** When it begins anew, in milliseconds since 1970; undefined while nothing was counted in it. */
  readonly resetMs: number | undefined;
}

interface Count {
  readonly used: number;
  readonly resetMs: number;
}

/** The calls of each caller, in windows that begin with the first call counted in them. */
export class Quota {
  readonly #clock: Clock;
  readonly #counts = new Map<string, Count>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Counts a call in all windows. */
  count(caller: string): void {
    const now = this.#clock.now();
    for (const window of windows) {
      const { used, resetMs } = this.#running(caller, window) ?? { used: 0, resetMs: now + windowLengthsMs[window] };
      this.#counts.set(`${window} ${caller}`, { used: used + 1, resetMs });
    }
  }

  /** The window that lets go last of those in which nothing is left; undefined when there is none. */
  usedUp(caller: string, limits: KeyLimits): WindowState | undefined {
    const used = this.states(caller, limits).filter(({ remaining }) => remaining === 0);
    return used.sort((a, b) => (b.resetMs ?? 0) - (a.resetMs ?? 0))[0];
  }

  /** How all windows of a caller stand. */
  states(caller: string, limits: KeyLimits): WindowState[] {
    return windows.map(window => {
      const { used, resetMs } = this.#running(caller, window) ?? { used: 0, resetMs: undefined };
      const max = limits[window];
      return { window, max, remaining: Math.max(0, max - used), resetMs };
    });
  }

  #running(caller: string, window: QuotaWindow): Count | undefined {
    const count = this.#counts.get(`${window} ${caller}`);
    return count === undefined || count.resetMs <= this.#clock.now() ? undefined : count;
  }
}
