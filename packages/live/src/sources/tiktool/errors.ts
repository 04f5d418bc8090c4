import { LiveError, type LiveErrorDetails } from '../../errors.js';

/** TikTool refused or ended its managed socket, and says why by a number. */
export class TikToolSocketError extends LiveError {
  /** Close code of the socket, from 4000 on. */
  readonly closeCode: number;

  constructor(closeCode: number, message: string, details: LiveErrorDetails = {}) {
    super('MANAGED_SOCKET', message, details);
    this.closeCode = closeCode;
  }
}

/** One thing TikTool sent is no event. It was skipped. */
export class TikToolEventError extends LiveError {
  constructor(reason: string) {
    super('MESSAGE_MALFORMED', `an event of TikTool was skipped: ${reason}`);
  }
}
