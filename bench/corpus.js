// The frames that are measured: made from the seed by the simulator's scenario, with the mix and the sizes of real rooms.
import { gzipSync } from 'node:zlib';
import { encode } from '@livetap/live/schema';
import { scenario } from '@livetap/simulator';

const startMs = 1_763_640_000_000;

/** A normal room: some three messages a frame. @param {number} frames */
function roomBatches(frames) {
  const batches = [];
  for (const { messages } of scenario({ seed: 1, kind: 'normal', undecodable: false, startMs })) {
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

/** One frame, and the size of its batch before it was packed. */
function frameOf(messages, index) {
  const payload = encode('ProtoMessageFetchResult', {
    messages: messages.map(({ method, msgId, payload: bytes }) => ({ type: method, msgId, payload: bytes })),
    cursor: `${startMs + index}_7686613763180497737_1_1_${startMs}_0`,
    fetchInterval: '1000',
    now: String(startMs + index * 700),
    internalExt: `fetch_time:${startMs}|seq:${index}|wss_info:0-${startMs}-0-0`,
    heartBeatDuration: 15,
    needsAck: true,
  });
  const bytes = encode('WebcastPushFrame', {
    seqId: String(index + 1),
    logId: String(3825779194948756996n + BigInt(index)),
    service: '8888',
    method: '8',
    headers: [
      { key: 'compress_type', value: 'gzip' },
      { key: 'im_cursor', value: `${startMs + index}_7686613763180497737_1_1_${startMs}_0` },
    ],
    payloadEncoding: 'pb',
    payloadType: 'msg',
    payload: gzipSync(payload),
  });
  return { bytes, inflated: payload.length };
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
