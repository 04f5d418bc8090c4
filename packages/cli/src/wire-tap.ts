import {
  type ClientEventMap,
  type FrameLink,
  type FrameSource,
  type RawFrame,
  type SourceClose,
  TikTokLiveConnection,
} from '@livetap/live';
import type { WireEvent, WireEventName } from './shown-event.js';

/**
 * Shows the wire level of a room beside the application level: each frame that comes to the room is given to a connection of
 * the wire level as well, which goes on through all links of the room.
 */
export class WireTap {
  readonly #names: readonly WireEventName[];
  #show: (event: WireEvent) => void = () => {};
  #onError: (error: Error) => void = () => {};
  #reading: Reading | undefined;
  /** When the part of the recording began whose lines are taken. */
  #startedAt = 0;

  /** @param names the events that are wanted */
  constructor(names: readonly WireEventName[]) {
    this.#names = names;
  }

  /** Says who is given the events; to be called before the room is connected. @param onError told what cannot be read */
  listen(show: (event: WireEvent) => void, onError: (error: Error) => void): void {
    this.#show = show;
    this.#onError = onError;
  }

  /** Takes the lines of the option `record` of a room. */
  readonly record = (line: string): void => {
    const entry = JSON.parse(line) as Readonly<Record<string, unknown>>;
    if (entry.livetap !== undefined) {
      this.#startedAt = Number(entry.startedAt);
      this.begin(String(entry.uniqueId), String(entry.roomId));
    } else if (typeof entry.bytes === 'string') {
      const kind = entry.kind as RawFrame['kind'];
      const frame = { kind, bytes: Buffer.from(entry.bytes, 'base64'), receivedAt: this.#startedAt + Number(entry.at) };
      // After what the room itself does with the frame: a gap is told before what follows it.
      queueMicrotask(() => this.give(frame));
    }
  };

  /** A link to a room opens. What was shown of the same room before is not shown again. */
  begin(uniqueId: string, roomId: string): void {
    if (this.#reading?.roomId === roomId && !this.#reading.isOver) return;
    void this.#reading?.end();
    const reading = new Reading(roomId);
    this.#reading = reading;
    const connection = new TikTokLiveConnection(uniqueId, { source: reading.source });
    const listen = <E extends WireEventName>(event: E) => {
      const listener = (data: WireEvent['data']) => this.#show({ type: 'wire', event, at: reading.at, data });
      // The name decides the payload; the type system cannot follow that through the event map.
      connection.on(event, listener as unknown as ClientEventMap[E]);
    };
    for (const name of this.#names) listen(name);
    connection.on('error', ({ exception }) => {
      // One that ends before its first frame had nothing to read.
      if (!reading.isOver) this.#onError(exception);
    });
    // Its listeners are told.
    connection.connect(roomId).catch(() => {});
  }

  /** A frame came. */
  give(frame: RawFrame): void {
    this.#reading?.give(frame);
  }

  /** Nothing more comes. Resolves when everything is shown. */
  async end(): Promise<void> {
    // What was queued in this turn, and what waits for the connection to read, comes first.
    await new Promise(resolve => setImmediate(resolve));
    await this.#reading?.end();
  }
}

/** The frames of one room, as a source for a connection of the wire level. */
class Reading {
  readonly roomId: string;
  /** When the frame arrived that is read now, in milliseconds since 1970. */
  at = 0;
  isOver = false;
  readonly source: FrameSource;
  readonly #closed: Promise<SourceClose>;
  #close: (close: SourceClose) => void = () => {};
  readonly #waiting: RawFrame[] = [];
  #onFrame: ((frame: RawFrame) => void) | undefined;

  constructor(roomId: string) {
    this.roomId = roomId;
    this.#closed = new Promise(resolve => {
      this.#close = resolve;
    });
    const link: FrameLink = {
      closed: this.#closed,
      read: onFrame => {
        this.#onFrame = onFrame;
        for (const frame of this.#waiting.splice(0)) this.give(frame);
      },
      send: () => {},
      close: () => this.end(),
    };
    this.source = { name: 'tap', capabilities: { isDialogue: false, isReopenable: false }, open: async () => link };
  }

  give(frame: RawFrame): void {
    if (this.isOver) return;
    if (this.#onFrame === undefined) {
      this.#waiting.push(frame);
      return;
    }
    this.at = frame.receivedAt;
    this.#onFrame(frame);
  }

  end(): Promise<SourceClose> {
    this.isOver = true;
    this.#close({ code: 1000, reason: 'closed' });
    return this.#closed;
  }
}
