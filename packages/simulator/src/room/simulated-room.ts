import type { Clock } from '../clock.js';
import { SimulatorError } from '../errors.js';
import { exactId, hashText, type IdSource, idSource } from '../ids.js';
import { type Draft, type SimulatedMessage, seal } from '../messages/draft.js';
import { type Batch, batch } from '../push/frames.js';
import { earlierComments } from '../scenario/history.js';
import { type Person, personNamed } from '../scenario/people.js';
import type { ScenarioKind } from '../scenario/rates.js';
import { type ScenarioOptions, scenario } from '../scenario/scenario.js';
import { Broadcast } from './broadcast.js';
import { playback } from './playback.js';
import type { SentFrame } from './records.js';
import type { Room, RoomOptions, RoomStatus } from './room.js';
import { RoomActs } from './room-acts.js';
import { checkedName, scenarioOptions } from './room-options.js';
import type { WaitOptions } from './waiters.js';
import type { Watcher } from './watcher.js';

/** What a room takes from the simulator. */
export interface RoomSurroundings {
  readonly clock: Clock;
  readonly keepRecords: number;
  readonly closeAfterEndMs: number;
  /** Where the video is served. */
  readonly videoOrigin: string;
  /** Told of every frame that a room has sent. @defaultValue nobody */
  readonly onFrame?: (room: SimulatedRoom) => void;
}

/** The room behind {@link Room}, with what routes and sockets need besides. */
export class SimulatedRoom extends RoomActs implements Room {
  readonly uniqueId: string;
  readonly host: Person;
  followers: number;
  broadcast: Broadcast;

  readonly #surroundings: RoomSurroundings;
  readonly #scenario: ScenarioOptions | undefined;
  readonly #autoplay: boolean;
  readonly #watchers = new Set<Watcher>();
  readonly #past: Broadcast[] = [];
  #ids: IdSource;
  #isShutDown = false;
  #stopPlayback: (() => void) | undefined;
  #cancelClosing = (): void => {};

