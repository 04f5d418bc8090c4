import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite from 'node-sqlite3-wasm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSqliteSink, type SqliteHandle, type SqliteSinkOptions } from '../../src/sinks/sqlite.js';
import type { SqliteSinkError } from '../../src/sinks/sqlite-error.js';
import type { SqliteEvent } from '../../src/sinks/sqlite-tables.js';

const { Database } = sqlite;
type Database = InstanceType<typeof Database>;

let folder: string;
let database: Database;
let errors: SqliteSinkError[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livetap-'));
  database = new Database(join(folder, 'events.db'));
  errors = [];
});

afterEach(async () => {
  if (database.isOpen) database.close();
  await rm(folder, { recursive: true });
});

/** The handle in the form of node:sqlite and better-sqlite3: values one by one. */
function handleOf(open: Database): SqliteHandle {
  return {
    exec: sql => open.exec(sql),
    prepare: sql => {
      const statement = open.prepare(sql);
      return { run: (...values) => statement.run(values) };
    },
  };
}

function sinkOf(options: Partial<SqliteSinkOptions> = {}, handle = handleOf(database)) {
  return createSqliteSink(handle, { onError: error => errors.push(error), ...options });
}

const ann = { userId: '7123456789012345678', uniqueId: 'ann', nickname: 'Ann' };

function chat(id: number, more: object = {}): SqliteEvent {
  return { v: 1, type: 'chat', id: `m${id}`, at: 1_763_640_000_000 + id, roomId: '7400', user: ann, ...more };
}

function all(sql: string): unknown[] {
  return database.all(sql);
}

function count(table = 'events'): unknown {
  return database.get(`SELECT count(*) AS n FROM ${table}`)?.n;
}

