import type { Logger } from '../logger.js';

/** Who is told of requests; does not throw. */
export type RequestLogger = Required<Pick<Logger, 'debug'>>;

/** What a line of the log says of a request beside what became of it. */
export interface LoggedRequest {
  readonly method: string;
  readonly url: URL;
  /** Who makes it: the name of a route, or of a provider. */
  readonly routeId?: string | undefined;
}

/**
 * Starts the clock of one request.
 * @returns to be called when it is over, with its HTTP status or the code of its error; writes one line at level `debug`,
 *   in which the query is left out: it can hold keys.
 */
export function requestLog(
  logger: RequestLogger | undefined,
  { method, url, routeId }: LoggedRequest,
): (outcome: string) => void {
  if (logger === undefined) return () => {};
  const startMs = Date.now();
  return outcome => {
    const made = [method, `${url.host}${url.pathname}`, outcome, `${Date.now() - startMs} ms`, routeId ?? ''];
    logger.debug(`livetap: ${made.join(' ').trimEnd()}`);
  };
}
