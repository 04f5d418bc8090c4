import assert from 'node:assert';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decoderFile } from '../../../../scripts/generate/decoders.js';
import { readSchema } from '../../../../scripts/generate/schema.js';
import { messageDecoders } from '../../src/gen/messages.js';
import { WireError } from '../../src/wire/errors.js';
import { type Decoder, type MessageLimits, messageLimits, readMessage } from '../../src/wire/read.js';
import { unknownFields } from '../../src/wire/unknown.js';
import { mutated } from '../fuzz/mutate.js';
import { encodeWithOracle, typeOf } from './oracle.js';
import { randomMessage, seededRandom } from './random-message.js';

/*
 * A decoder that follows a table, and one of its own: which of them a message has must make no difference. Here every
 * message gets one of its own, and a table beside it.
 */
const proto = join(import.meta.dirname, '../../../../proto');
const schema = readSchema(proto);
const hot: readonly string[] = JSON.parse(readFileSync(join(proto, 'hot.json'), 'utf8')).messages;
const file = join(import.meta.dirname, 'all-hot.test-only.ts');

type Decoders = Readonly<Record<string, Decoder<object>>>;
const decoders: Decoders = messageDecoders;
let specialised: Decoders = {};

beforeAll(async () => {
  const messages = [...schema.messages.values()].map(message => ({ ...message, family: 'all', isHot: true }));
  const all = { ...schema, messages: new Map(messages.map(message => [message.name, message])) };
  const text = decoderFile(all, { name: 'all', messages, enums: [] });
  writeFileSync(
    file,
    text.replaceAll("'../wire/", "'../../src/wire/").replaceAll("'./enums.js'", "'../../src/gen/enums.js'"),
  );
  const made: Record<string, Decoder<object>> = await import(file);
  specialised = Object.fromEntries(messages.map(({ name }) => [name, made[`decode${name}`] as Decoder<object>]));
});
afterAll(() => rmSync(file, { force: true }));

/** What a decoder makes of bytes: a message with all its unknown fields, or an error. */
function outcome(decode: Decoder<object>, bytes: Uint8Array, limits: MessageLimits): unknown {
  try {
    const message = readMessage(decode, bytes, limits);
    return { message, unknown: unknownTree(message) };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return error.message;
  }
}

function unknownTree(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return null;
  const entries = Object.entries(value);
  return { keys: entries.map(([key, inner]) => [key, unknownTree(inner)]), own: unknownFields(value) };
}

describe('hot.json', () => {
  test('makes some messages hot, and not the others', () => {
    expect(hot).toEqual([...new Set(hot)].sort());
    expect(hot).toContain('WebcastChatMessage');
    const isHot = [...schema.messages.values()].filter(message => message.isHot);
    expect(isHot.map(({ name }) => name).sort()).toEqual(hot);
    expect(hot.length).toBeLessThan(schema.messages.size / 4);
  });
});

describe('a table says the same as code', () => {
  const everyMessage = (check: (name: string, bytes: Uint8Array, random: () => number) => void) => {
    for (const [index, name] of Object.keys(decoders).entries()) {
      const random = seededRandom(index);
      check(name, encodeWithOracle(typeOf(name), randomMessage(typeOf(name), random, 3)), random);
    }
  };
  const compare = (name: string, bytes: Uint8Array, limits: MessageLimits) => {
    const byTable = outcome(decoders[name] as Decoder<object>, bytes, limits);
    const byCode = outcome(specialised[name] as Decoder<object>, bytes, limits);
    assert.deepStrictEqual(byTable, byCode, name);
    return byTable;
  };

  test('of every message', () => {
    everyMessage((name, bytes) => {
      expect(typeof compare(name, bytes, messageLimits(undefined))).toBe('object');
    });
  });

  test('of every message, broken', () => {
    const errors = new Set<string>();
    everyMessage((name, bytes, random) => {
      for (let round = 0; round < 8; round++) {
        const result = compare(name, mutated(bytes, random), messageLimits(undefined));
        if (typeof result === 'string') errors.add(result.replace(/ at byte \d+$/, ''));
      }
    });
    expect(errors.size).toBeGreaterThan(4);
  });

  test('of every message, over each limit', () => {
    const errors = new Set<unknown>();
    everyMessage((name, bytes, random) => {
      const limit = Math.floor(random() * 6);
      for (const limits of [{ maxDepth: limit % 3 }, { maxParts: limit }, { maxStringBytes: limit }]) {
        const result = compare(name, bytes, messageLimits(limits));
        if (typeof result === 'string') errors.add(result.replace(/ at byte \d+$/, ''));
      }
    });
    expect([...errors].sort()).toEqual(['nested too deep', 'string over the limit', 'too many parts']);
  });
});
