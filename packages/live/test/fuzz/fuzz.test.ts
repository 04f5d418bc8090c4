import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { TikTokLiveConnection } from '../../src/connection.js';
import { isLiveError, LimitExceededError } from '../../src/errors.js';
import { type DecodedFrame, decodeFrame } from '../../src/frames/decode-frame.js';
import { FrameDecodeError } from '../../src/frames/errors.js';
import { defaultFrameLimits, type FrameLimits } from '../../src/frames/limits.js';
import { decodeMessage } from '../../src/messages/decode.js';
import { SchemaDecodeError } from '../../src/messages/errors.js';
import { describeUnknown } from '../../src/messages/unknown-message.js';
import { encode } from '../../src/schema.js';
import { enteredFrame, type FakeSource, fakeSource } from '../fake-source.js';
import { seededRandom } from '../gen/random-message.js';
import { brokenFrame, capturedSamples, encodedSamples, type Sample, soundFrame } from './corpus.js';
import { below, mutated, pick, type Random } from './mutate.js';

/*
 * A fixed number of broken messages and frames, the same ones each time. A failure names the seed of its run:
 * `FUZZ_SEED=17 FUZZ_RUNS=1 npx vitest run packages/live/test/fuzz` runs that one alone, and
 * `FUZZ_SEED=100000 FUZZ_RUNS=1000000` goes on where nobody has looked.
 */
const firstSeed = Number(process.env.FUZZ_SEED ?? 1);
if (process.env.FUZZ_RUNS !== undefined) vi.setConfig({ testTimeout: 0 });

async function fuzz(runs: number, run: (random: Random) => void | Promise<void>): Promise<void> {
  const count = Number(process.env.FUZZ_RUNS ?? runs);
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    try {
      const running = run(seededRandom(seed));
      if (running !== undefined) await running;
    } catch (cause) {
      throw new Error(`fuzzing failed, again with FUZZ_SEED=${seed} FUZZ_RUNS=1: ${cause}`, { cause });
    }
    if (seed % 100 !== 0) continue;
    noteMemory();
    // What is closed in a later turn, like the handle of an inflate that failed, gets its turn.
    await new Promise(resolve => setImmediate(resolve));
  }
}

const limits: FrameLimits = { ...defaultFrameLimits, maxInflatedBytes: 1_000_000, maxFrameBytes: 200_000 };

/*
 * Memory. What a run leaves behind is measured after a collection; what it takes meanwhile, garbage included, is only
 * bounded roughly.
 */
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
const megabyte = 1_048_576;
let before = 0;
let peak = 0;

function memory(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function noteMemory(): void {
  peak = Math.max(peak, memory());
}

beforeAll(() => {
  collectGarbage();
  before = memory();
});

afterAll(() => {
  expect(peak - before, 'memory at its highest').toBeLessThan(250 * megabyte);
  collectGarbage();
  expect(memory() - before, 'memory left behind').toBeLessThan(32 * megabyte);
});

/** How many fields, list items and map entries a decoded value has, at all levels. */
function sizeOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return 1;
  let size = 1;
  for (const inner of Object.values(value)) size += sizeOf(inner);
  return size;
}

/**
 * An empty message takes two bytes and is decoded to all its fields, at most some hundred of them, so output grows with
 * input at a rate that the schema bounds. More would mean that something is read twice.
 */
function expectBoundedSize(value: unknown, bytes: Uint8Array): void {
  const size = sizeOf(value);
  if (size > 1_000 + bytes.length * 100) throw new Error(`${bytes.length} bytes became ${size} values`);
}

/** A message is decoded, has no schema, or is refused with the one documented error. */
function readMessage({ type, payload }: Sample): 'decoded' | 'unknown' | 'refused' {
  const unknown = describeUnknown({ method: type, msgId: '1', payload });
  expectBoundedSize(unknown.fields, payload);
  try {
    const message = decodeMessage(type, payload, limits);
    expectBoundedSize(message, payload);
    return message === undefined ? 'unknown' : 'decoded';
  } catch (error) {
    if (error instanceof SchemaDecodeError) return 'refused';
    throw error;
  }
}

