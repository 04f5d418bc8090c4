import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ControlAction } from '../../src/gen/enums.js';
import { messageDecoders, messageWriters } from '../../src/gen/messages.js';
import { methodDecoders } from '../../src/gen/registry.js';
import { decode, encode } from '../../src/schema.js';

const root = join(import.meta.dirname, '../../../..');
const none = new Uint8Array(0);

test('what is committed is what proto/ generates', () => {
  const output = execFileSync(process.execPath, ['scripts/generate.js', '--check'], { cwd: root, encoding: 'utf8' });
  expect(output).toMatch(/^gen\/ is up to date: 626 messages, 179 enums, \d+ files\n$/);
});

describe('a copy of the generator', () => {
  let copy = '';
  const gen = 'packages/live/src/gen';
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(copy, 'scripts/generate.js'), ...args], { encoding: 'utf8' });

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'generate-'));
    for (const folder of ['scripts', 'proto', gen]) cpSync(join(root, folder), join(copy, folder), { recursive: true });
    cpSync(join(root, 'package.json'), join(copy, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('writes the same bytes again', () => {
    rmSync(join(copy, gen), { recursive: true });
    expect(run().status).toBe(0);
    const files = readdirSync(join(root, gen));
    expect(readdirSync(join(copy, gen))).toEqual(files);
    for (const file of files) {
      expect(readFileSync(join(copy, gen, file), 'utf8') === readFileSync(join(root, gen, file), 'utf8'), file).toBe(
        true,
      );
    }
  });

  test('names a file that was edited by hand and one that is too many, and leaves them', () => {
    const edited = join(copy, gen, 'like.ts');
    writeFileSync(edited, '// mine\n');
    writeFileSync(join(copy, gen, 'extra.ts'), '');
    const { status, stderr } = run('--check');
    expect(status).toBe(1);
    expect(stderr).toContain('like.ts, extra.ts');
    expect(stderr).toContain('npm run generate');
    expect(readFileSync(edited, 'utf8')).toBe('// mine\n');
  });

  test('refuses a field of a type that does not exist', () => {
    const broken = 'syntax = "proto3";\npackage webcast;\nmessage Broken { Nowhere field = 1; }\n';
    writeFileSync(join(copy, 'proto/broken.proto'), broken);
    const { status, stderr } = run('--check');
    expect(status).not.toBe(0);
    expect(stderr).toContain('Broken.field: unknown type Nowhere');
    rmSync(join(copy, 'proto/broken.proto'));
  });

  test('refuses a hot message that does not exist', () => {
    const list = join(copy, 'proto/hot.json');
    const before = readFileSync(list, 'utf8');
    writeFileSync(list, '{ "messages": ["User", "Nobody", "Nothing"] }');
    const { status, stderr } = run('--check');
    writeFileSync(list, before);
    expect(status).not.toBe(0);
    expect(stderr).toContain('hot.json: there is no message Nobody, Nothing');
  });
});

describe('lists', () => {
  test('every message has a decoder and a writer', () => {
    expect(Object.keys(messageDecoders)).toHaveLength(626);
    expect(Object.keys(messageWriters)).toEqual(Object.keys(messageDecoders));
  });

  test('methods are the messages that come by themselves, not envelopes and not parts', () => {
    const methods = Object.keys(methodDecoders);
    expect(methods).toContain('WebcastChatMessage');
    expect(methods).toContain('SystemMessage');
    for (const name of ['WebcastPushFrame', 'ProtoMessageFetchResult', 'BaseProtoMessage', 'User', 'Gift']) {
      expect(methods).not.toContain(name);
    }
    expect(methods.filter(name => name.includes('_'))).toEqual([]);
  });
});

