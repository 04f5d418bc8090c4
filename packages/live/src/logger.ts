/**
 * Told about what would otherwise be silent, each time one line. Lines never contain cookies, keys or whole addresses. Only
 * `warn` has to be there; `console` fits.
 */
export interface Logger {
  /** Every HTTP request when it is over: method, host, path without its query, status, milliseconds, who made it. */
  debug?(message: string): void;
  /** Steps in the life of a connection. */
  info?(message: string): void;
  /** Something does not work and what was asked for goes on without it. */
  warn(message: string): void;
  /** Errors that have no listener. @defaultValue they go to `warn` */
  error?(message: string): void;
}
