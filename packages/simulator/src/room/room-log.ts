import type { Init, Messages } from '@livetap/live/schema';
import type { MessageName, SimulatedMessage } from '../messages/draft.js';
import {
  type AckRecord,
  type EntryRecord,
  type HeartbeatRecord,
  type PollRecord,
  remember,
  type SentFrame,
} from './records.js';
import { Waiters, type WaitOptions } from './waiters.js';

/** How many comments are shown again to whoever comes in. */
const historyLength = 6;

/** The half of a room that remembers: what went out, what came in, and the tests that wait for it. */
export class RoomLog {
  readonly sent: SimulatedMessage[] = [];
  readonly frames: SentFrame[] = [];
  readonly history: SimulatedMessage[] = [];
  readonly entries: EntryRecord[] = [];
  readonly acks: AckRecord[] = [];
  readonly heartbeats: HeartbeatRecord[] = [];
  readonly polls: PollRecord[] = [];
  readonly violations: string[] = [];
  readonly counts = { frames: 0, messages: 0 };
  protected readonly waiters = new Waiters();
  readonly #keep: number;

  constructor(keepRecords: number) {
    this.#keep = keepRecords;
  }

  sentOf<N extends MessageName>(method: N): Init<Messages[N]>[] {
    const found = this.sent.filter(message => message.method === method && message.message !== undefined);
    return found.map(({ message }) => message as Init<Messages[N]>);
  }

  addFrame(frame: SentFrame): void {
    this.counts.frames++;
    this.counts.messages += frame.messages.length;
    remember(this.frames, frame, this.#keep);
    for (const message of frame.messages) {
      remember(this.sent, message, this.#keep);
      if (message.method === 'WebcastChatMessage') this.addComment(message);
    }
    this.waiters.changed();
  }

  /** Adds to the comments that are shown again. */
  addComment(message: SimulatedMessage): void {
    this.history.push(message);
    if (this.history.length > historyLength) this.history.shift();
  }

  addEntry(record: EntryRecord): void {
    remember(this.entries, record, this.#keep);
    this.waiters.changed();
  }

  addAck(record: AckRecord): void {
    remember(this.acks, record, this.#keep);
    this.waiters.changed();
  }

  addHeartbeat(record: HeartbeatRecord): void {
    remember(this.heartbeats, record, this.#keep);
    this.waiters.changed();
  }

  addPoll(record: PollRecord): void {
    remember(this.polls, record, this.#keep);
    this.waiters.changed();
  }

  /** The messages after so many frames, as far as they are still kept. */
  sentAfter(frames: number): SimulatedMessage[] {
    const forgotten = this.counts.frames - this.frames.length;
    return this.frames.slice(Math.max(0, frames - forgotten)).flatMap(({ messages }) => messages);
  }

  /** @param sentence what a client did wrong */
  addViolation(sentence: string): void {
    remember(this.violations, sentence, this.#keep);
    this.waiters.changed();
  }

  waitForAck(logId?: string, options?: WaitOptions): Promise<AckRecord> {
    const find = () => this.acks.find(ack => logId === undefined || ack.logId === logId);
    return this.waiters.until(find, logId === undefined ? 'an ack' : `the ack of frame ${logId}`, options);
  }

  waitForHeartbeat(sequence?: number, options?: WaitOptions): Promise<HeartbeatRecord> {
    const find = () => this.heartbeats.find(beat => sequence === undefined || beat.sequence === String(sequence));
    return this.waiters.until(find, sequence === undefined ? 'a heartbeat' : `heartbeat ${sequence}`, options);
  }
}
