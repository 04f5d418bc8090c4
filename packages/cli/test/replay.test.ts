import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { encode } from '@livetap/live/schema';
import { describe, expect, test } from 'vitest';
import { livetap, shell, start } from './support/livetap.js';
import { batch, close, Folder, frame, header, message, startedAt, type Wire } from './support/recording.js';
import { jsonOf } from './support/rooms.js';

const ann = { userId: '1', uniqueId: 'ann', nickname: 'Ann' };
const bob = { userId: '2', uniqueId: 'bob_the_builder', nickname: 'Bob' };
const rose = { giftType: 1, giftName: 'Rose', diamondCount: 1 };

/** A short evening with one of everything that people are shown in words of its own. */
const evening = [
  header,
  batch(0, message('WebcastChatMessage', { user: ann, comment: 'good evening' })),
  frame(
    1_000,
    message('WebcastMemberMessage', { user: bob, action: 1 }),
    message('WebcastRoomUserSeqMessage', { viewerCount: 1234 }),
    message('WebcastLikeMessage', { user: ann, likeCount: 15, totalLikeCount: 99_000 }),
  ),
  frame(2_000, message('WebcastGiftMessage', { user: bob, giftId: 1, repeatCount: 3, giftDetails: rose })),
  frame(
    3_000,
    message('WebcastGiftMessage', { user: bob, giftId: 1, repeatCount: 5, repeatEnd: 1, giftDetails: rose }),
  ),
  frame(
    61_000,
    message('WebcastSocialMessage', { user: bob, action: '1', followCount: 10 }),
    message('WebcastSocialMessage', { user: ann, action: '3' }),
    ['WebcastBrandNewMessage', Uint8Array.of(8, 1)],
    ['WebcastChatMessage', Uint8Array.of(0x0a, 0xff)],
  ),
  frame(3_600_000, message('WebcastControlMessage', { action: 3 })),
  close(3_601_000),
];

const printed = `\
— replaying @host, room 7400000000000000001
12:00:00  chat      ann                   good evening
12:00:01  join      bob_the_builder       joined
12:00:01  viewers                         1,234 watching
12:00:01  like      ann                   +15, 99,000 in total
12:00:02  gift…     bob_the_builder       Rose ×3
12:00:03  gift…     bob_the_builder       Rose ×5
12:00:03  gift      bob_the_builder       Rose ×5 = 5 diamonds
12:01:01  follow    bob_the_builder       follows, 10 followers
12:01:01  share     ann                   shared the stream
12:01:01  unknown                         WebcastBrandNewMessage
12:01:01  gap                             something may be missing: a message could not be read
13:00:00  stream                          ended by the host
— 1 comment · 5 gifts (5 diamonds) · 99,000 likes · 1 join · 1 follow · 1 share · at most 1,234 viewers
`;

/** The text without the escape sequences that the command itself uses. */
function withoutColours(text: string): string {
  return [0, 1, 2, 31, 32, 33, 34, 35, 36].reduce((rest, code) => rest.replaceAll(`\u001b[${code}m`, ''), text);
}

