import { type FrameSource, TikTokLive, type TikTokLiveOptions } from '@livetap/live';
import type { Init, Messages } from '@livetap/live/schema';
import { type ManualClock, manualClock } from '../clock.js';
import * as audience from '../messages/audience.js';
import type { Draft, MessageName, SimulatedMessage } from '../messages/draft.js';
import { gift as giftMessage } from '../messages/gift.js';
import { control } from '../messages/room-life.js';
import { chat } from '../messages/talk.js';
import { SimulatedRoom } from '../room/simulated-room.js';
import type { WaitOptions } from '../room/waiters.js';
import type { Person } from '../scenario/people.js';
import { roomFetch } from './room-fetch.js';
import { roomSource } from './room-source.js';
import { type BattleOptions, type TestBattle, testBattle } from './test-battle.js';
import { giftOf, requireCount, type SomeGift, type TestStreak, testStreak } from './test-gift.js';
import { turn } from './turn.js';
import { viewer, viewerOf } from './viewer.js';

/** Options of {@link createTestRoom}. */
export interface TestRoomOptions {
  /** @name of the host. @defaultValue `streamer` */
  readonly uniqueId?: string;
  /** Whether the host is live. @defaultValue true */
  readonly isLive?: boolean;
  /** When the clock of the room begins, in milliseconds since 1970. @defaultValue 2025-11-20T12:00:00Z */
  readonly startMs?: number;
  /** Further options of `live`. @defaultValue those of {@link ClientOptions} */
  readonly live?: Partial<Omit<TikTokLiveOptions, 'uniqueId' | 'source' | 'sources' | 'fetch' | 'clock'>>;
}

/** What leads a client into a test room. */
export type ClientOptions = {
  readonly [K in 'uniqueId' | 'sources' | 'fetch' | 'clock' | 'reconnect' | 'health']-?: NonNullable<
    TikTokLiveOptions[K]
  >;
};

/** Keeps records in full: a test is short. */
const keepRecords = 100_000;
/** A test turns the clock as it likes: whether a room is quiet or a link is deaf is not what it is about. */
const health = { quietAfterMs: Number.POSITIVE_INFINITY, deafAfterMs: Number.POSITIVE_INFINITY };

/**
 * A room in which happens what the test says, for programs that read one: a `TikTokLive` reads it as it would read TikTok, with
 * look-ups, protobuf messages and reconnects, without a network, a server and a wait.
 *
 * Listeners have been called when a method that sends returns. What is sent while nobody reads the room reaches nobody, except
 * for the last six comments, which whoever connects is told as history.
 */
export class TestRoom {
  /** The time of the room and of its client, pauses and waiting included; it stands still until {@link advance} is called. */
  readonly clock: ManualClock;
  /** The frames of the room, for a client that takes a source: `new TikTokLiveConnection(name, { source: room.source })`. */
  readonly source: FrameSource;
  /** For clients of your own: `new TikTokLive({ ...room.options })`. */
  readonly options: ClientOptions;
  readonly #room: SimulatedRoom;
  readonly #liveOptions: NonNullable<TestRoomOptions['live']>;
  #live: TikTokLive | undefined;
  #groups = 0;

