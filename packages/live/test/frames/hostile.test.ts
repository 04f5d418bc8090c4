import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LimitExceededError } from '../../src/errors.js';
import { type DecodedFrame, decodeFrame } from '../../src/frames/decode-frame.js';
import { FrameDecodeError } from '../../src/frames/errors.js';
import { FrameSession } from '../../src/frames/session.js';
import { messageDecoders } from '../../src/gen/messages.js';
import { decodeMessage } from '../../src/messages/decode.js';
import { SchemaDecodeError } from '../../src/messages/errors.js';
import { decode, encode, type Init, type Messages, WireError } from '../../src/schema.js';
import { encodeWithOracle, typeOf } from '../gen/oracle.js';
import { randomMessage, seededRandom } from '../gen/random-message.js';
import { ack, chat, ended, entered, enterRoom, firstBatch, heartbeat } from './vectors.js';

function messageFrame(messages: Init<Messages['BaseProtoMessage']>[], pack = (bytes: Uint8Array) => bytes): Uint8Array {
  const batch = { messages, cursor: 'c', internalExt: 'e', needsAck: true, wsParams: { a: 'b' } };
  const payload = pack(encode('ProtoMessageFetchResult', batch));
  const headers = [{ key: 'compress_type', value: 'gzip' }];
  return encode('WebcastPushFrame', {
    seqId: '1',
    logId: '2',
    headers,
    payloadEncoding: 'pb',
    payloadType: 'msg',
    payload,
  });
}

/** Messages of all the usual kinds with every field filled, one or two levels deep. */
function messages(levels: number): Init<Messages['BaseProtoMessage']>[] {
  return ['Chat', 'Gift', 'Like', 'Social', 'Control'].map((kind, seed) => {
    const type = `Webcast${kind}Message`;
    return { type, payload: encodeWithOracle(typeOf(type), randomMessage(typeOf(type), seededRandom(seed), levels)) };
  });
}

const frames: [string, Uint8Array][] = [
  ['heartbeat', heartbeat],
  ['entry', enterRoom],
  ['ack', ack],
  ['answer to the entry', entered],
  ['comment', chat],
  ['end of the stream', ended],
  ['bare batch', firstBatch],
  [
    'comment, packed',
    messageFrame([{ type: 'WebcastChatMessage', payload: encode('WebcastChatMessage', { comment: 'hi' }) }], gzipSync),
  ],
  ['many kinds', messageFrame(messages(0))],
  ['many kinds, packed', messageFrame(messages(0), gzipSync)],
  [
    'many kinds, two levels, packed without compression',
    messageFrame(messages(1).slice(0, 1), bytes => gzipSync(bytes, { level: 0 })),
  ],
  [
    'an unknown kind',
    messageFrame([{ type: 'WebcastNobodyKnowsMessage', payload: encode('User', { nickname: 'Ann' }) }]),
  ],
];

interface Tally {
  frames: number;
  refused: number;
  decoded: number;
  unreadable: number;
  unknown: number;
}

/** Reads a frame to the bottom. Anything but a result or a documented error leaves the test. */
function feed(bytes: Uint8Array, tally: Tally): void {
  tally.frames++;
  let decoded: DecodedFrame;
  try {
    decoded = decodeFrame(bytes);
  } catch (error) {
    if (!(error instanceof FrameDecodeError || error instanceof LimitExceededError)) throw error;
    tally.refused++;
    return;
  }
  for (const { type, payload } of decoded.messages) {
    try {
      if (decodeMessage(type, payload) === undefined) tally.unknown++;
      else tally.decoded++;
    } catch (error) {
      if (!(error instanceof SchemaDecodeError)) throw error;
      tally.unreadable++;
    }
  }
}

function feedAll(inputs: Iterable<Uint8Array>): Tally {
  const tally: Tally = { frames: 0, refused: 0, decoded: 0, unreadable: 0, unknown: 0 };
  for (const bytes of inputs) feed(bytes, tally);
  return tally;
}

function* cuts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let length = 0; length <= bytes.length; length++) yield bytes.subarray(0, length);
}

/** The bytes with one of them changed: to every other value in a short frame, by every single bit in a long one. */
function* changes(bytes: Uint8Array): Generator<Uint8Array> {
  const masks =
    bytes.length <= 300 ? Array.from({ length: 255 }, (_, i) => i + 1) : Array.from({ length: 8 }, (_, i) => 1 << i);
  const changed = bytes.slice();
  for (let at = 0; at < bytes.length; at++) {
    for (const mask of masks) {
      changed[at] = (bytes[at] ?? 0) ^ mask;
      yield changed;
    }
    changed[at] = bytes[at] ?? 0;
  }
}

