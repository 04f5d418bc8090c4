import type { Clock } from '../clock.js';
import { type Random, seededRandom } from '../scenario/random.js';
import {
  atLeast,
  type ParameterDescription,
  type Parameters,
  type ParameterValues,
  share,
  text,
  wholeNumber,
} from './parameter.js';
import { faultRoutes } from './routes.js';

/** Where and when a fault strikes: the parameters that all faults take. A chance is a request or frame that fits. */
export const whenParameters = {
  room: text(
    /^@?[\p{L}\p{N}._]+$/u,
    'the @name of a room',
    undefined,
    'only in the room of this host; without it in all',
  ),
  route: text(
    new RegExp(`^(?:/.*|${Object.keys(faultRoutes).join('|')})$`),
    `a path, or one of ${Object.keys(faultRoutes).join(', ')}`,
    undefined,
    'only for these requests: the name of a group or the beginning of a path; without it those of the fault',
  ),
  times: wholeNumber(1, undefined, 'at most so often; without it again and again'),
  after: wholeNumber(0, 0, 'lets the first so many chances pass'),
  every: wholeNumber(1, 1, 'takes only every n-th chance'),
  probability: share(1, 'takes a chance with this probability'),
  seed: wholeNumber(0, 1, 'decides what is random about it, so that it can be had again'),
  afterMs: atLeast(0, 0, 'begins so long after it was injected, in milliseconds of the clock'),
  forMs: atLeast(0, undefined, 'ends so long after its beginning, in milliseconds of the clock; without it never'),
} as const satisfies Parameters;

/** {@link whenParameters} as given; what is left out keeps its default. */
export type FaultWhen = Partial<ParameterValues<typeof whenParameters>>;

/** {@link whenParameters} for documentation and tools. */
export const faultWhen: Readonly<Record<keyof FaultWhen, ParameterDescription>> = whenParameters;

/** Decides chance by chance whether a fault strikes, and counts how often it did. */
export class Schedule {
  readonly #when: FaultWhen;
  readonly #clock: Clock;
  readonly #startMs: number;
  readonly #random: Random;
  #chances = 0;
  #count = 0;

  constructor(when: FaultWhen, clock: Clock) {
    this.#when = when;
    this.#clock = clock;
    this.#startMs = clock.now() + (when.afterMs ?? 0);
    this.#random = seededRandom(when.seed ?? 1);
  }

  /** How often it struck. */
  get count(): number {
    return this.#count;
  }

  /** Takes the next chance, or lets it pass. Chances before the beginning do not count. */
  strike(): boolean {
    const { after = 0, every = 1, times = Number.POSITIVE_INFINITY, probability = 1 } = this.#when;
    if (this.#clock.now() < this.#startMs || this.#count >= times) return false;
    const past = this.#chances++ - after;
    if (past < 0 || past % every !== 0 || !this.#random.chance(probability)) return false;
    this.#count++;
    return true;
  }
}
