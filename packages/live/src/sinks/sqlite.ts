import { InvalidOptionError } from '../errors.js';
import { SqliteSinkError } from './sqlite-error.js';
import { type SqliteEvent, type SqliteRow, type SqliteValue, sqliteRow, sqliteTables } from './sqlite-tables.js';

/** A prepared statement, as far as it is used. */
export interface SqliteStatement {
  run(...values: SqliteValue[]): unknown;
}

/** An open database, as far as it is used: one of `node:sqlite` or of `better-sqlite3` fits. */
export interface SqliteHandle {
  exec(sql: string): unknown;
  prepare(sql: string): SqliteStatement;
}

/** How events are written. */
export interface SqliteSinkOptions {
  /**
   * So many events are written in one transaction, as soon as they are there.
   * @defaultValue 100
   */
  readonly batchSize?: number;
  /**
   * Fewer are written after so many milliseconds.
   * @defaultValue 1000
   */
  readonly flushMs?: number;
  /**
   * So many may wait while the database takes none, because it is locked or the disk is full; the oldest are given up
   * for newer ones, and `onError` is told how many. At least `batchSize`.
   * @defaultValue 10000
   */
  readonly maxWaiting?: number;
  /**
   * Stands before the names of the tables and their indexes: letters, digits and underscores.
   * @defaultValue none: the tables are `events` and `gifts`
   */
  readonly prefix?: string;
  /** Told of every failure. Must not throw. */
  readonly onError: (error: SqliteSinkError) => void;
}

/** The defaults of {@link SqliteSinkOptions}. */
export const sqliteSinkDefaults = {
  batchSize: 100,
  flushMs: 1_000,
  maxWaiting: 10_000,
  prefix: '',
} as const satisfies Required<Omit<SqliteSinkOptions, 'onError'>>;

/** Writes events into a database. */
export interface SqliteSink {
  /** Events that wait to be written. */
  readonly waiting: number;
  /** Takes an event. Never throws; without effect after `close`. */
  write(event: SqliteEvent): void;
  /** Writes what waits. @returns whether nothing waits any more; `onError` was told why where something does */
  flush(): boolean;
  /**
   * Writes what waits for the last time; what cannot be written is given up and told. The handle stays open: it is the
   * caller's.
   */
  close(): void;
}

/**
 * Writes events into an open SQLite database: every event into the table `events`, with its JSON and indexed columns, and
 * finished gifts into `gifts` too. An event that is there already, by its id and type, is left as it is, so the same
 * events may be written again. Writing is synchronous and done in transactions of many events; while the database cannot be written to, events
 * wait.
 * @throws InvalidOptionError when an option cannot be used, SqliteSinkError when the tables cannot be made,
 *   or an older one is there that would leave events out
 */
export function createSqliteSink(handle: SqliteHandle, options: SqliteSinkOptions): SqliteSink {
  const { batchSize, flushMs, maxWaiting, prefix, onError } = { ...sqliteSinkDefaults, ...options };
  for (const [name, value] of Object.entries({ batchSize, flushMs, maxWaiting })) {
    if (!(Number.isInteger(value) && value > 0 && value < 2 ** 31)) {
      throw new InvalidOptionError(`${name} has to be a whole number above 0.`);
    }
  }
  if (maxWaiting < batchSize) throw new InvalidOptionError('maxWaiting has to be at least batchSize.');
  if (!/^\w{0,64}$/.test(prefix)) throw new InvalidOptionError('prefix has to be letters, digits and underscores.');
  const store = openStore(handle, prefix);
  const rows: SqliteRow[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFailing = false;
  let isClosed = false;
  /** Events given up since it was last told. */
  let lost = 0;
  const tell = (cause: unknown) => {
    onError(new SqliteSinkError({ waiting: rows.length, lost }, cause));
    lost = 0;
  };

  const flush = (): boolean => {
    clearTimeout(timer);
    timer = undefined;
    try {
      while (rows.length > 0) {
        store(rows.slice(0, batchSize));
        rows.splice(0, batchSize);
      }
      isFailing = false;
      if (lost > 0) tell('it does again');
    } catch (cause) {
      isFailing = true;
      if (isClosed) lost += rows.splice(0).length;
      else timer = setTimeout(flush, flushMs);
      tell(cause);
    }
    return rows.length === 0;
  };

  return {
    get waiting() {
      return rows.length;
    },
    write(event) {
      if (isClosed) return;
      try {
        rows.push(sqliteRow(event));
      } catch (cause) {
        lost += 1;
        tell(cause);
        return;
      }
      if (rows.length > maxWaiting) {
        rows.shift();
        lost += 1;
      }
      // While the database takes none, every further event would try again in vain.
      if (rows.length >= batchSize && !isFailing) flush();
      else timer ??= setTimeout(flush, flushMs);
    },
    flush,
    close() {
      if (isClosed) return;
      isClosed = true;
      flush();
    },
  };
}

/** Makes the tables, and gives what writes rows in one transaction or throws and writes none. */
function openStore(handle: SqliteHandle, prefix: string): (rows: readonly SqliteRow[]) => void {
  const tables = sqliteTables(prefix);
  let insertEvent: SqliteStatement;
  let insertGift: SqliteStatement;
  try {
    handle.exec(tables.create);
    insertEvent = handle.prepare(tables.insertEvent);
    insertGift = handle.prepare(tables.insertGift);
  } catch (cause) {
    throw new SqliteSinkError({ waiting: 0, lost: 0 }, isOlderTable(cause) ? new Error(olderTable, { cause }) : cause);
  }
  return rows => {
    handle.exec('BEGIN IMMEDIATE');
    try {
      for (const { event, gift } of rows) {
        insertEvent.run(...event);
        if (gift !== undefined) insertGift.run(...gift);
      }
      handle.exec('COMMIT');
    } catch (error) {
      rollBack(handle, error);
    }
  };
}

const olderTable =
  'its table of events lets an id stand once whatever the type, as older versions made it, and derived events would be ' +
  'left out. Rename that table, or give a prefix.';

/** Whether SQLite says that no such pair of columns is unique: copying the table could lose what others added to it. */
function isOlderTable(error: unknown): boolean {
  return error instanceof Error && error.message.includes('ON CONFLICT clause does not match');
}

/** @throws always: the error itself, or with it the one of a rollback that failed too. */
function rollBack(handle: SqliteHandle, error: unknown): never {
  try {
    handle.exec('ROLLBACK');
  } catch (cause) {
    // A full disk has SQLite roll back by itself; the first error says what happened.
    throw new AggregateError([error, cause], error instanceof Error ? error.message : String(error));
  }
  throw error;
}
