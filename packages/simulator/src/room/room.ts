import type { Init, Messages } from '@livetap/live/schema';
import type { ShareKind } from '../messages/audience.js';
import type { Draft, MessageName, SimulatedMessage } from '../messages/draft.js';
import type { Person } from '../scenario/people.js';
import type { ScenarioKind } from '../scenario/rates.js';
import type { ScenarioOptions } from '../scenario/scenario.js';
import type { AckRecord, EntryRecord, HeartbeatRecord, PollRecord, SentFrame } from './records.js';
import type { WaitOptions } from './waiters.js';

/** State of a room: on the air, paused by the host, just ended with a control message, or not on the air. */
export type RoomStatus = 'live' | 'paused' | 'ended' | 'offline';

/** Options of `addRoom`. */
export interface RoomOptions {
  /** @name of the host. */
  readonly uniqueId: string;
  /** @defaultValue `live` */
  readonly status?: 'live' | 'offline' | 'ended';
  /** Id of the broadcast: up to 19 digits. For an offline room the id of the last one, or `''` or `0`. @defaultValue an id that follows from `uniqueId` */
  readonly roomId?: string;
  /** @defaultValue a friendly sentence */
  readonly title?: string;
  /** Display name of the host. @defaultValue `uniqueId` */
  readonly nickname?: string;
  /** What happens in the room by itself: a class of rooms, all options, or `false` for nothing. @defaultValue `busy` */
  readonly scenario?: ScenarioKind | ScenarioOptions | false;
  /** Seed of the scenario, when `scenario` does not give one. @defaultValue 1 */
  readonly seed?: number;
  /** Whether the scenario begins when the first client enters or polls; otherwise `play()` begins it. @defaultValue true */
  readonly autoplay?: boolean;
  /** How many invented comments there are before the first client connects. @defaultValue 4 with a scenario, else 0 */
  readonly earlierComments?: number;
}

/** Who does something: the @name of a person to invent, or a person with all fields. */
export type Someone = string | Person;

/** One message of a gift; see {@link Room.gift}. */
export interface GiftOptions {
  /** @defaultValue `ann_tester` */
  readonly user?: Someone;
  /** Running total of the streak. @defaultValue 1 */
  readonly repeatCount?: number;
  /** Whether the streak is over. @defaultValue true */
  readonly repeatEnd?: boolean;
  /** Names the streak: the same for all its messages. @defaultValue a new one */
  readonly groupId?: string;
}

/**
 * A room of the simulator: a host, a broadcast, and the clients that watch it. What is sent goes to every client that has
 * entered; a room that nobody watches sends all the same, to nobody.
 */
export interface Room {
  readonly uniqueId: string;
  /** Id of the host. */
  readonly userId: string;
  /** Id of the present broadcast, or of the last one. */
  readonly roomId: string;
  readonly status: RoomStatus;
  readonly title: string;
  /** Whether a scenario is playing. */
  readonly playing: boolean;

  /** How many clients are in the room. */
  readonly sockets: number;
  /** How many frames and messages were sent since the room was added. */
  readonly counts: { readonly frames: number; readonly messages: number };
  /** The messages sent, oldest first; with a scenario this is the truth to compare a client with. */
  readonly sent: readonly SimulatedMessage[];
  /** The frames sent, oldest first. */
  readonly frames: readonly SentFrame[];
  /** The last six comments. Whoever connects gets them once more, marked as history. */
  readonly history: readonly SimulatedMessage[];
  /** What clients sent. */
  readonly entries: readonly EntryRecord[];
  readonly acks: readonly AckRecord[];
  readonly heartbeats: readonly HeartbeatRecord[];
  readonly polls: readonly PollRecord[];
  /** What clients did wrong, each a sentence. Empty for a client that keeps to the protocol. */
  readonly violations: readonly string[];
  /** The fields of all sent messages of one method that are still kept. */
  sentOf<N extends MessageName>(method: N): Init<Messages[N]>[];

  /** Sends one frame with these messages. @throws SyntaxError when a 64-bit field is no decimal text */
  send(...drafts: Draft[]): SentFrame;
  /** A comment. */
  say(text: string, user?: Someone): SentFrame;
  /** Somebody comes in. */
  join(user?: Someone): SentFrame;
  /** Somebody likes. @param count 1 to 15, as on the wire; default 15 */
  like(count?: number, user?: Someone): SentFrame;
  /** Somebody follows the host. */
  follow(user?: Someone): SentFrame;
  /** Somebody shares, or brought 5 or 10 people. */
  share(user?: Someone, kind?: ShareKind): SentFrame;
  /** The viewer count. */
  viewers(count: number): SentFrame;
  /** One message of a gift, by its name or id in `giftCatalogue`. @throws SimulatorError INVALID_OPTION for an unknown gift */
  gift(gift: string | number, options?: GiftOptions): SentFrame;
  /** A whole streak: `count` frames with a growing total, and the one that ends it. @throws SimulatorError INVALID_OPTION for a gift that cannot be repeated */
  giftStreak(gift: string | number, count: number, user?: Someone): SentFrame[];

  /** Starts a scenario, by default the one given to `addRoom`, in place of one that runs. @throws SimulatorError INVALID_OPTION when there is none */
  play(scenario?: ScenarioKind | ScenarioOptions): void;
  /** Stops the scenario. */
  stop(): void;
  /** The host pauses (control message 1); the room goes on otherwise, as real rooms do. */
  pause(): SentFrame;
  /** The host resumes (control message 2). */
  resume(): SentFrame;
  /** The stream ends by the host (3) or by moderation (4); sockets are closed a moment later. @defaultValue 3 */
  end(action?: 3 | 4): SentFrame;
  /** The stream is over without a word: sockets are closed, look-ups say offline. */
  goOffline(): void;
  /** A new broadcast begins, with a new room id. @throws SimulatorError WRONG_STATE when one is on the air */
  goLive(options?: { readonly roomId?: string; readonly title?: string }): void;
  /** Closes the sockets of the room and nothing else. @param code WebSocket close code; default 1000 */
  closeSockets(code?: number): void;

  /** Waits until that many clients are in the room. @throws SimulatorError WAIT_TIMEOUT, CLOSED */
  waitForSocket(count?: number, options?: WaitOptions): Promise<void>;
  /** Waits until nobody is in the room. @throws SimulatorError WAIT_TIMEOUT, CLOSED */
  waitForNoSockets(options?: WaitOptions): Promise<void>;
  /** Waits for the ack of a frame, or for any. @throws SimulatorError WAIT_TIMEOUT, CLOSED */
  waitForAck(logId?: string, options?: WaitOptions): Promise<AckRecord>;
  /** Waits for a heartbeat with this sequence number, or for any. @throws SimulatorError WAIT_TIMEOUT, CLOSED */
  waitForHeartbeat(sequence?: number, options?: WaitOptions): Promise<HeartbeatRecord>;
  /** Waits for anything that can be seen on the room. @param what completes "waited for ..." @throws SimulatorError WAIT_TIMEOUT, CLOSED */
  waitUntil(condition: (room: Room) => boolean, what: string, options?: WaitOptions): Promise<void>;
}
