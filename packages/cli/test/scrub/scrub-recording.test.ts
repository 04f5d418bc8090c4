import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeFrame, decodeMessage } from '@livetap/live';
import { entryLine, headerLine, type RecordingItem, readRecording } from '@livetap/live/recording';
import { decode, encode } from '@livetap/live/schema';
import { describe, expect, test } from 'vitest';
import { noCounts, type ScrubOptions, scrubRecording } from '../../src/scrub/scrub-recording.js';
import { batch, frame, message, type Wire } from '../support/recording.js';

const header = headerLine({
  uniqueId: 'the_host',
  roomId: '7400000000000000001',
  startedAt: 1_000,
  source: 'websocket',
});
const key = Buffer.from('the key of the tests');
const ann = {
  ...{ userId: '7111111111111111111', uniqueId: 'ann.marie', nickname: 'Ann Marie', secUid: 'MS4wLjABAAAA' },
  ...{ profilePicture: { url: ['https://p16.example/ann.webp'], mUri: 'ann' }, createTime: '1500000000' },
};

async function scrubLines(lines: readonly string[], options: ScrubOptions = { key }): Promise<string[]> {
  const scrubbed: string[] = [];
  for await (const line of scrubRecording(lines, options)) scrubbed.push(line);
  return scrubbed;
}

async function scrubItems(lines: readonly string[], options?: ScrubOptions): Promise<RecordingItem[]> {
  const items: RecordingItem[] = [];
  for await (const item of readRecording(await scrubLines(lines, options))) items.push(item);
  return items;
}

/** The chat that is left of a batch with one message. */
async function scrubChat(fields: Parameters<typeof message<'WebcastChatMessage'>>[1], options?: ScrubOptions) {
  const [, item] = await scrubItems([header, batch(0, message('WebcastChatMessage', fields))], options);
  const [left] = decode('ProtoMessageFetchResult', item !== undefined && 'bytes' in item ? item.bytes : key).messages;
  return decodeMessage('WebcastChatMessage', left?.payload ?? key);
}

