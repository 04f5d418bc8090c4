import type { RoomEventMap, StreamEventMap } from './events/event-map.js';
import type { RoomGiftInfo } from './lookup/gifts.wire.js';
import type { RoomInfo } from './lookup/replies.wire.js';
import type { WebcastWebSocketClient } from './sources/websocket.js';

/** A snapshot of a connection. */
export interface TikTokLiveConnectionState {
  readonly isConnected: boolean;
  readonly isConnecting: boolean;
  /** Empty while no room is known. */
  readonly roomId: string;
  /** What the last `fetchRoomInfo()` returned. */
  readonly roomInfo: RoomInfo | null;
  /** The gift list, when it was fetched. */
  readonly availableGifts: RoomGiftInfo | null;
}

/** Every event of a connection, and what its listeners are called with. */
export type ClientEventMap = RoomEventMap &
  StreamEventMap & {
    /** The room is entered. */
    readonly connected: (state: TikTokLiveConnectionState) => void;
    /** The socket is open; the room is entered next. */
    readonly websocketConnected: (client: WebcastWebSocketClient) => void;
  };
