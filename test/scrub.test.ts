import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeMessage, diamondsOf, replayOf, TikTokLiveConnection } from '@livetap/live';
import { entryLine, headerLine, readRecording } from '@livetap/live/recording';
import { decode, encode, knownMethod, type MethodName } from '@livetap/live/schema';
import { startSimulator } from '@livetap/simulator';
import { noCounts, type ScrubOptions, scrubRecording } from 'livetap/scrub';
import { describe, expect, test } from 'vitest';
import { methodDecoders } from '../packages/live/src/gen/registry.js';
import { readSchema } from '../scripts/generate/schema.js';

/*
 * What stays of every message of the schema when a recording is scrubbed: each field of each message, nested ones
 * included, is filled with a value that is found again wherever it stays.
 */
const { messages } = readSchema(join(import.meta.dirname, '../proto'));
const methods = Object.keys(methodDecoders) as MethodName[];

/** The only texts that stay, and who wrote them: the service. */
const serviceTexts = new Set(['key', 'defaultPattern', 'displayType', 'giftName', 'labelName', 'colorName']);
/** The only texts that stay unless they are blotted out, without the names in them. */
const writtenTexts = new Set(['comment', 'questionText', 'content', 'DisplayContent', 'Title']);
/** The only numbers that stay although their name says that they identify something: a gift, its looks, its streak. */
const giftNumbers = /(gift|effect|asset|skin|color|giftText)ids?$/i;

/** Below this depth messages are left out: the only way to end a schema that contains itself. */
const deepest = 5;

interface Filled {
  readonly message: Record<string, unknown>;
  /** The name of the field by the value in it. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Makes a message with a value of its own in every text, number of 64 bits, key and bytes. */
function filled(method: string): Filled {
  const fields = new Map<string, string>();
  let next = 0;
  const mark = (name: string, value: string): string => {
    fields.set(value, name);
    return value;
  };
  const text = (name: string) => mark(name, `Secret${String(next++).padStart(8, '0')}Secret`);
  const long = (name: string) => mark(name, String(6_000_000_000_000_000_000n + BigInt(next++)));
  const value = (name: string, kind: string, type: string, asNumber: boolean, depth: number): unknown => {
    if (kind === 'message') return message(type, depth + 1);
    if (kind === 'bool') return true;
    if (kind === 'string') return text(name);
    if (kind === 'bytes') return new TextEncoder().encode(text(name));
    return kind.endsWith('64') && !asNumber ? long(name) : 1;
  };
  const keyOf = (name: string, kind: string): string => {
    if (kind === 'string') return text(`${name}'s key`);
    // Of a gift or a kind: too small to be found again.
    return kind === 'int32' ? '1' : long(`${name}'s key`);
  };
  const message = (type: string, depth: number): Record<string, unknown> =>
    Object.fromEntries(
      (messages.get(type)?.fields ?? [])
        .filter(({ kind }) => kind !== 'message' || depth < deepest)
        .map(({ name, kind, type, card, keyKind = 'string', asNumber }) => {
          const item = () => value(name, kind, type, asNumber, depth);
          if (card === 'one') return [name, item()];
          if (card === 'many') return [name, [item(), item()]];
          return [name, { [keyOf(name, keyKind)]: item() }];
        }),
    );
  return { message: message(method, 0), fields };
}

const header = { uniqueId: 'the_host', roomId: '7400000000000000001', startedAt: 1_000, source: 'websocket' };

/** Scrubs a recording of one batch and gives the bytes that stay, without compression and base64. */
async function scrubbed(batch: Uint8Array, options: ScrubOptions = {}): Promise<Buffer> {
  const lines = [headerLine(header), entryLine({ at: 0, kind: 'batch', bytes: batch })];
  const parts: Uint8Array[] = [];
  const written: string[] = [];
  for await (const line of scrubRecording(lines, options)) written.push(line);
  for await (const item of readRecording(written)) {
    parts.push('bytes' in item ? item.bytes : Buffer.from(JSON.stringify(item)));
  }
  return Buffer.concat(parts);
}

function batchOf(...list: readonly (readonly [type: string, payload: Uint8Array])[]): Uint8Array {
  return encode('ProtoMessageFetchResult', { messages: list.map(([type, payload]) => ({ type, payload })) });
}

/** Names, ids and pictures of people in a decoded message. */
function personalIn(message: unknown): string[] {
  if (typeof message !== 'object' || message === null) return [];
  const isPersonal = /^(userId|uniqueId|nickname|nickName|displayId|secUid|url|mUri|roomId|bioDescription)$/;
  return Object.entries(message).flatMap(([name, item]) => [
    ...(isPersonal.test(name) ? [item].flat().filter(one => typeof one === 'string' && one.length > 1) : []),
    ...personalIn(item),
  ]);
}

/** All texts and numbers of 64 bits in a decoded message, keys of maps included. */
function* leaves(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || value === null) return;
  if (value instanceof Uint8Array) yield Buffer.from(value).toString('latin1');
  else {
    for (const [key, item] of Object.entries(value)) {
      if (!Array.isArray(value)) yield key;
      yield* leaves(item);
    }
  }
}

