import { isLiveError, type LiveErrorCode } from '@livetap/live';
import { CommandError } from './errors.js';

/** Every exit code of the command: the only list of them. The help and the README show it. */
export const exitCodes = {
  OK: { code: 0, about: 'ended as asked: by Ctrl-C, by --for, at the end of the stream or of the recording' },
  FAILED: {
    code: 1,
    about: 'the network, TikTok, the sign provider or ffmpeg failed, or the connection was lost for good',
  },
  USAGE: { code: 2, about: 'the arguments are wrong' },
  OFFLINE: { code: 3, about: 'the streamer is not live, and is not waited for' },
  NO_SUCH_USER: { code: 4, about: 'there is no such user' },
  FILE: { code: 5, about: 'a file cannot be read or written, exists already or is damaged' },
} as const;

/** Name of an exit code. */
export type ExitCodeName = keyof typeof exitCodes;

/** Errors with an exit code of their own. Others follow from whose turn it is: `you` means wrong arguments. */
const ownExitCodes: Partial<Record<LiveErrorCode, ExitCodeName>> = {
  USER_OFFLINE: 'OFFLINE',
  USER_NOT_FOUND: 'NO_SUCH_USER',
  RECORDING_INVALID: 'FILE',
  GIFT_CATALOG: 'FAILED',
  VIDEO_FILE: 'FILE',
  FFMPEG_MISSING: 'FAILED',
  FFMPEG_FAILED: 'FAILED',
  LISTENER_FAILED: 'FAILED',
  BROWSER_UNREACHABLE: 'FAILED',
  BROWSER_TAB_MISSING: 'FAILED',
  BROWSER_PROTOCOL: 'FAILED',
  OTHER_ROOM: 'FAILED',
  TIKFINITY_UNREACHABLE: 'FAILED',
  SOURCE_FAILED: 'FAILED',
  // Whose turn it is depends on why.
  SOCKET_REJECTED: 'FAILED',
  GAVE_UP: 'FAILED',
};

/** The exit code that a failure ends the process with. */
export function exitCodeOf(error: unknown): number {
  return exitCodes[nameOf(error)].code;
}

function nameOf(error: unknown): ExitCodeName {
  if (error instanceof CommandError) return error.exit;
  if (isLiveError(error)) return ownExitCodes[error.code] ?? (error.who === 'you' ? 'USAGE' : 'FAILED');
  return 'FAILED';
}
