import type { CommonMessageData } from '../gen/types.js';

/** What every flat event of 1.x says about its message. */
export interface LegacyMessage {
  /** Decimal digits; unique for each message of a room. Absent when it was not sent. */
  msgId: string | undefined;
  /** Milliseconds since 1970, as text. Absent when it was not sent. */
  createTime: string | undefined;
  /** Key of the text that the service shows, for example `pm_main_follow_message_viewer_2`; empty when there is none. */
  displayType: string;
  /** That text with places to fill in, for example `{0:user} followed the host`; empty when there is none. */
  label: string;
}

/** Flattens what stands at the head of every message. */
export function flatMessage(common: CommonMessageData | undefined): LegacyMessage {
  return {
    msgId: sentId(common?.msgId),
    createTime: sentId(common?.createTime),
    displayType: common?.displayText?.displayType ?? '',
    label: common?.displayText?.defaultPattern ?? '',
  };
}

/** An id or a time as text; absent when it was not sent: the text `0` would pass for one. */
export function sentId(value: string | undefined): string | undefined {
  return value === '' || value === '0' ? undefined : value;
}
