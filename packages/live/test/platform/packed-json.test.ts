import { expect, test } from 'vitest';
import { PackedJson } from '../../src/platform/packed-json.js';
import { collectGarbage } from '../collect-garbage.js';

/** Packs what nobody else has, so that it is gone when garbage is collected. */
async function forgotten<T extends object>(make: () => T): Promise<PackedJson<T>> {
  const packed = new PackedJson(make());
  await collectGarbage();
  return packed;
}

const info = () => ({
  id_str: '7106594312292453675',
  title: 'näher 🎉 "dran"',
  owner: { follow: null, list: [1, -2.5, [], {}], isLive: true, 'a.b': '' },
});

test('the object as it was, however long ago it was packed', async () => {
  const packed = await forgotten(info);
  expect(packed.value).toEqual(info());
});

test('the same object for all who have it', async () => {
  const given = info();
  const packed = new PackedJson(given);
  expect(packed.value).toBe(given);
  const old = await forgotten(info);
  const { value } = old;
  await collectGarbage();
  expect(old.value).toBe(value);
});

test('what nobody has does not stay in memory', async () => {
  const made: WeakRef<object>[] = [];
  await forgotten(() => {
    const given = info();
    made.push(new WeakRef(given));
    return given;
  });
  expect(made.map(reference => reference.deref())).toEqual([undefined]);
});

class Mine {
  title = 'mine';
}

test.each<[what: string, make: () => object]>([
  ['a value that JSON leaves out', () => ({ a: undefined })],
  ['a function', () => ({ a: Number.isNaN })],
  ['a date', () => ({ a: new Date(0) })],
  ['a number that JSON does not have', () => ({ a: [Number.NaN] })],
  ['a large integer', () => ({ a: 1n })],
  ['an object of a class', () => new Mine()],
  ['an object that holds itself', () => circle()],
])('%s is kept as it is', async (_what, make) => {
  const { value } = await forgotten(make);
  expect(value).toStrictEqual(make());
});

function circle(): object {
  const round: Record<string, unknown> = {};
  round.self = round;
  return round;
}
