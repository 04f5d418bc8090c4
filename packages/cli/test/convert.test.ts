import { describe, expect, test } from 'vitest';
import { livetap, shell } from './support/livetap.js';
import { batch, close, Folder, header, message, startedAt } from './support/recording.js';

const ann = { userId: '7111111111111111111', uniqueId: 'ann', nickname: 'Ann, "the" first' };
const rose = { giftType: 1, giftName: 'Rose', diamondCount: 1 };
const sent = { user: ann, giftId: 5655, giftDetails: rose };

const evening = [
  header,
  batch(
    0,
    message('WebcastChatMessage', { user: ann, comment: '=HYPERLINK("http://evil")' }),
    message('WebcastChatMessage', { user: ann, comment: 'two\r\nlines' }),
    message('WebcastSocialMessage', { user: ann, action: '1', followCount: 10 }),
    message('WebcastLikeMessage', { user: ann, likeCount: 15, totalLikeCount: 99_000 }),
    message('WebcastRoomUserSeqMessage', { viewerCount: 1234 }),
    message('WebcastRoomUserSeqMessage', { viewerCount: 1234 }),
  ),
  batch(
    1_500,
    message('WebcastGiftMessage', { ...sent, repeatCount: 4 }),
    message('WebcastGiftMessage', { ...sent, repeatCount: 5, repeatEnd: 1 }),
    ['WebcastNew', Uint8Array.of(1)],
  ),
  '{"at":9000,"kind":"gap","lastedMs":4000,"reason":"silent"}',
  close(10_000),
];

const columns = 'time,at,event,id,userId,uniqueId,nickname,text,giftId,giftName,count,diamonds,total,durationMs';
const who = '7111111111111111111,ann,"Ann, ""the"" first"';

describe('livetap convert', () => {
  test.each([[[]], [['--events', 'envelope']]])('counts the diamonds of a chest once, with %o', async choice => {
    await using folder = await Folder.make();
    const envelopeInfo = { envelopeId: 'e1', sendUserName: 'Ann', diamondCount: 50 };
    const shown = message('WebcastEnvelopeMessage', { display: 1, envelopeInfo });
    const takenAway = message('WebcastEnvelopeMessage', { display: 2, envelopeInfo });
    const path = await folder.recording(header, batch(0, shown), batch(1, takenAway), close(10));
    const { stdout } = await livetap('convert', path, '--to', 'csv', ...choice);
    const rows = stdout.split('\r\n').filter(row => row.includes(',envelope,'));
    const diamonds = columns.split(',').indexOf('diamonds');
    expect(rows.map(row => row.split(',')[diamonds])).toEqual(choice.length > 0 ? ['50', ''] : ['50']);
  });

  test('writes a row of CSV for each event, in columns that do not change', async () => {
    await using folder = await Folder.make();
    const { code, stdout, stderr } = await livetap('convert', await folder.recording(...evening), '--to', 'csv');
    expect(code).toBe(0);
    expect(stderr).toContain('replaying @host');
    const at = (ms: number) => `${new Date(startedAt + ms).toISOString()},${startedAt + ms}`;
    const rows = [
      columns,
      `${at(0)},chat,ID,${who},"'=HYPERLINK(""http://evil"")",,,,,,`,
      `${at(0)},chat,ID,${who},"two\r\nlines",,,,,,`,
      `${at(0)},like,ID,${who},,,,15,,99000,`,
      `${at(0)},follow,ID,${who},,,,,,10,`,
      `${at(0)},roomUserSeq,ID,,,,,,,,,1234,`,
      `${at(0)},roomUserSeq,ID,,,,,,,,,1234,`,
      `${at(1_500)},giftProgress,ID,${who},,5655,Rose,4,,,`,
      `${at(1_500)},giftProgress,ID,${who},,5655,Rose,5,,,`,
      `${at(1_500)},gift,ID,${who},,5655,Rose,5,5,,`,
      `${at(1_500)},unknown,ID,,,,WebcastNew,,,,,,`,
      `${at(9_000)},gap,,,,,silent,,,,,,4000`,
      '',
    ];
    // Ids are counted by whoever writes the recording.
    const ids = /(?<=Z,\d+,\w+,)[^,]+(?=,)/g;
    const shown = stdout.replaceAll(ids, 'ID').split(/\r\n(?!lines)/);
    expect(shown.toSorted()).toEqual(rows.toSorted());
    expect(shown[0]).toBe(columns);
  });

  test('writes JSON lines as replay does', async () => {
    await using folder = await Folder.make();
    const path = await folder.recording(...evening);
    const { code, stdout } = await livetap('convert', path, '--to', 'jsonl');
    expect(code).toBe(0);
    expect(stdout).toBe((await livetap('replay', path, '--speed=max', '--json')).stdout);
    expect(stdout).toContain('"type":"gap"');
  });

  test.each([
    ['csv', 4],
    ['jsonl', 3],
  ])('writes only the events asked for as %s', async (to, count) => {
    await using folder = await Folder.make();
    const path = await folder.recording(...evening);
    const { stdout } = await livetap('convert', path, '--to', to, '--events', 'gift,giftProgress');
    expect(stdout.trimEnd().split('\n')).toHaveLength(count);
  });

  test('writes a long evening in full to a slow reader', async () => {
    await using folder = await Folder.make();
    const chats = Array.from({ length: 2_000 }, (_, i) =>
      batch(i, message('WebcastChatMessage', { user: ann, comment: `${i} ${'x'.repeat(5_000)}` })),
    );
    const path = await folder.recording(header, ...chats, close(2_000));
    const { stdout } = await shell(`livetap convert ${path} --to csv | (read -r first; sleep 0.3; wc -l)`);
    expect(stdout.trim()).toBe('2000');
  });

  test.each([
    ['without a form', [], 'convert needs --to jsonl or --to csv'],
    ['with one that there is not', ['--to', 'xml'], '--to expects one of jsonl, csv'],
    ['with the wire level in CSV', ['--to', 'csv', '--raw'], 'Leave --raw out for CSV, or take --to jsonl.'],
  ])('says what is wrong %s', async (_what, args, said) => {
    await using folder = await Folder.make();
    const finished = await livetap('convert', await folder.recording(...evening), ...args);
    expect(finished.code).toBe(2);
    expect(finished.stderr).toContain(said);
  });

  test('writes what is before the damage, and ends with 5', async () => {
    await using folder = await Folder.make();
    const [first = '', second = ''] = evening;
    const path = await folder.recording(first, second, 'damage', second, close(1));
    const { code, stdout, stderr } = await livetap('convert', path, '--to', 'csv');
    expect(code).toBe(5);
    expect(stdout).toContain('HYPERLINK');
    expect(stderr).toContain('line 3 of the recording is no JSON');
  });
});
