import type { LiveEvent, TikTokLive } from '@livetap/live';
import { SimulatorError } from '../errors.js';
import { comparison } from './comparison.js';
import type { ExpectedEvent } from './expected.js';
import { turn } from './turn.js';

/** What events are waited for with. */
export interface ExpectEventsOptions {
  /**
   * Gives up after this long, in milliseconds of this machine whatever the clock of the room.
   * @defaultValue 1000
   */
  readonly timeoutMs?: number;
}

/**
 * Waits for events and compares them, in order, with what is expected. Only events of the types that are named among the
 * expected ones count; the others may come as they like. With `act`, whatever comes while it runs counts as well, so that
 * one too many is found.
 *
 * @param live whose events
 * @param expected of each event its type and as many fields as matter; none for an `act` of which nothing may come
 * @param act what makes the events happen; without it, events count from this call on
 * @returns the events that came
 * @throws SimulatorError EVENTS_DIFFER with a line for each event and what is different in it; whatever `act` throws
 *
 * @example
 * await expectEvents(room.live, [{ type: 'chat', comment: 'hi', user: { uniqueId: 'alice' } }], () => room.chat('alice', 'hi'));
 */
export async function expectEvents(
  live: TikTokLive,
  expected: readonly ExpectedEvent[],
  act: () => unknown = () => {},
  { timeoutMs = 1_000 }: ExpectEventsOptions = {},
): Promise<readonly LiveEvent[]> {
  const types = new Set<string>(expected.map(({ type }) => type));
  const events: LiveEvent[] = [];
  let look: () => void = () => {};
  const listener = (event: LiveEvent) => {
    if (types.size > 0 && !types.has(event.type)) return;
    events.push(event);
    look();
  };
  live.on('event', listener);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    await act();
    if (events.length < expected.length) {
      await new Promise<void>(resolve => {
        look = () => events.length >= expected.length && resolve();
        timer = setTimeout(resolve, timeoutMs);
      });
    }
  } finally {
    clearTimeout(timer);
    live.off('event', listener);
  }
  const difference = comparison(expected, events, `nothing more came within ${timeoutMs} ms`);
  if (difference !== undefined) throw new SimulatorError('EVENTS_DIFFER', difference);
  return events;
}

/**
 * Waits until a client is in a state, and has done what follows from it: `await untilStatus(room.live, 'ended')`.
 * @throws SimulatorError WAIT_TIMEOUT after `timeoutMs`, with where it stands instead
 */
export async function untilStatus(
  live: TikTokLive,
  state: TikTokLive['status']['state'],
  { timeoutMs = 1_000 }: ExpectEventsOptions = {},
): Promise<void> {
  if (live.status.state === state) return;
  await new Promise<void>((resolve, reject) => {
    const done = (): void => {
      clearTimeout(timer);
      live.off('status', look);
    };
    const look = (status: TikTokLive['status']) => {
      if (status.state !== state) return;
      done();
      resolve();
    };
    const timer = setTimeout(() => {
      done();
      const { state: now, reason } = live.status;
      const stands = `it is ${now}: ${reason}`;
      reject(new SimulatorError('WAIT_TIMEOUT', `Waited ${timeoutMs} ms in vain for the state ${state}; ${stands}.`));
    }, timeoutMs);
    live.on('status', look);
  });
  await turn();
}
