/** A smaller difference is the network's, or nobody's concern. */
const TOLERATED_MS = 60_000

let skewMs = 0

/** Takes note of the time that Google's answer bears (RFC 9110 6.6.1); `now` is the local clock, milliseconds since the epoch. */
export function noteDate(header: string | null, now: number): void {
  const theirs = header === null ? Number.NaN : Date.parse(header)
  if (!Number.isNaN(theirs)) skewMs = Math.abs(theirs - now) > TOLERATED_MS ? theirs - now : 0
}

/** The local time put right by Google's: which event comes next must not hang on a wrong clock (docs/decisions/0001). */
export const googleNow = (now: number): number => now + skewMs