describe('names and types that programs rely on', () => {
  test('chat, member, like, social', () => {
    const user = { uniqueId: 'ann', nickname: 'Ann', userId: '6812345678901234567' };
    expect(decode('WebcastChatMessage', encode('WebcastChatMessage', { comment: 'hi', user }))).toMatchObject({
      comment: 'hi',
      user,
    });
    const member = encode('WebcastMemberMessage', { user, memberCount: 12 });
    expect(decode('WebcastMemberMessage', member)).toMatchObject({ user, memberCount: 12 });
    const like = encode('WebcastLikeMessage', { user, likeCount: 15, totalLikeCount: 5_000_000_000 });
    expect(decode('WebcastLikeMessage', like)).toMatchObject({ user, likeCount: 15, totalLikeCount: 5_000_000_000 });
    const social = encode('WebcastSocialMessage', {
      user,
      action: '1',
      followCount: 3,
      shareType: '1',
      shareTarget: 'x',
    });
    expect(decode('WebcastSocialMessage', social)).toMatchObject({ action: '1', followCount: 3, shareTarget: 'x' });
  });

  test('gift', () => {
    const gift = encode('WebcastGiftMessage', {
      giftId: 5655,
      repeatCount: 3,
      repeatEnd: 1,
      groupId: '1763640000123',
      giftDetails: { giftName: 'Rose', giftType: 1, diamondCount: 1 },
    });
    expect(decode('WebcastGiftMessage', gift)).toMatchObject({
      giftId: 5655,
      repeatCount: 3,
      repeatEnd: 1,
      groupId: '1763640000123',
      giftDetails: { giftName: 'Rose', giftType: 1, diamondCount: 1 },
    });
  });

  test('roomUser', () => {
    const users = encode('WebcastRoomUserSeqMessage', {
      viewerCount: 1630,
      totalUser: 99_000,
      ranksList: [{ coinCount: 12_000, rank: 1, user: { uniqueId: 'ann' } }],
    });
    expect(decode('WebcastRoomUserSeqMessage', users)).toMatchObject({
      viewerCount: 1630,
      totalUser: 99_000,
      ranksList: [{ coinCount: 12_000, rank: 1, user: { uniqueId: 'ann' } }],
    });
  });

  test('battles are objects by host, goals, questions, polls, link messages', () => {
    const battle = encode('WebcastLinkMicBattle', {
      battleId: '7',
      anchorInfo: { '68': { user: { displayId: 'bob' } } },
    });
    const { anchorInfo } = decode('WebcastLinkMicBattle', battle);
    expect(Object.values(anchorInfo).map(info => info.user?.displayId)).toEqual(['bob']);
    const question = encode('WebcastQuestionNewMessage', {
      details: { questionText: 'Why?', user: { nickname: 'Ann' } },
    });
    expect(decode('WebcastQuestionNewMessage', question).details).toMatchObject({ questionText: 'Why?' });
    expect(decode('PollOptionInfo', none)).toMatchObject({ Votes: 0 });
    expect(decode('WebcastLinkMessage', none)).toMatchObject({ MessageType: 0, InviteContent: undefined });
    expect(decode('WebcastInRoomBannerMessage', none)).toMatchObject({ jsonData: '' });
  });

  test('the sub-messages that are read without a guard are always there', () => {
    expect(decode('WebcastChatMessage', none).user.uniqueId).toBe('');
    expect(decode('WebcastGiftMessage', none).user.uniqueId).toBe('');
    expect(decode('WebcastLikeMessage', none).user).toBeUndefined();
  });

  test('64-bit integers are text, but for the ten counts', () => {
    const heartBeat = decode('ProtoMessageFetchResult', none).heartBeatDuration;
    const { giftId, groupId } = decode('WebcastGiftMessage', none);
    const { viewerCount, totalUser } = decode('WebcastRoomUserSeqMessage', none);
    const { coinCount, rank } = decode('Contributor', none);
    const { followCount, action } = decode('WebcastSocialMessage', none);
    const counts = [
      heartBeat,
      giftId,
      viewerCount,
      totalUser,
      coinCount,
      rank,
      followCount,
      decode('WebcastLikeMessage', none).totalLikeCount,
      decode('PollOptionInfo', none).Votes,
      decode('TextPieceGift', none).giftId,
    ];
    expect(counts).toEqual(Array<number>(10).fill(0));
    expect([groupId, action, decode('User', none).userId]).toEqual(['0', '0', '0']);
  });

  test('enums are constants; numbers of a newer schema are kept', () => {
    expect(ControlAction.CONTROL_ACTION_STREAM_ENDED).toBe(3);
    expect(ControlAction.CONTROL_ACTION_STREAM_SUSPENDED).toBe(4);
    const { action } = decode('WebcastControlMessage', encode('WebcastControlMessage', { action: 77 }));
    expect(action).toBe(77);
  });
});
