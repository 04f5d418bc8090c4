// How figures are put together and shown.

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** A Markdown table. @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
export function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

/** Median and range, for example `6.21 [5.9-6.6]`. @param {readonly number[]} numbers */
export function spread(numbers, digits = 2) {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)].map(value => value.toFixed(1));
  return `${median(numbers).toFixed(digits)} [${least}-${most}]`;
}

/** @param {number} bytes */
export const kilobytes = bytes => (bytes / 1000).toFixed(1);

/** @param {number} bytes */
export const megabytes = bytes => (bytes / 1e6).toFixed(1);
