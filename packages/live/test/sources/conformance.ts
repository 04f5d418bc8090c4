import { getEventListeners } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import {
  capabilitiesOf,
  type FrameSource,
  type RawFrame,
  type SourceCapabilities,
  type SourceClose,
} from '../../src/sources/source.js';

/** A source with what it reads from, both new, for one test. */
export interface Stage {
  readonly source: FrameSource;
  /**
   * Lets the next piece arrive, on the link that was opened last, and returns what has to be delivered for it. The word
   * `piece` is in it, as in nothing else that the link delivers.
   */
  give(): Uint8Array;
  /** Ends it from the other side, in order. */
  end(): void;
  /** Breaks it from the other side. Undefined where nothing can break. */
  readonly breakOff: (() => void) | undefined;
  /** What was sent back, as far as it has arrived. */
  readonly sent: readonly Uint8Array[];
  /** From now on opening hangs; resolves when one hangs. Undefined where opening waits for nobody. */
  readonly holdOpening: (() => Promise<void>) | undefined;
  /** Takes down what the source reads from. */
  close(): Promise<void>;
}

/** A kind of source. */
export interface Subject {
  readonly name: string;
  /** What it has to say of itself. */
  readonly capabilities: SourceCapabilities;
  /** Whether nothing lies between it and what it reads: it opens at once, and cannot break. @defaultValue those that are not live */
  readonly isInProcess?: boolean;
  /** What the end from the other side looks like. */
  readonly ends: Partial<SourceClose>;
  stage(): Promise<Stage>;
}

const many = 40;

