import { errorCodes } from '../../error-codes.js';
import { LiveError } from '../../errors.js';

/** No browser answers on the debugging port, or it has gone. */
export class BrowserUnreachableError extends LiveError {
  /** Host and port that were asked. */
  readonly address: string;

  constructor(address: string, reason: string, cause?: unknown) {
    super('BROWSER_UNREACHABLE', `no browser with a debugging port at ${address}: ${reason}`, { cause });
    this.address = address;
  }
}

/** The browser has no tab that shows the live page, or several and none was named. */
export class BrowserTabError extends LiveError {
  /** The usernames of the live pages that are open. */
  readonly open: readonly string[];

  /** @param wanted whose live page is to be opened. @defaultValue anybody's */
  constructor(message: string, open: readonly string[], wanted?: string) {
    const names = open.map(name => `@${name}`).join(', ');
    const hint =
      wanted === undefined ? {} : { hint: errorCodes.BROWSER_TAB_MISSING.hint.replace('@name', `@${wanted}`) };
    super('BROWSER_TAB_MISSING', `${message}; live pages that are open: ${names || 'none'}`, hint);
    this.open = open;
  }
}

/** What answers on the port does not speak the DevTools protocol as Chrome and Edge do. */
export class BrowserProtocolError extends LiveError {
  constructor(reason: string, cause?: unknown) {
    super('BROWSER_PROTOCOL', `the browser said something that is not of the DevTools protocol: ${reason}`, { cause });
  }
}