describe.each([
  ['with what people wrote', false],
  ['without it', true],
])('a scrubbed recording %s', (_name, blotsText) => {
  test.each(methods)('%s: holds nothing of anybody', async method => {
    const { message, fields } = filled(method);
    const payload = encode(method, message as never);
    // The encoding has it all, so that what is not found afterwards was taken out.
    expect(fields.size).toBeGreaterThan(0);
    const before = new Set(leaves(decodeMessage(method, payload)));
    expect([...fields.keys()].filter(value => !before.has(value))).toEqual([]);

    const counts = noCounts();
    const bytes = await scrubbed(batchOf([method, payload]), { blotsText, counts });
    expect(counts).toEqual({ ...noCounts(), frames: 1, messages: 1 });
    const texts = [...bytes.toString('latin1').matchAll(/Secret\d{8}Secret/g)].map(([text]) => fields.get(text));
    const allowed = blotsText ? serviceTexts : new Set([...serviceTexts, ...writtenTexts]);
    expect(texts.filter(name => !allowed.has(name ?? ''))).toEqual([]);

    const [item] = decode('ProtoMessageFetchResult', batchIn(bytes)).messages;
    const numbers = [...leaves(decodeMessage(method, item?.payload ?? bytes))].flatMap(leaf => fields.get(leaf) ?? []);
    const identifying = numbers.filter(
      name => /(id|uid|ids|uids|gids|user|member|key)$/i.test(name) && !giftNumbers.test(name),
    );
    expect(identifying.filter(name => !keptNumbers.has(name) && !serviceTexts.has(name))).toEqual([]);
  });
});

/** Numbers with such a name that say nothing about anybody. */
const keptNumbers = new Set([
  ...['groupId', 'id', 'key', 'totalUser'],
  ...['adminPermissions', 'icons', 'preferData', 'targetGroupShowRst', 'roomBasedGifts', 'taskGiftGuide'].map(
    name => `${name}'s key`,
  ),
  ...['effectToEffectStructMap', 'singleActionEffectIds', 'actionEffectIds', 'reactionEffectIds'].map(
    name => `${name}'s key`,
  ),
]);

/** The batch behind the header in scrubbed bytes. */
function batchIn(bytes: Buffer): Uint8Array {
  return bytes.subarray(bytes.indexOf('}}') + 2);
}

