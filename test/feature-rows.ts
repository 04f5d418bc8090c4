import { readFileSync } from 'node:fs';

/**
 * The cells of the rows of a page's tables whose first cell is the id of a feature, `001-023`; `\|` is no border of a cell.
 * @param documents whose features: `001`
 */
export function featureRows(path: string, documents: readonly string[]): string[][] {
  const row = new RegExp(`^\\| (${documents.join('|')})-\\d{3} \\|`);
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => row.test(line))
    .map(line =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map(cell => cell.trim()),
    );
}
