/** A value of a cell; undefined is an empty one. */
export type CsvValue = string | number | undefined;

/** Spreadsheets take what begins so for a formula, also after white space and in its full-width forms. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
const special = /[",\r\n]/;

/**
 * A row of CSV as RFC 4180 has it, its line break included. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it: viewers choose what stands there.
 */
export function csvRow(values: readonly CsvValue[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