describe('createSqliteSink', () => {
  test('writes an event into columns and JSON', () => {
    const sink = sinkOf();
    sink.write(
      chat(1, {
        comment: "it's 'quoted'; DROP TABLE events; --",
        raw: { huge: true },
        big: 2n ** 60n,
        bytes: Buffer.from('hi'),
      }),
    );
    expect(sink.waiting).toBe(1);
    expect(sink.flush()).toBe(true);
    const [row] = database.all('SELECT * FROM events');
    expect(row).toMatchObject({
      ...{ seq: 1, id: 'm1', type: 'chat', at: 1_763_640_000_001, room_id: '7400' },
      ...{ user_id: '7123456789012345678', unique_id: 'ann', nickname: 'Ann' },
    });
    const payload = JSON.parse(String(row?.payload));
    expect(payload).toMatchObject({
      v: 1,
      comment: "it's 'quoted'; DROP TABLE events; --",
      big: '1152921504606846976',
    });
    expect(payload).not.toHaveProperty('raw');
    expect(errors).toEqual([]);
  });

  test('writes events of nobody and of no room', () => {
    const sink = sinkOf();
    sink.write({ v: 1, type: 'status', id: 's1', at: 5 });
    sink.close();
    expect(all('SELECT type, at, room_id, user_id, unique_id, nickname FROM events')).toEqual([
      { type: 'status', at: 5, room_id: null, user_id: null, unique_id: null, nickname: null },
    ]);
  });

  test('writes finished gifts into their table too, each once by its key', () => {
    const sink = sinkOf();
    const gift = { type: 'gift', giftId: 5655, giftName: 'Rose', repeatCount: 5, diamondCount: 1, diamonds: 5 };
    sink.write(chat(1, { ...gift, giftKey: 'k1' }));
    sink.write(chat(2, { ...gift, giftKey: 'k1' }));
    sink.write(chat(3, { ...gift, giftKey: undefined, giftId: 'x', diamonds: Number.NaN }));
    sink.write(chat(4, { ...gift, type: 'giftProgress' }));
    sink.flush();
    expect(all('SELECT * FROM gifts ORDER BY event_id')).toEqual([
      {
        ...{ event_id: 'm1', gift_key: 'k1', at: 1_763_640_000_001, room_id: '7400', user_id: ann.userId },
        ...{ gift_id: '5655', gift_name: 'Rose', repeat_count: 5, diamond_count: 1, diamonds: 5 },
      },
      expect.objectContaining({ event_id: 'm3', gift_key: null, gift_id: 'x', diamonds: null }),
    ]);
    expect(count()).toBe(4);
  });

  test('leaves an event that is there already as it is, also after another start', () => {
    for (const comment of ['first', 'second']) {
      const sink = sinkOf();
      sink.write(chat(1, { comment }));
      sink.write(chat(1, { comment }));
      sink.close();
    }
    expect(all("SELECT payload ->> 'comment' AS comment FROM events")).toEqual([{ comment: 'first' }]);
  });

  test('keeps a derived event beside the one whose id it has', () => {
    const sink = sinkOf();
    for (const type of ['social', 'follow', 'follow']) sink.write(chat(1, { type }));
    sink.close();
    expect(all('SELECT id, type FROM events ORDER BY seq')).toEqual([
      { id: 'm1', type: 'social' },
      { id: 'm1', type: 'follow' },
    ]);
  });

  test('refuses a table in which an id stands once whatever the type, and leaves it as it is', () => {
    database.exec(`CREATE TABLE events (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL,
 at INTEGER NOT NULL, room_id TEXT, user_id TEXT, unique_id TEXT, nickname TEXT, payload TEXT NOT NULL)`);
    database.exec("INSERT INTO events (id, type, at, payload) VALUES ('m1', 'social', 5, '{}')");
    expect(() => sinkOf()).toThrow(
      expect.objectContaining({ code: 'SINK_FAILED', message: expect.stringContaining('Rename that table') }),
    );
    expect(all('SELECT id, type, at FROM events')).toEqual([{ id: 'm1', type: 'social', at: 5 }]);
    sinkOf({ prefix: 'tap_' }).write(chat(1));
  });

  test('answers the questions it has indexes for from the indexes', () => {
    sinkOf({ prefix: 'tap_' });
    const plan = (where: string) => JSON.stringify(all(`EXPLAIN QUERY PLAN SELECT * FROM tap_events WHERE ${where}`));
    expect(plan("id = 'm1'")).toContain('USING INDEX');
    expect(plan("type = 'chat' AND at > 5")).toContain('USING INDEX tap_events_type_at');
    expect(plan("room_id = '7400' AND at > 5")).toContain('USING INDEX tap_events_room_id_at');
    expect(plan("user_id = '7'")).toContain('USING INDEX tap_events_user_id_at');
  });

  test('writes a full batch at once and in one transaction', () => {
    const statements: string[] = [];
    const handle = handleOf(database);
    const sink = sinkOf(
      { batchSize: 3 },
      {
        ...handle,
        exec: sql => {
          statements.push(sql);
          return handle.exec(sql);
        },
      },
    );
    statements.length = 0;
    for (let id = 1; id <= 7; id++) sink.write(chat(id));
    expect(count()).toBe(6);
    expect(sink.waiting).toBe(1);
    expect(statements).toEqual(['BEGIN IMMEDIATE', 'COMMIT', 'BEGIN IMMEDIATE', 'COMMIT']);
    sink.close();
    expect(count()).toBe(7);
  });

  test('writes fewer after a while', async () => {
    const sink = sinkOf({ flushMs: 1 });
    sink.write(chat(1));
    await vi.waitFor(() => expect(count()).toBe(1), 5_000);
    expect(sink.waiting).toBe(0);
  });
});

