/** Bytes that are no valid protobuf, with the place where that showed. Stages turn it into their own typed error. */
export class WireError extends Error {
  /** Offset in the bytes, of which the message may be a part. */
  readonly offset: number;
  readonly #reason: string;

  constructor(reason: string, offset: number) {
    super(`${reason} at byte ${offset}`);
    this.name = 'WireError';
    this.offset = offset;
    this.#reason = reason;
  }

  /** The same, with the offset in a message that begins at `start`. */
  from(start: number): WireError {
    return start === 0 ? this : new WireError(this.#reason, this.offset - start);
  }
}

/** For the generated decoders: a field or the message itself reaches beyond its end. */
export function cutShort(offset: number): WireError {
  return new WireError('message cut short', offset);
}

/** For the generated decoders: more levels than the limit allows. */
export function tooDeep(offset: number): WireError {
  return new WireError('nested too deep', offset);
}

/** For the generated decoders: a varint of more than ten bytes. */
export function overlong(offset: number): WireError {
  return new WireError('varint longer than ten bytes', offset);
}

/** For the generated decoders: more nested messages and unknown fields than the limit allows. */
export function tooManyParts(offset: number): WireError {
  return new WireError('too many parts', offset);
}
