import { expect, test } from 'vitest';
import { type FileProgress, progressReader } from '../../src/video/progress.js';

function read(...pieces: readonly string[]): FileProgress[] {
  const seen: FileProgress[] = [];
  const take = progressReader(progress => seen.push(progress));
  for (const piece of pieces) take(piece);
  return seen;
}

const block = `frame=40
fps=0.00
bitrate=  15.6kbits/s
total_size=3931
out_time_us=2019000
out_time_ms=2019000
out_time=00:00:02.019000
speed=1.02x
progress=continue
`;

test('each block is one report, however it is cut', () => {
  const expected = { timeMs: 2019, bytes: 3931, bitrate: 15_600 };
  expect(read(block, block.replace('continue', 'end'))).toEqual([expected, expected]);
  expect(read(...block)).toEqual([expected]);
  expect(read(block.replaceAll('\n', '\r\n'))).toEqual([expected]);
  expect(read(block.slice(0, -1))).toEqual([]);
});

test('values that are not known yet, negative or strange are no trouble', () => {
  const unknown = 'bitrate=N/A\ntotal_size=N/A\nout_time_us=N/A\nprogress=continue\n';
  const nothing = { timeMs: 0, bytes: 0, bitrate: undefined };
  expect(read(unknown)).toEqual([nothing]);
  expect(read('out_time_us=-21333\nprogress=continue\n')).toEqual([nothing]);
  expect(read('\n=\nno pair\nprogress=end\n')).toEqual([nothing]);
  // Nothing of one block is taken over into the next.
  expect(read(block, unknown)[1]).toEqual(nothing);
});
