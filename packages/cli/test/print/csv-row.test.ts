import { describe, expect, test } from 'vitest';
import { csvRow } from '../../src/print/csv-row.js';

describe('csvRow', () => {
  test.each([
    ['plain text', ['a', 'b c'], 'a,b c\r\n'],
    ['nothing', [undefined, '', 0], ',,0\r\n'],
    ['numbers, also negative ones', [1.5, -2], '1.5,-2\r\n'],
    ['commas', ['a,b'], '"a,b"\r\n'],
    ['quotes', ['say "hi"'], '"say ""hi"""\r\n'],
    ['line breaks', ['a\nb', 'c\r\nd'], '"a\nb","c\r\nd"\r\n'],
    ['ids', ['7400000000000000001'], '7400000000000000001\r\n'],
  ])('writes %s', (_what, values, row) => {
    expect(csvRow(values)).toBe(row);
  });

  test.each([
    '=1+1',
    '+49 170',
    '-1+1',
    '@SUM(A1)',
    ' =1+1',
    '\u200b=1+1',
    '\u0000@x',
    '\ufeff=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠x',
    '\tx',
    '\rx',
    '\nx',
  ])('takes %j from a spreadsheet as text', value => {
    expect(csvRow([value]).replace(/^"/, '')).toMatch(/^'/);
  });

  test('leaves what only looks like a formula further on', () => {
    expect(csvRow(['a=b', '1-2', ':-)', 'x@y'])).toBe('a=b,1-2,:-),x@y\r\n');
  });
});
