import { bytesAsBase64 } from './jsonl.js';

/** What can be bound to a column. */
export type SqliteValue = string | number | null;

/** An event as applications get it; what else it has is kept as JSON. */
export interface SqliteEvent {
  /** Version of the form. */
  readonly v: 1;
  readonly type: string;
  /** The same for the same event, however often it comes; a derived event has the id of the one it comes from, and another type. */
  readonly id: string;
  /** When it happened, in milliseconds since 1970. */
  readonly at: number;
  readonly roomId?: string | undefined;
  readonly user?: { readonly userId: string; readonly uniqueId: string; readonly nickname: string } | undefined;
}

/** A gift, as far as it has columns of its own. */
interface GiftFields {
  readonly giftKey?: unknown;
  readonly giftId?: unknown;
  readonly giftName?: unknown;
  readonly repeatCount?: unknown;
  readonly diamondCount?: unknown;
  readonly diamonds?: unknown;
}

/** The statements of one pair of tables. */
export interface SqliteTables {
  readonly create: string;
  readonly insertEvent: string;
  readonly insertGift: string;
}

/** @param prefix stands before the names of tables and indexes; letters, digits and underscores only */
export function sqliteTables(prefix: string): SqliteTables {
  const events = `"${prefix}events"`;
  const gifts = `"${prefix}gifts"`;
  const index = (table: string, columns: string) =>
    `CREATE INDEX IF NOT EXISTS "${prefix}${table}_${columns.replaceAll(', ', '_')}" ON "${prefix}${table}" (${columns});`;
  return {
    create: `
CREATE TABLE IF NOT EXISTS ${events} (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  at INTEGER NOT NULL,
  room_id TEXT,
  user_id TEXT,
  unique_id TEXT,
  nickname TEXT,
  payload TEXT NOT NULL,
  UNIQUE (id, type)
);
${index('events', 'type, at')}
${index('events', 'room_id, at')}
${index('events', 'user_id, at')}
CREATE TABLE IF NOT EXISTS ${gifts} (
  event_id TEXT PRIMARY KEY,
  gift_key TEXT UNIQUE,
  at INTEGER NOT NULL,
  room_id TEXT,
  user_id TEXT,
  gift_id TEXT,
  gift_name TEXT,
  repeat_count INTEGER,
  diamond_count INTEGER,
  diamonds INTEGER
);
${index('gifts', 'room_id, at')}
${index('gifts', 'user_id, at')}`,
    insertEvent: `INSERT INTO ${events}
 (id, type, at, room_id, user_id, unique_id, nickname, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
 ON CONFLICT (id, type) DO NOTHING`,
    insertGift: `INSERT OR IGNORE INTO ${gifts}
 (event_id, gift_key, at, room_id, user_id, gift_id, gift_name, repeat_count, diamond_count, diamonds)
 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  };
}

/** The values of one event, for both tables. */
export interface SqliteRow {
  readonly event: readonly SqliteValue[];
  /** Absent where the event is no gift. */
  readonly gift: readonly SqliteValue[] | undefined;
}

/**
 * Reads an event into its columns.
 * @throws TypeError when it has no type, id or time, or cannot be written as JSON
 */
export function sqliteRow(event: SqliteEvent): SqliteRow {
  const { type, id, at, roomId, user } = event;
  if (typeof type !== 'string' || typeof id !== 'string' || id === '' || !Number.isFinite(at)) {
    throw new TypeError('an event has a type, an id and a time');
  }
  // Whatever else stands there, a column takes it: one event that it did not would hold up all others.
  const room = textOf(roomId);
  const [userId = null, ...names] = [user?.userId, user?.uniqueId, user?.nickname].map(textOf);
  const columns = [id, type, at, room, userId, ...names, payloadOf(event)];
  if (type !== 'gift') return { event: columns, gift: undefined };
  const { giftKey, giftId, giftName, repeatCount, diamondCount, diamonds } = event as GiftFields;
  const numbers = [repeatCount, diamondCount, diamonds].map(numberOf);
  return {
    event: columns,
    gift: [id, textOf(giftKey), at, room, userId, textOf(giftId), textOf(giftName), ...numbers],
  };
}

/** All of an event but the message it was made of, which is many times larger. */
function payloadOf(event: SqliteEvent): string {
  return JSON.stringify(event, function (this: Readonly<Record<string, unknown>>, key, value) {
    if (key === 'raw') return undefined;
    return typeof value === 'bigint' ? String(value) : bytesAsBase64.call(this, key, value);
  });
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
