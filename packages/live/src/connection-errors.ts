import { LiveError } from './errors.js';

/** `connect()` was called while an earlier call is still running. */
export class AlreadyConnectingError extends LiveError {
  constructor() {
    super('ALREADY_CONNECTING', 'connect() is already running');
  }
}

/** `connect()` was called on an open connection. */
export class AlreadyConnectedError extends LiveError {
  constructor() {
    super('ALREADY_CONNECTED', 'the connection is already open');
  }
}

/** `disconnect()` was called while `connect()` was running. */
export class DisconnectedError extends LiveError {
  constructor() {
    super('DISCONNECTED', 'disconnect() was called before the connection was open');
  }
}

/** The first step of the back-off after a close, in milliseconds. */
const reconnectPauseMs = 5_000;

/** The socket closed before the service confirmed the room. */
export class SocketClosedError extends LiveError {
  /** WebSocket close code. */
  readonly closeCode: number;
  /** What the service said; often empty. */
  readonly closeReason: string;

  constructor(code: number, reason: string, cause?: Error) {
    super(
      'SOCKET_CLOSED',
      `the socket closed with code ${code}${reason && ` (${reason})`} before the room was entered`,
      { cause, retryAfterMs: reconnectPauseMs },
    );
    this.closeCode = code;
    this.closeReason = reason;
  }
}
