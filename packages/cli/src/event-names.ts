import { derivedEvents, liveEventTypes, wireEvents } from '@livetap/live';
import { UsageError } from './errors.js';
import type { Notice, WireEventName } from './shown-event.js';

/** Every notice, once: the type system sees to it that none is missing. */
const notices: Readonly<Record<Notice['type'], true>> = {
  connected: true,
  disconnected: true,
  status: true,
  gap: true,
  mark: true,
};

/** The notices that can be printed at either level. */
const noticeNames = Object.keys(notices) as readonly Notice['type'][];

/** The events of the wire level. */
const wireEventNames = [
  ...Object.keys(wireEvents),
  ...Object.keys(derivedEvents),
  'unknown',
] as readonly WireEventName[];

/** What can be printed at a level: of the application, or of the wire. */
export function namesOf(isRaw: boolean): readonly string[] {
  return [...(isRaw ? wireEventNames : liveEventTypes), ...noticeNames];
}

/** Those of some names that are events of the wire level. */
export function wireNamesOf(names: ReadonlySet<string>): readonly WireEventName[] {
  return wireEventNames.filter(name => names.has(name));
}

/** Every name there is. */
export const eventNames: readonly string[] = [...new Set([...namesOf(false), ...namesOf(true)])];

/**
 * The events that were asked for, if they are of the level that was asked for.
 * @throws UsageError that names those of the other level.
 */
export function chosenNames(chosen: readonly string[] | undefined, isRaw: boolean): readonly string[] | undefined {
  const names = namesOf(isRaw);
  const others = chosen?.filter(name => !names.includes(name)) ?? [];
  if (others.length === 0) return chosen;
  const level = isRaw ? 'application level: leave --raw out' : 'wire level: add --raw';
  const page = isRaw ? 'docs/events.md' : 'docs/live-events.md';
  throw new UsageError(`${others.join(', ')} ${others.length > 1 ? 'are' : 'is'} of the ${level}`, `See ${page}.`);
}
