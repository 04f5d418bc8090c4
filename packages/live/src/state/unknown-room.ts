/** Stands for a room of which nobody could say which one it is. A source that asks for no room reads it all the same. */
export const unknownRoomId = '0';
