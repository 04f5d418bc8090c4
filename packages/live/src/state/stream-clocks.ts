/**
 * When a link last gave each sign of life, in milliseconds since 1970. Changed in place with every frame, so it is a handful
 * of numbers and allocates nothing; a field that had begun as undefined would get a new object with each number.
 */
export class StreamClocks {
  /** Any frame at all. */
  frameAt = Number.NaN;
  /** The answer to a heartbeat. */
  heartbeatAt = Number.NaN;
  /** A batch with at least one message that could be read. */
  messageAt = Number.NaN;
  /** Such a batch with a message that was said on this link, and is not shown again from before it. */
  newsAt = Number.NaN;
  /** Something that a person in the room did. */
  activityAt = Number.NaN;
  /** By how much the newest message of the last batch was older than its arrival, in milliseconds; 0 while unknown. */
  lagMs = 0;

  /**
   * When the last message was said, as far as is known: what was said after it may not have come yet. What is shown again from
   * before the link does not count: it says nothing about what was said since.
   */
  get saidAt(): number {
    return this.newsAt - this.lagMs;
  }

  /** @param openedAt when the link was opened, in milliseconds since 1970: from then on the silence counts */
  constructor(openedAt: number) {
    this.frameAt = openedAt;
    this.heartbeatAt = openedAt;
    this.messageAt = openedAt;
    this.newsAt = openedAt;
    this.activityAt = openedAt;
  }

  /** Nothing was heard later than now: where the clock was set back, silence counts from now on. @param now in milliseconds since 1970 */
  setBackTo(now: number): void {
    this.frameAt = Math.min(this.frameAt, now);
    this.heartbeatAt = Math.min(this.heartbeatAt, now);
    this.messageAt = Math.min(this.messageAt, now);
    this.newsAt = Math.min(this.newsAt, now);
    this.activityAt = Math.min(this.activityAt, now);
  }
}

/** From when on something is no longer as it should be. Times are in milliseconds. */
export interface HealthThresholds {
  /**
   * So long nobody in the room did anything: `quiet`, which is no error.
   * @defaultValue 30000: in a room with a dozen viewers somebody comes, likes or writes more often than that
   */
  readonly quietAfterMs: number;
  /**
   * Messages are older than this when they come: `late`.
   * @defaultValue 60000: a socket brings them within a second, polling within some; clocks of machines are off by less
   */
  readonly lateAfterMs: number;
  /**
   * So long no message at all came, although the link answers: `deaf`. Before anything is torn down the room is asked for.
   * @defaultValue 60000: a room with viewers tells their number every few seconds, whatever else happens
   */
  readonly deafAfterMs: number;
  /**
   * So long nothing at all came, not even the answer to a heartbeat: the link is dead, although it looks open, and is given up.
   * @defaultValue 60000: six heartbeats
   */
  readonly staleAfterMs: number;
  /**
   * Where so many are watching, a room in which nobody did anything for four times `quietAfterMs` is asked for, and opened anew
   * once: a link can lose what people do and still bring the number of viewers. `Infinity` for never.
   * @defaultValue 100: of so many, some come, like or write within two minutes
   */
  readonly busyFromViewers: number;
}

/** The defaults of {@link HealthThresholds}. */
export const healthDefaults: HealthThresholds = {
  quietAfterMs: 30_000,
  lateAfterMs: 60_000,
  deafAfterMs: 60_000,
  staleAfterMs: 60_000,
  busyFromViewers: 100,
};

/** So many times as long as it takes to be quiet, nobody in a busy room does nothing. */
const idleQuiets = 4;

/** How an open link is. */
export type LinkCondition = 'live' | 'quiet' | 'idle' | 'late' | 'deaf' | 'stale';

/** What {@link conditionOf} goes by beside the clocks. */
export interface LinkFacts {
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Whether the link answers heartbeats, so that its silence says something. */
  readonly isDialogue: boolean;
  /** Whether nobody watches, as far as is known: then nothing has to come. */
  readonly isEmpty: boolean;
  /** Whether so many are watching that somebody should do something. */
  readonly isBusy: boolean;
}

/** How a link is, by its clocks: the worst that holds. */
export function conditionOf(clocks: StreamClocks, thresholds: HealthThresholds, facts: LinkFacts): LinkCondition {
  const { now, isDialogue, isEmpty, isBusy } = facts;
  if (isDialogue && now - clocks.frameAt >= thresholds.staleAfterMs) return 'stale';
  if (!isEmpty && now - clocks.messageAt >= thresholds.deafAfterMs) return 'deaf';
  if (clocks.lagMs >= thresholds.lateAfterMs) return 'late';
  const { quietAfterMs } = thresholds;
  if (isBusy && now - clocks.activityAt >= idleQuiets * quietAfterMs) return 'idle';
  if (now - clocks.activityAt >= quietAfterMs) return 'quiet';
  return 'live';
}
