import type { ExitCodeName } from './exit-codes.js';

/** A failure of the command itself: one sentence for the person at the terminal, and the exit code. */
export class CommandError extends Error {
  readonly exit: ExitCodeName;
  /** What to do next, in plain words. */
  readonly hint: string | undefined;

  constructor(exit: ExitCodeName, message: string, details: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.exit = exit;
    this.hint = details.hint;
    this.name = new.target.name;
  }
}

/** The arguments are wrong. */
export class UsageError extends CommandError {
  constructor(message: string, hint?: string) {
    super('USAGE', message, hint === undefined ? {} : { hint });
  }
}

/** A file that cannot be used. The message begins with its path. */
export class FileError extends CommandError {
  constructor(path: string, reason: string, details: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super('FILE', `${path}: ${reason}`, details);
  }
}

/** What the system said about a file, in words instead of a code. */
export function fileReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'exists already',
  EFBIG: 'the file has reached the largest size allowed',
  EISDIR: 'is a directory',
  ENOENT: 'no such file or directory',
  ENOSPC: 'no space left on the disk',
  ENOTDIR: 'a part of the path is no directory',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
};
