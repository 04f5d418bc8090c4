import type { Reader } from './command.js';

/** Where in a recording to begin: a time of day, or a time after its beginning. */
export type StartingPoint =
  | { readonly kind: 'clock'; readonly hours: number; readonly minutes: number; readonly seconds: number }
  | { readonly kind: 'offset'; readonly ms: number };

const clock = /^([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;
const offset = /^(?=\d)(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/;

/** A time of day as the replay prints it, or a time after the beginning. */
export const startingPoint: Reader<StartingPoint> = {
  expects: 'a time of day such as 20:15 or 20:15:30, or a time after the beginning such as 90s, 5m or 1h30m',
  parse: text => {
    const [time, hours, minutes, seconds = 0] = clock.exec(text) ?? [];
    if (time !== undefined) {
      return { kind: 'clock', hours: Number(hours), minutes: Number(minutes), seconds: Number(seconds) };
    }
    const [span, h = 0, m = 0, s = 0] = offset.exec(text) ?? [];
    return span === undefined
      ? undefined
      : { kind: 'offset', ms: ((Number(h) * 60 + Number(m)) * 60 + Number(s)) * 1000 };
  },
};

/**
 * How long after its beginning a recording has come to a point, in milliseconds.
 * @param startedAt when it began, in milliseconds since 1970; a time of day is the first one from then on, in the time
 *   zone of this computer
 */
export function momentIn(startedAt: number, point: StartingPoint): number {
  if (point.kind === 'offset') return point.ms;
  const moment = new Date(startedAt);
  moment.setHours(point.hours, point.minutes, point.seconds, 0);
  // The second in which it began is its beginning: times are printed without fractions.
  if (moment.getTime() < Math.floor(startedAt / 1000) * 1000) moment.setDate(moment.getDate() + 1);
  return Math.max(0, moment.getTime() - startedAt);
}
