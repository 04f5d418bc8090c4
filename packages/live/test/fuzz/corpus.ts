import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { methodDecoders } from '../../src/gen/registry.js';
import type { MethodName } from '../../src/messages/methods.js';
import { encode } from '../../src/schema.js';
import { typeOf } from '../gen/oracle.js';
import { randomMessage, seededRandom } from '../gen/random-message.js';
import { below, changedBytes, mutated, pick, type Random } from './mutate.js';

/** An encoded message with its method. */
export interface Sample {
  readonly type: string;
  readonly payload: Uint8Array;
}

/** One message of every method, and one of none, with all fields filled, one to three levels deep. */
export function encodedSamples(): Sample[] {
  const samples = (Object.keys(methodDecoders) as MethodName[]).map((type, index): Sample => {
    const message = randomMessage(typeOf(type), seededRandom(index), 1 + (index % 3));
    return { type, payload: encode(type, message) };
  });
  return [...samples, { type: 'WebcastNobodyKnowsMessage', payload: encode('User', { nickname: 'Ann', userId: '5' }) }];
}

// Real payloads are no part of the repository: they lie beside it where its maintainers work.
const folder = join(import.meta.dirname, '../../../../../shared/captures');

/** Real messages; none where the folder does not exist. */
export function capturedSamples(): Sample[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map(file => /^\d+-(\w+)\.bin$/.exec(file))
    .filter(match => match !== null)
    .map(({ 0: file, 1: type = '' }) => ({ type, payload: new Uint8Array(readFileSync(join(folder, file))) }));
}

/** A frame of some messages with something wrong at one of its levels: message, batch, gzip or envelope. */
export function brokenFrame(samples: readonly Sample[], random: Random): Uint8Array {
  const level = pick(random, ['message', 'message', 'batch', 'gzip', 'envelope'] as const);
  const messages = Array.from({ length: 1 + below(random, 4) }, () => {
    const { type, payload } = pick(random, samples);
    // Without an id: a message whose id came before is not delivered, and what is broken may come twice.
    return { type, payload: level === 'message' ? mutated(payload, random) : payload };
  });
  const batch = encode('ProtoMessageFetchResult', { messages, cursor: 'c', internalExt: 'e', needsAck: true });
  const content = level === 'batch' ? mutated(batch, random) : batch;
  const frame = encode('WebcastPushFrame', {
    seqId: '1',
    logId: '2',
    payloadEncoding: 'pb',
    payloadType: random() < 0.95 ? 'msg' : 'im_enter_room_resp',
    payload: level === 'gzip' ? brokenGzip(content, random) : random() < 0.6 ? gzip(content) : content,
  });
  return level === 'envelope' ? mutated(frame, random) : frame;
}

/** A frame that is as it should be, packed. */
export function soundFrame(sample: Sample): Uint8Array {
  const payload = gzip(encode('ProtoMessageFetchResult', { messages: [sample] }));
  return encode('WebcastPushFrame', { payloadEncoding: 'pb', payloadType: 'msg', payload });
}

function gzip(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(bytes, { level: 1 }));
}

function brokenGzip(bytes: Uint8Array, random: Random): Uint8Array {
  switch (below(random, 5)) {
    case 0:
      return gzip(gzip(bytes));
    case 1:
      return new Uint8Array([...gzip(bytes), ...gzip(bytes)]);
    case 2:
      // Two megabytes out of two kilobytes, beyond the limit of the tests.
      return gzip(new Uint8Array(2_000_000));
    default:
      return changedBytes(gzip(bytes), random);
  }
}
