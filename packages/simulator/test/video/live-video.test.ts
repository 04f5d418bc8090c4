import { expect, test } from 'vitest';
import { type ManualClock, manualClock } from '../../src/clock.js';
import { liveVideo } from '../../src/video/live-video.js';
import { readFlv, type Tag } from './flv-reader.js';

const size = { width: 32, height: 32 };

/** A viewer of a stream that began so long ago. */
function viewer(clock: ManualClock, { ageMs = 0, sound = false } = {}) {
  const chunks: Uint8Array[] = [];
  const seen = { onAir: true, ends: 0, cuts: 0 };
  const flow = liveVideo({
    ...{ clock, startMs: clock.now() - ageMs, size: sound ? undefined : size },
    onAir: () => seen.onAir,
  });
  const stop = flow({ write: bytes => chunks.push(bytes), end: () => (seen.ends += 1), cut: () => (seen.cuts += 1) });
  const tags = (kind: Tag['kind']) => readFlv(Buffer.concat(chunks)).filter(tag => tag.kind === kind);
  return { seen, stop, tags };
}

const pictures = (tags: readonly Tag[]) => tags.filter(({ isStart }) => !isStart);

test('begins with a key picture of some seconds ago and goes on by the clock', () => {
  const clock = manualClock();
  const { tags } = viewer(clock);
  expect(tags('video')[0]).toMatchObject({ isStart: true, timeMs: 0 });
  expect(pictures(tags('video')).map(({ timeMs }) => timeMs)).toEqual(
    Array.from({ length: 41 }, (_, index) => index * 100),
  );
  expect(
    pictures(tags('video'))
      .filter(({ isKey }) => isKey)
      .map(({ timeMs }) => timeMs),
  ).toEqual([0, 2000, 4000]);
  clock.advance(1000);
  expect(pictures(tags('video')).at(-1)?.timeMs).toBe(5000);
});

test('has the time stamps of the whole broadcast, also of a long one', () => {
  const clock = manualClock();
  const ageMs = 5 * 3_600_000 + 1_234;
  const [first] = pictures(viewer(clock, { ageMs }).tags('video'));
  expect(first).toMatchObject({ isKey: true, timeMs: 5 * 3_600_000 });
});

test('sound stands between the pictures without a gap', () => {
  const { tags } = viewer(manualClock());
  const times = pictures(tags('audio')).map(({ timeMs }) => timeMs);
  const steps = times.slice(1).map((timeMs, index) => timeMs - (times[index] ?? 0));
  expect(times[0]).toBe(0);
  expect(new Set(steps)).toEqual(new Set([23, 24]));
  expect(times.at(-1)).toBeGreaterThan(4000);
});

test('sound alone has no picture', () => {
  const { tags } = viewer(manualClock(), { sound: true });
  expect(tags('video')).toEqual([]);
  expect(tags('audio').length).toBeGreaterThan(100);
});

test('ends with the broadcast', () => {
  const clock = manualClock();
  const { seen, tags } = viewer(clock);
  const before = tags('video').length;
  seen.onAir = false;
  clock.advance(1000);
  expect([seen.ends, seen.cuts, tags('video').length]).toEqual([1, 0, before]);
});

test('goes on for nobody who has left', () => {
  const clock = manualClock();
  const { stop, tags } = viewer(clock);
  const before = tags('video').length;
  stop();
  clock.advance(10_000);
  expect(tags('video')).toHaveLength(before);
});