/** What every source has to keep to, proved on one kind of source. */
export function conforms({ name, capabilities, isInProcess = !capabilities.isLive, ends, stage }: Subject): void {
  /** Runs a test on a stage, and fails when something of it is left afterwards. */
  const onStage = (title: string, act: (stage: Stage) => Promise<void>) =>
    test(title, async () => {
      const before = await handles();
      const built = await stage();
      try {
        await act(built);
      } finally {
        await built.close();
      }
      // Closing takes the system some turns. No timer here: it would be counted.
      for (let i = 0; i < 50 && isMore(await handles(), before); i++) await turns();
      expect(isMore(await handles(), before), JSON.stringify([before, await handles()])).toBe(false);
    });
  const open = async (built: Stage) => {
    const link = await built.source.open();
    const read = reader();
    link.read(read.onFrame);
    return { link, ...read };
  };

  describe(`the ${name} source`, () => {
    onStage('says what it is, and its link says the same', async built => {
      expect(capabilitiesOf(built.source)).toEqual(capabilities);
      const link = await built.source.open();
      expect(capabilitiesOf(link)).toEqual(capabilities);
      await link.close();
    });

    onStage('delivers every byte, in order, to a reader that is slow too', async built => {
      const rest: Uint8Array[] = [];
      const frames: RawFrame[] = [];
      const link = await built.source.open();
      link.read(frame => {
        frames.push(frame);
        // The next ones arrive while this one is worked off, and queue up.
        if (bytesOf(frames).length === 1 && rest.length === 0) while (rest.length < many) rest.push(built.give());
      });
      const first = built.give();
      await vi.waitFor(() => expect(bytesOf(frames)).toHaveLength(1 + many), soon);
      expect(bytesOf(frames)).toEqual([first, ...rest].map(hexOf));
      for (const { kind, receivedAt } of frames) {
        expect(['frame', 'batch']).toContain(kind);
        expect(receivedAt).toBeGreaterThan(0);
      }
      await link.close();
    });

    onStage('keeps what comes before it is read', async built => {
      const link = await built.source.open();
      const expected = [built.give(), built.give()].map(hexOf);
      await turns();
      const { onFrame, frames } = reader();
      link.read(onFrame);
      await vi.waitFor(() => expect(bytesOf(frames)).toEqual(expected), soon);
      await link.close();
    });

    onStage('is read once', async built => {
      const { link, frames } = await open(built);
      const again = () => link.read(() => expect.unreachable('a second reader'));
      expect(again).toThrow(expect.objectContaining({ name: 'InvalidRequestError', code: 'INVALID_REQUEST' }));
      const expected = [built.give()].map(hexOf);
      await vi.waitFor(() => expect(bytesOf(frames)).toEqual(expected), soon);
      await link.close();
    });

    onStage('closes with 1000, to the same end however often it is closed', async built => {
      const { link } = await open(built);
      const ended = vi.fn();
      void link.closed.then(ended, () => expect.unreachable('closed never rejects'));
      const [first, second] = await Promise.all([link.close(), link.close()]);
      expect(first).toMatchObject({ code: 1000 });
      expect(first).not.toHaveProperty('error');
      expect([second, await link.close(), await link.closed]).toEqual([first, first, first]);
      await turns();
      expect(ended).toHaveBeenCalledTimes(1);
    });

    onStage('closes without ever being read', async built => {
      const link = await built.source.open();
      built.give();
      expect(await link.close()).toMatchObject({ code: 1000 });
    });

    onStage('delivers nothing after it was closed', async built => {
      const { link, frames } = await open(built);
      built.give();
      await vi.waitFor(() => expect(bytesOf(frames)).toHaveLength(1), soon);
      const closing = link.close();
      const delivered = frames.length;
      built.give();
      await closing;
      await turns();
      expect(frames).toHaveLength(delivered);
    });

    onStage('may be closed by its reader, in the middle of a frame', async built => {
      const link = await built.source.open();
      const frames: RawFrame[] = [];
      const closing = new Promise<SourceClose>(resolve => {
        link.read(frame => {
          frames.push(frame);
          if (bytesOf(frames).length === 1) resolve(link.close());
        });
      });
      built.give();
      built.give();
      expect(await closing).toMatchObject({ code: 1000 });
      await turns();
      expect(bytesOf(frames)).toHaveLength(1);
    });

    onStage('says so when the other side ends it', async built => {
      const { link, frames } = await open(built);
      const expected = [built.give()].map(hexOf);
      built.end();
      expect(await link.closed).toMatchObject(ends);
      expect(bytesOf(frames)).toEqual(expected);
      expect(await link.close()).toEqual(await link.closed);
    });

    onStage('closes with 1006 or an error when it breaks', async built => {
      if (built.breakOff === undefined) return expect(isInProcess).toBe(true);
      const { link } = await open(built);
      built.breakOff();
      const close = await link.closed;
      expect(close.code !== 1000 || close.error !== undefined, JSON.stringify(close)).toBe(true);
      expect(await link.close()).toEqual(close);
    });

    onStage(
      capabilities.isDialogue ? 'sends, and not after the end' : 'sends nothing, whatever is sent',
      async built => {
        const { link } = await open(built);
        link.send(Uint8Array.of(1, 2, 3));
        if (capabilities.isDialogue) await vi.waitFor(() => expect(built.sent.map(hexOf)).toEqual(['010203']), soon);
        await link.close();
        link.send(Uint8Array.of(4));
        await turns();
        expect(built.sent.map(hexOf)).toEqual(capabilities.isDialogue ? ['010203'] : []);
      },
    );

    onStage('does not open for a signal that is aborted', async built => {
      const reason = new Error('enough');
      const signal = AbortSignal.abort(reason);
      await expect(built.source.open(signal)).rejects.toBe(reason);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    });

    onStage('lets go of the signal once it is open: aborting later changes nothing', async built => {
      const abort = new AbortController();
      const link = await built.source.open(abort.signal);
      const { onFrame, frames } = reader();
      link.read(onFrame);
      expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
      abort.abort(new Error('too late'));
      const expected = [built.give()].map(hexOf);
      await vi.waitFor(() => expect(bytesOf(frames)).toEqual(expected), soon);
      await link.close();
    });

    onStage('gives up opening when the signal is aborted', async built => {
      if (built.holdOpening === undefined) return expect(isInProcess).toBe(true);
      const hangs = built.holdOpening();
      const reason = new Error('enough');
      const abort = new AbortController();
      const opening = built.source.open(abort.signal);
      await hangs;
      abort.abort(reason);
      await expect(opening).rejects.toBe(reason);
      expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
    });

    onStage(capabilities.isReopenable ? 'can be opened again' : 'does not open twice', async built => {
      const first = await built.source.open();
      await first.close();
      if (!capabilities.isReopenable) {
        await expect(built.source.open()).rejects.toHaveProperty('code');
        return;
      }
      const { link, frames } = await open(built);
      const expected = [built.give()].map(hexOf);
      await vi.waitFor(() => expect(bytesOf(frames)).toEqual(expected), soon);
      await link.close();
    });
  });
}

const soon = { interval: 2, timeout: 10_000 };

function reader() {
  const frames: RawFrame[] = [];
  return { frames, onFrame: (frame: RawFrame) => void frames.push(frame) };
}

/** The pieces that were delivered; opening alone may bring something of its own. */
function bytesOf(frames: readonly RawFrame[]): string[] {
  return frames.filter(({ bytes }) => Buffer.from(bytes).includes('piece')).map(({ bytes }) => hexOf(bytes));
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

/** Whether there is more of any kind now. Less is possible: what the test before left to the system is gone meanwhile. */
function isMore(now: Record<string, number>, before: Record<string, number>): boolean {
  return Object.entries(now).some(([kind, count]) => count > (before[kind] ?? 0));
}

/** Lets the process take some turns, input and output included. */
async function turns(): Promise<void> {
  for (let i = 0; i < 20; i++) await new Promise(resolve => setImmediate(resolve));
}

/** Sockets, servers and timers that keep the process alive, by kind. */
async function handles(): Promise<Record<string, number>> {
  await turns();
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) {
    // Immediates are our own turns; pipes, workers and message ports belong to the test runner.
    if (/^(TCP|Timeout|TLS|GetAddrInfo)/.test(kind)) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
