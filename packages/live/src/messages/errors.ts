import { LiveError } from '../errors.js';

/** A message whose bytes are no valid protobuf, or pass a limit. The rest of its batch is not affected. */
export class SchemaDecodeError extends LiveError {
  /** Method name of the message. */
  readonly method: string;
  /** The bytes as they came. */
  readonly bytes: Uint8Array;

  constructor(method: string, bytes: Uint8Array, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super('MESSAGE_MALFORMED', `${method} of ${bytes.length} bytes could not be decoded: ${reason}`, { cause });
    this.method = method;
    // Copied: an error that is kept must not keep a whole frame or buffer alive.
    this.bytes = new Uint8Array(bytes);
  }
}