describe('a scrubbed recording', () => {
  test('has pseudonyms, the same for the same person everywhere', async () => {
    const chat = await scrubChat({ user: ann, atUser: ann, comment: 'hi', mentionUserList: [ann.userId] });
    expect(chat.user.uniqueId).toMatch(/^user_[\da-f]{12}$/);
    expect(chat.user.nickname).toMatch(/^Viewer [\da-f]{8}$/);
    expect(chat.user.userId).toMatch(/^7\d{18}$/);
    expect(chat.user.profilePicture?.url[0]).toMatch(/^https:\/\/scrubbed\.invalid\/[\da-f]+$/);
    expect(chat.user.secUid).not.toBe(ann.secUid);
    expect(chat.user.createTime).toBe('0');
    expect(chat.atUser).toEqual(chat.user);
    expect(chat.mentionUserList).toEqual([chat.user.userId]);
  });

  test('names the same person the same with the same key, and otherwise not', async () => {
    const names = async (options: ScrubOptions) => (await scrubChat({ user: ann }, options)).user;
    expect(await names({ key })).toEqual(await names({ key }));
    const [one, two] = [await names({}), await names({})];
    for (const name of ['uniqueId', 'nickname', 'userId', 'secUid'] as const) expect(one[name]).not.toBe(two[name]);
  });

  test('names the streamer in the header as in the messages', async () => {
    const items = await scrubItems([
      header,
      batch(
        0,
        message('WebcastChatMessage', {
          user: { ...ann, uniqueId: 'The_Host' },
          common: { roomId: '7400000000000000001' },
        }),
      ),
    ]);
    const [first] = items;
    const chat = await scrubChat({ user: { uniqueId: 'the_host' }, common: { roomId: '7400000000000000001' } });
    expect(first).toMatchObject({ header: { uniqueId: chat.user.uniqueId, roomId: chat.common?.roomId } });
    expect(chat.common?.roomId).not.toBe('7400000000000000001');
  });

  test('keeps what makes the events: kinds, counts, gifts, times', async () => {
    const gift = { giftType: 1, giftName: 'Rose', diamondCount: 1, id: '5655' };
    const sent = {
      ...{ user: ann, giftId: 5655, repeatCount: 5, repeatEnd: 1, groupId: '1763640000000', giftDetails: gift },
      common: {
        createTime: '1763640000123',
        displayText: { displayType: 'pm_mt_gift', defaultPattern: '{0:user} sent' },
      },
    };
    const [, item] = await scrubItems([header, batch(5, message('WebcastGiftMessage', sent))]);
    expect(item).toMatchObject({ kind: 'batch', at: 1_005 });
    const [left] = decode('ProtoMessageFetchResult', item !== undefined && 'bytes' in item ? item.bytes : key).messages;
    expect(decodeMessage('WebcastGiftMessage', left?.payload ?? key)).toMatchObject({
      ...{ giftId: 5655, repeatCount: 5, repeatEnd: 1, groupId: '1763640000000', giftDetails: gift },
      common: sent.common,
    });
  });

  test('keeps comments without names and contacts, or blots them out', async () => {
    const comment =
      'Ann Marie, @ann.marie and @else: write to a.b@example.org, www.example.org/me or +49 (170) 123-4567!';
    const chat = await scrubChat({ user: ann, comment });
    expect(chat.comment).toBe(
      `${chat.user.nickname}, @${chat.user.uniqueId} and ${/@user_[\da-f]{12}(?=:)/.exec(chat.comment)?.[0]}: write to […] […] or […]!`,
    );
    expect((await scrubChat({ user: ann, comment: 'Grüß dich 👋' }, { key, blotsText: true })).comment).toBe(
      'xxxx xxxx x',
    );
    expect((await scrubChat({ user: ann, comment: 'it cost 1200 coins' })).comment).toBe('it cost 1200 coins');
  });

  test('knows the names of those who spoke before', async () => {
    const lines = [
      header,
      batch(0, message('WebcastChatMessage', { user: { uniqueId: 'zoe99', nickname: 'Zoe' }, comment: 'hi' })),
      batch(1, message('WebcastChatMessage', { user: ann, comment: 'welcome zoe, or ZOE99?' })),
    ];
    const items = await scrubItems(lines);
    const texts = items.flatMap(item =>
      'bytes' in item ? decode('ProtoMessageFetchResult', item.bytes).messages.map(({ payload }) => payload) : [],
    );
    expect(decodeMessage('WebcastChatMessage', texts[1] ?? key).comment).toMatch(
      /^welcome Viewer [\da-f]{8}, or user_[\da-f]{12}\?$/,
    );
  });

  /** The comments of a recording in which somebody with this name speaks last. */
  async function comments(nickname: string, said: readonly string[], isStream = false): Promise<string[]> {
    const owner = { uniqueId: 'owner.of.it', nickname };
    const lines = [
      header,
      ...said.map((comment, at) => batch(at, message('WebcastChatMessage', { user: ann, comment }))),
      frame(said.length, message('WebcastChatMessage', { user: owner, comment: 'hi' })),
    ];
    const scrubbed: string[] = [];
    const source = isStream ? lines.values() : () => lines.values();
    for await (const line of scrubRecording(source, { key })) scrubbed.push(line);
    const texts: string[] = [];
    for await (const item of readRecording(scrubbed)) {
      if (item.kind !== 'batch') continue;
      for (const { payload } of decode('ProtoMessageFetchResult', item.bytes).messages) {
        texts.push(decodeMessage('WebcastChatMessage', payload).comment);
      }
    }
    return texts;
  }

  test.each([
    ['Ann Secret', 'thanks Ann Secret!', /^thanks Viewer [\da-f]{8}!$/],
    ['Ann Secret', 'thanks @Ann Secret.', /^thanks @Viewer [\da-f]{8}\.$/],
    ['Ann Secret', 'ANN  SECRET', /^Viewer [\da-f]{8}$/],
    ['🦊Fox', 'bye 🦊Fox', /^bye Viewer [\da-f]{8}$/],
    ['❤️ Zoe', '❤ zoe ❤️', /^Viewer [\da-f]{8} ❤️$/],
    ['𝓐𝓷𝓷𝓪', 'hello anna', /^hello Viewer [\da-f]{8}$/],
    ['田中', '田中さんありがとう', /^Viewer [\da-f]{8}さんありがとう$/],
    ['Zoe', 'bye zoe. @owner.of.it.', /^bye Viewer [\da-f]{8}\. @user_[\da-f]{12}\.$/],
    ['own', '@owner.of.it and own', /^@user_[\da-f]{12} and Viewer [\da-f]{8}$/],
    ['...', 'well...', /^well\.\.\.$/],
    ['So', 'so it goes', /^so it goes$/],
  ])('finds %s in "%s", written before they were seen', async (name, comment, expected) => {
    expect(await comments(name, [comment])).toEqual([expect.stringMatching(expected)]);
  });

  test('finds the longest name where one begins another', async () => {
    const [text = ''] = await comments('Ann Marie Jones', ['Ann Marie Jones, Ann Marie!']);
    const [, first, second] = /^Viewer ([\da-f]{8}), Viewer ([\da-f]{8})!$/.exec(text) ?? [];
    expect(first).toMatch(/./);
    expect(second).not.toBe(first);
  });

  test('finds names in polls too, and no earlier than it saw them in lines that can be read once', async () => {
    const options = [{ DisplayContent: 'Zoe Two' }];
    const poll = message('WebcastPollMessage', {
      startContent: { Title: 'Ann Marie or Zoe Two?', OptionList: options },
    });
    const zoe = message('WebcastChatMessage', { user: { uniqueId: 'z', nickname: 'Zoe Two' }, comment: 'me' });
    const items = await scrubItems([
      header,
      batch(0, poll),
      batch(1, message('WebcastChatMessage', { user: ann })),
      batch(2, zoe),
    ]);
    const bytes = Buffer.concat(items.flatMap(item => ('bytes' in item ? [item.bytes] : [])));
    expect(bytes.toString()).not.toMatch(/Ann Marie|Zoe Two/);
    expect(bytes.toString()).toMatch(/Viewer [\da-f]{8} or Viewer [\da-f]{8}\?/);
    const said = ['Owner Of It'];
    expect(await comments('Owner Of It', said, true)).toEqual(said);
  });

  test('counts names that it does not look for', async () => {
    const counts = noCounts();
    const user = { uniqueId: 'z', nickname: `Long ${'x'.repeat(200)}` };
    await scrubItems([header, batch(0, message('WebcastChatMessage', { user }))], { key, counts });
    expect(counts.forgottenNames).toBeGreaterThan(0);
  });

  test('takes hostile comments in its stride', async () => {
    for (const text of ['a', '1', '@', 'a.', '1 ', 'a@', '@a ']) {
      const { comment } = await scrubChat({ user: ann, comment: text.repeat(4_000 / text.length) });
      expect(comment.length).toBeGreaterThan(0);
      expect((await scrubChat({ user: ann, comment: text.repeat(100_000) })).comment).toMatch(/^[x ]+$/);
    }
  });
});

