/** One piece of the stream, as it came. */
export interface RawFrame {
  /** `frame`: a WebSocket message. `batch`: a bare batch from an HTTP answer. */
  readonly kind: 'frame' | 'batch';
  readonly bytes: Uint8Array;
  /** When it arrived, in milliseconds since 1970. */
  readonly receivedAt: number;
}

/** Why a source stopped. */
export interface SourceClose {
  /** WebSocket close code; 1000 for a recording that ended and for our own close. */
  readonly code: number;
  readonly reason: string;
  /** What broke, when something did. */
  readonly error?: Error;
}

/** An open source. */
export interface FrameLink {
  /** Resolves when no frame will come any more. Never rejects. */
  readonly closed: Promise<SourceClose>;
  /**
   * Whether its batches prove that we are in the room, as the answers to requests of our own do.
   * @defaultValue false: a batch that came with a signature says nothing about the socket it is for
   */
  readonly provesEntry?: boolean;
  /**
   * Begins to deliver; called once. Frames are pushed: `onFrame` runs in the turn in which the bytes arrive, so nothing
   * is queued between a socket and the decoder and arrival order holds by itself. It must not throw.
   */
  read(onFrame: (frame: RawFrame) => void): void;
  /** Sends one frame back; without effect where nobody listens (a recording) or after the end. */
  send(bytes: Uint8Array): void;
  /** Ends it and waits until it has ended. Safe to call twice. */
  close(): Promise<SourceClose>;
}

/** Where frames come from. A source knows sockets, requests, files or processes and never what a frame means. */
export interface FrameSource {
  /** Short name for logs and health, for example `websocket`. */
  readonly name: string;
  /**
   * Opens the source; nothing is delivered before `read`.
   * @throws the typed error that says why it cannot, or the signal's reason when aborted.
   */
  open(signal?: AbortSignal): Promise<FrameLink>;
}
