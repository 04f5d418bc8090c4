import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { FaultyManagedLink } from '../faults/fault.js';
import type { SimulatedRoom } from '../room/simulated-room.js';
import type { Watcher } from '../room/watcher.js';
import type { Service } from '../service.js';
import type { Batch } from './frames.js';
import { managedEvent } from './managed-events.js';
import { beginningOfFrame } from './web-socket-frame.js';

/** Close code of the end of a stream, in the provider's newer package. */
const streamEnd = 4005;

/**
 * Tells one client the events of a room, from `roomInfo` on. A frame has both forms that are known: `{ event, data }`, and the
 * fields of the event beside them.
 * @param connection what the WebSocket runs over
 */
export function beginManagedSession(
  socket: WebSocket,
  connection: Duplex,
  room: SimulatedRoom,
  service: Service,
): void {
  const { clock, faults } = service;
  const end = (act: () => void) => {
    // A client that does not answer the close must not count as a reader meanwhile.
    room.leave(watcher);
    act();
  };
  const link: FaultyManagedLink = {
    room,
    breakOff: text =>
      end(() => connection.end(beginningOfFrame(Buffer.from(text), 'text'), () => connection.destroy())),
    close: code => end(() => socket.close(code)),
  };
  const tell = (frame: object) => faults.managedEvent(JSON.stringify(frame), link, text => socket.send(text));
  const watcher: Watcher = {
    acceptsGzip: false,
    deliver: ({ parts }: Batch) => {
      for (const message of parts.messages) {
        const event = managedEvent(message, clock.now());
        tell({ event: event.type, ...event, data: event });
      }
    },
    close: code => link.close(room.broadcast.onAir ? code : streamEnd),
  };
  // The close that follows an error says all there is to say.
  socket.on('error', () => {});
  socket.on('close', () => room.leave(watcher));
  const { title, viewerCount: user_count, likes: like_count } = room.broadcast;
  const owner = { id: room.userId, uniqueId: room.uniqueId, nickname: room.host.nickname };
  const { roomId, uniqueId } = room;
  room.enter(watcher);
  tell({ event: 'roomInfo', type: 'roomInfo', roomId, uniqueId, roomInfo: { title, user_count, like_count, owner } });
}
