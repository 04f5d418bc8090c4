import {
  type DisconnectedEvent,
  decodeFrame,
  isLiveError,
  type LiveErrorCode,
  type TikTokLiveConnection,
} from '@livetap/live';

/** Errors about one frame or message; the connection counts them. */
const counted: ReadonlySet<LiveErrorCode> = new Set(['FRAME_MALFORMED', 'MESSAGE_MALFORMED', 'LIMIT_EXCEEDED']);

/** Times before this are none: some messages carry 0, in milliseconds since 1970. */
const earliestTime = 1e12;

/** What comes over a connection, as far as it says how well the connection works. */
export class Reception {
  /** Whether the service confirmed the room, or sent a batch. */
  isEntered = false;
  /** When a heartbeat was answered for the first time, by `performance.now()`. */
  heartbeatAt: number | undefined;
  /** Messages that were said before we came. */
  old = 0;
  /** Messages that are new. */
  fresh = 0;
  /** When the first new one came, by `performance.now()`. */
  freshAt: number | undefined;
  /** How it was closed, once it was. */
  closed: DisconnectedEvent | undefined;
  /** What broke it. */
  failure: Error | undefined;
  /** Whether the stream ended. */
  hasEnded = false;
  readonly #lagsMs: number[] = [];
  /** Ids of messages that were said before we came. */
  readonly #oldIds = new Set<string>();
  readonly #looks = new Set<() => void>();
  /** Whether it carries frames, which say which of their messages are old. */
  #hasFrames = false;

  /** @param now - The right time, in milliseconds since 1970. */
  constructor(connection: TikTokLiveConnection, now: () => number) {
    connection.on('enterRoom', () => this.#enter());
    connection.on('websocketData', bytes => this.#frame(bytes));
    connection.on('rawData', () => this.#message());
    connection.on('decodedData', (_method, data) => this.#decoded(data, now()));
    connection.on('streamEnd', () => {
      this.hasEnded = true;
    });
    connection.on('disconnected', event => this.#close(event));
    connection.on('error', ({ exception }) => {
      if (!isLiveError(exception) || !counted.has(exception.code)) this.failure = exception;
    });
  }

  /** There will be no connection. */
  fail(error: Error): void {
    this.failure = error;
    this.#close({ code: 1006, reason: '' });
  }

  /** How old the new messages were when they came, in milliseconds: the middle; undefined while none says its time. */
  get lagMs(): number | undefined {
    const sorted = this.#lagsMs.toSorted((a, b) => a - b);
    return sorted[sorted.length >> 1];
  }

  /**
   * Waits until something holds, or the connection is closed, or the time is up.
   * @param deadline by `performance.now()`
   * @returns whether it holds
   * @throws the signal's reason when aborted.
   */
  async until(holds: () => boolean, deadline: number, signal: AbortSignal): Promise<boolean> {
    if (!holds() && this.closed === undefined) {
      await new Promise<void>(resolve => {
        const done = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', done);
          this.#looks.delete(look);
          resolve();
        };
        const look = () => {
          if (holds() || this.closed !== undefined) done();
        };
        const timer = setTimeout(done, Math.max(0, deadline - performance.now()));
        signal.addEventListener('abort', done, { once: true });
        this.#looks.add(look);
        if (signal.aborted) done();
      });
    }
    signal.throwIfAborted();
    return holds();
  }

  #tell(): void {
    for (const look of this.#looks) look();
  }

  #close(event: DisconnectedEvent): void {
    this.closed = event;
    this.#tell();
  }

  #enter(): void {
    this.isEntered = true;
    this.#tell();
  }

  #frame(bytes: Uint8Array): void {
    this.#hasFrames = true;
    let decoded: ReturnType<typeof decodeFrame>;
    try {
      decoded = decodeFrame(bytes);
    } catch {
      // The connection meets the same frame right after this, counts it and reports it.
      return;
    }
    if (decoded.frame.payloadType === 'hb') this.heartbeatAt ??= performance.now();
    if (decoded.frame.payloadType === 'msg') this.#enter();
    for (const { msgId, isHistory } of decoded.messages) {
      if (!isHistory) this.#count();
      else {
        this.old += 1;
        this.#oldIds.add(msgId);
      }
    }
    this.#tell();
  }

  #message(): void {
    if (this.#hasFrames) return;
    this.#count();
    this.#enter();
  }

  #count(): void {
    this.fresh += 1;
    this.freshAt ??= performance.now();
  }

  #decoded(data: object, now: number): void {
    const { createTime = '0', msgId = '' } = (data as { readonly common?: Common }).common ?? {};
    if (Number(createTime) > earliestTime && !this.#oldIds.has(msgId)) this.#lagsMs.push(now - Number(createTime));
  }
}

interface Common {
  readonly createTime?: string;
  readonly msgId?: string;
}
