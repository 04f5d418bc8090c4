import { describe, expect, test } from 'vitest';
import { RemainingLines } from '../src/remaining-lines.js';

const header = '{"livetap":"recording"}';

/** Lines, and whether their file is closed. */
function linesOf(...lines: string[]) {
  const state = { isClosed: false };
  const generator = (async function* () {
    try {
      yield* lines;
    } finally {
      state.isClosed = true;
    }
  })();
  return { generator, state };
}

async function take(lines: AsyncIterable<string> | undefined, count = Number.POSITIVE_INFINITY): Promise<string[]> {
  const taken: string[] = [];
  if (lines === undefined) return taken;
  for await (const line of lines) {
    taken.push(line);
    if (taken.length === count) break;
  }
  return taken;
}

describe('RemainingLines', () => {
  test('leaves what a reader did not take', async () => {
    const lines = new RemainingLines(linesOf(header, '1', '2', header, '3', '4').generator);
    expect(await take(lines.read(), 2)).toEqual([header, '1']);
    expect(await take(await lines.nextPart())).toEqual([header, '3', '4']);
    expect(await lines.nextPart()).toBeUndefined();
  });

  test('gives the beginning of a part again that was taken and not looked at', async () => {
    const lines = new RemainingLines(linesOf(header, '1', `${header} `, '2').generator);
    expect(await take(lines.read(), 3)).toEqual([header, '1', `${header} `]);
    expect(await take(await lines.nextPart())).toEqual([`${header} `, '2']);
  });

  test('has no part where nothing was read', async () => {
    expect(await new RemainingLines(linesOf().generator).nextPart()).toBeUndefined();
  });

  test('lets go of the file when it is let go of, and not before', async () => {
    const { generator, state } = linesOf(header, '1', '2');
    {
      await using lines = new RemainingLines(generator);
      await take(lines.read(), 2);
      expect(state.isClosed).toBe(false);
    }
    expect(state.isClosed).toBe(true);
  });
});