describe('maps', () => {
  const byName = (keyKind: string) =>
    [...messages.values()].flatMap(({ fields }) =>
      fields.filter(field => field.card === 'map' && field.keyKind === keyKind).map(({ name }) => name),
    );

  test('keyed by words are emptied: their keys could be taken for fields', async () => {
    const { wordMaps } = await import('../packages/cli/src/scrub/personal-fields.js');
    expect(byName('string').filter(name => !wordMaps.has(name))).toEqual([]);
    // The parameters of a capsule have such a name too; no other message is emptied with the maps.
    const others = [...messages.values()].flatMap(({ fields }) =>
      fields.filter(({ kind, card }) => card !== 'map' && kind === 'message').map(({ name }) => name),
    );
    expect(others.filter(name => wordMaps.has(name))).toEqual(['params']);
  });

  test('keyed by small numbers are known', async () => {
    const { numberMaps } = await import('../packages/cli/src/scrub/personal-fields.js');
    expect(byName('int32').filter(name => !numberMaps.has(name))).toEqual([]);
  });
});

describe('an evening in a simulated room', () => {
  /** Plays lines as fast as possible: every event in its order, and what people are called in them. */
  async function played(lines: readonly string[]) {
    const { header: read, source } = await replayOf(lines, { speed: Number.POSITIVE_INFINITY });
    const connection = new TikTokLiveConnection(read.uniqueId, { source, logger: { warn: () => {} } });
    const told: unknown[] = [];
    const people = new Set<string>();
    connection.on('decodedData', (method, data) => {
      told.push(method);
      for (const name of personalIn(data)) people.add(name);
    });
    connection.on('gift', data =>
      told.push([data.giftId, data.giftDetails?.giftName, data.repeatCount, diamondsOf(data)]),
    );
    connection.on('like', ({ likeCount, totalLikeCount }) => told.push([likeCount, totalLikeCount]));
    connection.on('roomUser', ({ viewerCount }) => told.push(viewerCount));
    connection.on('follow', () => told.push('follow'));
    const over = new Promise(resolve => connection.on('disconnected', resolve));
    await connection.connect();
    await over;
    return { told, people };
  }

  test('is told the same afterwards, of other people', async () => {
    await using simulator = await startSimulator({ closeAfterEndMs: 0 });
    const { uniqueId } = simulator.addRoom({
      uniqueId: 'the_host',
      scenario: { kind: 'busy', seed: 5, speed: 20, durationMs: 40_000, ends: true },
    });
    const lines: string[] = [];
    const connection = new TikTokLiveConnection(uniqueId, {
      endpoints: simulator.endpoints,
      record: line => lines.push(line),
      logger: { warn: () => {} },
    });
    const over = new Promise(resolve => connection.on('disconnected', resolve));
    await connection.connect();
    await over;
    const before = await played(lines);
    const scrubbedLines: string[] = [];
    const counts = noCounts();
    for await (const line of scrubRecording(lines, { counts })) scrubbedLines.push(line);
    const after = await played(scrubbedLines);
    expect(before.told.length).toBeGreaterThan(200);
    expect(after.told).toEqual(before.told);
    expect(before.people.size).toBeGreaterThan(50);
    expect([...after.people].filter(name => before.people.has(name))).toEqual([]);
    expect(after.people.size).toBe(before.people.size);
    expect(counts.droppedFrames).toBe(0);
  });
});

const captures = join(import.meta.dirname, '../../shared/captures');

describe.skipIf(!existsSync(join(captures, 'expected')))('real captures', () => {
  const files = readdirSync(captures).filter(file => knownMethod(file.replace(/^\d+-|\.bin$/g, '')) !== undefined);

  test.each(files)('%s holds no name, id or picture of anybody', async file => {
    const method = knownMethod(file.replace(/^\d+-|\.bin$/g, '')) as MethodName;
    const payload = new Uint8Array(readFileSync(join(captures, file)));
    let message: unknown;
    try {
      message = decodeMessage(method, payload);
    } catch {
      // A capture that was cut.
    }
    const people = personalIn(message);
    const counts = noCounts();
    const text = (await scrubbed(batchOf([method, payload]), { blotsText: true, counts })).toString('utf8');
    expect(counts.messages + counts.malformedMessages).toBe(1);
    expect(counts.messages === 1).toBe(message !== undefined);
    expect(people.filter(one => one.length > 3 && text.includes(one))).toEqual([]);
  });
});
