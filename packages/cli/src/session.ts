import {
  type ClientEventMap,
  type DisconnectedEvent,
  isLiveError,
  type LiveErrorCode,
  type RoomEventName,
  type TikTokLiveConnection,
} from '@livetap/live';
import { CommandError } from './errors.js';
import { type EventName, type PrintedEvents, roomEventNames } from './event-names.js';
import type { Printer } from './print/printer.js';
import { summaryText } from './print/totals.js';
import { RoomView, viewedEvents } from './room-view.js';
import type { Stop } from './stop.js';

/** A room to show. */
export interface Session {
  readonly connection: TikTokLiveConnection;
  /** Skips the lookup of the username. */
  readonly roomId?: string | undefined;
  readonly printer: Printer;
  readonly stop: Stop;
  /** How long to watch from the moment of the connection, in milliseconds; undefined is without end. */
  readonly forMs?: number | undefined;
  /** When the event that is shown now arrived, in milliseconds since 1970. @defaultValue now */
  readonly arrivedAt?: (() => number) | undefined;
  /** Given what shows an event, for those that the connection does not raise. @defaultValue there are none */
  readonly onShow?: ((show: ShowEvent) => void) | undefined;
  /** What is said when the room is entered. @defaultValue connected to whom, and the title of the stream */
  readonly greeting?: string | undefined;
}

/** Shows an event of a room. */
export type ShowEvent = <E extends EventName>(name: E, data: PrintedEvents[E]) => void;

/** How a session ended. */
export type SessionEnd =
  | { readonly how: 'stopped' | 'streamEnd' }
  | { readonly how: 'disconnected'; readonly close: DisconnectedEvent; readonly cause: Error | undefined };

/** Errors about one frame or message, after which the connection goes on. */
const survivable: ReadonlySet<LiveErrorCode> = new Set([
  'FRAME_MALFORMED',
  'MESSAGE_MALFORMED',
  'LIMIT_EXCEEDED',
  'LISTENER_FAILED',
]);

/**
 * Connects, shows what happens and says at the end what was counted.
 * @throws what `connect()` throws, unless it was stopped meanwhile.
 */
export async function showRoom(session: Session): Promise<SessionEnd> {
  const { connection, roomId, printer, stop, forMs, greeting, arrivedAt = Date.now } = session;
  const room = new RoomView(connection.uniqueId);
  const show: ShowEvent = (name, data) => {
    room.apply(name, data);
    if (printer.events.has(name)) printer.event(name, data, arrivedAt(), room);
  };
  session.onShow?.(show);
  const listen = <E extends RoomEventName | 'unknown'>(name: E) =>
    // The name decides the payload; the type system cannot follow that through the event map.
    connection.on(name, ((data: PrintedEvents[E]) => show(name, data)) as unknown as ClientEventMap[E]);
  for (const name of roomEventNames) if (printer.events.has(name) || viewedEvents.includes(name)) listen(name);

  let end: SessionEnd | undefined;
  let cause: Error | undefined;
  connection.on('streamEnd', () => {
    end = { how: 'streamEnd' };
  });
  connection.on('error', ({ info, exception }) => {
    if (isLiveError(exception) && survivable.has(exception.code)) printer.warn(`${info}: ${exception.message}`);
    else cause = exception;
  });
  const closed = new Promise<DisconnectedEvent>(resolve => connection.on('disconnected', resolve));
  // The first batch comes before `connected`; whatever is first says that we are in the room.
  const enter = () => {
    if (room.state !== 'connecting') return;
    room.state = 'live';
    printer.note(greeting ?? greetingOf(connection));
    show('connected', { uniqueId: connection.uniqueId, roomId: connection.roomId });
    if (forMs !== undefined) stop.after(forMs);
  };
  connection.once('rawData', enter).once('connected', enter);

  const disconnect = () => void connection.disconnect();
  stop.signal.addEventListener('abort', disconnect, { once: true });
  const ticks = setInterval(() => printer.tick(room), printer.tickMs);
  try {
    if (stop.signal.aborted) return { how: 'stopped' };
    await connection.connect(roomId);
    const close = await closed;
    show('disconnected', close);
    end ??= stop.signal.aborted ? { how: 'stopped' } : { how: 'disconnected', close, cause };
    return end;
  } catch (error) {
    if (stop.signal.aborted) return { how: 'stopped' };
    throw error;
  } finally {
    clearInterval(ticks);
    stop.signal.removeEventListener('abort', disconnect);
    const wasLive = room.state === 'live';
    room.state = 'ended';
    printer.end();
    if (wasLive) printer.note(summaryText(room));
  }
}

/**
 * Says how a session ended that was to last until the stream ends.
 * @throws CommandError when the connection was lost.
 */
export function settle(end: SessionEnd): void {
  if (end.how !== 'disconnected') return;
  const { close, cause } = end;
  const said = [`code ${close.code}`, close.reason].filter(Boolean).join(', ');
  throw new CommandError('FAILED', `the connection was lost (${said}) before the stream ended`, {
    hint: 'Start the command again to go on watching.',
    cause,
  });
}

function greetingOf({ uniqueId, roomId, roomInfo }: TikTokLiveConnection): string {
  const title = roomInfo?.title;
  // A source that is given knows no id.
  const room = roomId === '0' ? '' : `, room ${roomId}`;
  return `connected to @${uniqueId}${room}${title ? `: ${title}` : ''}`;
}
