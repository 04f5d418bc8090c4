import { describe, expect, test } from 'vitest';
import { type Recorder, recorderOf } from '../../src/sources/recorder.js';
import { entryLine, headerLine } from '../../src/sources/recording-format.js';
import { readRecording } from '../../src/sources/recording-reader.js';

const header = { uniqueId: 'ann', roomId: '7', startedAt: 10_000, source: 'websocket' };

async function recorded(act: (recorder: Recorder) => void) {
  const lines: string[] = [];
  act(recorderOf(line => lines.push(line)));
  const items: unknown[] = [];
  for await (const item of readRecording(lines)) items.push(item);
  return items;
}

describe('recorderOf', () => {
  test('writes gaps and events between the frames, by the clock of their part', async () => {
    const items = await recorded(recorder => {
      recorder.record(headerLine(header));
      recorder.record(entryLine({ at: 5, kind: 'frame', bytes: Uint8Array.of(1) }));
      expect(recorder.gap(11_000, 12_500, 'silent')).toBe(true);
      recorder.record(headerLine({ ...header, startedAt: 20_000 }));
      expect(recorder.event('reconnected', { attempt: 2 }, 20_030)).toBe(true);
    });
    expect(items).toEqual([
      expect.objectContaining({ kind: 'header', at: 10_000 }),
      expect.objectContaining({ kind: 'frame', at: 10_005 }),
      { kind: 'gap', at: 12_500, from: 11_000, reason: 'silent' },
      { kind: 'gap', at: 20_000, from: 12_500, reason: 'the recorder stopped' },
      expect.objectContaining({ kind: 'header', at: 20_000 }),
      { kind: 'event', at: 20_030, event: 'reconnected', data: { attempt: 2 } },
    ]);
  });

  test('writes nothing before a part has begun, and says so', () => {
    const lines: string[] = [];
    const recorder = recorderOf(line => lines.push(line));
    expect(recorder.gap(1, 2, 'early')).toBe(false);
    expect(recorder.event('early')).toBe(false);
    expect(lines).toEqual([]);
  });

  test('makes lines that can be read of times that cannot be', async () => {
    const items = await recorded(recorder => {
      recorder.record(headerLine(header));
      recorder.gap(15_000, 14_000, 'backwards');
      recorder.event('early', undefined, 1);
    });
    expect(items.slice(1)).toEqual([
      { kind: 'gap', at: 14_000, from: 14_000, reason: 'backwards' },
      { kind: 'event', at: 10_000, event: 'early' },
    ]);
  });

  test('passes on what writing throws', () => {
    const full = new Error('ENOSPC');
    const recorder = recorderOf(() => {
      throw full;
    });
    expect(() => recorder.record(headerLine(header))).toThrow(full);
    expect(recorder.event('x')).toBe(false);
  });
});
