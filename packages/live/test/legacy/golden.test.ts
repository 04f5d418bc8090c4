import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type FlatEventName, flatEvents } from '../../src/legacy/events.js';
import type { Init, Messages } from '../../src/schema.js';
import { flat } from './flat.js';

/** One message, and the flat object that tiktok-live-connector 1.2.3 makes of it. */
interface Golden {
  readonly event: FlatEventName;
  readonly method: keyof Messages;
  readonly message: Init<Messages[keyof Messages]>;
  readonly flat: Readonly<Record<string, unknown>>;
}

/*
 * What the last version of 1.x (1.2.3, MIT) gave to listeners when its `decodeProtobufMessage` was called with these
 * messages, written by `encode`. Invented people only. An id that it left as an object of two halves stands as text.
 */
const goldens: Golden[] = JSON.parse(readFileSync(new URL('golden.json', import.meta.url), 'utf8'));

/** Events that 1.x did not have, and those that 1.2.3 raises from the same object as another. */
const without = ['barrage', 'superFan', 'superFanJoin', 'superFanBox', 'follow', 'share'];

test.each(goldens)(
  '$event has every value that 1.2.3 gave for $method',
  ({ event, method, message, flat: expected }) => {
    const ours: unknown = JSON.parse(JSON.stringify(flat(event, method, message)));
    // Nothing is missing and nothing differs; what comes in addition is named in docs/legacy.md.
    expect(ours).toMatchObject(expected);
  },
);

test('every event of 1.x is among them', () => {
  const events = new Set<string>([...goldens.map(({ event }) => event), ...without]);
  expect([...events].toSorted()).toEqual(Object.keys(flatEvents).toSorted());
});

test('one changed value is found', () => {
  for (const { event, method, message, flat: expected } of goldens) {
    const [name = '', value] = Object.entries(expected)[0] ?? [];
    const changed = { ...expected, [name]: typeof value === 'string' ? `${value}!` : -1 };
    expect(flat(event, method, message)).not.toMatchObject(changed);
  }
});
