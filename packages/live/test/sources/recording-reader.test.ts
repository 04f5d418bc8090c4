import { describe, expect, test } from 'vitest';
import { entryLine, headerLine } from '../../src/sources/recording-format.js';
import { type RecordingItem, readRecording } from '../../src/sources/recording-reader.js';

const header = { uniqueId: 'ann', roomId: '7', startedAt: 1_000, source: 'websocket' };
const first = headerLine(header);
const second = headerLine({ ...header, startedAt: 5_000 });
const frame = entryLine({ at: 10, kind: 'frame', bytes: Uint8Array.of(1) });

async function items(...lines: string[]): Promise<RecordingItem[]> {
  const read: RecordingItem[] = [];
  for await (const item of readRecording(lines)) read.push(item);
  return read;
}

async function kinds(...lines: string[]): Promise<string[]> {
  return (await items(...lines)).map(({ kind }) => kind);
}

describe('readRecording', () => {
  test('reads version 1', async () => {
    const old = first.replace('"version":2', '"version":1');
    expect(await items(old, frame)).toEqual([
      { kind: 'header', at: 1_000, header },
      { kind: 'frame', at: 1_010, bytes: Uint8Array.of(1) },
    ]);
  });

  test('tells of a cut line, at the end of the file and before a part that was added', async () => {
    const cut = frame.slice(0, 12);
    expect(await items(first, frame, cut)).toContainEqual({ kind: 'torn', at: 1_010, line: 3 });
    const read = await items(first, frame, cut, second, frame);
    expect(read.map(({ kind }) => kind)).toEqual(['header', 'frame', 'torn', 'gap', 'header', 'frame']);
    expect(read[3]).toEqual({ kind: 'gap', at: 5_000, from: 1_010, reason: 'the recorder was killed' });
  });

  test('does not take any cut of a line for a whole one', async () => {
    for (let length = 1; length < frame.length; length++) {
      expect(await kinds(first, frame.slice(0, length), second)).toEqual(['header', 'torn', 'gap', 'header']);
    }
  });

  test('fails at damage that is none of a crash', async () => {
    await expect(items(first, 'rubbish', frame)).rejects.toMatchObject({ code: 'RECORDING_INVALID', line: 2 });
    await expect(items(first, 'rubbish', 'more', second)).rejects.toMatchObject({ line: 2 });
    await expect(items(first, 'rubbish', frame, second)).rejects.toMatchObject({ line: 2 });
  });

  test('knows no gap where the clock was set back between two parts', async () => {
    const earlier = headerLine({ ...header, startedAt: 500 });
    expect(await kinds(first, frame, earlier, frame)).toEqual(['header', 'frame', 'header', 'frame']);
  });

  test('says why a part ended', async () => {
    const end = entryLine({ at: 20, kind: 'close', code: 4404, reason: '' });
    expect((await items(first, end, second)).find(({ kind }) => kind === 'gap')).toMatchObject({ reason: 'code 4404' });
    expect((await items(first, second)).find(({ kind }) => kind === 'gap')).toMatchObject({
      reason: 'the recorder stopped',
    });
  });

  test('refuses a part of another streamer, and a part of a version to come', async () => {
    const other = headerLine({ ...header, uniqueId: 'bob' });
    await expect(items(first, frame, other)).rejects.toThrow('line 3 of the recording goes on with another streamer');
    await expect(items(first, second.replace('"version":2', '"version":3'), frame)).rejects.toThrow('has version 3');
  });

  test('refuses what is no recording', async () => {
    await expect(items()).rejects.toThrow('line 1 of the recording is missing');
    await expect(items('')).rejects.toThrow('line 1 of the recording is no JSON');
  });
});
