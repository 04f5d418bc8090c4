import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { decoderFile } from '../../../../scripts/generate/decoders.js';
import { projectionFamily } from '../../../../scripts/generate/projections.js';
import { readSchema } from '../../../../scripts/generate/schema.js';
import { encode } from '../../src/schema.js';
import { WireError } from '../../src/wire/errors.js';
import { type Decoder, readMessage } from '../../src/wire/read.js';
import { typeOf } from './oracle.js';
import { randomMessage, seededRandom } from './random-message.js';

/*
 * The generator's projections, generated here and run: a part of a message must be what the whole message says.
 */
const root = join(import.meta.dirname, '../../../..');
const schema = readSchema(join(root, 'proto'));
// Beside the real generated files, where its imports lead.
const file = join(root, 'packages/live/src/gen/projections.test-only.ts');
const otherFile = file.replace('test-only', 'test-only-too');
afterAll(() => {
  rmSync(file, { force: true });
  rmSync(otherFile, { force: true });
});

function generate(projections: Record<string, { of: string; fields: string[] }>): string {
  return decoderFile(schema, projectionFamily(schema, projections), { keepsUnknown: false, source: 'a test' });
}

const fields = [
  'comment',
  'user.nickname',
  'user.userId',
  'user.profilePicture.url',
  'emotes',
  'mentionUserList',
  'common.msgId',
];
const text = generate({ ChatPart: { of: 'WebcastChatMessage', fields } });

describe('a projection', () => {
  test('is valid TypeScript with the types of the whole', () => {
    const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
    expect(diagnostics).toEqual([]);
    expect(text).toMatch(/export interface ChatPart \{[^}]*comment: string;/);
    expect(text).toContain('user: ChatPartUser;');
    expect(text).toContain('emotes: EmojiEmoteWithIndex[];');
    expect(text).not.toContain('keepUnknown');
  });

  test('gives what the whole message says, in the same order, and nothing else', async () => {
    writeFileSync(file, text);
    const { decodeChatPart } = (await import(file)) as { decodeChatPart: Decoder<unknown> };
    const random = seededRandom(20_261_121);
    for (let i = 0; i < 200; i++) {
      const whole = randomMessage(typeOf('WebcastChatMessage'), random, 3);
      const bytes = encode('WebcastChatMessage', whole);
      const { common, user, comment, emotes, mentionUserList } = whole as Record<string, never>;
      const { msgId } = (common ?? {}) as { msgId?: string };
      const { userId, nickname, profilePicture } = (user ?? { userId: '0', nickname: '' }) as Record<string, unknown>;
      const expected = {
        common: common === undefined ? undefined : { msgId },
        user: {
          userId,
          nickname,
          profilePicture: profilePicture === undefined ? undefined : { url: (profilePicture as { url: string[] }).url },
        },
        comment,
        emotes,
        mentionUserList,
      };
      expect(readMessage(decodeChatPart, bytes)).toEqual(expected);
    }
    expect(() => readMessage(decodeChatPart, Uint8Array.of(0x1a, 0x7f))).toThrow(WireError);
  });

  test('reads a sub-message by another projection, as one text, or a count as a number', async () => {
    const projections = {
      Person: { of: 'User', fields: ['nickname', 'profilePicture:imageUrl'] },
      Part: { of: 'WebcastSocialMessage', fields: ['user:Person', 'common.createTime:number', 'shareTarget:copied'] },
    };
    writeFileSync(otherFile, generate(projections));
    const { decodePart } = (await import(otherFile)) as { decodePart: Decoder<unknown> };
    const url = 'https://p16.example-livetap.invalid/avt/ann.webp';
    const bytes = encode('WebcastSocialMessage', {
      common: { createTime: '1763640000000', msgId: '5' },
      user: { userId: '7', nickname: 'Ann', profilePicture: { url: ['http://x', url] } },
      shareTarget: 'somewhere far away',
    });
    expect(readMessage(decodePart, bytes)).toEqual({
      common: { createTime: 1_763_640_000_000 },
      user: { nickname: 'Ann', profilePicture: url },
      shareTarget: 'somewhere far away',
    });
    expect(readMessage(decodePart, new Uint8Array(0))).toEqual({ common: undefined, user: undefined, shareTarget: '' });
  });

  test('of a sub-message by what does not fit says so', () => {
    const part = (field: string) => () => generate({ Part: { of: 'WebcastSocialMessage', fields: [field] } });
    expect(part('user:Nobody')).toThrow('projection Part: WebcastSocialMessage.user is a User, which Nobody is no');
    expect(part('common:Part')).toThrow(
      'projection Part: WebcastSocialMessage.common is a CommonMessageData, which Part',
    );
    expect(part('shareTarget:imageUrl')).toThrow('projection Part: WebcastSocialMessage.shareTarget is no message');
  });

  test('of a message or field that does not exist says what there is', () => {
    expect(() => generate({ Part: { of: 'Nobody', fields: [] } })).toThrow(
      'projection Part: there is no message Nobody',
    );
    const wrong = () => generate({ Part: { of: 'PushHeader', fields: ['name'] } });
    expect(wrong).toThrow('projection Part: PushHeader has no field name; it has key, value');
    const scalar = () => generate({ Part: { of: 'PushHeader', fields: ['key.length'] } });
    expect(scalar).toThrow('projection Part: PushHeader.key is no message');
  });
});
