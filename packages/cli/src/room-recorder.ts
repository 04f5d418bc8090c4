import type { ConnectionStatus, Gap, LineWriter, LiveEvent } from '@livetap/live';
import { type Recorder, recorderOf } from '@livetap/live/recording';
import { timeOf } from './shown-event.js';

/**
 * Writes a room into a recording: its frames as they come, its gaps, and what its connection goes through. A gap before a
 * link that was made again stands before the part that this link begins, so that it is one gap and not two: what a link
 * brings is held back until its room proves to be entered, which is the turn of its first batch as a rule.
 */
export class RoomRecorder {
  /** Whether the events of the application level are written as well. */
  readonly keepsEvents: boolean;
  readonly #recorder: Recorder;
  #held: (() => void)[] | undefined;

  constructor(write: LineWriter, { keepsEvents }: Pick<RoomRecorder, 'keepsEvents'>) {
    this.#recorder = recorderOf(write);
    this.keepsEvents = keepsEvents;
  }

  /** What the `record` option takes. */
  readonly record: LineWriter = line => {
    if (line.startsWith('{"livetap"')) {
      this.release();
      this.#held = [];
    }
    this.#write(() => this.#recorder.record(line));
    if (line.includes('"kind":"close"')) this.release();
  };

  /** Something may be missing. */
  gap({ from, to, reason }: Gap): void {
    this.#recorder.gap(from, to, reason);
  }

  /** The connection stands otherwise than before. */
  status({ state, reason, next, source }: ConnectionStatus): void {
    const at = Date.now();
    this.#write(() => this.#recorder.event('status', { state, reason, next, source }, at));
  }

  /** Something happened in the room. */
  event(event: LiveEvent): void {
    if (this.keepsEvents) this.#write(() => this.#recorder.event(event.type, event, timeOf(event)));
  }

  /** The room is entered, or nothing more comes: everything that was held back is written. */
  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const write of held) write();
  }

  #write(write: () => void): void {
    if (this.#held === undefined) write();
    else this.#held.push(write);
  }
}
