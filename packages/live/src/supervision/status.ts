import type { ProviderQuota } from '../euler/quota.js';

/** What a room is doing. */
export type ConnectionStateName = keyof typeof transitions;

/**
 * What can follow on what: the state machine as data.
 *
 * | State | Means |
 * |---|---|
 * | `idle` | nothing is being done: not yet, not any more, or given up |
 * | `lookup` | the room is being looked for |
 * | `offline` | the streamer is not live |
 * | `connecting` | a source is being opened |
 * | `live` | messages come, and people do things |
 * | `quiet` | messages come and nobody does anything, or the host has paused: no error |
 * | `late` | messages come, and are old |
 * | `deaf` | the link is open and nothing of the room comes; the room is being asked for |
 * | `reconnecting` | the link is lost; the next try is being waited for |
 * | `ended` | the stream is over, and that was verified |
 */
export const transitions = {
  idle: ['lookup', 'connecting'],
  lookup: ['connecting', 'offline', 'reconnecting', 'ended', 'idle'],
  offline: ['lookup', 'idle'],
  connecting: ['live', 'quiet', 'late', 'deaf', 'reconnecting', 'offline', 'ended', 'idle'],
  live: ['quiet', 'late', 'deaf', 'reconnecting', 'ended', 'idle'],
  quiet: ['live', 'late', 'deaf', 'reconnecting', 'ended', 'idle'],
  late: ['live', 'quiet', 'deaf', 'reconnecting', 'ended', 'idle'],
  deaf: ['live', 'quiet', 'late', 'reconnecting', 'ended', 'idle'],
  reconnecting: ['lookup', 'connecting', 'ended', 'offline', 'idle'],
  ended: ['lookup', 'connecting', 'offline', 'idle'],
} as const satisfies Record<string, readonly string[]>;

/** Where a room stands, and why. Plain data. */
export interface ConnectionStatus {
  readonly state: ConnectionStateName;
  /** Why, in plain words. */
  readonly reason: string;
  /** What can be done about it, in plain words; undefined when there is nothing to do, or nothing but to wait. */
  readonly hint: string | undefined;
  /** Since when, in milliseconds since 1970. */
  readonly since: number;
  /** What happens next, in plain words. */
  readonly next: string;
  /** When it happens, in milliseconds since 1970; undefined when it waits for something else than time. */
  readonly nextAt: number | undefined;
  /** The source that is read or being opened; undefined while there is none. */
  readonly source: string | undefined;
  /** The source that would be next if this one failed; undefined when there is no other. */
  readonly standby: string | undefined;
  /** The ways to read the room, in the order in which they are preferred. */
  readonly sources: readonly SourceStatus[];
}

/** One of the ways to read a room. */
export interface SourceStatus {
  /** As in `source` and `standby`. */
  readonly name: string;
  /** What its sign provider said last about the calls that are left to all rooms; undefined until it said so. */
  readonly quota: ProviderQuota | undefined;
}

/** What is said of a state when it is entered. */
export interface StatusDetails {
  readonly reason: string;
  /** @defaultValue there is nothing to do */
  readonly hint?: string | undefined;
  readonly next: string;
  readonly nextAt?: number | undefined;
  readonly source?: string | undefined;
  readonly standby?: string | undefined;
}

/** The states in which messages can come. */
const openStates: ReadonlySet<ConnectionStateName> = new Set<ConnectionStateName>(['live', 'quiet', 'late', 'deaf']);

/** Whether a link is open in a state. */
export function isOpen(state: ConnectionStateName): boolean {
  return openStates.has(state);
}

/** Keeps the status of one room and tells of every change. */
export class StatusKeeper {
  readonly #onChange: (status: ConnectionStatus) => void;
  readonly #now: () => number;
  readonly #sources: () => readonly SourceStatus[];
  #status: ConnectionStatus;

  /**
   * @param onChange called with each new status; must not throw
   * @param sources how the ways to the room stand now
   */
  constructor(
    onChange: (status: ConnectionStatus) => void,
    now: () => number,
    sources: () => readonly SourceStatus[] = () => [],
  ) {
    this.#onChange = onChange;
    this.#now = now;
    this.#sources = sources;
    this.#status = {
      ...{ state: 'idle', reason: 'nothing was asked for yet', since: now(), next: 'waits for connect()' },
      ...{ hint: undefined, nextAt: undefined, source: undefined, standby: undefined, sources: sources() },
    };
  }

  /** The same object until something changes. */
  get current(): ConnectionStatus {
    const sources = this.#sources();
    const { sources: before } = this.#status;
    // What a provider says is no change of the state: whoever looks sees it, and nobody is called for it.
    if (sources.some(({ quota }, index) => quota !== before[index]?.quota)) this.#status = { ...this.#status, sources };
    return this.#status;
  }

  get state(): ConnectionStateName {
    return this.#status.state;
  }

  /**
   * Goes to a state. The same state with other details is a change as well, but keeps its time; with the same ones it is none.
   * Whether {@link transitions} knows the way is for tests to see: no room is lost for a status.
   */
  set(state: ConnectionStateName, { reason, hint, next, nextAt, source, standby }: StatusDetails): void {
    const before = this.#status;
    const isSame = before.state === state;
    const isSaid = before.reason === reason && before.hint === hint;
    if (isSame && isSaid && before.next === next && before.nextAt === nextAt) return;
    const since = isSame ? before.since : this.#now();
    this.#status = { state, reason, hint, since, next, nextAt, source, standby, sources: this.#sources() };
    this.#onChange(this.#status);
  }
}
