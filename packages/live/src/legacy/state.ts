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
  /** What the last `getAvailableGifts()` returned; null before. */
  availableGifts: readonly GiftListEntry[] | null;
}

/** A gift of the list that `getAvailableGifts()` returns. Further fields are as the service sends them. */
export interface GiftListEntry {
  id: number;
  name: string;
  /** Price of one, in diamonds. */
  diamond_count: number;
  [field: string]: unknown;
}