  /** @throws SimulatorError INVALID_OPTION */
  constructor(options: RoomOptions, surroundings: RoomSurroundings) {
    super(surroundings.keepRecords);
    this.uniqueId = checkedName(options.uniqueId);
    this.#surroundings = surroundings;
    this.#scenario = scenarioOptions(options.scenario, options.seed);
    this.#autoplay = this.#scenario !== undefined && options.autoplay !== false;
    this.host = personNamed(this.uniqueId, options.nickname);
    const seed = hashText(this.uniqueId);
    this.followers = 1000 + (seed % 50_000);

    const nowMs = surroundings.clock.now();
    const title = options.title ?? `An evening with ${this.host.nickname}`;
    const roomId = options.roomId ?? exactId(nowMs / 1000, seed);
    this.broadcast = new Broadcast(roomId, title, nowMs, options.status ?? 'live');
    this.#ids = idSource(nowMs / 1000, hashText(roomId), 0);
    const comments = options.earlierComments ?? (this.#scenario === undefined ? 0 : 4);
    for (const comment of earlierComments(comments, seed, roomId, nowMs)) this.addComment(comment);
  }

  get videoOrigin(): string {
    return this.#surroundings.videoOrigin;
  }

  get userId(): string {
    return this.host.userId;
  }

  get roomId(): string {
    return this.broadcast.roomId;
  }

  get status(): RoomStatus {
    return this.broadcast.status;
  }

  get title(): string {
    return this.broadcast.title;
  }

  get playing(): boolean {
    return this.#stopPlayback !== undefined;
  }

  get sockets(): number {
    return this.#watchers.size;
  }

  /** The broadcast with this id, be it the present one or a past one. */
  broadcastWith(roomId: string): Broadcast | undefined {
    return [this.broadcast, ...this.#past].find(broadcast => broadcast.roomId === roomId);
  }

  /** Lets a socket in; from here on it gets what is sent. */
  enter(watcher: Watcher): void {
    this.#watchers.add(watcher);
    this.begin();
  }

  /** Begins the scenario for the first one who is there, with a socket or without. */
  begin(): void {
    if (this.#autoplay && !this.#isShutDown && !this.playing && this.broadcast.onAir) this.play();
    this.waiters.changed();
  }

  leave(watcher: Watcher): void {
    this.#watchers.delete(watcher);
    this.waiters.changed();
  }

  send(...drafts: Draft[]): SentFrame {
    return this.#sendFrame(drafts.map(draft => this.#seal(draft)));
  }

  play(given?: ScenarioKind | ScenarioOptions): void {
    const options = given === undefined ? this.#scenario : scenarioOptions(given);
    if (options === undefined) throw new SimulatorError('INVALID_OPTION', 'This room was given no scenario to play.');
    this.stop();
    // Another broadcast of the same room is another evening.
    const seed = (options.seed ?? 1) + this.#past.length;
    const { clock } = this.#surroundings;
    const steps = scenario({ ...options, uniqueId: this.uniqueId, roomId: this.roomId, startMs: clock.now(), seed });
    const ended = () => {
      this.#stopPlayback = undefined;
      this.waiters.changed();
    };
    this.#stopPlayback = playback(steps, clock, step => this.#sendFrame(step.messages), ended);
  }

  stop(): void {
    this.#stopPlayback?.();
    this.#stopPlayback = undefined;
    this.waiters.changed();
  }

  goOffline(): void {
    this.stop();
    this.broadcast.finish('offline', this.now());
    this.closeSockets();
  }

  goLive(options: { readonly roomId?: string; readonly title?: string } = {}): void {
    if (this.broadcast.onAir) throw new SimulatorError('WRONG_STATE', `@${this.uniqueId} is live already.`);
    this.#cancelClosing();
    this.closeSockets();
    const nowMs = this.now();
    this.#past.push(this.broadcast);
    const roomId = options.roomId ?? exactId(nowMs / 1000, hashText(`${this.uniqueId} ${this.#past.length}`));
    this.broadcast = new Broadcast(roomId, options.title ?? this.title, nowMs, 'live');
    this.#ids = idSource(nowMs / 1000, hashText(roomId), 0);
    this.history.length = 0;
    this.waiters.changed();
  }

  closeSockets(code = 1000): void {
    for (const watcher of [...this.#watchers]) watcher.close(code);
  }

  /** Ends everything that is under way; the room cannot be used any more. */
  shutDown(): void {
    this.#isShutDown = true;
    this.stop();
    this.#cancelClosing();
    this.waiters.close();
  }

  waitForSocket(count = 1, options?: WaitOptions): Promise<void> {
    return this.waitUntil(room => room.sockets >= count, `${count} socket(s) in the room`, options);
  }

  waitForNoSockets(options?: WaitOptions): Promise<void> {
    return this.waitUntil(room => room.sockets === 0, 'the last socket to leave the room', options);
  }

  async waitUntil(condition: (room: Room) => boolean, what: string, options?: WaitOptions): Promise<void> {
    await this.waiters.until(() => (condition(this) ? true : undefined), what, options);
  }

  /** The comments of the present broadcast as a batch for one socket; undefined when there are none. */
  historyBatch(length: number): Batch | undefined {
    const messages = this.history.slice(Math.max(0, this.history.length - length));
    return length <= 0 || messages.length === 0 ? undefined : this.#batch(messages, true, false);
  }

  /** A batch for one socket, beside what the room sends to all. */
  batchOf(draft: Draft): Batch {
    return this.#batch([this.#seal(draft)], false, false);
  }

  /** An empty batch: the answer to an entry carries its id and its position in the stream. */
  entryBatch(): Batch {
    return this.#batch([], false, false);
  }

  protected now(): number {
    return this.#surroundings.clock.now();
  }

  #sendFrame(messages: readonly SimulatedMessage[]): SentFrame {
    const watchers = [...this.#watchers];
    const compressed = this.counts.frames % 2 === 0;
    const sent = this.#batch(messages, false, compressed && watchers.some(watcher => watcher.acceptsGzip));
    for (const watcher of watchers) watcher.deliver(sent);
    const { clock, onFrame } = this.#surroundings;
    const frame = { logId: sent.logId, atMs: clock.now(), messages, compressed, receivers: watchers.length };
    for (const message of messages) this.#apply(message);
    this.addFrame(frame);
    onFrame?.(this);
    return frame;
  }

  #seal(draft: Draft): SimulatedMessage {
    const createTimeMs = this.now();
    return seal(draft, { roomId: this.roomId, msgId: this.#ids.next(), createTimeMs });
  }

  #batch(messages: readonly SimulatedMessage[], isHistory: boolean, compress: boolean): Batch {
    const nowMs = this.now();
    const logId = this.#ids.next();
    const place = { roomId: this.roomId, sequence: this.counts.frames + 1, nowMs };
    return batch({ messages, isHistory, isFirst: isHistory, compress, logId, ...place });
  }

  /** Look-ups and sockets follow what the messages say, whoever made them. */
  #apply({ message }: SimulatedMessage): void {
    const wasOnAir = this.broadcast.onAir;
    if (message !== undefined) this.broadcast.apply(message, this.now());
    if (!wasOnAir || this.broadcast.onAir) return;
    this.stop();
    this.#cancelClosing();
    const { clock, closeAfterEndMs } = this.#surroundings;
    this.#cancelClosing = clock.after(closeAfterEndMs, () => this.closeSockets());
  }
}
