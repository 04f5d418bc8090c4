import { errorCodes, type LiveErrorCode } from '@livetap/live';

/** What the hints of the library that speak of a program are at the terminal, by the code whose hint it is. */
const ownHints: Partial<Record<LiveErrorCode, string>> = {
  USER_OFFLINE:
    'Try again when the streamer is live; watch, record and download wait for it unless --no-wait is given.',
  CREDENTIALS_REQUIRED:
    'Log in to TikTok in a browser and give its cookies: LIVETAP_SESSION_ID (sessionid) and LIVETAP_TARGET_IDC (tt-target-idc) in the environment.',
  LOOKUP_FAILED:
    'Check the internet connection and try again; livetap doctor @name says what each way to find the room saw.',
  NETWORK_UNREACHABLE:
    'The host could not be reached. Check the internet connection, and --endpoint where it is given.',
  NETWORK_TIMEOUT: 'The host did not answer in time. Check the internet connection and try again.',
  LIMIT_EXCEEDED: 'Data was larger than the limit that protects this machine, and was not read. Try again.',
  SIGN_RATE_LIMITED:
    'The sign provider allows no more connections for now. Wait a while, or use an API key of your own.',
  PUSH_HOST_UNKNOWN:
    "The sign provider named a server that is not TikTok's, so nothing was sent there. Try again, or use another way with --sources.",
  GAVE_UP: 'Start the command again to go on; livetap doctor @name says which ways to read the room work.',
  FFMPEG_MISSING:
    'Install ffmpeg (apt install ffmpeg, brew install ffmpeg, winget install ffmpeg), or say where it is with --ffmpeg.',
  FFMPEG_FAILED:
    'Correct what ffmpeg complains about in the message: most often one of the flags behind --, or a version that is too old.',
  VIDEO_MISSING: 'The room offers no such video to this viewer. Ask for --quality best, or try again in a minute.',
  VIDEO_FILE:
    'Make space or choose another file; one that exists is only overwritten with --force. What was written before can be played.',
};

const byHint = new Map(
  (Object.keys(ownHints) as LiveErrorCode[]).map(code => [errorCodes[code].hint as string, ownHints[code]]),
);

/** What to do, for the person at the terminal: hints that tell a program what to call are put in words of the command. */
export function terminalHint(hint: string): string {
  return byHint.get(hint) ?? hint;
}
