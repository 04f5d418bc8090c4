import type { SavedGiftLedger } from './gift-ledger.js';
import { unknownRoomId } from './unknown-room.js';

/** A ledger that was saved before anybody knew which room it is of, as one of this room. Keys that are out stay as they are. */
export function namedLedger<C>(saved: SavedGiftLedger<C>, roomId: string): SavedGiftLedger<C> {
  if (saved.roomId !== unknownRoomId) return saved;
  const named = <S extends { readonly id: string }>(streak: S): S => ({
    ...streak,
    id: `${roomId}${streak.id.slice(unknownRoomId.length)}`,
  });
  return { ...saved, roomId, open: saved.open.map(named), closed: saved.closed.map(named) };
}