/** A frame is read, or refused with one of the two documented errors. */
function readFrame(bytes: Uint8Array): DecodedFrame | undefined {
  try {
    return decodeFrame(bytes, limits);
  } catch (error) {
    if (error instanceof FrameDecodeError || error instanceof LimitExceededError) return undefined;
    throw error;
  }
}

/** A connection that is fed by hand, and what came out of it since it was asked last. */
class Listener {
  readonly source: FakeSource = fakeSource();
  readonly #connection: TikTokLiveConnection;
  #raw: string[] = [];
  #outcomes = 0;
  #problems: Error[] = [];

  constructor() {
    this.#connection = new TikTokLiveConnection('ann', { source: this.source, limits });
    this.#connection.on('rawData', method => this.#raw.push(method));
    this.#connection.on('decodedData', () => {
      this.#outcomes += 1;
    });
    this.#connection.on('unknown', () => {
      this.#outcomes += 1;
    });
    this.#connection.on('error', ({ exception }) => this.#problems.push(exception));
  }

  async connect(): Promise<void> {
    const connecting = this.#connection.connect('5');
    while (this.source.sent.length === 0) await new Promise(resolve => setImmediate(resolve));
    this.source.push(enteredFrame);
    await connecting;
  }

  async disconnect(): Promise<void> {
    await this.#connection.disconnect();
  }

  /** Feeds one frame; tells the methods of its messages and the errors. */
  feed(bytes: Uint8Array): { methods: string[]; outcomes: number; problems: Error[] } {
    this.#raw = [];
    this.#outcomes = 0;
    this.#problems = [];
    this.source.push(bytes);
    vi.advanceTimersByTime(250);
    this.source.sent.length = 0;
    return { methods: this.#raw, outcomes: this.#outcomes, problems: this.#problems };
  }
}

const sound: Sample = { type: 'WebcastChatMessage', payload: encode('WebcastChatMessage', { comment: 'hello' }) };

describe.each([
  ['messages made by our encoder', encodedSamples()],
  ['real messages', capturedSamples()],
])('%s', (_name, samples) => {
  test.skipIf(samples.length === 0)('broken, are decoded or refused', async () => {
    const tally = { decoded: 0, unknown: 0, refused: 0 };
    await fuzz(4_000, random => {
      const { type, payload } = pick(random, samples);
      // Now and then as another message than it is: all its fields are of the wrong type.
      const as = random() < 0.1 ? pick(random, samples).type : type;
      tally[readMessage({ type: as, payload: mutated(payload, random) })]++;
    });
    if (process.env.FUZZ_RUNS === undefined) expect(Math.min(...Object.values(tally))).toBeGreaterThan(10);
  });

  test.skipIf(samples.length === 0)('in broken frames, cost no more than their frame', async () => {
    // A frame whose number is ahead waits a moment for those before it.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const tally = { read: 0, refused: 0 };
    let listener = new Listener();
    await listener.connect();
    await fuzz(2_500, async random => {
      const bytes = brokenFrame(samples, random);
      const frame = readFrame(bytes);
      tally[frame === undefined ? 'refused' : 'read']++;
      const { methods, outcomes, problems } = listener.feed(bytes);
      if (!problems.every(isLiveError)) throw new Error(`an error without code: ${problems}`);
      // What decodeFrame reads, the connection delivers; it may read more, as it looks at less. No message disappears
      // without a word.
      if (frame !== undefined) expect(methods).toEqual(frame.messages.map(({ type }) => type));
      expect(outcomes).toBeLessThanOrEqual(methods.length);
      expect(outcomes + problems.length).toBeGreaterThanOrEqual(methods.length);
      if (listener.source.closes > 0) {
        // The frame said that the stream is over, and nothing is delivered after that.
        await listener.disconnect();
        listener = new Listener();
        await listener.connect();
      }
      expect(listener.feed(soundFrame(sound))).toEqual({ methods: [sound.type], outcomes: 1, problems: [] });
    });
    await listener.disconnect();
    if (process.env.FUZZ_RUNS === undefined) expect(Math.min(...Object.values(tally))).toBeGreaterThan(100);
  });
});

test('anything at all is decoded or refused', async () => {
  const samples = encodedSamples();
  await fuzz(4_000, random => {
    const payload = Uint8Array.from({ length: below(random, 80) }, () => below(random, 256));
    readMessage({ type: pick(random, samples).type, payload });
    readFrame(payload);
  });
});
