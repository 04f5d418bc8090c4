import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wireEvents } from '../../src/events/catalog.js';
import { derivedEvents } from '../../src/events/derived.js';
import { linkEvents } from '../../src/events/derived-link.js';
import { controlEventNames } from '../../src/events/names.js';
import { routeOf } from '../../src/events/routes.js';

interface Row {
  readonly event: string;
  readonly method: string;
  readonly message: string;
  readonly kind: string;
}

// The table of what the service is known to send lies beside the repository, where its maintainers work.
const table = join(import.meta.dirname, '../../../../../shared/wire/events.tsv');
const rows: Row[] = (existsSync(table) ? readFileSync(table, 'utf8') : '')
  .split('\n')
  .slice(1)
  .filter(line => line !== '')
  .map(line => {
    const [event = '', method = '', message = '', kind = ''] = line.split('\t');
    return { event, method, message, kind };
  });

/** Rows that are kept in another way, and how. */
const exceptions = {
  // Confirmed by a frame, not by a message: an event of the connection.
  enterRoom: ({ kind, event }: Row) => kind === 'frame' && controlEventNames.some(name => name === event),
  // A `like` carries a count and another message type; what the row means stays a `social`, and its text says so.
  like: ({ kind }: Row) => kind === 'derived' && wireEvents.social.about.includes('pm_mt_msg_viewer'),
  // One row for all types of one message: each has an event.
  'linkInvite/linkCreate/linkClose/...': ({ method }: Row) =>
    Object.keys(linkEvents).every(name => derived(method).includes(name)),
} as const;

function derived(method: string): string[] {
  return routeOf(method)?.derived.map(({ event }) => event) ?? [];
}

function isCovered(row: Row): boolean {
  const { event, method, kind } = row;
  const route = routeOf(method);
  switch (kind) {
    case 'direct':
      return route?.events.some(name => name === event) ?? false;
    case 'derived':
    case 'alias':
      return Object.hasOwn(derivedEvents, event) && derived(method).includes(event);
    default:
      return false;
  }
}

describe.skipIf(rows.length === 0)('every row of the table of events', () => {
  test('is there', () => {
    expect(rows.length).toBeGreaterThan(80);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['direct', 'derived', 'alias', 'frame']));
  });

  test('is covered, or is an exception that is kept in another way', () => {
    const uncovered = rows.filter(row => !isCovered(row));
    expect(uncovered.map(({ event }) => event)).toEqual(Object.keys(exceptions));
    for (const row of uncovered) expect(exceptions[row.event as keyof typeof exceptions](row), row.event).toBe(true);
  });

  test('is of the message that its method carries', () => {
    const direct = rows.filter(({ kind }) => kind === 'direct');
    expect(direct.filter(({ method }) => routeOf(method) === undefined)).toEqual([]);
    // Methods are named like their message.
    expect(direct.filter(({ method, message }) => method !== message)).toEqual([]);
  });

  test('is all there is: no event is without a row', () => {
    const named = new Set(rows.map(({ event }) => event));
    const all = [...Object.keys(wireEvents), ...Object.keys(derivedEvents)];
    expect(all.filter(event => !named.has(event) && !Object.hasOwn(linkEvents, event))).toEqual([]);
  });
});
