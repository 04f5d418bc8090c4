import { expect, test } from 'vitest';
import { manualClock } from '../src/clock.js';

test('runs what falls due in order of time, each at its own time', () => {
  const clock = manualClock(1000);
  const ran: [string, number][] = [];
  clock.after(30, () => ran.push(['late', clock.now()]));
  clock.after(10, () => {
    ran.push(['early', clock.now()]);
    clock.after(10, () => ran.push(['between', clock.now()]));
  });
  clock.after(31, () => ran.push(['not yet', clock.now()]));
  clock.advance(30);
  expect(ran).toEqual([
    ['early', 1010],
    ['between', 1020],
    ['late', 1030],
  ]);
  expect(clock.now()).toBe(1030);
});

test('does not run what was cancelled', () => {
  const clock = manualClock();
  let runs = 0;
  const cancel = clock.after(5, () => runs++);
  cancel();
  cancel();
  clock.advance(100);
  expect(runs).toBe(0);
});
