import { expect, test } from 'vitest';
import { PositionKeeper } from '../../src/frames/position-keeper.js';

function stretch(text: string) {
  const bytes = new TextEncoder().encode(`..${text}..`);
  return { bytes, start: 2, end: bytes.length - 2 };
}

/** The position after batches with these cursors and internalExts. */
function positionAfter(...batches: readonly (readonly [cursor: string, internalExt: string])[]) {
  const keeper = new PositionKeeper();
  for (const [cursor, internalExt] of batches) {
    keeper.keep({ cursor: stretch(cursor), internalExt: stretch(internalExt) });
  }
  return keeper.current;
}

test('there is none before a batch has said one', () => {
  expect(positionAfter()).toBeUndefined();
  expect(positionAfter(['', 'fetch_time:1|seq:1'])).toBeUndefined();
});

test('the newest is kept, whether it is longer or shorter', () => {
  expect(positionAfter(['c1', 'seq:1'], ['c22', 'seq:22|more'], ['3', ''])).toEqual({ cursor: '3', internalExt: '' });
  expect(positionAfter(['3', ''], ['c22', 'é'.repeat(900)])).toEqual({ cursor: 'c22', internalExt: 'é'.repeat(900) });
});

test('both parts are of the same batch, whatever one is like', () => {
  const kept = { cursor: 'c1', internalExt: 'seq:1' };
  expect(positionAfter(['c1', 'seq:1'], ['', 'seq:2'])).toEqual(kept);
  expect(positionAfter(['c1', 'seq:1'], ['c'.repeat(129), 'seq:2'])).toEqual(kept);
  expect(positionAfter(['c1', 'seq:1'], ['c2', 's'.repeat(2_049)])).toEqual(kept);
});

test('it is a copy: the bytes of a batch are used again', () => {
  const keeper = new PositionKeeper();
  const cursor = stretch('c1');
  keeper.keep({ cursor, internalExt: stretch('') });
  cursor.bytes.fill(0);
  expect(keeper.current).toEqual({ cursor: 'c1', internalExt: '' });
});
