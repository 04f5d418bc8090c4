import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MethodMessages } from '../../src/gen/registry.js';
import { decodeMessage } from '../../src/messages/decode.js';
import type { MethodName } from '../../src/messages/methods.js';
import { decode, encode } from '../../src/schema.js';
import { expectedFields, type FieldCheck } from '../../src/state/expected-fields.js';

const checks = (Object.entries(expectedFields) as [MethodName, Record<string, FieldCheck<unknown>>][]).flatMap(
  ([method, fields]) => Object.entries(fields).map(([field, isPresent]) => ({ method, field, isPresent })),
);

/** A message as small as it can be with all that is expected of its method. */
const user = { userId: '5', uniqueId: 'ann_tester', nickname: 'Ann' };
const samples: { readonly [M in keyof typeof expectedFields]: MethodMessages[MethodName] } = {
  WebcastChatMessage: decode('WebcastChatMessage', encode('WebcastChatMessage', { comment: 'hello', user })),
  WebcastGiftMessage: decode(
    'WebcastGiftMessage',
    encode('WebcastGiftMessage', { giftId: 5655, repeatCount: 1, giftDetails: { diamondCount: 1 }, user }),
  ),
  WebcastMemberMessage: decode('WebcastMemberMessage', encode('WebcastMemberMessage', { action: 1, user })),
  WebcastLikeMessage: decode(
    'WebcastLikeMessage',
    encode('WebcastLikeMessage', { likeCount: 3, totalLikeCount: 9, user }),
  ),
  WebcastSocialMessage: decode('WebcastSocialMessage', encode('WebcastSocialMessage', { action: '1', user })),
  WebcastRoomUserSeqMessage: decode(
    'WebcastRoomUserSeqMessage',
    encode('WebcastRoomUserSeqMessage', { viewerCount: 3, totalUser: 9, ranksList: [{ rank: 1 }] }),
  ),
  WebcastEmoteChatMessage: decode(
    'WebcastEmoteChatMessage',
    encode('WebcastEmoteChatMessage', { emoteList: [{ emoteId: '7' }], user }),
  ),
};

describe.each(checks)('$method $field', ({ method, isPresent }) => {
  test('is found where it is', () => {
    expect(samples[method]).toBeDefined();
    expect(isPresent(samples[method])).toBe(true);
  });
});

test('an empty message has none of them, but for what an empty room may lack', () => {
  const present = checks.filter(({ method, isPresent }) => isPresent(decodeMessage(method, new Uint8Array(0))));
  expect(present.map(({ field }) => field)).toEqual(['viewerCount']);
});

// Real payloads are no part of the repository: they lie beside it where its maintainers work.
const folder = join(import.meta.dirname, '../../../../../shared/captures');

describe.skipIf(!existsSync(folder))('in real messages', () => {
  const messages = existsSync(folder)
    ? readdirSync(folder)
        .map(file => ({ file, method: /^\d+-(\w+)\.bin$/.exec(file)?.[1] ?? '' }))
        .filter(({ method }) => method in expectedFields)
    : [];

  test('there are messages of every method', () => {
    expect(new Set(messages.map(({ method }) => method))).toEqual(new Set(Object.keys(expectedFields)));
  });

  test.each(messages)('$file has all that is expected', ({ file, method }) => {
    const message = decodeMessage(method, new Uint8Array(readFileSync(join(folder, file))));
    const missing = checks.filter(check => check.method === method && !check.isPresent(message));
    expect(missing.map(({ field }) => field)).toEqual([]);
  });
});
