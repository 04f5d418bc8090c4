import type { ClientEventMap, ConnectionStatus, Gap, LiveEvent, LiveEvents, RoomEventName } from '@livetap/live';

/** What is told about a room beside what happens in it. It has the form of the events of the application level. */
interface NoticeBase {
  readonly v: 1;
  /** When it happened, in milliseconds since 1970. */
  readonly at: number;
}

/** The room is entered, the first time or again. */
export interface ConnectedNotice extends NoticeBase {
  readonly type: 'connected';
  readonly uniqueId: string;
  readonly roomId: string;
}

/** A connection is over. */
export interface DisconnectedNotice extends NoticeBase {
  readonly type: 'disconnected';
  /** WebSocket close code. */
  readonly code: number;
  readonly reason: string;
}

/** Where the connection stands, when that has changed. */
export interface StatusNotice extends NoticeBase, ConnectionStatus {
  readonly type: 'status';
}

/** A stretch of time from which something may be missing. */
export interface GapNotice extends NoticeBase, Gap {
  readonly type: 'gap';
}

/** Something that a recording has beside frames. */
export interface MarkNotice extends NoticeBase {
  readonly type: 'mark';
  /** What it is, as whoever recorded it called it. */
  readonly event: string;
  readonly data?: unknown;
}

/** What is told about a room beside what happens in it. */
export type Notice = ConnectedNotice | DisconnectedNotice | StatusNotice | GapNotice | MarkNotice;

/** Everything that can be shown at the application level, by its type. */
export type ToldEvents = LiveEvents & { readonly [T in Notice['type']]: Extract<Notice, { readonly type: T }> };

/** Name of an event of the wire level. */
export type WireEventName = RoomEventName | 'unknown';

/** An event of the wire level: a message as the service sent it, decoded. */
export interface WireEvent {
  readonly type: 'wire';
  readonly event: WireEventName;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  readonly data: Parameters<ClientEventMap[WireEventName]>[0];
}

/** Everything that can be shown of a room. */
export type ShownEvent = LiveEvent | Notice | WireEvent;

/** The name by which an event is asked for. */
export function nameOf(event: ShownEvent): string {
  return event.type === 'wire' ? event.event : event.type;
}

/** When an event arrived, in milliseconds since 1970; of what was said before the connection, when it was said. */
export function timeOf(event: ShownEvent): number {
  if (!('isHistory' in event) || event.isHistory) return event.at;
  return event.at + (event.lagMs ?? 0);
}