describe.each(frames)('%s', (_name, bytes) => {
  test('whole', () => {
    const tally = feedAll([bytes]);
    expect(tally).toMatchObject({ frames: 1, unreadable: 0 });
  });

  test('cut at every length', () => {
    const { frames: count } = feedAll(cuts(bytes));
    expect(count).toBe(bytes.length + 1);
  });

  test('with every byte changed', () => {
    const { frames: count } = feedAll(changes(bytes));
    expect(count).toBe(bytes.length * (bytes.length <= 300 ? 255 : 8));
  });
});

test('the vectors are of use: frames of all sizes, and all outcomes occur', () => {
  const sizes = frames.map(([, bytes]) => bytes.length);
  expect(Math.min(...sizes)).toBeLessThan(40);
  expect(Math.max(...sizes)).toBeGreaterThan(1_500);
  expect(Math.max(...sizes)).toBeLessThan(4_000);
  const plain = frames.find(([name]) => name === 'many kinds')?.[1] ?? new Uint8Array(0);
  const { refused, decoded, unreadable, unknown } = feedAll(changes(plain));
  expect(Math.min(refused, decoded, unreadable, unknown)).toBeGreaterThan(10);
});

test('a session survives them all, and only says what it could not read', () => {
  const errors: unknown[] = [];
  let batches = 0;
  const session = new FrameSession({
    roomId: '1',
    send: () => {},
    onBatch: () => {
      batches++;
    },
    onEntered: () => {},
    onClose: () => {},
    onError: error => errors.push(error),
  });
  for (const [, bytes] of frames) for (const cut of cuts(bytes)) session.receive(cut);
  expect(batches).toBeGreaterThan(frames.length / 2);
  expect(errors.length).toBeGreaterThan(1_000);
  expect(errors.filter(error => !(error instanceof FrameDecodeError))).toEqual([]);
});

describe('anything at all', () => {
  test('as a frame', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), bytes => feedAll([bytes]).frames === 1),
      { seed: 7, numRuns: 5_000 },
    );
  });

  test('as a batch, packed and not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (bytes, packed) => {
        const payload = packed ? gzipSync(bytes, { level: 1 }) : bytes;
        return feedAll([encode('WebcastPushFrame', { payloadType: 'msg', payload })]).frames === 1;
      }),
      { seed: 8, numRuns: 2_000 },
    );
  });

  test('as a message of every type', () => {
    const random = seededRandom(9);
    const tally = { read: 0, refused: 0 };
    for (const name of Object.keys(messageDecoders) as (keyof Messages)[]) {
      for (let run = 0; run < 20; run++) {
        readOrRefuse(
          name,
          Uint8Array.from({ length: random() * 30 }, () => random() * 256),
          tally,
        );
      }
    }
    expect(tally.read + tally.refused).toBe(626 * 20);
    expect(Math.min(tally.read, tally.refused)).toBeGreaterThan(500);
  });

  test('as a message of every type with three bytes changed, or its end missing', () => {
    const random = seededRandom(10);
    const tally = { read: 0, refused: 0 };
    for (const name of Object.keys(messageDecoders) as (keyof Messages)[]) {
      const whole = encodeWithOracle(typeOf(name), randomMessage(typeOf(name), random, 1));
      for (let run = 0; run < 20; run++) {
        const bytes = whole.slice(0, run % 4 === 0 ? random() * whole.length : whole.length);
        for (let change = 0; change < 3; change++) bytes[Math.floor(random() * bytes.length)] = random() * 256;
        readOrRefuse(name, bytes, tally);
      }
    }
    expect(tally.read + tally.refused).toBe(626 * 20);
    expect(Math.min(tally.read, tally.refused)).toBeGreaterThan(500);
  });
});

/** A message is read whole, with all its fields, or refused with the one documented error. */
function readOrRefuse(name: keyof Messages, bytes: Uint8Array, tally: { read: number; refused: number }): void {
  try {
    const message = decode(name, bytes);
    const fields = Object.keys(message).length;
    if (fields !== typeOf(name).fieldsArray.length) throw new Error(`${name} has ${fields} fields`);
    tally.read++;
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    tally.refused++;
  }
}
