/** One piece of the stream, as it came. */
export interface RawFrame {
  /** `frame`: a WebSocket message. `batch`: a bare batch from an HTTP answer. */
  readonly kind: 'frame' | 'batch';
  /** A Uint8Array, of whichever realm; what is none is refused with SOURCE_FAILED and skipped. */
  readonly bytes: Uint8Array;
  /** When it arrived, in milliseconds since 1970. What is no finite number counts as now. */
  readonly receivedAt: number;
}

/**
 * Where a stream stands, as its last batch said: what a service goes on from after an interruption, where it can. Both parts are
 * opaque, and belong together.
 */
export interface StreamPosition {
  readonly cursor: string;
  /** Empty where the batch had none. */
  readonly internalExt: string;
}

/** Why a source stopped. */
export interface SourceClose {
  /** WebSocket close code; 1000 for a recording that ended and for our own close. */
  readonly code: number;
  readonly reason: string;
  /** What broke, when something did. */
  readonly error?: Error;
}

/** What a reader can expect of a source. */
export interface SourceCapabilities {
  /**
   * Whether the room has to be entered over it, and kept alive with heartbeats and acks. Where not, nothing is sent, and
   * whatever comes proves that we are in the room.
   */
  readonly isDialogue: boolean;
  /** Whether it can be opened again after its end. A signed address is good for one socket, a recording is read once. */
  readonly isReopenable: boolean;
  /** Whether what it gives happens now, and not when it was recorded. */
  readonly isLive: boolean;
  /** Whether it may begin with what was said before it was opened, so that whoever opens again gets messages twice. */
  readonly hasHistory: boolean;
  /** Whether the bytes are the service's own, and not written anew from what somebody else made of them. */
  readonly isVerbatim: boolean;
  /**
   * Whether the way they came makes sure that not a bit of them was changed, as TLS does with a code that nobody can forge. The
   * checksum of gzip, which is weaker, is not looked at again then: it is a sixth of the work for a message that nobody wants.
   */
  readonly isIntact: boolean;
}

/** What holds for a source that does not say: it is a push socket of its own kind. */
export const defaultCapabilities: SourceCapabilities = {
  isDialogue: true,
  isReopenable: true,
  isLive: true,
  hasHistory: true,
  isVerbatim: true,
  isIntact: false,
};

/** What a source or a link says of itself, completed with {@link defaultCapabilities}. */
export function capabilitiesOf({ capabilities }: Pick<FrameSource | FrameLink, 'capabilities'>): SourceCapabilities {
  return { ...defaultCapabilities, ...capabilities };
}

/** An open source. */
export interface FrameLink {
  /** Resolves once, when no frame will come any more. Never rejects. */
  readonly closed: Promise<SourceClose>;
  /**
   * What holds for this link. It is not always what the source says: one that falls back on another opens a link of that.
   * @defaultValue {@link defaultCapabilities}
   */
  readonly capabilities?: Partial<SourceCapabilities> | undefined;
  /** How often the service wants a heartbeat, in milliseconds. @defaultValue undefined: it did not say */
  readonly heartbeatIntervalMs?: number | undefined;
  /**
   * Begins to deliver. Frames are pushed: `onFrame` runs in the turn in which the bytes arrive, so nothing is queued
   * between a socket and the decoder and arrival order holds by itself. It must not throw. Nothing is delivered after
   * `close` was called or `closed` has resolved.
   * @param onLost told where the source itself knows that something may not have come before the next frame, in plain words; the
   *   numbers of frames may begin anew there. Must not throw. @defaultValue nobody is told
   * @throws InvalidRequestError when it is called twice.
   */
  read(onFrame: (frame: RawFrame) => void, onLost?: (reason: string) => void): void;
  /** Sends one frame back; without effect where nobody listens (a recording) or after the end. Must not throw. */
  send(bytes: Uint8Array): void;
  /** Ends it and waits until it has ended; to the same end however often it is called. */
  close(): Promise<SourceClose>;
}

/** Where frames come from. A source knows sockets, requests, files or processes and never what a frame means. */
export interface FrameSource {
  /** Short name for logs and health, for example `websocket`. */
  readonly name: string;
  /** What its links usually are. @defaultValue {@link defaultCapabilities} */
  readonly capabilities?: Partial<SourceCapabilities> | undefined;
  /**
   * Opens the source; nothing is delivered before `read`. When it fails or is aborted, nothing stays open.
   * @param position where to go on after an interruption, for a source whose service takes it @defaultValue the present
   * @throws the typed error that says why it cannot, or the signal's reason when aborted.
   */
  open(signal?: AbortSignal, position?: StreamPosition): Promise<FrameLink>;
}
