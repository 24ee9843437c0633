/** Half-open stretch of time, milliseconds since the epoch. */
export type Interval = { from: number; to: number }

/** The same time as disjoint stretches in order, touching ones joined, empty ones dropped. */
export function union(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = []
  for (const { from, to } of intervals.filter(one => one.to > one.from).toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else joined.push({ from, to })
  }
  return joined
}

/** What lies in both. */
export function intersection(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const common = a.flatMap(one => b.map(other => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })))
  return union(common)
}

/** What lies in `a` and not in `b`. */
export function difference(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  let left = union(a)
  for (const taken of union(b))
    left = left.flatMap(one =>
      taken.to <= one.from || taken.from >= one.to
        ? [one]
        : [
            { from: one.from, to: taken.from },
            { from: taken.to, to: one.to },
          ].filter(part => part.to > part.from),
    )
  return left
}
