import { gzipSync } from 'node:zlib';
import { decodeFrame, decodeMessage, isLiveError, TikTokLiveConnection } from '@livetap/live';
import { decode, encode } from '@livetap/live/schema';
import { describe, expect, test } from 'vitest';
import { areCaptured, at, captures, type Leaf, leavesOf, ofKind } from './captured/captures.js';
import { playing } from './captured/playing.js';

/** The counts that are numbers although the wire has 64 bits for them. */
const counts = /\.?(heartBeatDuration|giftId|totalLikeCount|viewerCount|totalUser|coinCount|rank|followCount|Votes)$/;

/** What of the expected leaves a message does not have; empty when all is right. */
function differences(message: unknown, leaves: readonly Leaf[]): string[] {
  return leaves.flatMap(({ path, value, len }) => {
    const found = at(message, path);
    if (len !== undefined)
      return found instanceof Uint8Array && found.length === len ? [] : [`${path}: not ${len} bytes`];
    const wanted = counts.test(path) && typeof found === 'number' ? Number(value) : value;
    return found === wanted ? [] : [`${path}: ${String(found)} instead of ${String(wanted)}`];
  });
}

interface Heard {
  readonly method: string;
  readonly data: unknown;
  readonly payload: Uint8Array;
}

/** Plays frames through a connection and gives what its listeners heard. */
async function hear(frames: readonly Uint8Array[]) {
  const connection = new TikTokLiveConnection('captures', { source: playing(frames), logger: { warn: () => {} } });
  const decoded: Heard[] = [];
  const unknown: string[] = [];
  const errors: unknown[] = [];
  const events = new Map<string, unknown[]>();
  for (const name of ['chat', 'gift', 'member', 'like', 'social', 'roomUser', 'controlMessage'] as const) {
    events.set(name, []);
    connection.on(name, (data: unknown) => events.get(name)?.push(data));
  }
  connection.on('decodedData', (method, data, payload) => decoded.push({ method, data, payload: payload.slice() }));
  connection.on('unknown', ({ method }) => unknown.push(method));
  connection.on('error', ({ exception }) => errors.push(exception));
  const over = new Promise<void>(resolve => connection.on('disconnected', () => resolve()));
  await connection.connect();
  await over;
  return { decoded, unknown, errors, events };
}

const name = areCaptured
  ? 'real captures'
  : 'real captures (left out: there is no folder shared/captures beside the repository)';

describe.skipIf(!areCaptured)(name, () => {
  test('are all there', () => {
    expect(captures).toHaveLength(168);
    expect(captures.flatMap(leavesOf).length).toBe(8_414);
  });

  test.each(ofKind('frame'))('frame %s', (_name, capture) => {
    const { frame, messages } = decodeFrame(capture.bytes);
    expect(differences(frame, leavesOf(capture))).toEqual([]);
    expect(messages.length).toBeGreaterThan(0);
  });

  test.each(ofKind('response'))('response %s', (_name, capture) => {
    expect(differences(decode('ProtoMessageFetchResult', capture.bytes), leavesOf(capture))).toEqual([]);
  });

  test.each(ofKind('message').filter(([, { truncated }]) => !truncated))('message %s', (_name, capture) => {
    const message = decodeMessage(capture.method, capture.bytes);
    if (message === undefined) expect(leavesOf(capture)).toEqual([]);
    else expect(differences(message, leavesOf(capture))).toEqual([]);
  });

  test.each(captures.filter(({ truncated }) => truncated))('cut payload $n $method', ({ method, bytes }) => {
    const outcome = (() => {
      try {
        return decodeMessage(method, bytes);
      } catch (error) {
        return error;
      }
    })();
    if (outcome instanceof Error) expect(isLiveError(outcome)).toBe(true);
    else expect(['object', 'undefined']).toContain(typeof outcome);
  });

  test('payloads lie unchanged in the frame or answer they were cut out of', () => {
    const parents = new Map(captures.map(capture => [capture.n, capture]));
    const children = captures.filter(({ kind, parent }) => kind === 'message' && parent !== undefined);
    expect(children.length).toBeGreaterThan(5);
    for (const { n, parent = 0, bytes } of children) {
      const outer = parents.get(parent);
      const messages =
        outer?.kind === 'frame'
          ? decodeFrame(outer.bytes).messages
          : decode('ProtoMessageFetchResult', outer?.bytes ?? bytes).messages;
      expect(
        messages.some(({ payload }) => Buffer.compare(payload, bytes) === 0),
        `${n} in ${parent}`,
      ).toBe(true);
    }
  });

  test('the frames become events through a whole connection', async () => {
    const frames = ofKind('frame').map(([, { bytes }]) => bytes);
    const { decoded, errors, events } = await hear(frames);
    expect(errors).toEqual([]);
    const known = captures.filter(({ kind }) => kind === 'message');
    let compared = 0;
    for (const { payload, data } of decoded) {
      const capture = known.find(({ bytes }) => Buffer.compare(bytes, payload) === 0);
      if (capture === undefined) continue;
      expect(differences(data, leavesOf(capture)), `message ${capture.n}`).toEqual([]);
      compared += leavesOf(capture).length;
    }
    expect(compared).toBeGreaterThan(200);
    const heard = [...events.values()].reduce((sum, list) => sum + list.length, 0);
    expect(heard).toBeGreaterThan(3);
    for (const list of events.values()) for (const data of list) expect(decoded.map(one => one.data)).toContain(data);
  });

  test('so do all messages, packed into frames', async () => {
    const sent = captures.filter(({ kind, truncated }) => kind === 'message' && !truncated);
    const frames = Array.from({ length: Math.ceil(sent.length / 10) }, (_, i) => {
      const messages = sent.slice(i * 10, i * 10 + 10).map(({ method: type, bytes: payload }) => ({ type, payload }));
      const payload = gzipSync(encode('ProtoMessageFetchResult', { messages }));
      return encode('WebcastPushFrame', { payloadType: 'msg', payload });
    });
    const { decoded, unknown, errors, events } = await hear(frames);
    expect(errors).toEqual([]);
    expect(decoded.length + unknown.length).toBe(sent.length);
    const readable = sent.filter(({ method }) => !unknown.includes(method));
    expect(decoded.map(({ method }) => method)).toEqual(readable.map(({ method }) => method));
    const wrong = decoded.flatMap(({ data }, i) => {
      const capture = readable[i];
      return capture === undefined ? ['?'] : differences(data, leavesOf(capture)).map(text => `${capture.n} ${text}`);
    });
    expect(wrong).toEqual([]);
    expect(readable.flatMap(leavesOf).length).toBeGreaterThan(8_000);
    for (const [event, list] of events) expect(list.length, event).toBeGreaterThan(2);
  });
});
