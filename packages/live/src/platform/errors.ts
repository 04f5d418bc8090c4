import { LiveError } from '../errors.js';

/** What was asked for needs something that this runtime does not have: a page has no files, and sets no headers of a socket. */
export class RuntimeUnsupportedError extends LiveError {
  /** @param hint what to do instead; by default that of the code */
  constructor(message: string, hint?: string, cause?: unknown) {
    super('RUNTIME_UNSUPPORTED', message, { cause, ...(hint === undefined ? {} : { hint }) });
  }
}

/** What is to be kept in a file cannot be kept there: the path is that of a directory, a device or a pipe. */
export class FileKindError extends LiveError {
  /** The path as it was given. */
  readonly path: string;

  constructor(path: string, found: string) {
    super('FILE_KIND', `${path} is ${found} and no regular file`);
    this.path = path;
  }
}
