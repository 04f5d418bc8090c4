import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeFrame, decodeMessage } from '@livetap/live';
import type { RecordedFrame } from '@livetap/live/recording';
import { decode, encode, knownMethod, type Messages } from '@livetap/live/schema';
import type { Pseudonyms } from './pseudonyms.js';
import { collectNames, type MessageScrubbing, scrubMessage } from './scrub-message.js';

/** What became of frames and messages. */
export interface ScrubCounts {
  frames: number;
  messages: number;
  /** Frames that could not be read. */
  droppedFrames: number;
  /** Messages of a method without known schema. */
  unknownMessages: number;
  /** Messages that could not be read. */
  malformedMessages: number;
  /** How often a name was met that is not looked for in what people wrote: there are too many, or it is too long. */
  forgottenNames: number;
}

type Batch = Messages['ProtoMessageFetchResult'];

/**
 * Writes a frame anew, without what is personal in it. What cannot be read is left out and counted: a message alone
 * where only that is so.
 * @returns undefined when nothing of the frame can be read
 */
export function scrubFrame(
  { kind, bytes }: Pick<RecordedFrame, 'kind' | 'bytes'>,
  scrubbing: MessageScrubbing,
  counts: ScrubCounts,
): Uint8Array | undefined {
  try {
    const scrubbed = kind === 'frame' ? pushFrame(bytes, scrubbing, counts) : bareBatch(bytes, scrubbing, counts);
    counts.frames += 1;
    return scrubbed;
  } catch {
    // Whatever is wrong with it: what was not understood must not stay.
    counts.droppedFrames += 1;
    return undefined;
  }
}

/** Finds the names of people in a frame, so that they are known when texts are read. What cannot be read names nobody. */
export function collectFrameNames(
  { kind, bytes }: Pick<RecordedFrame, 'kind' | 'bytes'>,
  pseudonyms: Pseudonyms,
): void {
  for (const { type, payload } of messagesIn(kind, bytes)) {
    const method = knownMethod(type);
    if (method === undefined) continue;
    try {
      collectNames(decodeMessage(method, payload), pseudonyms);
    } catch {
      // It is left out, and counted then.
    }
  }
}

function messagesIn(kind: RecordedFrame['kind'], bytes: Uint8Array): Batch['messages'] {
  try {
    return (kind === 'frame' ? decodeFrame(bytes).batch : decodeBatch(bytes))?.messages ?? [];
  } catch {
    // It is left out, and counted then.
    return [];
  }
}

function pushFrame(bytes: Uint8Array, scrubbing: MessageScrubbing, counts: ScrubCounts): Uint8Array {
  const { frame, batch } = decodeFrame(bytes);
  const { seqId, payloadEncoding, payloadType } = frame;
  const plain = batch === undefined ? new Uint8Array() : encodeBatch(batch, scrubbing, counts);
  const payload = isGzip(frame.payload) && plain.length > 0 ? gzipSync(plain) : plain;
  const { logId } = frame;
  return encode('WebcastPushFrame', {
    ...{ seqId, logId: scrubbing.pseudonyms.id(logId), payload },
    payloadEncoding: word(payloadEncoding),
    payloadType: word(payloadType),
  });
}

function bareBatch(bytes: Uint8Array, scrubbing: MessageScrubbing, counts: ScrubCounts): Uint8Array {
  return encodeBatch(decodeBatch(bytes), scrubbing, counts);
}

function decodeBatch(bytes: Uint8Array): Batch {
  return decode('ProtoMessageFetchResult', isGzip(bytes) ? gunzipSync(bytes, limit) : bytes);
}

/** More than a batch may be. */
const limit = { maxOutputLength: 64 * 1024 * 1024 };

/** Cursors, addresses and parameters of the connection are left out: they belong to whoever recorded it. */
function encodeBatch(batch: Batch, scrubbing: MessageScrubbing, counts: ScrubCounts): Uint8Array {
  const { fetchInterval, now, fetchType, heartBeatDuration, needsAck, isFirst, historyNoMore } = batch;
  const messages = batch.messages.flatMap(({ type, payload, msgId, isHistory, msgType, offset }) => {
    const scrubbed = encodedMessage(type, payload, scrubbing, counts);
    if (scrubbed === undefined) return [];
    return [{ ...scrubbed, msgId: scrubbing.pseudonyms.id(msgId), isHistory, msgType, offset }];
  });
  return encode('ProtoMessageFetchResult', {
    ...{ messages, fetchInterval, now, fetchType, heartBeatDuration, needsAck, isFirst, historyNoMore },
  });
}

function encodedMessage(
  type: string,
  payload: Uint8Array,
  scrubbing: MessageScrubbing,
  counts: ScrubCounts,
): { readonly type: string; readonly payload: Uint8Array } | undefined {
  const method = knownMethod(type);
  if (method === undefined) {
    counts.unknownMessages += 1;
    return undefined;
  }
  try {
    const message = scrubMessage(decodeMessage(method, payload), scrubbing);
    const encoded = encode(method, message as Messages[typeof method]);
    counts.messages += 1;
    return { type: method, payload: encoded };
  } catch {
    counts.malformedMessages += 1;
    return undefined;
  }
}

/** A word of the protocol, or nothing. */
function word(text: string): string {
  return /^[\w-]{1,32}$/.test(text) ? text : '';
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}