  constructor({ uniqueId = 'streamer', isLive = true, startMs, live = {} }: TestRoomOptions = {}) {
    const clock = manualClock(startMs);
    const status = isLive ? 'live' : 'offline';
    this.#room = new SimulatedRoom(
      { uniqueId, status, scenario: false },
      // There is no server in this process, so the addresses of the video lead nowhere.
      { clock, keepRecords, closeAfterEndMs: 0, videoOrigin: 'http://127.0.0.1:9' },
    );
    this.#liveOptions = live;
    this.clock = clock;
    this.source = roomSource(this.#room, clock);
    this.options = {
      ...{ uniqueId: this.#room.uniqueId, clock, health },
      sources: [this.source],
      fetch: roomFetch(this.#room, clock),
      reconnect: { firstMs: 0, mostMs: 0 },
    };
  }

  /** A client of the room, not connected yet; always the same one. */
  get live(): TikTokLive {
    this.#live ??= new TikTokLive({ ...this.options, ...this.#liveOptions });
    return this.#live;
  }

  /** @name of the host. */
  get uniqueId(): string {
    return this.#room.uniqueId;
  }

  /** Id of the broadcast. */
  get roomId(): string {
    return this.#room.roomId;
  }

  /** How many clients read the room. */
  get readers(): number {
    return this.#room.sockets;
  }

  /** The messages sent, oldest first. */
  get sent(): readonly SimulatedMessage[] {
    return this.#room.sent;
  }

  /** A comment. */
  chat(who: string | Person, comment: string): void {
    this.#send(chat(viewerOf(who), comment));
  }

  /**
   * A gift that is complete: a streak of so many with its end, or where a gift has no streaks, so many single ones.
   * @throws SimulatorError INVALID_OPTION for a gift that there is not, or a count that is none
   */
  gift(who: string | Person, gift: SomeGift, count = 1): void {
    const found = giftOf(gift);
    requireCount(count);
    if (found.type === 1) {
      const streak = this.streak(who, found);
      streak.add(count);
      streak.end();
      return;
    }
    for (let index = 0; index < count; index++) {
      this.#send(giftMessage({ ...this.#step(who, found), repeatCount: 1, repeatEnd: false }));
    }
  }

  /** A streak of gifts, of which nothing was sent yet. @throws SimulatorError INVALID_OPTION for a gift that has no streaks */
  streak(who: string | Person, gift: SomeGift): TestStreak {
    const step = this.#step(who, giftOf(gift));
    return testStreak(
      () => ({ ...step, atMs: this.clock.now() }),
      draft => this.#send(draft),
    );
  }

  /** Likes. @param count 1 to 15, as on the wire */
  like(who: string | Person, count = 1): void {
    this.#room.like(count, viewerOf(who));
  }

  /** Somebody comes in. */
  member(who: string | Person): void {
    this.#room.join(viewerOf(who));
  }

  /** Somebody follows the host. */
  follow(who: string | Person): void {
    this.#room.follow(viewerOf(who));
  }

  /** Somebody shares the stream, or brought 5 or 10 people. */
  share(who: string | Person, kind?: audience.ShareKind): void {
    this.#room.share(viewerOf(who), kind);
  }

  /** How many are watching, and who gave most. */
  viewers(count: number, top: readonly (string | Person)[] = []): void {
    this.#send(audience.viewers(count, count, top.map(viewerOf)));
  }

  /** A battle begins. @param opponent the other host */
  battle(opponent: string, { durationS = 300 }: BattleOptions = {}): TestBattle {
    const startMs = this.clock.now();
    const [battleId, channelId] = [String(startMs), String(startMs + 1)];
    const side = (host: Person, roomId: string) => ({ host, roomId, score: 0, armies: [] });
    const sides = [side(this.#room.host, this.roomId), side(viewer(opponent), '1')] as const;
    return testBattle(
      { battleId, channelId, startMs, durationS, sides },
      { send: draft => this.#send(draft), now: () => this.clock.now(), viewerOf },
    );
  }

  /** Any message of the schema. @throws SyntaxError when a 64-bit field is no decimal text */
  send<N extends MessageName>(method: N, message: Init<Messages[N]>): void {
    // A union of all messages does not follow that the two belong together.
    this.#send({ method, message } as unknown as Draft);
  }

  /** Any bytes under any name: a message of tomorrow, or a broken one. */
  sendBytes(method: string, payload: Uint8Array): void {
    this.#send({ method, payload });
  }

  /** The host pauses; the room goes on. */
  pause(): void {
    this.#send(control(1));
  }

  /** The host goes on. */
  resume(): void {
    this.#send(control(2));
  }

  /** The stream ends, by the host or by moderation. */
  end(by: 'host' | 'moderation' = 'host'): void {
    this.#send(control(by === 'host' ? 3 : 4));
  }

  /** The stream is over without a word. */
  goOffline(): void {
    this.#room.goOffline();
  }

  /** The next stream begins, in a room of another id. @throws SimulatorError WRONG_STATE when one is on the air */
  goLive(): void {
    this.#room.goLive();
  }

  /** The connections of all who read break. Clients that reconnect do so at once; `await room.entered()` then. */
  cut(code = 1006): void {
    this.#room.closeSockets(code);
  }

  /**
   * Time goes on. What falls due on the way, as the end of a silent streak, has happened when this returns. Windows follow the
   * room: one closes with the first message behind its end.
   */
  advance(ms: number): void {
    this.clock.advance(ms);
  }

  /** Waits until so many clients read the room, and are told so. @throws SimulatorError WAIT_TIMEOUT, CLOSED */
  async entered(count = 1, options?: WaitOptions): Promise<void> {
    await this.#room.waitForSocket(count, options);
    await turn();
  }

  /** Disconnects `live` and ends everything that is under way. */
  async close(): Promise<void> {
    await this.#live?.disconnect();
    this.#room.shutDown();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #send(draft: Draft): void {
    this.#room.send(draft);
  }

  #step(who: string | Person, gift: ReturnType<typeof giftOf>) {
    const atMs = this.clock.now();
    this.#groups += 1;
    return { gift, from: viewerOf(who), to: this.#room.host, groupId: String(atMs + this.#groups), atMs };
  }
}

/** Creates a room for a test. @throws SimulatorError INVALID_OPTION for a name that cannot be one */
export function createTestRoom(options?: TestRoomOptions): TestRoom {
  return new TestRoom(options);
}
