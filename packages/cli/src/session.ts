import {
  type ConnectionStatus,
  type Gap,
  isLiveError,
  type LiveEvent,
  liveEventTypes,
  type TikTokLive,
} from '@livetap/live';
import { CommandError } from './errors.js';
import { durationWords } from './print/numbers.js';
import type { Printer } from './print/printer.js';
import { summaryText } from './print/totals.js';
import type { RoomRecorder } from './room-recorder.js';
import { viewOf } from './room-view.js';
import { nameOf, type ShownEvent } from './shown-event.js';
import type { Stop } from './stop.js';
import { ToldStatus } from './told-status.js';
import type { WireTap } from './wire-tap.js';

/** A room to show. */
export interface Session {
  readonly live: TikTokLive;
  /** Skips the lookup of the username. */
  readonly roomId?: string | undefined;
  readonly printer: Printer;
  readonly stop: Stop;
  /** How long to watch from the moment the room is entered, in milliseconds; undefined is without end. */
  readonly forMs?: number | undefined;
  /** Whether the room waits for a streamer who is not live. @defaultValue false */
  readonly waits?: boolean | undefined;
  /** Whether to go on with the next stream after the end of one. @defaultValue false */
  readonly follows?: boolean | undefined;
  /** Shows the wire level, where the printer wants that. @defaultValue none */
  readonly wire?: WireTap | undefined;
  /** Told what the recording of the room has beside frames. @defaultValue nobody */
  readonly recorder?: RoomRecorder | undefined;
  /** In what a room that is played is another one. @defaultValue the room is live */
  readonly played?: PlayedRoom | undefined;
}

/** A room that is played from a recording. */
export interface PlayedRoom {
  /** The time of what is played now, in milliseconds since 1970. */
  readonly now: () => number;
  /** What is said when the room is entered. */
  readonly greeting: string;
  /** Whether a gap that its frames show is still to be told: the recording may have told it. */
  readonly isNews: (gap: Gap) => boolean;
}

/** How a session ended: because it was stopped, or with the stream. */
export type SessionEnd = 'stopped' | 'ended';

/** What shows something of a room, where the printer wants it. */
export function showing(live: TikTokLive, printer: Printer): (event: ShownEvent) => void {
  const room = viewOf(live);
  return event => {
    if (printer.wants.has(nameOf(event))) printer.event(event, room);
  };
}

/**
 * Shows a room from its connection to the end of its stream, and says at the end what was counted.
 * @throws what `connect()` throws, and CommandError when the room was given up, unless it was stopped meanwhile.
 */
export async function showRoom(session: Session): Promise<SessionEnd> {
  return new RoomSession(session).run();
}

