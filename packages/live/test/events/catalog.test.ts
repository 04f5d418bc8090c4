import { describe, expect, test } from 'vitest';
import { wireEvents } from '../../src/events/catalog.js';
import { methodDecoders } from '../../src/gen/registry.js';

const entries = Object.entries(wireEvents);

test('every method with a schema raises exactly one event, and every event has a method', () => {
  const methods = entries.flatMap(([, event]) => event.methods as readonly string[]);
  expect(methods.toSorted()).toEqual(Object.keys(methodDecoders).toSorted());
  expect(new Set(methods).size).toBe(methods.length);
});

test('every event says in a sentence what it is about', () => {
  for (const [name, { about }] of entries) {
    expect(name).toMatch(/^[a-z][A-Za-z]+$/);
    expect(about, name).toMatch(/^[A-Z].+\.$/);
  }
});

describe('methods that were renamed', () => {
  test.each([
    ['hourlyRank', ['WebcastHourlyRankRewardMessage', 'WebcastHourlyRankMessage']],
    ['system', ['WebcastSystemMessage', 'SystemMessage']],
  ] as const)('%s has them all', (name, methods) => {
    expect(wireEvents[name].methods).toEqual(methods);
  });
});
