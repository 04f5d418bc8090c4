import { isThenable } from './platform/thenable.js';

/**
 * Told about what would otherwise be silent, each time one line. Lines never contain cookies, keys or whole addresses. Only
 * `warn` has to be there; `console` fits. One that throws, or whose promise is rejected, ends nothing; the console is told once.
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

/** Writes to a logger of somebody else: no call throws or leaves a rejection. A level that it does not have is left out. */
export class GuardedLogger implements Required<Logger> {
  readonly #logger: Partial<Logger>;
  #hasFailed = false;

  /** @param logger @defaultValue the console */
  constructor(logger: Partial<Logger> | null | undefined) {
    this.#logger = logger ?? console;
  }

  debug(message: string): void {
    this.#write('debug', message);
  }

  info(message: string): void {
    this.#write('info', message);
  }

  warn(message: string): void {
    this.#write('warn', message);
  }

  error(message: string): void {
    this.#write('error', message);
  }

  #write(level: keyof Logger, message: string): void {
    const logger = this.#logger;
    try {
      const written: unknown =
        level === 'error' && logger.error === undefined ? logger.warn?.(message) : logger[level]?.(message);
      if (isThenable(written)) Promise.resolve(written).catch(cause => this.#failed(cause));
    } catch (cause) {
      this.#failed(cause);
    }
  }

  /** Told once: the lines that follow most likely fail as well. Of a console that fails there is nobody left to tell. */
  #failed(cause: unknown): void {
    if (this.#hasFailed || this.#logger === console) return;
    this.#hasFailed = true;
    const reason = cause instanceof Error ? cause.message : `it threw a value of type ${typeof cause}`;
    new GuardedLogger(console).warn(`livetap: the logger failed, so lines are lost: ${reason}`);
  }
}
