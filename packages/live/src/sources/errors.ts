import { LiveError } from '../errors.js';
import { tlsDetails } from '../http/tls-failure.js';
import { cureOf } from './refusal-cures.js';

/** Waits before connecting again, in milliseconds: each is the first step of the caller's back-off. */
const pausesMs = { late: 5_000, broken: 1_000 } as const;

/** What TikTok says when it answers the upgrade with something else than 101, very often an empty 200. */
export interface SocketRefusal {
  readonly httpStatus: number;
  /** Header `Handshake-Status`, for example `415`. */
  readonly handshakeStatus: string | undefined;
  /** Header `Handshake-Msg`, for example `DEVICE_BLOCKED`. */
  readonly handshakeMessage: string | undefined;
  /** Header `X-Tt-Logid`. */
  readonly logId: string | undefined;
}

/** The push service refused the socket. `who`, `hint`, `retryable` and `retryAfterMs` are those of its reason. */
export class WebSocketRejectedError extends LiveError implements SocketRefusal {
  readonly httpStatus: number;
  readonly handshakeStatus: string | undefined;
  readonly handshakeMessage: string | undefined;
  readonly logId: string | undefined;

  constructor(refusal: SocketRefusal) {
    const said = [refusal.handshakeStatus, refusal.handshakeMessage].filter(Boolean).join(' ');
    super(
      'SOCKET_REJECTED',
      `the socket was refused with HTTP ${refusal.httpStatus}${said ? ` (${said})` : ' and no reason'}`,
      cureOf(refusal),
    );
    this.httpStatus = refusal.httpStatus;
    this.handshakeStatus = refusal.handshakeStatus;
    this.handshakeMessage = refusal.handshakeMessage;
    this.logId = refusal.logId;
  }
}

/** The socket did not open in time. */
export class ConnectTimeoutError extends LiveError {
  constructor(host: string, timeoutMs: number) {
    super('CONNECT_TIMEOUT', `${host} did not open the socket within ${timeoutMs} ms`, {
      retryAfterMs: pausesMs.late,
    });
  }
}

/** The socket failed below the protocol: name not found, connection refused or reset, TLS. */
export class SocketFailedError extends LiveError {
  constructor(host: string, cause: Error) {
    super('NETWORK_UNREACHABLE', `the socket to ${host} failed: ${cause.message}`, {
      cause,
      ...(tlsDetails(cause) ?? { retryAfterMs: pausesMs.broken }),
    });
  }
}

/** What opening a source fails for may pass, and is nothing that the source does wrong. */
const notOpened = {
  retryable: true,
  hint: 'Look at the cause: the source that you gave could not be opened. It is tried again, and the next source is taken meanwhile.',
} as const;

/** A source of the caller could not be opened, or broke its contract: `read`, `send` or `close` threw, `read` gave something else than bytes, or `closed` rejected. */
export class SourceFailedError extends LiveError {
  /** Which part of the source failed. */
  readonly part: 'open' | 'read' | 'send' | 'close' | 'closed';

  /**
   * @param cause what it has thrown; not repeated in the message, as nobody knows what is in there
   * @param reason what is wrong, where that is known here
   */
  constructor(part: SourceFailedError['part'], cause: unknown, reason?: string) {
    const why = reason === undefined ? '; the cause says why.' : `: ${reason}`;
    super('SOURCE_FAILED', `\`${part}\` of the source failed${why}`, { cause, ...(part === 'open' ? notOpened : {}) });
    this.part = part;
  }
}

/** The source reads a room, but not the one that was asked for. */
export class OtherRoomError extends LiveError {
  /** The username that was asked for. */
  readonly wanted: string;
  /** Whose room it reads now; undefined when that is no room at all. */
  readonly found: string | undefined;

  constructor(wanted: string, found: string | undefined) {
    const now = found === undefined ? 'no live page any more' : `the room of @${found}`;
    super('OTHER_ROOM', `the source was to read the room of @${wanted}, and shows ${now}`);
    this.wanted = wanted;
    this.found = found;
  }
}

/** A line of a recording could not be written: the disk is full, the file is gone. The recording ends with the line before. */
export class RecordingFailedError extends LiveError {
  constructor(cause: unknown) {
    const reason = cause instanceof Error ? cause.message : 'what takes the lines threw';
    super('RECORDING_FAILED', `the recording ended: ${reason}`, { cause });
  }
}

/** A file that is no recording, or a line of one that is damaged. */
export class RecordingFormatError extends LiveError {
  /** Line number, from 1. */
  readonly line: number;

  constructor(line: number, reason: string, cause?: unknown) {
    super('RECORDING_INVALID', `line ${line} of the recording ${reason}`, { cause });
    this.line = line;
  }
}
