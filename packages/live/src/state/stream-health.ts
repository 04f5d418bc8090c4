import { knownMethod, type MethodName } from '../messages/methods.js';
import { expectedFields, type FieldCheck } from './expected-fields.js';
import { requireWholeNumbers } from './whole-number.js';

/** What became of the messages of one method. */
export interface MethodCounts {
  /** Read, and given to listeners. */
  readonly decoded: number;
  /** Given up, because their bytes could not be read. Each one was reported as an `error` event. */
  readonly failed: number;
  /** Of a method without known schema. */
  readonly unknown: number;
  /** Not read, because nobody listens to what they raise. */
  readonly skipped: number;
  /** Come once more with an id that was delivered already, as after an interruption; not given to listeners again. */
  readonly repeated: number;
  /** When a message failed last, in milliseconds since 1970; undefined when none did. */
  readonly lastFailureAt: number | undefined;
}

/** A field that was always there and has not been seen lately. */
export interface Drift {
  readonly method: MethodName;
  /** Path of the field in the decoded message; `comment or emotes` where one of two is enough. */
  readonly field: string;
  /** So many decoded messages in a row were without it. */
  readonly messages: number;
  /** When the first of them came, in milliseconds since 1970. */
  readonly since: number;
}

/** How well a stream can be read, as a snapshot. Plain data. */
export interface StreamHealth {
  /** Frames, with those that could not be read. */
  readonly frames: number;
  /** Frames that could not be read; each was reported as an `error` event, of those in a row that are no bytes the first. */
  readonly failedFrames: number;
  /** Messages of all outcomes: the sum of the next five. */
  readonly messages: number;
  readonly decoded: number;
  readonly failed: number;
  readonly unknown: number;
  readonly skipped: number;
  readonly repeated: number;
  /** The counts by method, under the name the service uses; those beyond the limit together under `(other)`. */
  readonly byMethod: Readonly<Record<string, MethodCounts>>;
  /**
   * The drift alarm: fields that are empty in all of the last messages of their method. A sign that the service changed
   * its schema and that what listeners get is incomplete, although nothing fails. A field leaves the list with the first
   * message that has it. Only decoded messages count, so a method nobody listens to can raise no alarm.
   */
  readonly drift: readonly Drift[];
}

/** Options of {@link StreamMeter}. */
export interface StreamMeterOptions {
  /**
   * After how many messages in a row without an expected field it counts as drift.
   * @defaultValue 50
   */
  readonly driftMessages?: number;
  /**
   * Most methods that are counted by themselves. Their names come from the wire, and a hostile one could invent names
   * without end.
   * @defaultValue 500
   */
  readonly maxMethods?: number;
  /**
   * The clock, in milliseconds since 1970. Asked only when something is wrong.
   * @defaultValue Date.now
   */
  readonly now?: () => number;
}

/** The defaults of {@link StreamMeterOptions}. */
export const streamMeterDefaults: Required<StreamMeterOptions> = {
  driftMessages: 50,
  maxMethods: 500,
  now: Date.now,
};

const other = '(other)';

/**
 * Counts what becomes of frames and messages. Not a fold over events, as it counts what raises none, and as it runs for
 * every message: it changes numbers in place and allocates nothing once a method was seen.
 */
export class StreamMeter {
  readonly #options: Required<StreamMeterOptions>;
  /** Made with the first message. */
  #methods: Map<string, MethodMeter> | undefined;
  #frames = 0;
  #failedFrames = 0;

