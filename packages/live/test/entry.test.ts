import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { enterRoom } from '../src/entry.js';
import { defaultFrameLimits } from '../src/frames/limits.js';
import { SeenIds } from '../src/messages/seen-ids.js';
import type { FrameLink, RawFrame } from '../src/sources/source.js';
import { StreamClocks } from '../src/state/stream-clocks.js';
import { StreamMeter } from '../src/state/stream-health.js';
import { enteredFrame, messageFrame } from './fake-source.js';

beforeEach(() => void vi.useFakeTimers({ now: 10_000 }));
afterEach(() => void vi.useRealTimers());

/** A room that is entered on a link that the test feeds, with three seconds for the proof. */
function entering(capabilities: FrameLink['capabilities'] = {}) {
  const lost: [reason: string, from: number | undefined][] = [];
  let deliver: (frame: RawFrame) => void = () => {};
  const link: FrameLink = {
    capabilities,
    closed: new Promise(() => {}),
    read: onFrame => {
      deliver = onFrame;
    },
    send: () => {},
    close: () => Promise.resolve({ code: 1000, reason: '' }),
  };
  const { entered } = enterRoom({
    ...{ roomId: '7', link, enterTimeoutMs: 3_000, signal: new AbortController().signal },
    readers: { version: 0, of: () => undefined },
    ...{ meter: new StreamMeter(), clocks: new StreamClocks(10_000), seen: new SeenIds(), limits: defaultFrameLimits },
    ...{ heartbeatIntervalMs: 10_000, staleAfterMs: 60_000 },
    ...{ onStale: () => {}, onEntered: () => {}, onOver: () => {}, onError: (info: string) => expect.fail(info) },
    onLost: (reason, from) => lost.push([reason, from]),
  });
  const come = (bytes: Uint8Array) => deliver({ kind: 'frame', bytes, receivedAt: Date.now() });
  return { entered, lost, come };
}

test.each([
  ['the confirmation', enteredFrame],
  ['a batch', messageFrame([])],
])('where %s comes after its time, what was said until then may be lost, once', async (_, proof) => {
  const { entered, lost, come } = entering();
  await vi.advanceTimersByTimeAsync(3_000);
  await entered;
  await vi.advanceTimersByTimeAsync(500);
  expect(lost).toEqual([]);
  come(proof);
  come(messageFrame([]));
  expect(lost).toEqual([['the entry into the room proved to be true only now', 13_000]]);
});

test('in time nothing is lost', async () => {
  const { entered, lost, come } = entering();
  await vi.advanceTimersByTimeAsync(2_000);
  come(enteredFrame);
  await entered;
  await vi.advanceTimersByTimeAsync(5_000);
  come(messageFrame([]));
  expect(lost).toEqual([]);
});

test('where nobody has to let us in, silence says nothing', async () => {
  const { entered, lost, come } = entering({ isDialogue: false });
  await vi.advanceTimersByTimeAsync(3_000);
  await entered;
  come(messageFrame([]));
  expect(lost).toEqual([]);
});
