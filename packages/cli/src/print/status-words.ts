import type { ConnectionStatus } from '@livetap/live';
import { durationWords } from './numbers.js';

/** A status in plain words: where the connection stands, why, what happens next, and when. */
export function statusWords({ state, reason, next, nextAt }: ConnectionStatus, now: number): string {
  return `${state}: ${reason}; ${next}${nextAt === undefined ? '' : ` ${inTime(nextAt, now)}`}`;
}

/** What a room that is not read waits for: `offline, asks again whether the streamer is live in 31 s`. */
export function waitingWords({ state, next, nextAt }: ConnectionStatus, now: number): string {
  return nextAt === undefined ? state : `${state}, ${next} ${inTime(nextAt, now)}`;
}

function inTime(at: number, now: number): string {
  return `in ${durationWords(at - now)}`;
}
