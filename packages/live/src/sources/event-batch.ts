import { writeProtoMessageFetchResult } from '../gen/envelope.encode.js';
import { Writer } from '../wire/write.js';
import { countOf, type EventData, idOf, textOf } from './event-fields.js';

/** Makes the message of one event of somebody else: its method, and what writes it. */
export interface Translation {
  readonly method: string;
  write(writer: Writer, data: EventData): void;
}

/**
 * A batch with the one message that an event comes to.
 * @param translation undefined for an event without a message of its own: then its JSON is the payload, so that nothing is lost
 * @param otherwise the method of such a message, which no message of the service has
 */
export function batchOfEvent(translation: Translation | undefined, otherwise: string, data: EventData): Uint8Array {
  const writer = new Writer();
  translation?.write(writer, data);
  const payload = translation === undefined ? new TextEncoder().encode(JSON.stringify(data)) : writer.finish();
  const batch = new Writer();
  writeProtoMessageFetchResult(batch, {
    messages: [{ type: translation?.method ?? otherwise, payload, ...present({ msgId: idOf(data.msgId) }) }],
  });
  return batch.finish();
}

/** An image of which only the address is known. */
export function imageOf(url: unknown): { url: string[] } | undefined {
  const text = textOf(url);
  return text === undefined ? undefined : { url: [text] };
}

/** What a gift event says of its gift; `giftType` is 1 for what can be sent as a streak. */
export function giftDetailsOf(data: EventData, giftType: number | undefined) {
  return present({
    giftName: textOf(data.giftName),
    giftType,
    diamondCount: countOf(data.diamondCount),
    describe: textOf(data.describe),
    giftImage: imageOf(data.giftPictureUrl),
  });
}

type Present<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** Without the fields that are undefined. */
export function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
