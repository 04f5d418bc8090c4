/** Longer ones are no slip of a finger. */
const longestName = 64;

/**
 * What to write instead of a name that is none of these: the one it was probably meant to be, otherwise all there are.
 * @returns `did you mean "gift"?`, or `there are chat, gift, like`
 */
export function insteadOf(name: string, names: readonly string[]): string {
  const nearest = nearestName(name, names);
  return nearest === undefined ? `there are ${names.join(', ')}` : `did you mean ${JSON.stringify(nearest)}?`;
}

/** The name that differs least, whatever the case; undefined when more than a third of the letters differ. */
function nearestName(name: string, names: readonly string[]): string | undefined {
  if (name.length > longestName) return undefined;
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3));
  for (const candidate of names) {
    const count = slips(name.toLowerCase(), candidate.toLowerCase());
    if (count > least || (count === least && nearest !== undefined)) continue;
    nearest = candidate;
    least = count;
  }
  return nearest;
}

/** How many letters are missing, too many, wrong, or have changed places with the next one. */
function slips(one: string, other: string): number {
  // Rows of the table of all beginnings of both.
  let last: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const areSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        at(next, j - 1) + 1,
        at(row, j) + 1,
        at(row, j - 1) + (isSame ? 0 : 1),
        areSwapped ? at(last, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [last, row] = [row, next];
  }
  return at(row, other.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
