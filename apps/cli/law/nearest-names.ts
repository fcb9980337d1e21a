/** Which known names somebody may have meant: those that a few letters away, or a part, make the one that was written. */

export function nearestNames(written: string, known: readonly string[]): string[] {
  const wanted = written.toLowerCase().slice(0, 100)
  return known
    .map((name) => ({ name, away: distanceOf(wanted, name) }))
    .filter(({ away, name }) => away <= Math.max(2, Math.floor(name.length / 3)))
    .sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name)
}

/** Letters to change, add or drop; a whole part of a name is one letter away. */
function distanceOf(a: string, b: string): number {
  if (a.length > 3 && (b.includes(a) || a.includes(b))) return 1
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length] ?? a.length
}
