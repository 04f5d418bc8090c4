/** Who can do something about an error: the caller, the streamer, TikTok, the sign provider, or the network between. */
export type ErrorOwner = 'you' | 'streamer' | 'service' | 'provider' | 'network';

/** What every error of one code has in common. */
export interface ErrorKind {
  /** The classes that carry the code. */
  readonly classes: readonly string[];
  /** What happened. */
  readonly about: string;
  readonly who: ErrorOwner;
  /** Whether the same call may succeed later without anything being changed. */
  readonly retryable: boolean;
  /** What to do next, in plain words. Shown to streamers as it is. */
  readonly hint: string;
}

/** Every error code, once. `docs/errors.md` is generated from this table. */
export const errorCodes = {
  INVALID_UNIQUE_ID: {
    classes: ['InvalidUniqueIdError'],
    about: 'What was given cannot be a TikTok username.',
    who: 'you',
    retryable: false,
    hint: 'Give the name from the profile address: name, @name or https://www.tiktok.com/@name/live.',
  },
  INVALID_OPTION: {
    classes: ['InvalidOptionError'],
    about: 'An option has a value that cannot be used.',
    who: 'you',
    retryable: false,
    hint: 'Correct the option that the message names.',
  },
  INVALID_REQUEST: {
    classes: ['InvalidRequestError'],
    about: 'A call lacks something it needs, usually a room id.',
    who: 'you',
    retryable: false,
    hint: 'Give the missing value, for example a room id, or connect first so that it is known.',
  },
  CREDENTIALS_REQUIRED: {
    classes: ['CredentialsRequiredError', 'AuthenticatedWebSocketConnectionError'],
    about: 'A call lacks the session of an account or the signature that it needs.',
    who: 'you',
    retryable: false,
    hint: 'Log in to TikTok in a browser and give its cookies sessionid and tt-target-idc, or, where the message says so, a function that signs.',
  },
  SESSION_INVALID: {
    classes: ['InvalidSessionIdError'],
    about: 'The session is not valid any more, or never was.',
    who: 'you',
    retryable: false,
    hint: 'The session has expired: log in to TikTok again and give the new sessionid and tt-target-idc.',
  },
  ALREADY_CONNECTING: {
    classes: ['AlreadyConnectingError'],
    about: 'connect() was called while an earlier call is still running.',
    who: 'you',
    retryable: false,
    hint: 'Await the connect() that is already running.',
  },
  ALREADY_CONNECTED: {
    classes: ['AlreadyConnectedError'],
    about: 'connect() was called on an open connection.',
    who: 'you',
    retryable: false,
    hint: 'Call disconnect() before connecting again.',
  },
  DISCONNECTED: {
    classes: ['DisconnectedError'],
    about: 'connect() was ended by disconnect().',
    who: 'you',
    retryable: false,
    hint: 'You called disconnect() while connect() was still running. Call connect() again when you want the room.',
  },
  USER_NOT_FOUND: {
    classes: ['UserNotFoundError'],
    about: 'The service knows no user of that name, or none that it shows to this address.',
    who: 'you',
    retryable: false,
    hint: 'Check the spelling of the username. A name that exists may also be hidden from your country.',
  },
  USER_OFFLINE: {
    classes: ['UserOfflineError'],
    about: 'The user exists and is not live.',
    who: 'streamer',
    retryable: true,
    hint: 'Wait until the streamer goes live, then connect again; waitUntilLive() does the waiting.',
  },
  ROOM_RESTRICTED: {
    classes: ['AgeRestrictedError'],
    about: 'The service does not show the room to this viewer.',
    who: 'streamer',
    retryable: false,
    hint: 'The room is private, age-restricted or closed to this address. A logged-in session may be able to see it.',
  },
  BLOCKED: {
    classes: ['BlockedError'],
    about: 'A captcha, a bot check, a login page or a refusal came instead of an answer.',
    who: 'service',
    retryable: true,
    hint: 'TikTok asks this address for a human check. Wait some minutes, use another network, or give the room id yourself.',
  },
  RATE_LIMITED: {
    classes: ['RateLimitedError'],
    about: 'The service answered 429, or that something is sent too fast.',
    who: 'service',
    retryable: true,
    hint: 'Too many requests from here in a short time. Wait, then try again.',
  },
  INVALID_RESPONSE: {
    classes: ['InvalidResponseError'],
    about: 'The answer was not what the service is known to send.',
    who: 'service',
    retryable: true,
    hint: 'TikTok or the sign provider answered something else than expected. Try again; if it stays, report it with the message.',
  },
  LOOKUP_FAILED: {
    classes: ['InvalidResponseCompositeError'],
    about: 'Every way to find the room was tried and none got an answer.',
    who: 'service',
    retryable: true,
    hint: 'No way to find the room worked; requestErrs lists what each one saw. Try again, or give the room id yourself.',
  },
  NETWORK_UNREACHABLE: {
    classes: ['NetworkError', 'SocketFailedError'],
    about: 'The name of the host was not found, or the connection or its encryption failed.',
    who: 'network',
    retryable: true,
    hint: 'The host could not be reached. Check the internet connection, the proxy and the endpoints option.',
  },
  NETWORK_TIMEOUT: {
    classes: ['NetworkError'],
    about: 'The connection stood, the answer did not come.',
    who: 'network',
    retryable: true,
    hint: 'The host did not answer in time. Try again, or raise the timeout.',
  },
  PROXY_FAILED: {
    classes: ['ProxyError'],
    about:
      'The proxy is not there, refuses, wants other credentials, or speaks something else. Nothing was sent past it.',
    who: 'network',
    retryable: true,
    hint: 'Check scheme, host, port, user and password of the proxy, and that it may connect to this host and port.',
  },
  LIMIT_EXCEEDED: {
    classes: ['LimitExceededError'],
    about: 'An answer, a frame or what it inflates to is larger than allowed.',
    who: 'service',
    retryable: false,
    hint: 'Data was larger than the limit that protects this process. Raise the limit only if you trust the sender.',
  },
  SIGN_FAILED: {
    classes: ['SignAPIError', 'SignatureMissingTokensError'],
    about: 'The sign provider refused, failed, or gave something unusable; `reason` says which.',
    who: 'provider',
    retryable: true,
    hint: 'The sign provider gave no usable address. Try again in some seconds, or use another source or provider.',
  },
  SIGN_RATE_LIMITED: {
    classes: ['SignatureRateLimitError'],
    about: 'The sign provider answered 429; `retryAfter` and `resetTime` say when it goes on.',
    who: 'provider',
    retryable: true,
    hint: 'The sign provider allows no more connections for now. Wait for retryAfter, or use an API key of your own.',
  },
  SIGN_PREMIUM: {
    classes: ['PremiumFeatureError'],
    about: 'The sign provider wants another plan for this.',
    who: 'provider',
    retryable: false,
    hint: 'The plan of your sign provider key does not include this. Use another plan or leave the feature off.',
  },
  PUSH_ADDRESS_MISSING: {
    classes: ['PushAddressMissingError'],
    about: 'The sign provider answered without the address of a socket.',
    who: 'provider',
    retryable: false,
    hint: 'The sign provider gave no socket for this room. With the session of an account the room is read by HTTP requests instead.',
  },
  PUSH_HOST_UNKNOWN: {
    classes: ['UnknownPushHostError'],
    about: "The push address given by the provider leads to a host that is not known as the service's.",
    who: 'provider',
    retryable: false,
    hint: "The sign provider named a server that is not TikTok's, so nothing was sent there. Set endpoints.push if you really want to connect to it.",
  },
  SOCKET_REJECTED: {
    classes: ['WebSocketRejectedError'],
    about: 'The push service answered the upgrade with something else than 101, very often an empty 200.',
    who: 'service',
    retryable: true,
    hint: 'TikTok refused the connection. Try again in some seconds: each try gets a fresh signature. If it stays, change the network.',
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
    about: 'A connection was lost and could not be made again; `cause` says why the last try failed.',
    who: 'network',
    retryable: true,
    hint: 'Look at the cause, mend it and call connect() again; maxReconnectAttempts and sources decide how long and how it is tried.',
  },
  SOURCE_FAILED: {
    classes: ['SourceFailedError'],
    about: 'A source of the caller broke its contract: `read` or `send` threw, or `closed` rejected.',
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
  FRAME_MALFORMED: {
    classes: ['FrameDecodeError'],
    about: 'A frame or its batch is no valid protobuf, or does not inflate.',
    who: 'service',
    retryable: false,
    hint: 'One frame could not be read and was skipped; the connection goes on. Report it with the bytes.',
  },
  MESSAGE_MALFORMED: {
    classes: ['SchemaDecodeError', 'TikfinityEventError'],
    about: 'One message of a batch is no valid protobuf, or one event of TikFinity no event.',
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

/** The closed set of error codes. Each has a heading in `docs/errors.md`. */
export type LiveErrorCode = keyof typeof errorCodes;
