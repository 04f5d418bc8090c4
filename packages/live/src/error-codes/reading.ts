import type { ErrorKind } from '../errors.js';

/** What goes wrong while a room is read: sources, frames, listeners, files. */
export const readingCodes = {
  SOCKET_REJECTED: {
    classes: ['WebSocketRejectedError'],
    about:
      'The push service answered the upgrade with something else than 101, very often an empty 200; where it says why, the error has the hint for that.',
    who: 'service',
    retryable: true,
    hint: 'TikTok refused the connection and gave no reason: its address has expired or is not liked, or the stream is over. Check that the stream still runs, then try again; if it stays, use another source or network.',
  },
  SOCKET_CLOSED: {
    classes: ['SocketClosedError'],
    about: 'The socket opened and closed again before the room was entered.',
    who: 'service',
    retryable: true,
    hint: 'TikTok closed the connection before the room was entered. Check that the stream still runs, then try again.',
  },
  CONNECT_TIMEOUT: {
    classes: ['ConnectTimeoutError'],
    about: 'The socket did not open in time.',
    who: 'network',
    retryable: true,
    hint: 'The connection was not there in time. Check the network and the proxy, then try again.',
  },
  GAVE_UP: {
    classes: ['GaveUpError'],
    about:
      'A connection was lost and could not be made again; `cause` says why the last try failed, and the error has its diagnosis: `who`, `hint`, `retryable`.',
    who: 'network',
    retryable: true,
    hint: 'Look at the cause, mend it and call connect() again; maxReconnectAttempts and sources decide how long and how it is tried.',
  },
  SOURCE_FAILED: {
    classes: ['SourceFailedError'],
    about:
      'A source of the caller could not be opened (then it is tried again), or broke its contract: `read`, `send` or `close` threw, `read` gave something else than bytes, or `closed` rejected. `part` says which, `cause` why.',
    who: 'you',
    retryable: false,
    hint: 'Correct the source that was given with the source option; docs/sources.md says what a source has to keep to.',
  },
  BROWSER_UNREACHABLE: {
    classes: ['BrowserUnreachableError'],
    about: 'No browser answers on the debugging port, or it was closed.',
    who: 'you',
    retryable: true,
    hint: 'Start Chrome or Edge with a debugging port (livetap browser prints the command for your system), then try again.',
  },
  BROWSER_TAB_MISSING: {
    classes: ['BrowserTabError'],
    about: 'The browser has no tab that shows the live page, or several and none was named.',
    who: 'you',
    retryable: true,
    hint: 'Open https://www.tiktok.com/@name/live in the browser with the debugging port and leave the tab open.',
  },
  BROWSER_PROTOCOL: {
    classes: ['BrowserProtocolError'],
    about: 'What answers on the debugging port is no Chrome or Edge, or one of a version that speaks otherwise.',
    who: 'you',
    retryable: false,
    hint: 'Check that the port is the one given to Chrome or Edge as --remote-debugging-port, and that the browser is current.',
  },
  OTHER_ROOM: {
    classes: ['OtherRoomError'],
    about: 'A source that follows another program, a browser or TikFinity, shows another room than the one asked for.',
    who: 'you',
    retryable: true,
    hint: 'Go back to the live page of the streamer in the program that is read, then connect again.',
  },
  TIKFINITY_UNREACHABLE: {
    classes: ['TikfinityUnreachableError'],
    about: 'TikFinity does not listen on its local port.',
    who: 'you',
    retryable: true,
    hint: 'Start the TikFinity desktop app on this machine and connect it to the stream, then try again.',
  },
  MANAGED_SOCKET: {
    classes: ['TikToolSocketError'],
    about: 'TikTool refused or ended its managed socket; `closeCode` says why.',
    who: 'provider',
    retryable: true,
    hint: 'TikTool ended its socket. Try again in some seconds, or read the room by another source.',
  },
  FRAME_MALFORMED: {
    classes: ['FrameDecodeError'],
    about: 'A frame or its batch is no valid protobuf, or does not inflate.',
    who: 'service',
    retryable: false,
    hint: 'One frame could not be read and was skipped; the connection goes on. Report it with the bytes.',
  },
  MESSAGE_MALFORMED: {
    classes: ['SchemaDecodeError', 'TikfinityEventError', 'TikToolEventError'],
    about: 'One message of a batch is no valid protobuf, or one event of TikFinity or TikTool no event.',
    who: 'service',
    retryable: false,
    hint: 'One message could not be read and was skipped; the rest of its batch was delivered. Report it with the bytes.',
  },
  LISTENER_FAILED: {
    classes: ['ListenerError'],
    about: 'A listener or its filter threw, or the promise of an async listener was rejected.',
    who: 'you',
    retryable: false,
    hint: 'A listener of yours threw. The other listeners were still called; fix the one in the stack trace.',
  },
  SLOW_READER: {
    classes: ['SlowReaderError'],
    about: 'A loop over events takes longer for an event than the room needs to send one, and its queue is full.',
    who: 'you',
    retryable: false,
    hint: 'Do less in the loop, ask for fewer kinds of events, or raise its size. The dropped property counts what was lost.',
  },
  EVENTS_MISSING: {
    classes: ['EventsMissingError'],
    about:
      'Fewer events came than first() or next() waited for: the room ended, or the time ran out; `reason` says which.',
    who: 'streamer',
    retryable: true,
    hint: 'Fewer events came than were waited for. Raise timeoutMs, ask for fewer, or wait for the next stream.',
  },
  SINK_FAILED: {
    classes: ['SqliteSinkError'],
    about: 'A database does not take events: it is locked, full or read-only, or its tables are of another kind.',
    who: 'you',
    retryable: true,
    hint: 'Make space, close what locks the database, or choose other tables with prefix. Events that wait are written as soon as it can be.',
  },
  RESUME_UNUSABLE: {
    classes: ['ResumeUnusableError'],
    about:
      'What `resume` gives is no saved run, and is left as it is; or it is one that is damaged or of another version, and is written over.',
    who: 'you',
    retryable: false,
    hint: 'The room is read from now on, but nothing is saved. Give resume a file of its own, or delete this one, then connect with a new client.',
  },
  RESUME_FAILED: {
    classes: ['ResumeFailedError'],
    about: 'What `resume` gives could not be read or written; `part` says which. The room is read all the same.',
    who: 'you',
    retryable: true,
    hint: 'Make space, or choose a file that this program may read and write; saving is tried again every few seconds.',
  },
  FILE_KIND: {
    classes: ['FileKindError'],
    about: 'The path of `textFile` is a directory, a device or a pipe, which cannot be replaced; it is left as it is.',
    who: 'you',
    retryable: false,
    hint: 'Give the path of a file, or of one that does not exist yet; links to files are followed.',
  },
  RECORDING_FAILED: {
    classes: ['RecordingFailedError'],
    about: 'A line of a recording could not be written.',
    who: 'you',
    retryable: false,
    hint: 'The room goes on and the recording does not: make space or choose another file, then connect again to record.',
  },
  RECORDING_INVALID: {
    classes: ['RecordingFormatError'],
    about: 'A file is no recording of this version, or a line of it is damaged.',
    who: 'you',
    retryable: false,
    hint: 'The file is not a recording of this library, or a line of it is damaged. docs/recording.md describes the format.',
  },
} as const satisfies Record<string, ErrorKind>;