describe('livetap replay', () => {
  test('prints a recording for people', async () => {
    await using folder = await Folder.make();
    const { code, stdout, stderr } = await livetap('replay', await folder.recording(...evening), '--speed', 'max');
    expect(stdout).toBe(printed);
    expect(stderr).toMatch(/^livetap: WebcastChatMessage of 2 bytes could not be decoded: .*\n$/);
    expect(code).toBe(0);
  });

  test('prints every event as a line of JSON, with the time at which it arrived', async () => {
    await using folder = await Folder.make();
    const { code, stdout, stderr } = await livetap('replay', await folder.recording(...evening), '--speed=0', '--json');
    expect(code).toBe(0);
    expect(stderr).toContain('5 gifts (5 diamonds)');
    expect(jsonOf(stdout).map(({ type, at }) => `${Number(at) - startedAt} ${type}`)).toEqual([
      ...['0 connected', '0 chat', '1000 member', '1000 join', '1000 roomUserSeq', '1000 like'],
      ...['2000 giftProgress', '3000 giftProgress', '3000 gift'],
      ...['61000 social', '61000 follow', '61000 social', '61000 share', '61000 unknown', '61000 gap'],
      ...['3600000 control', '3600000 likeBurst', '3600000 streamEnd', '3600000 disconnected'],
    ]);
    const [connected, chat] = jsonOf(stdout);
    const roomId = '7400000000000000001';
    expect(connected).toEqual({ v: 1, type: 'connected', at: startedAt, uniqueId: 'host', roomId });
    expect(chat).toMatchObject({ v: 1, roomId, comment: 'good evening', user: { uniqueId: 'ann', userId: '1' } });
  });

  test('prints the wire level with --raw, with the time at which it arrived', async () => {
    await using folder = await Folder.make();
    const path = await folder.recording(...evening);
    const { code, stdout } = await livetap('replay', path, '--speed=max', '--json', '--raw');
    expect(code).toBe(0);
    const lines = jsonOf(stdout).map(({ event, type, at }) => `${Number(at) - startedAt} ${event ?? type}`);
    expect(lines.filter(text => !/gap|connected/.test(text))).toEqual([
      ...['0 chat', '1000 member', '1000 join', '1000 roomUser', '1000 like', '2000 gift', '3000 gift'],
      ...['61000 social', '61000 follow', '61000 social', '61000 share', '61000 unknown'],
      ...['3600000 controlMessage', '3600000 streamEnd'],
    ]);
    expect(jsonOf(stdout).find(({ event }) => event === 'roomUser')?.data).toMatchObject({ viewerCount: 1234 });
  });

  test('shows only the events that are asked for, also those without words of their own', async () => {
    await using folder = await Folder.make();
    const path = await folder.recording(...evening);
    const { stdout } = await livetap('replay', path, '--speed=max', '--events', 'share,control,disconnected');
    expect(stdout.split('\n').slice(1, -2)).toEqual([
      '12:01:01  share     ann                   shared the stream',
      expect.stringMatching(/^13:00:00 {2}control {25}\{"id":"\d+","roomId":"7400000000000000001",.*"action":3/),
      '13:00:00  disconnected                        {"code":1000,"reason":"the source closed with code 1000: closed"}',
    ]);
  });

  test('plays at the speed asked for, until the time asked for', async () => {
    await using folder = await Folder.make();
    const path = await folder.recording(...evening);
    const { code, stdout } = await livetap('replay', path, '--speed', '100', '--for', '0.2');
    expect(code).toBe(0);
    expect(stdout).toContain('12:00:02');
    expect(stdout).not.toContain('13:00:00');
  });

  test('neutralises what viewers wrote to steer the terminal', async () => {
    await using folder = await Folder.make();
    const user = { uniqueId: 'evil\u001b[8m', userId: '3' };
    const comment = '\u001b[2J\u001b]0;owned\u0007\u009b31m\nfake line\u202e';
    const path = await folder.recording(header, batch(0, message('WebcastChatMessage', { user, comment })), close(1));
    const run = start(['replay', path, '--speed=max'], { FORCE_COLOR: '1' });
    const { stdout } = await run.finished;
    expect(withoutColours(stdout)).toContain('evil␛[8m              ␛[2J␛]0;owned␇\u{fffd}31m fake line\n');
    expect(withoutColours(stdout).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_C}]/u);
    const json = await livetap('replay', path, '--speed=max', '--json');
    expect(json.stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_C}]/u);
    expect(jsonOf(json.stdout)[1]).toMatchObject({ comment });
  });

  test('loses nothing however slowly it is read', async () => {
    await using folder = await Folder.make();
    const chats = Array.from({ length: 2_000 }, (_, i) =>
      frame(i, message('WebcastChatMessage', { user: ann, comment: `${i} ${'x'.repeat(10_000)}` })),
    );
    const path = await folder.recording(header, ...chats, close(2_000));
    // Twenty megabytes through a reader that begins late; more than the command would keep for it.
    const line = `livetap replay ${path} --speed=max --json --events chat | (read -r first; sleep 0.3; wc -l)`;
    const { stdout, stderr } = await shell(line);
    expect(stdout.trim()).toBe('1999');
    expect(stderr).not.toContain('dropped');
  });

  test('ends quietly when its reader has read enough', async () => {
    await using folder = await Folder.make();
    const chats = Array.from({ length: 500 }, (_, i) =>
      frame(i, message('WebcastChatMessage', { user: ann, comment: 'x'.repeat(1_000) })),
    );
    const path = await folder.recording(header, ...chats, close(2_000));
    const line = `set -o pipefail; livetap replay ${path} --speed=max --json | head -1; echo $? >&2`;
    const { stdout, stderr } = await shell(line);
    expect(jsonOf(stdout).map(({ type }) => type)).toEqual(['connected']);
    expect(stderr.replace(/^replaying .*\n/, '')).toBe('0\n');
  });

  test('plays an evening without an event', async () => {
    await using folder = await Folder.make();
    expect(await livetap('replay', await folder.recording(header, close(0)))).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('plays a recording whose recorder was killed, to where it goes', async () => {
    await using folder = await Folder.make();
    const [first = '', second = '', third = ''] = evening;
    const path = await folder.recording(first, second, third.slice(0, 40));
    const { code, stdout, stderr } = await livetap('replay', path, '--speed=max');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('good evening');
    expect(stdout).toContain('— the recording ends: the recording was cut in its last line\n');
  });

  test('begins where it is told to, by the clock or after so long', async () => {
    await using folder = await Folder.make();
    const path = await folder.recording(...evening);
    const shown = async (from: string) => {
      const { stdout } = await livetap('replay', path, '--speed=max', '--from', from);
      return stdout.split('\n').slice(1, -2);
    };
    const all = printed.split('\n').slice(1, -2);
    expect(await shown('61s')).toEqual(all.slice(-5));
    expect(await shown('12:01:01')).toEqual(all.slice(-5));
    expect(await shown('1h')).toEqual(all.slice(-1));
    expect((await livetap('replay', path, '--from', 'soon')).code).toBe(2);
    expect((await livetap('replay', path, '--from', '2h')).stdout).toBe('— nothing was recorded from then on\n');
    expect(await livetap('replay', path, '--from=12:00', '--speed=max')).toMatchObject({ code: 0, stdout: printed });
  });

  test.each(['max', '1000'])('knows of nothing before the point where it begins, at speed %s', async speed => {
    await using folder = await Folder.make();
    const unreadable: Wire = ['WebcastChatMessage', Uint8Array.of(0x0a, 0xff)];
    const path = await folder.recording(...evening.slice(0, -2), batch(3_600_000, unreadable), close(3_601_000));
    const played = ['replay', path, '--speed', speed, '--json', '--events=connected,gap'];
    const { stdout } = await livetap(...played, '--from=59m');
    const [gap, ...more] = jsonOf(stdout).filter(({ type }) => type === 'gap');
    expect(more).toEqual([]);
    expect(gap?.reason).toBe('a message could not be read');
    expect(Number(gap?.from) - startedAt).toBeGreaterThanOrEqual(59 * 60_000);
    expect(Number(gap?.to) - startedAt).toBeGreaterThanOrEqual(3_600_000);
  });

  test('plays a compressed recording', async () => {
    await using folder = await Folder.make();
    const path = folder.file('evening.jsonl.gz');
    await writeFile(path, gzipSync(`${evening.join('\n')}\n`));
    const { code, stdout } = await livetap('replay', path, '--speed', 'max');
    expect({ code, stdout }).toEqual({ code: 0, stdout: printed });
  });

  test('reads a recording from a pipe', async () => {
    await using folder = await Folder.make();
    const path = await folder.recording(...evening);
    const { code, stdout } = await shell(`livetap replay <(cat ${path}) --speed=max`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: printed });
  });

  test('tells the gaps and marks of a recording, and goes on after a crash', async () => {
    await using folder = await Folder.make();
    const says = (at: number, comment: string) => batch(at, message('WebcastChatMessage', { user: ann, comment }));
    const later = (seconds: number) => header.replace(`${startedAt}`, `${startedAt + seconds * 1_000}`);
    const path = await folder.recording(
      header,
      says(0, 'one'),
      '{"at":9000,"kind":"gap","lastedMs":4000,"reason":"the socket was silent"}',
      '{"at":9000,"kind":"event","event":"reconnected","data":{"attempt":2}}',
      says(9_500, 'two').slice(0, 30),
      later(60),
      says(0, 'three'),
      close(5_000),
    );
    const { code, stdout, stderr } = await livetap('replay', path, '--speed=max');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').slice(1, -2)).toEqual([
      '12:00:00  chat      ann                   one',
      '12:00:09  gap                             4 s may be missing: the socket was silent',
      '12:01:00  gap                             51 s may be missing: the recorder was killed',
      '12:01:00  chat      ann                   three',
    ]);
    const json = await livetap('replay', path, '--speed=max', '--json', '--events=gap,mark');
    expect(jsonOf(json.stdout)).toEqual([
      {
        ...{ v: 1, type: 'gap', at: startedAt + 9_000 },
        ...{ from: startedAt + 5_000, to: startedAt + 9_000, reason: 'the socket was silent' },
      },
      { v: 1, type: 'mark', at: startedAt + 9_000, event: 'reconnected', data: { attempt: 2 } },
      expect.objectContaining({ type: 'gap', at: startedAt + 60_000 }),
    ]);
  });

  test('plays one stream after the other where a file has several', async () => {
    await using folder = await Folder.make();
    const hour = 3_600_000;
    const next = header.replace(`${startedAt}`, `${startedAt + 2 * hour}`).replace(/"74\d+"/, '"7400000000000000002"');
    const said = batch(0, message('WebcastChatMessage', { user: ann, comment: 'again' }));
    const path = await folder.recording(...evening, next, said, close(1_000));
    const { code, stdout } = await livetap('replay', path, '--speed=max', '--json');
    expect(code).toBe(0);
    const events = jsonOf(stdout).filter(({ type }) => /chat|connected|streamEnd|gap/.test(String(type)));
    expect(events.map(({ type, at }) => `${Number(at) - startedAt} ${type}`)).toEqual([
      ...['0 connected', '0 chat', '61000 gap', `${hour} streamEnd`, `${hour} disconnected`],
      ...[`${2 * hour} gap`, `${2 * hour} connected`, `${2 * hour} chat`, `${2 * hour + 1_000} disconnected`],
    ]);
    expect(events.findLast(({ type }) => type === 'connected')).toMatchObject({
      roomId: '7400000000000000002',
    });
    const late = await livetap('replay', path, '--speed=max', '--json', '--events=chat', '--from=2h');
    expect(jsonOf(late.stdout).map(({ comment }) => comment)).toEqual(['again']);
  });

  const chat = batch(0, ['WebcastChatMessage', encode('WebcastChatMessage', { user: ann, comment: 'hello' })]);
  test.each([
    ['is empty', [], 'line 1 of the recording'],
    ['is something else', ['{"name":"livetap"}'], 'line 1 of the recording does not begin a recording'],
    ['names no room', [header.replace(/"74\d+"/, '"abc"'), chat], 'names no user or no room'],
    ['is damaged in its middle', [header, chat, 'garbage', close(1)], 'line 3 of the recording is no JSON'],
    ['is damaged before the first event', [header, 'garbage', chat], 'line 2 of the recording is no JSON'],
  ])('ends with 5 where the file %s', async (_what, lines, message) => {
    await using folder = await Folder.make();
    const { code, stderr } = await livetap('replay', await folder.recording(...lines), '--speed=max');
    expect(code).toBe(5);
    expect(stderr.split('\n')[0]).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  test('ends with 5 where there is no file', async () => {
    await using folder = await Folder.make();
    const path = folder.file('missing.jsonl');
    expect(await livetap('replay', path)).toEqual({
      code: 5,
      stdout: '',
      stderr: `livetap: ${path}: no such file or directory\n`,
    });
    expect((await livetap('replay', folder.path)).stderr).toBe(`livetap: ${folder.path}: is a directory\n`);
  });
});
