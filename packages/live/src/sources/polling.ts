import { InvalidOptionError, isLiveError, type LiveError } from '../errors.js';
import type { WebcastHttpClient } from '../http/client.js';
import { InvalidRequestError } from '../http/errors.js';
import { idOf } from '../http/fields.js';
import type { AddressSigner } from '../http/signed-request.js';
import { UserOfflineError } from '../lookup/errors.js';
import { fetchRoomInfo } from '../lookup/room-info.js';
import { type LiveClock, machineClock } from '../platform/clock.js';
import { brokenBy, closedByUs, Delivery } from './delivery.js';
import { type PolledBatch, poll } from './poll.js';
import { sleep } from './sleep.js';
import { defaultCapabilities, type FrameLink, type FrameSource, type SourceClose } from './source.js';

/** What is polled, and how. */
export interface PollingSourceOptions {
  /** With a session in its cookies only the first poll needs a signature, and that only where `sign` is given. */
  readonly webClient: WebcastHttpClient;
  /** Decimal digits. */
  readonly roomId: string;
  /**
   * Shortest time from an answer to the next request, in milliseconds. When the service asks for more it gets more, up to
   * a minute.
   * @defaultValue 1000
   */
  readonly intervalMs?: number | undefined;
  /** Where to go on, from an earlier batch; what is opened again goes on where it stood. @defaultValue from now, with the last comments */
  readonly cursor?: string | undefined;
  /** Belongs to the cursor. @defaultValue none */
  readonly internalExt?: string | undefined;
  /** Signs a request; without a session every single one. @defaultValue none: the client needs a session */
  readonly sign?: AddressSigner | undefined;
  /** How many old comments the first answer may bring, 0 to 10. @defaultValue 10 */
  readonly historyLength?: number | undefined;
  /**
   * How long to wait before each repetition of a poll that failed in passing, in milliseconds. Once they are used up
   * without an answer in between, the link closes with the error.
   * @defaultValue 1000, 2000, 4000: short enough that no message is missed (the cursor goes on where it stood), and a
   *   service that fails for longer is for whoever connects again
   */
  readonly retryDelaysMs?: readonly number[] | undefined;
  /**
   * How often the room's info is asked whether the stream is over, in milliseconds. An end that no message tells of would
   * go unnoticed otherwise: there is no socket to be closed.
   * @defaultValue 60000
   */
  readonly statusIntervalMs?: number | undefined;
  /** Asks for the room's info. Rejects with UserOfflineError when the stream is over. @defaultValue the route of that name */
  readonly fetchRoomInfo?: typeof fetchRoomInfo | undefined;
  /**
   * Told what the polling gets over: a poll that is repeated, an answer without a cursor, a status that was not to be had.
   * Must not throw. @defaultValue nobody is told
   */
  readonly onError?: ((error: LiveError) => void) | undefined;
  /** The time of the pauses, and of when batches came. @defaultValue that of this machine */
  readonly clock?: LiveClock | undefined;
}

/** The defaults of {@link PollingSourceOptions} that are plain values. */
export const pollingDefaults = {
  intervalMs: 1_000,
  historyLength: 10,
  retryDelaysMs: [1_000, 2_000, 4_000],
  statusIntervalMs: 60_000,
} as const satisfies Partial<PollingSourceOptions>;

/**
 * The longest pause, in milliseconds, whoever asks for it: what a socket may be silent before it counts as lost. Nobody
 * should wait longer for a room without being told.
 */
const longestPauseMs = 60_000;
const mostHistory = 10;

const capabilities = { ...defaultCapabilities, isDialogue: false };

/**
 * Batches by HTTP, one request after the other: the way to read a room without a socket. It is slower than a socket and
 * needs a session or a signature for every request, so it is only a fallback. Nothing can be sent over it, and nothing
 * needs to be: there is no entry, no heartbeat and no ack.
 *
 * Opening makes the first poll, whose answer proves that the room can be read; a failure of it is not repeated. The link
 * closes with code 1000 when the stream is over, and with 1006 and the error when polling is no longer possible.
 * @throws InvalidRequestError when the room id is none, InvalidOptionError when a number is out of its range. Opening
 *   throws CredentialsRequiredError without session and signer, and everything that can be wrong with an answer:
 *   InvalidSessionIdError, BlockedError, RateLimitedError, InvalidResponseError, LimitExceededError, NetworkError.
 */
