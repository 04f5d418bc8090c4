import { LiveError } from '../errors.js';

/** A frame that is no push frame, or whose payload is no batch. The connection goes on with the next frame. */
export class FrameDecodeError extends LiveError {
  /** The frame as it came. */
  readonly bytes: Uint8Array;

  constructor(what: string, bytes: Uint8Array, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super('FRAME_MALFORMED', `a frame of ${bytes.length} bytes has ${what}: ${reason}`, { cause });
    // Copied: an error that is kept must not keep a whole frame or buffer alive.
    this.bytes = new Uint8Array(bytes);
  }
}
