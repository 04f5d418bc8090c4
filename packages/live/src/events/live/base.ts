import { timeOf } from '../../messages/sent-at.js';

/** What every event has. Events are plain and flat: they can be logged, sent as JSON, copied and compared. */
export interface LiveEventBase {
  /** Version of the form of events. A field keeps its meaning within a version; new fields may come. */
  readonly v: 1;
  /** What happened; decides which other fields there are. */
  readonly type: string;
  /**
   * Names the event for good: the same in every process and after every reconnect. Unique together with `type`; derived events
   * have the id of the event they come from. @source id of the message; for gifts the `giftKey`
   */
  readonly id: string;
  /** When the service sent it, or where it does not say so, when it came. @unit ms since 1970 @source common.createTime */
  readonly at: number;
  /** Decimal digits. */
  readonly roomId: string;
  /** Whether it was said before the connection was made. */
  readonly isHistory: boolean;
  /**
   * From the service's clock when it was sent to ours when it came; negative when the clocks differ. Absent where the service
   * does not say when. @unit ms
   */
  readonly lagMs: number | undefined;
}

/** What the events of one message begin with. */
export type LiveHead = Pick<LiveEventBase, 'id' | 'at' | 'roomId' | 'isHistory' | 'lagMs'>;

/** What of a message's header is read. */
export interface HeaderFields {
  readonly createTime: number | string;
}

/** When the service sent a message, in milliseconds since 1970; undefined where it does not say. */
export function sentAt(common: HeaderFields | undefined): number | undefined {
  return timeOf(Number(common?.createTime));
}

/** A 64-bit id as text; empty where the wire has none. */
export function idText(id: string | undefined): string {
  return id === undefined || id === '0' ? '' : id;
}

/** A 64-bit count; 0 where it is no number that can be reckoned with. */
export function countOf(value: string | number | undefined): number {
  const count = Number(value ?? 0);
  return Number.isSafeInteger(count) ? count : 0;
}
