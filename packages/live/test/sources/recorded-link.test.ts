import { expect, test, vi } from 'vitest';
import { recorderOf } from '../../src/sources/recorder.js';
import { recordingOf } from '../../src/sources/recording.js';
import { readRecording } from '../../src/sources/recording-reader.js';
import type { FrameSource, RawFrame, SourceClose } from '../../src/sources/source.js';

/*
 * A recording over a source, and to a writer, of somebody else.
 */
const subject = { uniqueId: 'ann', roomId: '7429384756123456789' };

/** A link whose methods are those of its class. */
class ClassLink {
  readonly sent: Uint8Array[] = [];
  readonly capabilities = { isDialogue: false };
  readonly closed: Promise<SourceClose>;
  end: (close: SourceClose) => void = () => {};
  fail: (error: Error) => void = () => {};
  give: (frame: RawFrame) => void = () => {};

  constructor() {
    this.closed = new Promise((resolve, reject) => {
      this.end = resolve;
      this.fail = reject;
    });
  }

  get heartbeatIntervalMs() {
    return 7_000;
  }

  read(onFrame: (frame: RawFrame) => void) {
    this.give = onFrame;
  }

  send(bytes: Uint8Array) {
    this.sent.push(bytes);
  }

  close() {
    this.end({ code: 1000, reason: 'closed' });
    return this.closed;
  }
}

async function recorded(write: (line: string) => void) {
  const own = new ClassLink();
  const source: FrameSource = { name: 'test', open: async () => own };
  const errors: Error[] = [];
  const link = await recordingOf(source, subject, write, error => errors.push(error)).open();
  return { own, link, errors };
}

const frame = (byte: number): RawFrame => ({ kind: 'frame', bytes: Uint8Array.of(byte), receivedAt: Date.now() });

test('an async writer that fails ends the recording, is told of once, and ends nothing else', async () => {
  const lines: string[] = [];
  const full = new Error('ENOSPC: no space left on device');
  const { record } = recorderOf(async line => {
    lines.push(line);
    throw full;
  });
  const { own, link, errors } = await recorded(record);
  const passed: RawFrame[] = [];
  link.read(raw => passed.push(raw));
  await vi.waitFor(() => expect(errors).toMatchObject([{ code: 'RECORDING_FAILED', cause: full }]));
  own.give(frame(1));
  await link.close();
  expect(passed).toHaveLength(1);
  expect([lines.length, errors.length]).toEqual([1, 1]);
});

test('everything of a link that is made by a class is there', async () => {
  const { own, link, errors } = await recorded(() => {});
  expect(link).toMatchObject({ capabilities: { isDialogue: false }, heartbeatIntervalMs: 7_000 });
  link.read(() => {});
  link.send(Uint8Array.of(9));
  expect(own.sent).toEqual([Uint8Array.of(9)]);
  expect(await link.close()).toEqual({ code: 1000, reason: 'closed' });
  expect(errors).toEqual([]);
});

test('what is no frame is passed on and not written, and a time that is none is now', async () => {
  const lines: string[] = [];
  const { own, link, errors } = await recorded(line => lines.push(line));
  const passed: unknown[] = [];
  link.read(raw => passed.push(raw));
  const strange = [
    { ...frame(1), bytes: [1, 2] },
    { ...frame(1), bytes: undefined },
    undefined,
  ] as unknown as RawFrame[];
  for (const raw of strange) own.give(raw);
  own.give({ ...frame(2), receivedAt: Number.NaN });
  own.give({ ...frame(3), receivedAt: undefined as unknown as number });
  expect(passed).toHaveLength(5);
  const written: number[] = [];
  for await (const item of readRecording(lines)) if ('bytes' in item) written.push(...item.bytes);
  expect(written).toEqual([2, 3]);
  expect(errors).toEqual([]);
});

test('a link whose end is an error ends the recording, and its reader is told', async () => {
  const lines: string[] = [];
  const { own, link, errors } = await recorded(line => lines.push(line));
  const broken = new Error('the line broke');
  own.fail(broken);
  await expect(link.closed).rejects.toBe(broken);
  await vi.waitFor(() => expect(lines).toHaveLength(2));
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({
    ...{ kind: 'close', code: 1006, reason: '`closed` of the source failed; the cause says why.' },
  });
  expect(errors).toEqual([]);
});