describe('a database that cannot be written to', () => {
  test('is told; the events wait, and are written when it can be', () => {
    const sink = sinkOf({ batchSize: 2 });
    const other = new Database(join(folder, 'events.db'));
    other.exec('BEGIN IMMEDIATE');
    sink.write(chat(1));
    sink.write(chat(2));
    expect(errors).toEqual([expect.objectContaining({ code: 'SINK_FAILED', retryable: true, waiting: 2, lost: 0 })]);
    expect(errors[0]?.message).toContain('locked');
    sink.write(chat(3));
    // Not tried again with each event.
    expect(errors).toHaveLength(1);
    other.exec('COMMIT');
    other.close();
    expect(sink.flush()).toBe(true);
    expect(all('SELECT id FROM events ORDER BY seq')).toEqual([{ id: 'm1' }, { id: 'm2' }, { id: 'm3' }]);
    sink.write(chat(4));
    sink.write(chat(5));
    expect(count()).toBe(5);
  });

  test('is tried again by itself', async () => {
    const sink = sinkOf({ batchSize: 1, flushMs: 1 });
    database.exec('BEGIN');
    sink.write(chat(1));
    expect(errors[0]?.message).toContain('transaction');
    database.exec('COMMIT');
    await vi.waitFor(() => expect(count()).toBe(1), 5_000);
    expect(sink.waiting).toBe(0);
  });

  test('gives up the oldest events when too many wait, and counts them', () => {
    const sink = sinkOf({ batchSize: 1, maxWaiting: 3, flushMs: 60_000 });
    database.exec('BEGIN');
    for (let id = 1; id <= 5; id++) sink.write(chat(id));
    expect(sink.waiting).toBe(3);
    expect(sink.flush()).toBe(false);
    expect(errors.at(-1)).toMatchObject({ waiting: 3, lost: 2 });
    sink.write(chat(6));
    database.exec('COMMIT');
    sink.close();
    // Also what was lost since the last failure, although there is none any more.
    expect(errors.at(-1)).toMatchObject({ waiting: 0, lost: 1 });
    expect(all('SELECT id FROM events ORDER BY seq')).toEqual([{ id: 'm4' }, { id: 'm5' }, { id: 'm6' }]);
  });

  test('writes all of a batch or nothing of it', () => {
    const handle = handleOf(database);
    let runs = 0;
    const sink = sinkOf(
      { batchSize: 2, flushMs: 60_000 },
      {
        exec: handle.exec,
        prepare: sql => {
          const statement = handle.prepare(sql);
          return {
            run: (...values) => {
              if (++runs === 2) throw new Error('disk I/O error');
              return statement.run(...values);
            },
          };
        },
      },
    );
    sink.write(chat(1));
    sink.write(chat(2));
    expect(errors[0]?.message).toContain('disk I/O error');
    expect(count()).toBe(0);
    expect(sink.flush()).toBe(true);
    expect(count()).toBe(2);
  });

  test('loses what waits when the sink is closed, and says how much', () => {
    const sink = sinkOf();
    sink.write(chat(1));
    database.close();
    sink.close();
    expect(errors).toEqual([expect.objectContaining({ waiting: 0, lost: 1 })]);
    sink.write(chat(2));
    sink.close();
    expect(errors).toHaveLength(1);
    expect(sink.waiting).toBe(0);
  });

  test('fails at once where the tables cannot be made', () => {
    database.exec('CREATE VIEW events AS SELECT 1 AS id');
    expect(() => sinkOf()).toThrow(expect.objectContaining({ code: 'SINK_FAILED' }));
    expect(() => sinkOf({ prefix: 'tap_' })).not.toThrow();
    database.exec('CREATE TABLE old_events (id TEXT, type TEXT, at INTEGER, room_id TEXT, user_id TEXT)');
    expect(() => sinkOf({ prefix: 'old_' })).toThrow(expect.objectContaining({ code: 'SINK_FAILED' }));
  });
});

describe('what is no event or no option', () => {
  const circular: Record<string, unknown> = {};
  circular.self = circular;

  test.each([
    ['without id', { id: '' }],
    ['without type', { type: undefined }],
    ['without time', { at: Number.NaN }],
    ['that contains itself', { circular }],
  ])('an event %s is told and left out', (_what, more) => {
    const sink = sinkOf();
    sink.write(chat(1, more));
    sink.write(chat(2));
    sink.close();
    expect(errors).toEqual([expect.objectContaining({ code: 'SINK_FAILED', lost: 1 })]);
    expect(count()).toBe(1);
  });

  test('what no column takes is left out of it, and holds nothing up', () => {
    const sink = sinkOf();
    sink.write(chat(1, { roomId: { a: 1 }, user: { userId: [], uniqueId: true, nickname: 5 } }));
    sink.write(chat(2));
    sink.close();
    expect(errors).toEqual([]);
    expect(all('SELECT room_id, user_id, unique_id, nickname FROM events')).toEqual([
      { room_id: null, user_id: null, unique_id: null, nickname: '5' },
      { room_id: '7400', user_id: ann.userId, unique_id: 'ann', nickname: 'Ann' },
    ]);
  });

  test.each([
    [{ batchSize: 0 }],
    [{ batchSize: 1.5 }],
    [{ flushMs: Number.POSITIVE_INFINITY }],
    [{ maxWaiting: -1 }],
    [{ batchSize: 10, maxWaiting: 9 }],
    [{ prefix: 'x"; DROP TABLE y; --' }],
  ])('the option %o is refused', options => {
    expect(() => sinkOf(options)).toThrow(expect.objectContaining({ code: 'INVALID_OPTION' }));
  });
});