class RoomSession {
  readonly #session: Session;
  readonly #show: (event: ShownEvent) => void;
  readonly #told = new ToldStatus();
  readonly #now: () => number;
  /** The room that was greeted last, and the one that was summed up last; empty before the first. */
  #greeted = '';
  #summed = '';
  #isIn = false;
  #hasWaited = false;
  /** What was warned of since the room was entered last. */
  readonly #warned = new Set<string>();
  /** Errors after the last status: the last one says why the room was given up. */
  readonly #late: Error[] = [];
  /** Whether nothing more comes, by the last status. */
  #isOver = false;
  /** Whether that is so because the stream has ended. */
  #hasEnded = false;
  #onEnd: (() => void) | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#show = showing(session.live, session.printer);
    this.#now = session.played?.now ?? Date.now;
  }

  async run(): Promise<SessionEnd> {
    const { live, printer, stop, wire, recorder } = this.#session;
    const room = viewOf(live);
    this.#listen();
    const disconnect = () => void live.disconnect();
    stop.signal.addEventListener('abort', disconnect, { once: true });
    const ticks = setInterval(() => printer.tick(room), printer.tickMs);
    try {
      if (stop.signal.aborted) return 'stopped';
      await this.#connect();
      await new Promise<void>(resolve => {
        this.#onEnd = resolve;
        if (this.#isOver) resolve();
      });
      const { reason, hint = 'Start the command again to go on watching.' } = live.status;
      // Whatever is told after the last status.
      await live.disconnect();
      if (this.#hasEnded) return 'ended';
      if (stop.signal.aborted) return 'stopped';
      const cause = this.#late.pop();
      throw new CommandError('FAILED', cause?.message ?? reason, { hint, cause });
    } catch (error) {
      if (stop.signal.aborted) return 'stopped';
      throw error;
    } finally {
      clearInterval(ticks);
      stop.signal.removeEventListener('abort', disconnect);
      await live.disconnect();
      await wire?.end();
      recorder?.release();
      printer.end();
      for (const { message } of this.#late) printer.warn(message);
      this.#sumUp();
    }
  }

  /** Connects. A stream that was waited for is not given up when it cannot be entered at once. */
  async #connect(): Promise<void> {
    const { live, roomId, printer, stop } = this.#session;
    for (;;) {
      try {
        return await live.connect(roomId);
      } catch (error) {
        if (stop.signal.aborted || !this.#hasWaited || !isLiveError(error) || !error.retryable) throw error;
        const pauseMs = Math.max(leastPauseMs, error.retryAfterMs ?? 0);
        printer.warn(`${error.message} Trying again in ${durationWords(pauseMs)}.`);
        await stop.wait(pauseMs);
        stop.signal.throwIfAborted();
      }
    }
  }

  #listen(): void {
    const { live, printer, wire, recorder, played } = this.#session;
    const onEvent = (event: LiveEvent) => {
      this.#enter();
      recorder?.event(event);
      if (!printer.isRaw) this.#show(event);
    };
    if (recorder?.keepsEvents) live.on('event', onEvent);
    else if (!printer.isRaw) for (const type of liveEventTypes) if (printer.wants.has(type)) live.on(type, onEvent);
    wire?.listen(
      event => {
        this.#enter();
        this.#show(event);
      },
      error => this.#warn(error),
    );
    live.on('connected', () => this.#enter());
    live.on('disconnected', (code, reason) => {
      this.#isIn = false;
      this.#show({ v: 1, type: 'disconnected', at: this.#now(), code, reason });
    });
    live.on('gap', gap => {
      recorder?.gap(gap);
      if (played?.isNews(gap) === false) return;
      // It begins by the clock of the service, and ends by ours.
      this.#show({ v: 1, type: 'gap', at: gap.to, ...gap, from: Math.min(gap.from, gap.to) });
    });
    live.on('error', error => {
      if (this.#isOver) this.#late.push(error);
      else this.#warn(error);
    });
    live.on('status', status => this.#onStatus(status));
  }

  /** The first batch may come before `connected`; whatever is first says that we are in the room. */
  #enter(): void {
    // What was in flight at the end becomes final after it.
    if (this.#isIn || this.#isOver) return;
    this.#isIn = true;
    this.#warned.clear();
    const { live, printer, stop, forMs, recorder, played } = this.#session;
    recorder?.release();
    const { uniqueId, roomId } = live;
    if (this.#greeted !== roomId) printer.note(played?.greeting ?? greetingOf(live));
    if (this.#greeted === '' && forMs !== undefined) stop.after(forMs);
    this.#greeted = roomId;
    this.#show({ v: 1, type: 'connected', at: this.#now(), uniqueId, roomId });
  }

  #onStatus(status: ConnectionStatus): void {
    const { printer, waits = false, follows = false, recorder, played } = this.#session;
    // A room that would wait for the next stream goes on until it is told not to.
    if (this.#hasEnded) return;
    const { state } = status;
    this.#hasEnded = state === 'ended' && !follows;
    this.#isOver = this.#hasEnded || state === 'idle' || (state === 'offline' && !waits);
    this.#hasWaited ||= waits && state === 'offline';
    // An end that is a failure is told as what it is.
    const isWorthIt = !this.#isOver || this.#hasEnded;
    if (played === undefined && isWorthIt && this.#told.isNews(status)) {
      const told = this.#hasEnded ? { ...status, next: 'nothing more' } : status;
      printer.status(told, this.#told.newHint(status));
      recorder?.status(told);
      this.#show({ v: 1, type: 'status', at: Date.now(), ...told });
    }
    if (state === 'ended' && follows) this.#sumUp();
    if (this.#isOver) this.#onEnd?.();
  }

  /** Says what was counted in a room, once. */
  #sumUp(): void {
    if (this.#summed === this.#greeted) return;
    this.#summed = this.#greeted;
    this.#session.printer.note(summaryText(viewOf(this.#session.live)));
  }

  /** Warns of an error, and not again of the same one before the room is entered: a network can be gone for days. */
  #warn({ message }: Error): void {
    if (this.#warned.has(message)) return;
    if (this.#warned.size >= mostWarnings) this.#warned.clear();
    this.#warned.add(message);
    this.#session.printer.warn(message);
  }
}

/** So many different warnings are remembered. */
const mostWarnings = 100;

/** The least pause after a stream that was waited for could not be entered, in milliseconds. */
const leastPauseMs = 30_000;

function greetingOf({ uniqueId, roomId, client }: TikTokLive): string {
  const title = client.roomInfo?.title;
  // A source that is given knows no id.
  const room = roomId === '0' ? '' : `, room ${roomId}`;
  return `connected to @${uniqueId}${room}${title ? `: ${title}` : ''}`;
}
