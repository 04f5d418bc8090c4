import type { Clock } from '../clock.js';
import type { ScenarioStep } from '../scenario/scenario.js';

// A scenario that runs without pauses gives way to everything else after this many frames.
const framesAtOnce = 32;

/**
 * Plays the frames of a scenario at their times.
 * @param ended called once when there are no more; not when it is stopped
 * @returns a function that stops it
 */
export function playback(
  steps: Iterator<ScenarioStep, void>,
  clock: Clock,
  send: (step: ScenarioStep) => void,
  ended: () => void,
): () => void {
  const startMs = clock.now();
  let stopped = false;
  let cancel = (): void => {};

  const playFrom = (step: ScenarioStep): void => {
    let current = step;
    for (let count = 0; !stopped; count++) {
      const waitMs = startMs + current.atMs - clock.now();
      if (waitMs > 0 || count === framesAtOnce) {
        cancel = clock.after(Math.max(0, waitMs), () => playFrom(current));
        return;
      }
      send(current);
      const next = steps.next();
      if (next.done === true) {
        ended();
        return;
      }
      current = next.value;
    }
  };

  cancel = clock.after(0, () => {
    const first = steps.next();
    if (first.done === true) ended();
    else playFrom(first.value);
  });
  return () => {
    stopped = true;
    cancel();
  };
}