describe('what cannot be read is left out and counted:', () => {
  const unknown: Wire = ['WebcastBrandNewMessage', Buffer.from('ann.marie')];
  const malformed: Wire = ['WebcastChatMessage', Uint8Array.of(0x0a, 0xff)];
  const chat = message('WebcastChatMessage', { user: ann, comment: 'hi' });

  test('messages, and not the others of their batch', async () => {
    const counts = noCounts();
    const items = await scrubItems([header, frame(0, unknown, chat, malformed), batch(1, unknown)], { key, counts });
    expect(counts).toEqual({
      frames: 2,
      messages: 1,
      droppedFrames: 0,
      unknownMessages: 2,
      malformedMessages: 1,
      forgottenNames: 0,
    });
    const [, pushed] = items;
    const { messages } = decodeFrame(pushed !== undefined && 'bytes' in pushed ? pushed.bytes : key);
    expect(messages.map(({ type }) => type)).toEqual(['WebcastChatMessage']);
  });

  test('frames and batches', async () => {
    const counts = noCounts();
    const broken = Uint8Array.of(0x0a, 0xff, 1);
    const bomb = encode('WebcastPushFrame', { payloadType: 'msg', payload: gzipSync(new Uint8Array(2 ** 27)) });
    const lines = [
      entryLine({ at: 1, kind: 'frame', bytes: broken }),
      entryLine({ at: 2, kind: 'batch', bytes: broken }),
      entryLine({ at: 3, kind: 'frame', bytes: bomb }),
      entryLine({ at: 4, kind: 'batch', bytes: gzipSync(new Uint8Array(2 ** 27)) }),
    ];
    expect(await scrubItems([header, ...lines], { key, counts })).toHaveLength(1);
    expect(counts).toEqual({ ...noCounts(), droppedFrames: 4 });
  });

  test('fields without schema, and bytes that may hold anything', async () => {
    const secret = Buffer.from('ann.marie');
    const extra = Uint8Array.of(
      ...encode('WebcastChatMessage', { user: ann }),
      0xfa,
      0xff,
      0x03,
      secret.length,
      ...secret,
    );
    const [, item] = await scrubItems([header, batch(0, ['WebcastChatMessage', extra])]);
    const bytes = Buffer.from(item !== undefined && 'bytes' in item ? item.bytes : key);
    expect(bytes.includes('Viewer ')).toBe(true);
    expect(bytes.includes('ann.marie')).toBe(false);
  });
});

