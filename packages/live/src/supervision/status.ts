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
}

/** What is said of a state when it is entered. */
export interface StatusDetails {
  readonly reason: string;
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
  #status: ConnectionStatus;

  /** @param onChange called with each new status; must not throw */
  constructor(onChange: (status: ConnectionStatus) => void, now: () => number) {
    this.#onChange = onChange;
    this.#now = now;
    this.#status = {
      ...{ state: 'idle', reason: 'nothing was asked for yet', since: now(), next: 'waits for connect()' },
      ...{ nextAt: undefined, source: undefined, standby: undefined },
    };
  }

  get current(): ConnectionStatus {
    return this.#status;
  }

  /**
   * Goes to a state. The same state with other details is a change as well, but keeps its time; with the same ones it is none.
   * Whether {@link transitions} knows the way is for tests to see: no room is lost for a status.
   */
  set(state: ConnectionStateName, { reason, next, nextAt, source, standby }: StatusDetails): void {
    const before = this.#status;
    const isSame = before.state === state;
    if (isSame && before.reason === reason && before.next === next && before.nextAt === nextAt) return;
    this.#status = { state, reason, since: isSame ? before.since : this.#now(), next, nextAt, source, standby };
    this.#onChange(this.#status);
  }
}
