// The frames that are measured: made from the seed by the simulator's scenario, with the mix and the sizes of real rooms.
import { gzipSync } from 'node:zlib';
import { encode } from '@livetap/live/schema';
import { scenario } from '@livetap/simulator';

const startMs = 1_763_640_000_000;

/** A normal room: some three messages a frame. @param {number} frames @param {number} [beginsAt] milliseconds since 1970 */
function roomBatches(frames, beginsAt = startMs) {
  const batches = [];
  for (const { messages } of scenario({ seed: 1, kind: 'normal', undecodable: false, startMs: beginsAt })) {
    batches.push(messages);
    if (batches.length === frames) return batches;
  }
  throw new Error('the scenario ended');
}

/** A gift rush: fifty messages a frame, mostly likes, joins, chats and gifts. @param {number} frames */
function burstBatches(frames) {
  const batches = [];
  let batch = [];
  const wanted = new Set(['WebcastLikeMessage', 'WebcastMemberMessage', 'WebcastChatMessage', 'WebcastGiftMessage']);
  for (const { messages } of scenario({ seed: 2, kind: 'peak', undecodable: false, startMs })) {
    batch.push(...messages.filter(({ method }) => wanted.has(method)));
    if (batch.length < 50) continue;
    batches.push(batch);
    batch = [];
    if (batches.length === frames) return batches;
  }
  throw new Error('the scenario ended');
}

/** A batch as it is packed into a frame. */
function batchOf(messages, index) {
  return encode('ProtoMessageFetchResult', {
    messages: messages.map(({ method, msgId, payload: bytes }) => ({ type: method, msgId, payload: bytes })),
    cursor: `${startMs + index}_7686613763180497737_1_1_${startMs}_0`,
    fetchInterval: '1000',
    now: String(startMs + index * 700),
    internalExt: `fetch_time:${startMs}|seq:${index}|wss_info:0-${startMs}-0-0`,
    heartBeatDuration: 15,
    needsAck: true,
  });
}

/** All of a frame but its numbers, which are those of one socket and stand before it. */
function frameBody(batch, index) {
  return encode('WebcastPushFrame', {
    service: '8888',
    method: '8',
    headers: [
      { key: 'compress_type', value: 'gzip' },
      { key: 'im_cursor', value: `${startMs + index}_7686613763180497737_1_1_${startMs}_0` },
    ],
    payloadEncoding: 'pb',
    payloadType: 'msg',
    payload: gzipSync(batch),
  });
}

/** Puts the numbers before a frame. @param {number} seqId counts the frames of a socket from 1 @param {bigint} logId */
export function numbered(seqId, logId, body) {
  return Buffer.concat([encode('WebcastPushFrame', { seqId: String(seqId), logId: String(logId) }), body]);
}

/** One frame, and the size of its batch before it was packed. */
function frameOf(messages, index) {
  const batch = batchOf(messages, index);
  const logId = 3825779194948756996n + BigInt(index);
  return { bytes: numbered(index + 1, logId, frameBody(batch, index)), inflated: batch.length };
}

/**
 * Frames of a normal room that begins now, without their numbers, to be given to many sockets; and how many messages are in them.
 * @param {number} frames
 */
export function frameBodies(frames) {
  const batches = roomBatches(frames, Date.now());
  return {
    bodies: batches.map((messages, index) => frameBody(batchOf(messages, index), index)),
    messages: batches.reduce((sum, { length }) => sum + length, 0),
  };
}

/**
 * A batch of comments with ids above all others, which a client remembers in place of those before: of the newest messages it
 * forgets none, so that frames that are played again would be repetitions.
 */
export function newestComments() {
  const count = 1_000;
  const messages = Array.from({ length: count }, (_, index) => ({
    method: 'WebcastChatMessage',
    msgId: String(2n ** 63n - 1n - BigInt(index)),
    payload: new Uint8Array(),
  }));
  return batchOf(messages, 0);
}

/** A frame with one comment, without its numbers. @param {number} index of the comment, for its id @param {string} comment */
export function commentBody(index, comment) {
  const payload = encode('WebcastChatMessage', { comment });
  return frameBody(batchOf([{ method: 'WebcastChatMessage', msgId: String(index + 1), payload }], index), index);
}

/** A kind of traffic by its name; `chats` is `room` for so long that some thousand chats are in it. */
const kinds = { room: () => roomBatches(400), burst: () => burstBatches(40), chats: () => roomBatches(7000) };

/** @param {keyof typeof kinds} kind @returns {{ frames: Uint8Array[], messages: number, inflated: number, wire: number }} */
export function corpus(kind) {
  const batches = kinds[kind]();
  const packed = batches.map(frameOf);
  return {
    frames: packed.map(({ bytes }) => bytes),
    messages: batches.reduce((sum, batch) => sum + batch.length, 0),
    wire: packed.reduce((sum, { bytes }) => sum + bytes.length, 0),
    inflated: packed.reduce((sum, { inflated }) => sum + inflated, 0),
  };
}
