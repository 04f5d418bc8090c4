import type { RoomGiftInfo } from '../lookup/gifts.wire.js';
import type { RoomInfo } from '../lookup/replies.wire.js';

/** A snapshot of a `WebcastPushConnection`: what `getState()` returns and `connect()` resolves with. */
export interface LegacyState {
  isConnected: boolean;
  /** Whether the messages come through a socket. */
  upgradedToWebsocket: boolean;
  /** Empty while no room is known. */
  roomId: string;
  /** What the service said about the room; null when it was not asked. */
  roomInfo: RoomInfo | null;
  /** What the last `getAvailableGifts()` returned, or `connect()` with `enableExtendedGiftInfo`; null before. */
  availableGifts: RoomGiftInfo | null;
}