export function pollingSource(options: PollingSourceOptions): FrameSource {
  if (idOf(options.roomId) === '') {
    throw new InvalidRequestError('Polling needs a room id: decimal digits, as a string.');
  }
  const settings: Settings = {
    ...options,
    clock: options.clock ?? machineClock,
    intervalMs: inRange('intervalMs', options.intervalMs ?? pollingDefaults.intervalMs, longestPauseMs),
    historyLength: inRange('historyLength', options.historyLength ?? pollingDefaults.historyLength, mostHistory),
    retryDelaysMs: (options.retryDelaysMs ?? pollingDefaults.retryDelaysMs).map(delay =>
      inRange('retryDelaysMs', delay, longestPauseMs),
    ),
    statusIntervalMs: inRange('statusIntervalMs', options.statusIntervalMs ?? pollingDefaults.statusIntervalMs),
  };
  return {
    name: 'polling',
    capabilities,
    async open(signal, position) {
      const { cursor = '', internalExt = '' } = position ?? settings;
      const first = await poll({ ...settings, cursor, internalExt, isFirst: true, signal });
      return pollingLink(settings, first);
    },
  };
}

type Settings = PollingSourceOptions & {
  readonly [Name in keyof typeof pollingDefaults | 'clock']: NonNullable<PollingSourceOptions[Name]>;
};

function pollingLink(settings: Settings, first: PolledBatch): FrameLink {
  const stop = new AbortController();
  const loop = new PollingLoop(settings, first, stop.signal);
  const delivery = new Delivery();
  return {
    closed: delivery.closed,
    capabilities,
    read: onFrame => {
      delivery.begin(onFrame);
      // Not expected to reject; whatever it would be, it must end the link and not the process.
      loop.run(delivery).then(
        close => delivery.end(close),
        error => delivery.end(brokenBy(error)),
      );
    },
    send: () => {},
    close: () => {
      delivery.stop();
      stop.abort();
      if (!delivery.isRead) delivery.end(closedByUs);
      return delivery.closed;
    },
  };
}

/** One poll after the other, from a first one that was answered. */
class PollingLoop {
  readonly #settings: Settings;
  readonly #stop: AbortSignal;
  #last: PolledBatch;
  #askedAt: number;

  constructor(settings: Settings, first: PolledBatch, stop: AbortSignal) {
    this.#settings = settings;
    this.#askedAt = settings.clock.now();
    this.#last = first;
    this.#stop = stop;
  }

  /** Polls until it is over. One request at a time, so batches leave in the order of the room. */
  async run(delivery: Delivery): Promise<SourceClose> {
    const { intervalMs, retryDelaysMs, onError, clock } = this.#settings;
    const signal = this.#stop;
    let failures = 0;
    let pauseMs = 0;
    // Closed before the first batch was wanted.
    if (signal.aborted) return closedByUs;
    delivery.give('batch', this.#last.bytes, this.#last.receivedAt);
    for (;;) {
      if (failures === 0) pauseMs = Math.max(intervalMs, Math.min(this.#last.fetchIntervalMs, longestPauseMs));
      await sleep(pauseMs, signal, clock);
      if (signal.aborted) return closedByUs;
      try {
        const { bytes, receivedAt } = await this.#next();
        failures = 0;
        delivery.give('batch', bytes, receivedAt);
        // After a poll, so that the last words are heard.
        if (await this.#isOver()) return { code: 1000, reason: 'the stream is over' };
      } catch (error) {
        if (signal.aborted) return closedByUs;
        const delayMs = retryDelaysMs[failures];
        if (delayMs === undefined || !isLiveError(error) || !error.retryable) return brokenBy(error);
        pauseMs = Math.max(delayMs, error.retryAfterMs ?? 0);
        // Earlier than the service allows would be no use, later than this is for whoever connects again.
        if (pauseMs > longestPauseMs) return brokenBy(error);
        failures += 1;
        onError?.(error);
      }
    }
  }

  async #next(): Promise<PolledBatch> {
    const signal = this.#stop;
    const { cursor, internalExt } = this.#last;
    const batch = await poll({ ...this.#settings, cursor, internalExt, isFirst: false, signal });
    // Answered in the very turn in which it was closed.
    signal.throwIfAborted();
    this.#last = batch;
    return batch;
  }

  /** Asks the room's info now and then. Only its clear word counts; what else goes wrong with it says nothing of the stream. */
  async #isOver(): Promise<boolean> {
    const signal = this.#stop;
    const { webClient, roomId, statusIntervalMs, onError, clock, fetchRoomInfo: ask = fetchRoomInfo } = this.#settings;
    const now = clock.now();
    // A clock can be set back.
    if (now >= this.#askedAt && now - this.#askedAt < statusIntervalMs) return false;
    this.#askedAt = now;
    try {
      await ask({ webClient, roomId, signal });
    } catch (error) {
      if (error instanceof UserOfflineError) return true;
      if (signal.aborted || !isLiveError(error)) throw error;
      onError?.(error);
    }
    return false;
  }
}

function inRange(name: string, value: number, most = Number.POSITIVE_INFINITY): number {
  if (value >= 0 && value <= most) return value;
  const range = most === Number.POSITIVE_INFINITY ? '0 or more' : `from 0 to ${most}`;
  throw new InvalidOptionError(`${name} has to be ${range}.`);
}
