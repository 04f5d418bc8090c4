import type { LiveEvent, LiveEventType } from '../events/live/event-map.js';
import type { GiftContext } from '../events/live/gift.js';
import type { GiftCatalog } from '../lookup/gift-catalog.js';
import type { GiftLedgerOptions, SavedGiftLedger } from '../state/gift-ledger.js';
import type { LikeCounterOptions, SavedLikes } from '../state/likes.js';
import type { KnownPoll } from '../state/poll-notes.js';
import type { RoomStateChange, RoomStateOptions, SavedRoomState } from '../state/room-state.js';

/** Where gifts get what their messages leave out. */
export interface GiftSupply {
  /** What is known of gifts; learns from messages that say it. */
  readonly catalog: GiftCatalog;
  /** Of the names in messages, such as `en`. */
  readonly language: string;
  /** Has the gift list fetched for a gift that is not known: settles when that was tried; undefined when it cannot help. */
  readonly request: () => Promise<unknown> | undefined;
}

/** What {@link LiveEventReaders} need. */
export interface LiveReadersOptions {
  /** The room; part of every event and of every `giftKey`. */
  readonly roomId: string;
  /** Whether somebody listens to an event. Asked again when `version` has changed. */
  readonly wants: (type: LiveEventType) => boolean;
  /** Changes when `wants` may answer otherwise than before. */
  readonly version: () => number;
  /** Takes the events that somebody wants, in order. Must not throw. */
  readonly emit: (event: LiveEvent) => void;
  /** The stream has ended. Called after `streamEnd` was emitted; gifts in flight are final by then. */
  readonly onStreamEnd: () => void;
  /**
   * The clock that ends silent streaks and bursts, in milliseconds. Once messages come only its differences are used, so it need
   * not be theirs; what was saved goes on by it.
   * @defaultValue `Date.now`
   */
  readonly now?: (() => number) | undefined;
  /**
   * Runs `action` once after so many milliseconds of that clock, and returns what cancels it.
   * @defaultValue a timer of this machine
   */
  readonly after?: ((delayMs: number, action: () => void) => () => void) | undefined;
  /**
   * Whether events have `raw`. Without it, no message is kept with its event.
   * @defaultValue true
   */
  readonly raw?: boolean | undefined;
  /**
   * Whether to fold the state of the room, and how. It reads chats, joins, likes, gifts, follows, shares, viewer counts, battles
   * and goals, also while nobody listens to them.
   * @defaultValue `{}`: with the defaults of {@link RoomStateOptions}
   */
  readonly state?: RoomStateOptions | false | undefined;
  /** Whether somebody wants to know of changes of the state. @defaultValue nobody does */
  readonly wantsState?: (() => boolean) | undefined;
  /** Takes what has changed, whenever it is to be told. Must not throw. @defaultValue nobody is told */
  readonly onState?: ((change: RoomStateChange) => void) | undefined;
  /** @defaultValue the defaults of {@link GiftLedgerOptions} */
  readonly gifts?: GiftLedgerOptions | undefined;
  /** Completes gifts, and learns from them. @defaultValue gifts have what their messages say */
  readonly supply?: GiftSupply | undefined;
  /** @defaultValue the defaults of {@link LikeCounterOptions} */
  readonly likes?: LikeCounterOptions | undefined;
  /** What earlier readers of this room saved, to go on from there. @defaultValue nothing happened before */
  readonly saved?: SavedLiveRoom | undefined;
}

/** What readers know of a room, as plain JSON. Its parts may change with the version. */
export interface SavedLiveRoom {
  readonly version: 1;
  readonly gifts: SavedGiftLedger<GiftContext>;
  readonly likes: SavedLikes;
  /** What polls told at their start. Absent where none was heard of. */
  readonly polls?: readonly KnownPoll[] | undefined;
  /** Absent where no state is folded. */
  readonly state?: SavedRoomState | undefined;
}
