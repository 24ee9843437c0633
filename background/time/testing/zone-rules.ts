/** Offsets of six zones from 2026 to 2028 as their laws have them, written out by hand: minutes, and from when (UTC) each holds. */
const rules: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  'America/Los_Angeles': yearly(
    [
      ['03-08T10:00', '11-01T09:00'],
      ['03-14T10:00', '11-07T09:00'],
      ['03-12T10:00', '11-05T09:00'],
    ],
    -480,
    -420,
  ),
  'America/New_York': yearly(
    [
      ['03-08T07:00', '11-01T06:00'],
      ['03-14T07:00', '11-07T06:00'],
      ['03-12T07:00', '11-05T06:00'],
    ],
    -300,
    -240,
  ),
  'Europe/Berlin': yearly(
    [
      ['03-29T01:00', '10-25T01:00'],
      ['03-28T01:00', '10-31T01:00'],
      ['03-26T01:00', '10-29T01:00'],
    ],
    60,
    120,
  ),
  'Asia/Tokyo': [['2025-01-01T00:00', 540]],
  'Australia/Lord_Howe': yearly(
    [
      ['04-04T15:00', '10-03T15:30'],
      ['04-03T15:00', '10-02T15:30'],
      ['04-01T15:00', '09-30T15:30'],
    ],
    660,
    630,
  ),
  'America/Sao_Paulo': [['2025-01-01T00:00', -180]],
}

function yearly(changes: readonly (readonly [string, string])[], outside: number, between: number): [string, number][] {
  const years = changes.flatMap(([first, second], at): [string, number][] => [
    [`${2026 + at}-${first}`, between],
    [`${2026 + at}-${second}`, outside],
  ])
  return [['2025-12-01T00:00', outside], ...years]
}

export const zones = Object.keys(rules)

/** Minutes ahead of UTC at an instant. */
export function offsetAt(ms: number, zone: string): number {
  return (rules[zone] ?? []).filter(([from]) => Date.parse(`${from}:00Z`) <= ms).at(-1)?.[1] ?? Number.NaN
}

/** The instant of a wall-clock time (YYYY-MM-DDTHH:MM): the first of two, or as much later where the clocks skip it. */
export function instantAt(wall: string, zone: string): number {
  const utc = Date.parse(`${wall}:00Z`)
  const offsets = [...new Set((rules[zone] ?? []).map(([, offset]) => offset))]
  const found = offsets.map(offset => utc - offset * 60_000).filter(ms => utc - ms === offsetAt(ms, zone) * 60_000)
  return found.length > 0 ? Math.min(...found) : utc - offsetAt(utc - 24 * 3_600_000, zone) * 60_000
}

/** RFC 3339 with the zone's offset. */
export function writtenAt(ms: number, zone: string): string {
  const offset = offsetAt(ms, zone)
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  const two = (n: number) => String(n).padStart(2, '0')
  return `${new Date(ms + offset * 60_000).toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}
