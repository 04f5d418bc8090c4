import { describe, expect, test } from 'vitest';
import { RecordingFormatError } from '../../src/sources/errors.js';
import { type LineWriter, type ReplayOptions, recordingOf, replayOf } from '../../src/sources/recording.js';
import { entryLine, headerLine } from '../../src/sources/recording-format.js';
import type { RecordingMark } from '../../src/sources/recording-reader.js';
import type { FrameSource, RawFrame, SourceClose } from '../../src/sources/source.js';

const subject = { uniqueId: 'ann', roomId: '7429384756123456789' };
const header = headerLine({ ...subject, startedAt: 1_000, source: 'websocket' });

function frame(at: number, ...bytes: number[]): string {
  return entryLine({ at, kind: 'frame', bytes: Uint8Array.from(bytes) });
}

/** Plays lines to their end at full speed. */
async function play(lines: readonly string[], options: ReplayOptions = {}) {
  const marks: RecordingMark[] = [];
  const onMark = (mark: RecordingMark) => void marks.push(mark);
  const replay = await replayOf(lines, { speed: Number.POSITIVE_INFINITY, onMark, ...options });
  const link = await replay.source.open();
  const frames: RawFrame[] = [];
  link.read(raw => frames.push(raw));
  return { header: replay.header, frames, marks, close: await link.closed };
}

/** Records where nothing may fail. */
function recorded(source: FrameSource, write: LineWriter): FrameSource {
  return recordingOf(source, subject, write, error => expect.unreachable(error.message));
}

/** A source that gives what it is told to. */
function sourceOf(frames: readonly RawFrame[], close: SourceClose): FrameSource {
  return {
    name: 'test',
    open: async () => {
      let end: (close: SourceClose) => void = () => {};
      const closed = new Promise<SourceClose>(resolve => {
        end = resolve;
      });
      return {
        closed,
        read: (onFrame, onLost) => {
          for (const raw of frames) onFrame(raw);
          onLost?.('told at the end');
          end(close);
        },
        send: () => {},
        close: () => closed,
      };
    },
  };
}

