import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { livetap, start } from './support/livetap.js';
import { batch, close, Folder, header, message } from './support/recording.js';

const user = { userId: '7111111111111111111', uniqueId: 'ann.marie', nickname: 'Ann Marie' };
const evening = [
  header,
  batch(0, message('WebcastChatMessage', { user, comment: 'good evening' }), ['WebcastNew', Uint8Array.of(1)]),
  close(1_000),
];

describe('livetap scrub', () => {
  test('writes a recording without anybody in it, which can be replayed', async () => {
    await using folder = await Folder.make();
    const to = folder.file('scrubbed.jsonl.gz');
    const { code, stdout, stderr } = await livetap('scrub', await folder.recording(...evening), to);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      `1 message in 1 frame scrubbed: ${to}`,
      'left out: 1 messages of unknown kinds',
    ]);
    const text = gunzipSync(readFileSync(to)).toString();
    for (const original of ['host', '7400000000000000001']) expect(text).not.toContain(original);
    const replayed = await livetap('replay', to, '--speed=max', '--json');
    expect(replayed.code).toBe(0);
    expect(replayed.stdout).toContain('good evening');
    expect(replayed.stdout).not.toMatch(/ann\.marie|Ann Marie|7111111111111111111/);
  });

  test('blots out what was written, and names people the same with the same key', async () => {
    await using folder = await Folder.make();
    const from = await folder.recording(...evening);
    const run = async (name: string, key: string) => {
      const path = folder.file(name);
      const { code } = await start(['scrub', from, path, '--text'], { LIVETAP_SCRUB_KEY: key }).finished;
      expect(code).toBe(0);
      const { stdout } = await livetap('replay', path, '--speed=max', '--json', '--events', 'chat');
      expect(stdout).toContain('"comment":"xxxx xxxxxxx"');
      return stdout;
    };
    const first = await run('1.jsonl', 'a key that is long enough');
    expect(await run('2.jsonl', 'a key that is long enough')).toBe(first);
    expect(await run('3.jsonl', 'another that is long enough')).not.toBe(first);
  });

  test('takes out names that were written before their owner was seen, and says where it cannot', async () => {
    await using folder = await Folder.make();
    const fox = { userId: '7222222222222222222', uniqueId: 'fox', nickname: '🦊 Fox' };
    const lines = [
      header,
      batch(0, message('WebcastChatMessage', { user, comment: 'where is 🦊 fox?' })),
      batch(1, message('WebcastChatMessage', { user: fox, comment: 'here' })),
    ];
    const from = await folder.recording(...lines);
    const file = await livetap('scrub', from, folder.file('1.jsonl'));
    expect(file.stdout).not.toContain('Read once');
    const replayed = await livetap('replay', folder.file('1.jsonl'), '--speed=max', '--json', '--events', 'chat');
    expect(replayed.stdout).toMatch(/"comment":"where is Viewer [\da-f]{8}\?"/);

    const pipe = folder.file('pipe');
    execFileSync('mkfifo', [pipe]);
    const [piped] = await Promise.all([
      livetap('scrub', pipe, folder.file('2.jsonl')),
      writeFile(pipe, readFileSync(from)),
    ]);
    expect(piped).toMatchObject({ code: 0, stdout: expect.stringContaining('Read once') });
  });

  test('does not repeat a key that is too short', async () => {
    await using folder = await Folder.make();
    const run = start(['scrub', await folder.recording(...evening), folder.file('to')], {
      LIVETAP_SCRUB_KEY: 'hunter2',
    });
    const { code, stderr } = await run.finished;
    expect(code).toBe(2);
    expect(stderr).toContain('LIVETAP_SCRUB_KEY has to have at least 16 characters');
    expect(stderr).not.toContain('hunter2');
  });

  test('keeps a file that exists, and the recording itself also with --force', async () => {
    await using folder = await Folder.make();
    const from = await folder.recording(...evening);
    const to = folder.file('to.jsonl');
    writeFileSync(to, 'precious');
    expect(await livetap('scrub', from, to)).toMatchObject({ code: 5, stdout: '' });
    expect(readFileSync(to, 'utf8')).toBe('precious');
    expect((await livetap('scrub', from, to, '--force')).code).toBe(0);
    const before = readFileSync(from, 'utf8');
    const itself = await livetap('scrub', from, `${folder.path}/./test.jsonl`, '--force');
    expect(itself.code).toBe(5);
    expect(itself.stderr).toContain('is the recording itself');
    expect(readFileSync(from, 'utf8')).toBe(before);
  });

  test('ends with 5 for what is no recording', async () => {
    await using folder = await Folder.make();
    const { code, stderr } = await livetap('scrub', await folder.recording('no recording'), folder.file('to'));
    expect(code).toBe(5);
    expect(stderr).toContain('line 1 of the recording is no JSON');
    expect((await livetap('scrub', folder.file('missing'), folder.file('to'))).code).toBe(5);
  });
});
