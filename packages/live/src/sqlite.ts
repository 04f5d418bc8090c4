/*
 * Events into an open SQLite database. The database is the caller's: nothing here depends on a package for one.
 */
export {
  createSqliteSink,
  type SqliteHandle,
  type SqliteSink,
  type SqliteSinkOptions,
  type SqliteStatement,
  sqliteSinkDefaults,
} from './sinks/sqlite.js';
export { SqliteSinkError } from './sinks/sqlite-error.js';
export type { SqliteEvent, SqliteValue } from './sinks/sqlite-tables.js';
