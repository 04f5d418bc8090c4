/** The up to three words that a mistyped one is likely to stand for; none when it is like none of them. */
export function nearest(word: string, words: readonly string[]): string[] {
  const reach = Math.max(2, Math.floor(word.length / 2));
  const ranked = words
    .map(candidate => ({ candidate, steps: candidate.includes(word) ? 1 : distance(word, candidate) }))
    .filter(({ steps }) => steps <= reach)
    .sort((a, b) => a.steps - b.steps);
  return ranked.slice(0, 3).map(({ candidate }) => candidate);
}

/** How many letters have to be added, left out or changed (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