test('nothing of the connection stays: cursors, addresses, headers, payloads without messages', async () => {
  const payload = gzipSync(
    encode('ProtoMessageFetchResult', {
      ...{ cursor: 'c-secret', internalExt: 'e-secret', wsUrl: 'wss://secret', wsParams: { imprp: 'p-secret' } },
      ...{ isFirst: true, needsAck: true },
      messages: [],
    }),
  );
  const headers = [{ key: 'im-secret', value: 'h-secret' }];
  const lines = [
    { payloadType: 'msg', payload, headers, logId: '7000000000000000099', service: '5', method: '6' },
    { payloadType: 'hb', payload: Buffer.from('hb-secret') },
    { payloadType: 'not a word, a secret', payload: Buffer.from('x') },
  ].map((fields, at) => entryLine({ at, kind: 'frame', bytes: encode('WebcastPushFrame', fields) }));
  const items = await scrubItems([header, ...lines]);
  const frames = items.flatMap(item => ('bytes' in item ? [decodeFrame(item.bytes)] : []));
  expect(frames).toHaveLength(3);
  // Compressed again where it was.
  expect(gunzipSync(frames[0]?.frame.payload ?? key).length).toBeGreaterThan(0);
  expect(frames[0]?.batch).toMatchObject({ isFirst: true, needsAck: true, cursor: '', wsParams: {} });
  expect(JSON.stringify(frames)).not.toMatch(/secret/);
  expect(JSON.stringify(frames)).not.toContain('7000000000000000099');
});

test('marks keep their times and lose their words', async () => {
  const items = await scrubItems([
    header.replace('websocket', 'of Ann Marie'),
    entryLine({ at: 10, kind: 'gap', lastedMs: 5, reason: 'ann' }),
    entryLine({ at: 11, kind: 'event', event: 'ann', data: { name: 'ann' } }),
    entryLine({ at: 11, kind: 'event', event: 'status', data: { state: 'late', reason: 'ann', next: 'ann' } }),
    entryLine({ at: 11, kind: 'event', event: 'status', data: { state: 'ann' } }),
    entryLine({ at: 11, kind: 'event', event: 'status', data: null }),
    entryLine({ at: 12, kind: 'close', code: 4005, reason: 'ann' }),
    headerLine({ uniqueId: 'the_host', roomId: '8', startedAt: 9_000, source: 'polling' }),
    '{"at":1,"kind":"frame","bytes":"ann',
  ]);
  expect(items).toEqual([
    expect.objectContaining({
      kind: 'header',
      header: expect.objectContaining({ startedAt: 1_000, source: 'unknown' }),
    }),
    { kind: 'gap', at: 1_010, from: 1_005, reason: '' },
    { kind: 'event', at: 1_011, event: 'status', data: { state: 'late' } },
    { kind: 'close', at: 1_012, code: 4005, reason: '' },
    { kind: 'gap', at: 9_000, from: 1_012, reason: '' },
    expect.objectContaining({ kind: 'header', header: expect.objectContaining({ source: 'polling' }) }),
  ]);
});

test('a damaged recording is refused where the damage is', async () => {
  await expect(scrubLines(['no recording'])).rejects.toMatchObject({ code: 'RECORDING_INVALID', line: 1 });
  await expect(scrubLines([header, 'damage', batch(0)])).rejects.toMatchObject({ line: 2 });
});