describe('recording and replay', () => {
  test('play back what was recorded: kinds, bytes, arrival times, order and the end', async () => {
    const startedAt = Date.now();
    const sent: RawFrame[] = [
      { kind: 'batch', bytes: Uint8Array.of(1), receivedAt: startedAt + 1_000 },
      { kind: 'frame', bytes: Uint8Array.of(2, 3), receivedAt: startedAt + 2_000 },
    ];
    const lines: string[] = [];
    const link = await recorded(sourceOf(sent, { code: 4005, reason: 'over' }), line => lines.push(line)).open();
    const passed: RawFrame[] = [];
    const lost: string[] = [];
    link.read(
      raw => passed.push(raw),
      reason => lost.push(reason),
    );
    await link.closed;
    expect(passed).toEqual(sent);
    expect(lost).toEqual(['told at the end']);

    const { header: read, frames, close } = await play(lines);
    expect(read).toMatchObject({ ...subject, source: 'test' });
    expect(frames).toEqual(sent);
    expect(close).toEqual({ code: 4005, reason: 'over' });
  });

  test('record a clock that was set back as no time passed', async () => {
    const lines: string[] = [];
    const sent: RawFrame[] = [{ kind: 'frame', bytes: Uint8Array.of(1), receivedAt: 0 }];
    const link = await recorded(sourceOf(sent, { code: 1000, reason: '' }), line => lines.push(line)).open();
    link.read(() => {});
    await link.closed;
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ at: 0 });
    expect((await play(lines)).frames).toHaveLength(1);
  });

  test.each([
    ['with its header', 0],
    ['in the middle', 1],
    ['with its last line', 3],
  ])('end %s when a line cannot be written, say so once, and pass every frame on', async (_where, room) => {
    const lines: string[] = [];
    const full = new Error('ENOSPC: no space left on device');
    const write = (line: string) => {
      if (lines.length === room) throw full;
      lines.push(line);
    };
    const errors: Error[] = [];
    const sent: RawFrame[] = [1, 2].map(byte => ({
      kind: 'frame',
      bytes: Uint8Array.of(byte),
      receivedAt: Date.now(),
    }));
    const source = sourceOf(sent, { code: 1000, reason: '' });
    const link = await recordingOf(source, subject, write, error => errors.push(error)).open();
    const passed: RawFrame[] = [];
    link.read(raw => passed.push(raw));
    await link.closed;
    expect(passed).toEqual(sent);
    expect(lines).toHaveLength(room);
    expect(errors).toEqual([expect.objectContaining({ code: 'RECORDING_FAILED', cause: full })]);
  });

  test('ignore empty lines', async () => {
    expect((await play([header, '', frame(1, 1), ''])).frames).toHaveLength(1);
  });

  test('end like a lost connection without a last line, and when it was cut', async () => {
    expect((await play([header, frame(1, 1)])).close).toEqual({ code: 1006, reason: 'the recording has no end' });
    const cut = await play([header, frame(1, 1), frame(2, 2).slice(0, 10)]);
    expect(cut.frames).toHaveLength(1);
    expect(cut.close).toEqual({ code: 1006, reason: 'the recording was cut in its last line' });
  });

  test('name the damaged line when more follow', async () => {
    const { frames, close } = await play([header, frame(1, 1), 'rubbish', frame(3, 3)]);
    expect(frames).toHaveLength(1);
    expect(close.error).toBeInstanceOf(RecordingFormatError);
    expect(close.error).toMatchObject({ code: 'RECORDING_INVALID', line: 3 });
  });

  test('refuse an empty file', async () => {
    await expect(replayOf([])).rejects.toThrow('line 1 of the recording is missing: the file is empty');
  });

  test('tell when the lines themselves cannot be read', async () => {
    async function* broken() {
      yield header;
      throw new Error('EIO');
    }
    const link = await (await replayOf(broken())).source.open();
    link.read(() => {});
    expect(await link.closed).toMatchObject({ code: 1006, error: { message: 'EIO' } });
  });

  test('stop at once when closed while waiting for the next frame', async () => {
    const replay = await replayOf([header, frame(0, 1), frame(3_600_000, 2)]);
    const link = await replay.source.open();
    const first = new Promise<RawFrame>(resolve => link.read(resolve));
    await first;
    expect(await link.close()).toEqual({ code: 1000, reason: 'closed' });
  });

  test('reject with the reason of an aborted signal', async () => {
    const stop = new Error('stop');
    const { source } = await replayOf([header]);
    await expect(source.open(AbortSignal.abort(stop))).rejects.toBe(stop);
  });

  test('play all parts of a file as one, and tell the gaps between them', async () => {
    const { frames, marks, close } = await play([
      header,
      frame(1, 1),
      entryLine({ at: 2_000, kind: 'close', code: 4005, reason: 'over' }),
      headerLine({ uniqueId: 'ann', roomId: '8', startedAt: 9_000, source: 'polling' }),
      frame(10, 2),
      entryLine({ at: 20, kind: 'close', code: 1000, reason: 'closed' }),
    ]);
    expect(frames.map(({ bytes, receivedAt }) => [bytes[0], receivedAt])).toEqual([
      [1, 1_001],
      [2, 9_010],
    ]);
    expect(marks).toEqual([
      { kind: 'close', at: 3_000, code: 4005, reason: 'over' },
      { kind: 'gap', at: 9_000, from: 3_000, reason: 'over' },
      { kind: 'header', at: 9_000, header: { uniqueId: 'ann', roomId: '8', startedAt: 9_000, source: 'polling' } },
      { kind: 'close', at: 9_020, code: 1000, reason: 'closed' },
    ]);
    expect(close).toEqual({ code: 1000, reason: 'closed' });
  });

  test('tell gaps and events at their place between the frames', async () => {
    const order: unknown[] = [];
    const replay = await replayOf(
      [
        header,
        frame(5, 1),
        entryLine({ at: 900, kind: 'gap', lastedMs: 800, reason: 'the socket was silent' }),
        entryLine({ at: 900, kind: 'event', event: 'reconnected', data: { attempt: 2 } }),
        frame(1_000, 2),
      ],
      { speed: Number.POSITIVE_INFINITY, onMark: mark => order.push(mark) },
    );
    const link = await replay.source.open();
    link.read(({ bytes }) => order.push(bytes[0]));
    expect(await link.closed).toEqual({ code: 1006, reason: 'the recording has no end' });
    expect(order).toEqual([
      1,
      { kind: 'gap', at: 1_900, from: 1_100, reason: 'the socket was silent' },
      { kind: 'event', at: 1_900, event: 'reconnected', data: { attempt: 2 } },
      2,
    ]);
  });

  test('end as they did, whatever was remarked after that', async () => {
    const end = entryLine({ at: 2, kind: 'close', code: 4005, reason: 'over' });
    const remark = entryLine({ at: 3, kind: 'event', event: 'verified' });
    expect((await play([header, frame(1, 1), end, remark])).close).toEqual({ code: 4005, reason: 'over' });
    expect((await play([header, end, header, frame(1, 1)])).close.code).toBe(1006);
  });

  test('begin where they are told to', async () => {
    const lines = [header, frame(100, 1), frame(200, 2), frame(300, 3)];
    const numbers = async (from: number) => (await play(lines, { from })).frames.map(({ bytes }) => bytes[0]);
    expect(await numbers(200)).toEqual([2, 3]);
    expect(await numbers(201)).toEqual([3]);
    expect(await numbers(1e9)).toEqual([]);
    const ofHeader = await play(lines, { from: ({ startedAt }) => startedAt - 800 });
    expect(ofHeader.frames.map(({ bytes }) => bytes[0])).toEqual([2, 3]);
    // In real time what lies before costs no time: this would take an hour.
    const late = await play([header, frame(1, 1), frame(3_600_000, 2)], { from: 3_600_000, speed: 1 });
    expect(late.frames).toHaveLength(1);
  });

  test.each([
    ['speed', { speed: 0 }],
    ['speed', { speed: Number.NaN }],
    ['from', { from: -1 }],
    ['from', { from: Number.POSITIVE_INFINITY }],
  ])('refuse a %s that is none', async (name, options) => {
    await expect(replayOf([header], options)).rejects.toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringMatching(new RegExp(`^${name} `)),
    });
  });

  test('wait through a gap that is longer than a timer can wait, and can be closed meanwhile', async () => {
    const replay = await replayOf([header, frame(0, 1), frame(2 ** 33, 2)]);
    const link = await replay.source.open();
    const frames: RawFrame[] = [];
    await new Promise<void>(resolve => {
      link.read(raw => {
        frames.push(raw);
        resolve();
      });
    });
    await link.close();
    expect(frames).toHaveLength(1);
  });

  test('end with what a listener of marks throws', async () => {
    const broken = new Error('mine');
    const { close } = await play([header, entryLine({ at: 1, kind: 'event', event: 'x' })], {
      onMark: () => {
        throw broken;
      },
    });
    expect(close.error).toBe(broken);
  });
});
