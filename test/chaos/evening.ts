import type { FaultName, Simulator } from '@livetap/simulator';
import { type Drawn, endings, onSocket, onTheWay } from './faults.js';
import { type LocalPrograms, localFaults } from './local-faults.js';

/** One step of an evening. All of it is drawn before anything happens, so that no clock has a say in it. */
export interface Step {
  readonly fault: Drawn | keyof typeof localFaults;
  /** Whether the connection breaks, so that one is made again. */
  readonly breaks: boolean;
  /** Whether the fault stays until it can strike. */
  readonly stays: boolean;
  readonly words: number;
  /** How many gifts somebody gives in a streak; 0 for none. */
  readonly gifts: number;
}

/** An evening, and how its stream ends. */
export interface Evening {
  readonly steps: readonly Step[];
  readonly ending: Drawn;
}

/** Draws an evening: the same for the same seed. */
export function eveningOf(seed: number, steps: number): Evening {
  const random = randomFrom(seed);
  const pick = <T>(values: readonly T[]) => values[Math.floor(random() * values.length)] as T;
  const locals = Object.keys(localFaults) as (keyof typeof localFaults)[];
  return {
    steps: Array.from({ length: steps }, () => {
      const where = random();
      const isOnTheWay = where < 0.35;
      return {
        fault: isOnTheWay ? pick(onTheWay) : where < 0.55 ? pick(locals) : pick(onSocket),
        breaks: isOnTheWay || random() < 0.1,
        stays: random() < 0.25,
        // More than the service shows again.
        words: 1 + Math.floor(random() * 10),
        gifts: random() < 0.4 ? 1 + Math.floor(random() * 6) : 0,
      };
    }),
    ending: pick(endings),
  };
}

/** Has the fault of a step strike. @param index of the step: what a fault draws itself follows from it */
export function inject(
  { fault }: Step,
  index: number,
  simulator: Simulator,
  programs: LocalPrograms,
): { readonly name: FaultName | keyof typeof localFaults; readonly injected: Disposable } {
  if (typeof fault === 'string') return { name: fault, injected: localFaults[fault](programs) };
  const [name, parameters = {}] = fault;
  return { name, injected: simulator.inject(name, { times: 1, ...parameters, seed: index } as object) };
}

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
function randomFrom(state: number): () => number {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
