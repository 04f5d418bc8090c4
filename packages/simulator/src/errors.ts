/** What can go wrong when a test drives the simulator; see {@link SimulatorError}. */
export type SimulatorErrorCode =
  /** An option has a value that makes no sense; the message names it. */
  | 'INVALID_OPTION'
  /** The simulator or the room is closed. */
  | 'CLOSED'
  /** A room of that name or id exists already. */
  | 'ROOM_EXISTS'
  /** The room is not in the state that the call needs. */
  | 'WRONG_STATE'
  /** Something awaited did not happen in time; the message says what. */
  | 'WAIT_TIMEOUT'
  /** Other events came than a test expected; the message says what differs. */
  | 'EVENTS_DIFFER';

/** The one error class of this package; `code` says which kind it is. */
export class SimulatorError extends Error {
  override readonly name = 'SimulatorError';
  readonly code: SimulatorErrorCode;

  constructor(code: SimulatorErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
