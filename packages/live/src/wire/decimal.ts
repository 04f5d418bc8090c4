const million = 1_000_000;

/** Decimal digits of high * 2^32 + low; `high` may be signed. */
export function decimal(low: number, high: number): string {
  if (high < 0) return `-${low === 0 ? decimal(0, -high) : decimal(4294967296 - low, -high - 1)}`;
  if (high === 0) return String(low);
  // Digits in groups of six. All steps stay below 2^53, where numbers are exact, and the groups are small integers.
  const quotient = Math.floor(high / million);
  const rest = (high - quotient * million) * 4294967296 + low;
  const carried = Math.floor(rest / million);
  const lowest = rest - carried * million;
  const upper = quotient * 4294967296 + carried;
  const first = Math.floor(upper / million);
  const middle = upper - first * million;
  // Of the numbers with 64 bits those with twenty digits begin with 1.
  if (first >= 10 * million) return `1${nineteenDigits((first - 10 * million) | 0, middle | 0, lowest | 0)}`;
  const digits = nineteenDigits(first | 0, middle | 0, lowest | 0);
  return first >= million ? digits : digits.slice(first > 0 ? 7 - lengthOf(first) : 13 - lengthOf(middle));
}

function lengthOf(value: number): number {
  if (value < 1_000) return value < 10 ? 1 : value < 100 ? 2 : 3;
  return value < 10_000 ? 4 : value < 100_000 ? 5 : value < million ? 6 : 7;
}

// The characters of the numbers up to 999, three digits each.
const hundreds = Uint8Array.from({ length: 1_000 }, (_, value) => 48 + Math.floor(value / 100));
const tens = Uint8Array.from({ length: 1_000 }, (_, value) => 48 + (Math.floor(value / 10) % 10));
const ones = Uint8Array.from({ length: 1_000 }, (_, value) => 48 + (value % 10));

/**
 * The length of ids, with zeros before what is shorter. All characters in one call give a string in one piece, for a third of the
 * cost of joining three; and the runtime remembers the text of every number that it turns into text by itself, which nobody
 * asks for twice here.
 * @param first seven digits @param middle six digits @param last six digits
 */
function nineteenDigits(first: number, middle: number, last: number): string {
  const thousands = (first / 1_000) | 0;
  const highest = (thousands / 1_000) | 0;
  const a = thousands - highest * 1_000;
  const b = first - thousands * 1_000;
  const c = (middle / 1_000) | 0;
  const d = middle - c * 1_000;
  const e = (last / 1_000) | 0;
  const f = last - e * 1_000;
  // biome-ignore format: one line for each three digits
  return String.fromCharCode(
    48 + highest,
    hundreds[a] as number, tens[a] as number, ones[a] as number,
    hundreds[b] as number, tens[b] as number, ones[b] as number,
    hundreds[c] as number, tens[c] as number, ones[c] as number,
    hundreds[d] as number, tens[d] as number, ones[d] as number,
    hundreds[e] as number, tens[e] as number, ones[e] as number,
    hundreds[f] as number, tens[f] as number, ones[f] as number,
  );
}