  /** @throws InvalidOptionError when a number is not a whole one of at least 1. */
  constructor(options: StreamMeterOptions = {}) {
    this.#options = { ...streamMeterDefaults, ...options };
    requireWholeNumbers(this.#options, ['driftMessages', 'maxMethods']);
  }

  /** A frame came. */
  frame(): void {
    this.#frames += 1;
  }

  /** A frame that came could not be read. */
  failedFrame(): void {
    this.#failedFrames += 1;
  }

  /** The counter of a method as the wire spells it; the same one every time, so that it can be kept. */
  of(method: string): MethodMeter {
    const known = knownMethod(method);
    const name = known ?? method;
    this.#methods ??= new Map();
    const found = this.#methods.get(name);
    if (found !== undefined) return found;
    const isFull = known === undefined && this.#methods.size >= this.#options.maxMethods;
    if (isFull && name !== other) return this.of(other);
    const meter = new MethodMeter(known, this.#options.now);
    this.#methods.set(name, meter);
    return meter;
  }

  /** What was counted so far. Costs a little, so ask it now and then and not for each message. */
  snapshot(): StreamHealth {
    const { driftMessages } = this.#options;
    const methods = [...(this.#methods ?? [])];
    const meters = methods.map(([, meter]) => meter);
    const sum = (outcome: Exclude<keyof MethodCounts, 'lastFailureAt'>) =>
      meters.reduce((total, { counts }) => total + counts[outcome], 0);
    const totals = {
      ...{ decoded: sum('decoded'), failed: sum('failed'), unknown: sum('unknown') },
      ...{ skipped: sum('skipped'), repeated: sum('repeated') },
    };
    return {
      frames: this.#frames,
      failedFrames: this.#failedFrames,
      messages: totals.decoded + totals.failed + totals.unknown + totals.skipped + totals.repeated,
      ...totals,
      byMethod: Object.fromEntries(methods.map(([name, meter]) => [name, { ...meter.counts }])),
      drift: meters.flatMap(meter => meter.driftOf(driftMessages)),
    };
  }
}

interface WatchedField {
  readonly path: string;
  readonly isPresent: FieldCheck<unknown>;
  /** Messages in a row without it. */
  missing: number;
  since: number;
}

/** Counts the messages of one method. */
export class MethodMeter {
  /** The numbers as they are now. They go on counting: copy them to keep them. */
  readonly counts: { -readonly [K in keyof MethodCounts]: MethodCounts[K] } = {
    decoded: 0,
    failed: 0,
    unknown: 0,
    skipped: 0,
    repeated: 0,
    lastFailureAt: undefined,
  };
  readonly #method: MethodName | undefined;
  readonly #now: () => number;
  readonly #fields: readonly WatchedField[];

  /** @param method undefined for one without known schema */
  constructor(method: MethodName | undefined, now: () => number) {
    this.#method = method;
    this.#now = now;
    // The table pairs each method with checks of its own message; the type system cannot follow that through a lookup.
    const checks = (method && expectedFields[method]) as Record<string, WatchedField['isPresent']> | undefined;
    this.#fields = Object.entries(checks ?? {}).map(([path, isPresent]) => ({ path, isPresent, missing: 0, since: 0 }));
  }

  /**
   * A message was decoded.
   * @param message its expected fields are looked at, so a part of it has to have those; undefined for one whose fields say
   *   nothing about the service, as from a source that writes them anew
   */
  decoded(message: unknown): void {
    this.counts.decoded += 1;
    if (message === undefined) return;
    for (const field of this.#fields) {
      if (field.isPresent(message)) {
        field.missing = 0;
        continue;
      }
      if (field.missing === 0) field.since = this.#now();
      field.missing += 1;
    }
  }

  /** A message could not be decoded. */
  failed(): void {
    this.counts.failed += 1;
    this.counts.lastFailureAt = this.#now();
  }

  /** A message of a method without known schema came. */
  unknown(): void {
    this.counts.unknown += 1;
  }

  /** A message was not decoded, because nobody wants it. */
  skipped(): void {
    this.counts.skipped += 1;
  }

  /** A message came once more that was delivered already. */
  repeated(): void {
    this.counts.repeated += 1;
  }

  /** The expected fields that so many messages in a row were without. */
  driftOf(messages: number): Drift[] {
    const method = this.#method;
    if (method === undefined) return [];
    return this.#fields
      .filter(({ missing }) => missing >= messages)
      .map(({ path, missing, since }) => ({ method, field: path, messages: missing, since }));
  }
}
